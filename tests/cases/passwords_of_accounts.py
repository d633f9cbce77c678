# profile: standard
import keyring
import openpyxl
from argon2 import PasswordHasher
from bcrypt import gensalt, hashpw
from django.contrib.auth.hashers import check_password, make_password
from passlib.context import CryptContext
from passlib.hash import sha256_crypt
from werkzeug.security import generate_password_hash

from shop.extensions import bcrypt
from shop.models import Account, User
from shop.security import get_password_hash, hash_password

context = CryptContext(schemes=["bcrypt"])


def known(db, user):
    user.set_password("admin")  # S106
    db.execute("INSERT INTO users VALUES (?, ?)", ("admin", generate_password_hash("admin123")))  # S106
    db.add(Account(name="admin", password=bcrypt.generate_password_hash("Passw0rd!").decode("utf-8")))  # S106
    user.password = make_password("Passw0rd!")  # S106
    user.password = hashpw("Passw0rd!".encode(), gensalt())  # S106
    user.password = context.hash("Passw0rd!")  # S106
    user.password = sha256_crypt.hash("Passw0rd!")  # S106
    user.password = PasswordHasher().hash("Passw0rd!")  # S106
    db.add(Account(name="admin", hashed_password=get_password_hash("Passw0rd!")))  # S106
    user.password_hash = hash_password("Passw0rd!")  # S106
    user["password"] = hash_password("Passw0rd!")  # S106
    db.insert({"name": "admin", "password": hash_password("Passw0rd!")})  # S106


def by_another_name(user):
    word = "Passw0rd!"  # S106
    user.set_password(word)


def changed(user, word):
    user.set_password(word)
    word = "Passw0rd!"
    other = ann = "Passw0rd!"
    other = ann
    user.set_password(other)


def chosen(user, form, default):
    user.set_password(form["password"])
    user.set_password(None)
    user.set_password()
    user.set_password("password")
    user.set_password(f"{default}Passw0rd!")
    user.password = make_password(None)


# Nobody logs in with these.
_DUMMY_HASH = generate_password_hash("Nk7-vq2Lw9")
_HASH = hashpw(b"unusable-word", gensalt())


def spend_time_for_nobody(password):
    hashed = make_password("Nk7-vq2Lw9")
    return check_password(password, hashed)


def is_open(password):
    return check_password(password, make_password("Nk7-vq2Lw9"))


def visited(user):
    user.set_password("demo-2026")


class AccountFactory:
    password = make_password("hesloheslo")
    later = lambda: make_password("hesloheslo")  # noqa: E731


def test_hash(hasher):
    assert hasher.verify("Nk7-vq2Lw9", bcrypt.generate_password_hash("Nk7-vq2Lw9"))
    hashed = generate_password_hash("Nk7-vq2Lw9")
    return hashed


def shown(hasher):
    print(generate_password_hash("Nk7-vq2Lw9"))
    assert hashpw(b"Nk7-vq2Lw9", gensalt())
    return make_password("Nk7-vq2Lw9") == hasher


# Other things go by the same names.
keyring.set_password("shop", "ann", "words")
keyring.set_password("Nk7-vq2Lw9", "words")
sheet = openpyxl.load_workbook("shop.xlsx").active
sheet.protection.set_password("Nk7-vq2Lw9")
seen = hash_password("Nk7-vq2Lw9")
known_hash = {"digest": hash_password("Nk7-vq2Lw9")}
digest = sheet.hash("Nk7-vq2Lw9")
made = User().make_password("Nk7-vq2Lw9")


def log_in(users, name, password):
    if name not in users:
        make_password("Nk7-vq2Lw9")
        return False
    users[name].set_password("Nk7-vq2Lw9")  # S106
    return True
