"""Stored passwords that are quickly guessed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    made_by,
    method,
    outside_tests,
    receiver,
    setting,
    short_name,
    write,
    written,
)
from flake8_secure.match.places import untested
from flake8_secure.rules.crypto.derivation import is_repeated, made_of
from flake8_secure.rules.crypto.hashed_passwords import is_fed_back, is_of_password, is_stored
from flake8_secure.rules.crypto.usage import AEAD, CIPHERS
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.rules.web.flask.config import configured
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_FAST_SCHEMES = (
    "apr_md5_crypt", "bigcrypt", "bsd_nthash", "crypt16", "des_crypt", "django_des_crypt", "django_salted_md5",
    "django_salted_sha1", "hex_md4", "hex_md5", "hex_sha1", "hex_sha256", "hex_sha512", "ldap_des_crypt",
    "ldap_hex_md5", "ldap_hex_sha1", "ldap_md5", "ldap_md5_crypt", "ldap_plaintext", "ldap_salted_md5",
    "ldap_salted_sha1", "ldap_sha1", "lmhash", "md5_crypt", "mssql2000", "mssql2005", "mysql323", "mysql41",
    "nthash", "oracle10", "oracle11", "plaintext", "postgres_md5", "roundup_plaintext",
)
_FAST_METHOD = r"^(?:plain$|md5|sha\d+|pbkdf2:(?:md5|sha1)\b|pbkdf2:\w+:\d{1,4}$|scrypt:\d{1,4}:)"
# PBKDF2 repeats the hash, also of one that was stored before.
_FAST_HASHERS = r"(?<!PBKDF2)(?<!Wrapped)(?:MD5|SHA1|UnsaltedMD5|UnsaltedSHA1|Crypt)PasswordHasher$"
_DIGEST = call(
    *(f"hashlib.{name}().{end}" for name in ("md5", "new", "sha1", "sha224", "sha256", "sha384", "sha512")
      for end in ("digest", "hexdigest")),
    *(f"Crypto.Hash.{name}.new().{end}" for name in ("MD5", "SHA", "SHA1", "SHA256", "SHA512")
      for end in ("digest", "hexdigest")),
    "cryptography.hazmat.primitives.hashes.Hash().finalize",
)

# Sound hash functions, which are as fast as the broken ones: those are S324.
_SOUND = ("blake2b", "blake2s", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "sha512")
_HASHES = "cryptography.hazmat.primitives.hashes"
_KDF = "cryptography.hazmat.primitives.kdf.hkdf"
_HASHED = call(
    *(f"hashlib.{name}{end}" for name in _SOUND for end in ("", "().update")),
    *(f"Crypto.Hash.{name}.new{end}" for name in (
        "BLAKE2b", "BLAKE2s", "SHA224", "SHA256", "SHA384", "SHA3_224", "SHA3_256", "SHA3_384", "SHA3_512", "SHA512")
      for end in ("", "().update")),
) | call(f"{_HASHES}.Hash().update").where(made_by(receiver, call(f"{_HASHES}.Hash").where(arg("algorithm", 0).refers_to(
    *(f"{_HASHES}.{name.upper()}()" for name in _SOUND)))))


# What leaves a password as easy to guess as it is.
_PADDING = frozenset(("b64encode", "bytes", "encode", "ljust", "pad", "rjust", "urlsafe_b64encode", "zfill"))
_TYPED = frozenset(("getpass", "input"))


def _is_password_itself(match: Match, file: File) -> bool:
    """Tell whether the key of a cipher is a password by its name, at most cut or padded."""
    parts = list(made_of(arg("key", "key_material", "master", 0).node(match), match.scope, _PADDING))
    end = parts[-1] if parts else None
    if isinstance(end, ast.Call) and tail_of(end.func) not in _TYPED:
        return False  # what has made the key of it, or found it somewhere
    if len(bindings_of_name(end, match.scope)) > 1:
        return False
    return any(isinstance(part, (ast.Attribute, ast.Name)) and kind_of(tail_of(part)) == PASSWORD for part in parts)


_FAST = _HASHED.where(Test(is_of_password)).saying(
    "{name}() of a password is guessed by the billion: use Argon2, scrypt or bcrypt", confidence=MEDIUM)

FAST_HASH = Rule(
    code="SEC207", name="fast-password-hash", cwe=916, severity=MEDIUM,
    message="{name} takes a hash that is guessed by the billion: use Argon2, scrypt or bcrypt",
    when=outside_tests(either(
        call(*(f"passlib.hash.{scheme}.{method}" for scheme in _FAST_SCHEMES for method in ("encrypt", "hash", "using().hash"))),
        call("passlib.context.CryptContext").where(arg("schemes", 0).item(0).equals(*_FAST_SCHEMES)),
        call("werkzeug.security.generate_password_hash").where(arg("method", 1).matches(_FAST_METHOD)),
        call("django.contrib.auth.hashers.make_password").where(
            arg("hasher", 2).equals("crypt", "md5", "sha1", "unsalted_md5", "unsalted_sha1")),
        (setting("PASSWORD_HASHERS") | write("django.conf.settings.PASSWORD_HASHERS")).where(
            written.item(0).matches(_FAST_HASHERS)).where(untested),
        configured("SECURITY_PASSWORD_HASH", to=lambda value: value.equals(*_FAST_SCHEMES)),
        method("set_password", "setPassword", "set_password_hash").where(made_by(arg("password", "raw_password", 0), _DIGEST)),
        _FAST.where(Test(is_stored)).unless(Test(is_repeated) | Test(is_fed_back)),
        call("Crypto.Cipher.AES.new", "cryptography.fernet.Fernet", f"{CIPHERS}.algorithms.AES", *AEAD).where(
            Test(_is_password_itself)).saying(
            "{name}() with a password for its key is guessed fast: derive the key with Argon2 or scrypt", confidence=MEDIUM),
        call("Crypto.Protocol.KDF.HKDF", f"{_KDF}.HKDF().derive", f"{_KDF}.HKDFExpand().derive").where(
            Test(_is_password_itself)).saying(
            "HKDF makes keys of keys, and is fast: derive the key of a password with Argon2 or scrypt", confidence=MEDIUM),
        _FAST.saying(confidence=LOW, profile=AUDIT),
    )).saying(facts=short_name),
    why="Graphics cards try billions of MD5 and SHA sums per second: most stolen passwords are known within hours.",
    bad=(
        """
        from passlib.context import CryptContext
        from passlib.hash import md5_crypt

        stored = md5_crypt.hash(word)  # SEC207
        context = CryptContext(schemes=["hex_sha1", "argon2"])  # SEC207
        """,
        """
        from werkzeug.security import generate_password_hash

        stored = generate_password_hash(word, method="sha256")  # SEC207
        """,
        """
        from django.conf import settings
        from django.contrib.auth.hashers import make_password

        PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # SEC207
        settings.PASSWORD_HASHERS = PASSWORD_HASHERS  # SEC207
        stored = make_password(word, None, "md5")  # SEC207
        """,
        """
        import base64
        import hashlib

        from cryptography.fernet import Fernet

        def change(user, word):
            digest = hashlib.sha256(word.encode()).hexdigest()
            user.set_password(digest)  # SEC207

        def hash_password(password, salt):
            digest = hashlib.sha512(salt)
            digest.update(password.encode())  # SEC207
            return digest.hexdigest()

        def change_another(user, password):
            user.password = hashlib.sha256(password.encode()).hexdigest()  # SEC207

        def is_password(form, stored):
            entered = form["password"]
            return hashlib.sha256(entered.encode()).hexdigest() == stored  # SEC207

        def salted(salt, password):
            return hashlib.sha256(salt + password.encode()).hexdigest()  # SEC207

        def peppered(password):
            return {"old": hashlib.sha256((password + PEPPER).encode()).hexdigest()}  # SEC207

        def hash_v3(password: str) -> str:
            return hashlib.sha256(password.encode()).hexdigest()  # SEC207

        def hashed_password():
            word = get_password()
            return hashlib.sha256(word).digest()  # SEC207

        def hash_of_both(password, salt):
            word, more = password.encode(), salt.encode()
            return hashlib.sha256(word + more).digest()  # SEC207

        class Vault:
            def __init__(self, passphrase):
                self.key = hashlib.sha256(passphrase.encode()).digest()  # SEC207

        def box(passphrase):
            return Fernet(base64.urlsafe_b64encode(hashlib.sha256(passphrase.encode()).digest()))  # SEC207

        def digest_of(password, salt):
            digest = hashlib.sha256()
            digest.update(salt)
            digest.update(password.encode())  # SEC207
            return digest.hexdigest()

        def sealed(password, text):
            return Fernet(base64.urlsafe_b64encode(password.ljust(32)[:32].encode())).encrypt(text)  # SEC207

        def login(client, name, password):
            client.post({"name": name, "password": hashlib.sha256(password.encode()).hexdigest()})  # SEC207

        def register(users, body):
            users[body.name].password = hashlib.sha256(body.password.encode()).hexdigest()  # SEC207
            return User(name=body.name, password=hashlib.sha256(body.password.encode()).hexdigest())  # SEC207

        def knows(user, form):
            return user.password_hash == hashlib.sha256(form.password.data.encode()).hexdigest()  # SEC207

        def encrypt_password(word):
            return hashlib.sha256(word.encode()).hexdigest()  # SEC207
        """,
        """
        from Cryptodome.Hash import SHA256
        from cryptography.hazmat.primitives import hashes

        def hash_password(password):
            hasher = SHA256.new()
            hasher.update(password)  # SEC207
            return hasher.hexdigest()

        def hash_passphrase(passphrase):
            hasher = hashes.Hash(hashes.SHA512())
            hasher.update(passphrase)  # SEC207
            return hasher.finalize()

        def hash_password_badly(password):
            hasher = hashes.Hash(hashes.MD5())  # S303
            hasher.update(password)
            return hasher.finalize()
        """,
    ),
    good=(
        """
        from passlib.context import CryptContext
        from passlib.hash import md5_crypt

        context = CryptContext(schemes=["argon2", "md5_crypt"], deprecated="auto")
        old = md5_crypt.verify(word, stored)
        """,
        """
        from Cryptodome.Hash import SHA256
        from cryptography.hazmat.primitives import hashes

        def hash_file(data):
            whole = hashes.Hash(hashes.SHA256())
            whole.update(data)
            return whole.finalize(), SHA256.new(data).digest()
        """,
        """
        from werkzeug.security import generate_password_hash

        stored = generate_password_hash(word, method="scrypt:32768:8:1")
        """,
        """
        import base64
        import hashlib

        import bcrypt
        from cryptography.fernet import Fernet

        def hash_password(password):
            return bcrypt.hashpw(base64.b64encode(hashlib.sha256(password.encode()).digest()), bcrypt.gensalt())

        def sealed(password, text):
            password = hashlib.scrypt(password.encode(), salt=SALT, n=2**17, r=8, p=1)
            return Fernet(base64.urlsafe_b64encode(password)).encrypt(text)

        def is_unchanged(path, password_file, known):
            return hashlib.sha256(password_file.read_bytes()).hexdigest() == known

        def is_changed(form, known):
            return hashlib.sha256(form.password_file.read()).hexdigest() != known

        def is_of_program(given, settings):
            return hashlib.sha256(settings.password.encode()).digest() == given

        def hash_key(word):
            return hashlib.sha256(word.encode()).hexdigest()
        """,
        """
        from django.contrib.auth.hashers import make_password

        PASSWORD_HASHERS = [
            "django.contrib.auth.hashers.Argon2PasswordHasher",
            "django.contrib.auth.hashers.MD5PasswordHasher",
        ]
        stored = make_password(word, None, "argon2")
        user.set_password(word)
        """,
        """
        PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher"]
        """,
        """
        PASSWORD_HASHERS = ["shop.hashers.PBKDF2WrappedSHA1PasswordHasher"]
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",
         "https://docs.djangoproject.com/en/stable/topics/auth/passwords/"),
    also=("lang/md5-used-as-password",),
)
