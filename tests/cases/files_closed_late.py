# profile: standard
"""Files that others are kept from when they are filled: with keys and passwords, and with what nobody calls so."""
import os


def save(path, lines):
    with open(path, "w") as file:
        file.writelines(lines)
    os.chmod(path, 0o600)


def save_lines(path, lines):
    with open(path, "w") as file:
        file.write("token=" + lines[0])
    os.chmod(path, 0o600)  # SEC313


def save_password(path, lines):
    with open(path, "w") as file:
        file.writelines(lines)
    os.chmod(path, 0o600)  # SEC313


def save_all(path, settings):
    with open(path, "w") as file:
        file.write(settings.api_key)
    os.chmod(path, 0o600)  # SEC313


class CredentialStore:
    def save(self, path, lines):
        with open(path, "w") as file:
            file.writelines(lines)
        os.chmod(path, 0o600)  # SEC313


class Store:
    def save(self, path, lines):
        with open(path, "w") as file:
            file.writelines(lines)
        os.chmod(path, 0o600)
