"""Ciphers and paddings of packages that have no others, and prompts for secrets."""
import click
import pyaes
import rsa


def seal(key, public, text):
    cipher = pyaes.AESModeOfOperationECB(key)  # S305
    counting = pyaes.AESModeOfOperationCTR(key)
    return cipher, counting, rsa.encrypt(text, public), rsa.sign(text, public, "SHA-256")  # SEC202


def unseal(private, text):
    return rsa.decrypt(text, private)  # SEC202


@click.command()
@click.option("--secret", prompt=True)  # SEC708
@click.option("--name", prompt=True)
@click.option("--other-secret", prompt=True, hide_input=True)
def run(secret, name, other_secret):
    print(name)
