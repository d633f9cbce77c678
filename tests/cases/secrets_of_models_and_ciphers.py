# profile: standard
"""Keys of services with language models, and settings that hold the key of a cipher."""
GROQ = "gsk_" + "Zq4Lk8Vt2Xm6Bn1Cs9Df"
FIRST = "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"  # SEC701
SECOND = "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"  # SEC701
THIRD = "sk-or-v1-short"
CRYPTOGRAPHY_KEY = "w8Zt71LmX0aWc4Req8"  # S105
CRYPTO_KEY = "w8Zt71LmX0aWc4Req8"  # S105
CIPHER_KEY = "w8Zt71LmX0aWc4Req8"  # S105
CIPHER_NAME = "w8Zt71LmX0aWc4Req8"
