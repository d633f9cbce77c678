# profile: standard
from Cryptodome.Cipher import AES


class Fixed:
    def __init__(self):
        self.active = {}

    def connection(self, conn):
        return self.active[conn]

    def decrypt(self, conn, data):
        key = self.connection(conn).get("SessionKey", b"0123456789abcdef")
        cipher = AES.new(key, AES.MODE_GCM, nonce=data[20:32])  # SEC203
        return cipher.decrypt_and_verify(data[52:], data[4:20])

    def add(self, name):
        self.active[name] = {}
        self.active[name]["ClientIP"] = name


class Server:
    def __init__(self):
        self.active = {}

    def connection(self, conn):
        return self.active[conn]

    def decrypt(self, conn, data):
        key = self.connection(conn).get("SessionKey", b"")
        cipher = AES.new(key, AES.MODE_GCM, nonce=data[20:32])
        return cipher.decrypt_and_verify(data[52:], data[4:20])

    def encrypt(self, conn, data, nonce):
        key = self.connection(conn).get("SessionKey", b"")
        cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
        return cipher.encrypt_and_digest(data)

    def add(self, name):
        self.active[name] = {}
        self.active[name]["ClientIP"] = name


def decrypt_empty(data):
    key = b""
    cipher = AES.new(key, AES.MODE_GCM, nonce=data[20:32])  # SEC203
    return cipher.decrypt_and_verify(data[52:], data[4:20])
