# profile: standard
"""Tables of the qualified names of classes that are called after secrets."""

CLASSES = {
    "ed25519.Ed25519PrivateKey": "cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PrivateKey",
    "ed448.Ed448PrivateKey": "cryptography.hazmat.primitives.asymmetric.ed448.Ed448PrivateKey",
    "Ed448PrivateKey": "cryptography.hazmat.primitives.asymmetric.ed448.Ed448PrivateKey",
}
SETTINGS = {
    "shop.private_key": "q8Zt71LmX0aWc4Re",  # S105
    "private_key": "q8Zt71.LmX0aWc4Re",  # S105
}
