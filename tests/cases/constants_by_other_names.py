# profile: standard
"""Constants of the standard library by the enumerations that they belong to, and numbers for switches."""
import pickle5  # S403
import ssl

from OpenSSL.crypto import X509, X509Req


def connect(context: ssl.SSLContext, other: ssl.SSLContext):
    context.verify_mode = ssl.VerifyMode.CERT_NONE  # SEC221
    context.verify_mode = ssl.VerifyMode.CERT_REQUIRED
    other.check_hostname = 1
    return other


def connect_anyhow():
    context = ssl.create_default_context()
    context.check_hostname = 0  # SEC220
    return context


def certificate(key):
    request = X509Req()
    request.sign(key, "MD5")  # S303
    made = X509()
    made.sign(key, digest="sha512")
    return made.sign(key, digest="sha1")  # S303


def read(text):
    return pickle5.loads(text)  # S301
