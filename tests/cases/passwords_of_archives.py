# profile: standard
"""Passwords that archives are opened with."""
import zipfile


def unpack(path, password):
    with zipfile.ZipFile(path) as archive:
        archive.setpassword(password)
        archive.setpassword(None)
        archive.setpassword(b"kR7xQ2mT9v")  # S106
