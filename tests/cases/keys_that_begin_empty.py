# profile: standard
"""Keys that a connection gets when somebody has logged in are empty only before that."""
from Crypto.Cipher import AES
from wire import derived


class Connection:
    def __init__(self):
        self.key = ""
        self.forgotten = b""
        self.session = {"sending": "", "receiving": ""}

    def log_in(self, secret):
        self.key = derived(secret, b"connection")
        self.session["sending"] = derived(secret, b"sending")

    def send(self, nonce, text):
        AES.new(self.key, AES.MODE_GCM, nonce).encrypt(text)
        AES.new(self.session["sending"], AES.MODE_GCM, nonce).encrypt(text)
        AES.new(self.session["receiving"], AES.MODE_GCM, nonce).encrypt(text)  # SEC203
        AES.new(self.forgotten, AES.MODE_GCM, nonce).encrypt(text)  # SEC203

    def send_alone(self, secret, nonce, text):
        key = b""
        if secret:
            key = derived(secret, b"alone")
        return AES.new(key, AES.MODE_GCM, nonce).encrypt(text)  # SEC203
