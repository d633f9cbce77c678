# profile: standard
"""Private keys that are written to logs, and the files that they are in."""
import logging
import os

log = logging.getLogger(__name__)


def create():
    privatekey = new_private_key()
    log.info("Site private key: %s" % privatekey)  # SEC703


def load(row):
    private_key = row["private_key"]
    log.info("using %s", private_key)  # SEC703
    log.info("using apikey %s", row["apikey"])  # SEC703


def load_file(path, private_key, private_key_path):
    log.info("private key: %s", path)
    log.info("private key: %s", private_key_path)
    if os.path.exists(private_key):
        log.info("using %s", private_key)


def pair(keys):
    log.info("public key: %s, private keys: %d", keys.publickey, len(keys.privatekey))
