# profile: standard
"""A temporary file that nobody else can read may hold a secret for another program."""
import tempfile


def hand_over(passphrase, folder):
    with tempfile.NamedTemporaryFile(dir=folder) as key:
        with open(key.name, "w") as file:
            file.write(passphrase)
    with open(folder + "/key", "w") as kept:
        kept.write(passphrase)  # SEC705
