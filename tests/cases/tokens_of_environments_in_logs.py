# profile: standard
"""Variables of the environment in logs: those that are called like tokens, and others."""
import logging
import os

log = logging.getLogger(__name__)
TOKEN = os.getenv("CHAT_TOKEN")
WORD = os.environ.get("WORD")


def start(row, token):
    log.info("using %s", os.environ["HF_TOKEN"])  # SEC703
    log.info("using %s", os.getenv("HF_TOKEN"))  # SEC703
    log.info("using %s", os.environ.get("HF_TOKEN", ""))  # SEC703
    log.info("using %s", TOKEN)  # SEC703
    log.info("using %s and %s", WORD, token)
    log.info("using %s", row["HF_TOKEN"])
    log.info("using %s", os.environ["TOKEN_PATH"])
    log.info("using %s", os.getenv("LANG"))
