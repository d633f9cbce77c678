# profile: standard
"""Keys that sign, by the names of settings and by others."""
SIGNING_KEY = "jwt-hazelnut-shop-2022"  # S105
SIMPLE_JWT = {"SIGNING_KEY": "jwt-hazelnut-shop-2022", "ALGORITHM": "HS256"}  # S105
JWT_SIGNING_KEY = "hazelnut-cake"  # S105
SIGNING_KEY_FILE = "/run/secrets/signing-key"
OTHER = {"SIGNING_KEY": "your-signing-key"}
NAMES = {"SIGNING_KEY": "SIGNING_KEY"}
signing_key = "hazelnut-cake"
