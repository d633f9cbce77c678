# profile: standard
import base64
import binascii
import codecs
import hashlib
import json


def in_base64(password):
    with open("pw.txt", "w") as file:
        file.write(base64.b64encode(password.encode()).decode())  # SEC705


def kept_by_name(user, password):
    spelled = base64.b64encode(password.encode("utf-8"))
    text = base64.b64encode(json.dumps(user).encode())
    with open("pw.txt", "wb") as file:
        file.write(spelled)  # SEC705
        file.write(text)


def of_both(user, password):
    with open("pw.txt", "w") as file:
        file.write(base64.b64encode(f"{user}:{password}".encode()).decode())  # SEC705


def rotated(password):
    with open("pw.txt", "w") as file:
        file.write(codecs.encode(password, "rot13"))  # SEC705
        file.write(codecs.encode(password, "rot_13"))  # SEC705


def in_digits(password):
    with open("pw.txt", "w") as file:
        file.write(password.encode().hex())  # SEC705
        file.write(binascii.hexlify(password.encode()).decode())  # SEC705


def in_a_document(user, password):
    with open("users.json", "w") as file:
        json.dump({"user": user, "password": base64.b64encode(password.encode()).decode()}, file)  # SEC705


def hashed(password, salt):
    with open("pw.txt", "w") as file:
        file.write(base64.b64encode(hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1)).decode())


def encrypted(password, fernet, vault):
    sealed = base64.b64encode(fernet.encrypt(password.encode()))
    with open("pw.txt", "wb") as file:
        file.write(sealed)
        file.write(vault.encode(password, "key"))
        file.write(vault.encode(password, "base64"))


def of_another(picture, names):
    with open("pw.txt", "w") as file:
        file.write(base64.b64encode(picture).decode())
        file.write(codecs.encode(names, "rot13"))
