"""Checks of host names that are off although certificates are checked, and clients told to leave TLS out."""
import ssl

import duo_client
from OpenSSL import SSL
from azure.storage.blob import BlobClient
from cryptography.hazmat.primitives.asymmetric import ec
import bcrypt


def careless():
    context = ssl.create_default_context()
    context.check_hostname = False  # SEC220
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def careless_with(context):
    context.check_hostname = False  # SEC220
    context.verify_mode = ssl.CERT_REQUIRED


class Client:
    def relax(self):
        self.check_hostname = False  # SEC220
        self.verify_mode = ssl.CERT_REQUIRED


def duo(ikey, skey, host):
    return duo_client.Auth(ikey, skey, host, ca_certs="corporate.pem")


def newest():
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_min_proto_version(SSL.TLS1_2_VERSION)
    return context


def encrypted(url, key):
    blob = BlobClient(url, "box", "name")
    blob.key_encryption_key = key  # SEC210
    blob.encryption_version = "1.0"


def strong(password):
    return ec.generate_private_key(ec.SECP256R1()), bcrypt.hashpw(password, bcrypt.gensalt(12))
