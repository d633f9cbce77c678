# profile: standard
"""A connection that is asked for its certificate, and for nothing else."""
import socket
import ssl

from cryptography import x509


def certificate_of(host):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with socket.create_connection((host, 443), timeout=9) as plain, context.wrap_socket(plain) as stream:
        return x509.load_der_x509_certificate(stream.getpeercert(binary_form=True))


def greeting_of(host):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # SEC221
    with socket.create_connection((host, 443), timeout=9) as plain, context.wrap_socket(plain) as stream:
        print(stream.getpeercert())
        return stream.recv(100)


def unchecked_certificate_of(host):
    context = ssl._create_unverified_context()
    with socket.create_connection((host, 443), timeout=9) as plain, context.wrap_socket(plain) as stream:
        return stream.getpeercert(True)


def unchecked_greeting_of(host):
    context = ssl._create_unverified_context()  # S323
    with socket.create_connection((host, 443), timeout=9) as plain, context.wrap_socket(plain) as stream:
        return stream.getpeercert(True), stream.recv(100)
