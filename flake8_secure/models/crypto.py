"""Libraries that encrypt, and that hash passwords: nobody else chooses what comes out of them; and headers of tokens."""

from __future__ import annotations

from flake8_secure.models.library import REMOTE, Library

_AEAD = "cryptography.hazmat.primitives.ciphers.aead"
_PASSLIB = ("argon2", "bcrypt", "bcrypt_sha256", "pbkdf2_sha256", "pbkdf2_sha512", "scrypt", "sha256_crypt", "sha512_crypt")

CIPHERS = Library(
    roots=(),
    clean=(
        *(f"Crypto.Cipher.{cipher}.new().{verb}" for cipher in (
            "AES", "ARC2", "ARC4", "Blowfish", "CAST", "ChaCha20", "ChaCha20_Poly1305", "DES", "DES3", "PKCS1_OAEP",
            "PKCS1_v1_5", "Salsa20") for verb in ("encrypt", "encrypt_and_digest")),
        # What they decrypt they have encrypted: it raises where anybody else has changed a bit.
        *(f"{_AEAD}.{cipher}().{verb}" for cipher in (
            "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "ChaCha20Poly1305") for verb in ("decrypt", "encrypt")),
        *(f"cryptography.fernet.{kind}().{verb}{at}" for kind in ("Fernet", "MultiFernet") for verb in ("decrypt", "encrypt")
          for at in ("", "_at_time")),
        "cryptography.hazmat.primitives.ciphers.Cipher().encryptor().finalize",
        "cryptography.hazmat.primitives.ciphers.Cipher().encryptor().update",
        "nacl.public.Box().encrypt", "nacl.public.SealedBox().encrypt",
        *(f"nacl.secret.{kind}().{verb}" for kind in ("Aead", "SecretBox") for verb in ("decrypt", "encrypt")),
        # Hashes of passwords.
        "argon2.PasswordHasher().hash", "bcrypt.hashpw", "bcrypt.kdf", "django.contrib.auth.hashers.make_password",
        "flask_bcrypt.Bcrypt().generate_password_hash", "flask_bcrypt.generate_password_hash",
        "passlib.context.CryptContext().hash", *(f"passlib.hash.{scheme}.hash" for scheme in _PASSLIB),
        "werkzeug.security.generate_password_hash",
    ),
)

_HEADERS = (
    *(f"jose.{module}.get_unverified_{name}()" for module in ("jws", "jwt") for name in ("header", "headers")),
    "jwt.PyJWT().get_unverified_header()", "jwt.get_unverified_header()",
)
# Whoever sends a token writes its header, which is read before anything is verified.
TOKENS = Library(
    roots=("jose", "jwt"),
    sources=dict.fromkeys(_HEADERS, REMOTE),
    structured=_HEADERS,
)
