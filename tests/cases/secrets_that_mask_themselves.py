# profile: standard
# python: 3.10
"""A `SecretStr` shows stars, and patterns for secrets are none."""
import logging

from pydantic import BaseModel, SecretStr

logger = logging.getLogger(__name__)
PATTERNS = {
    "aws_secret_key": r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+=]{40}(?![A-Za-z0-9/+=])",
}
SECRET_KEY = "i)&2z^y%0w1o-%h3da1*$!9@5hx^dzp-_w&rx&4k6ml)l24&ev"  # S105


class Client:
    def __init__(self, access_token: SecretStr | None, refresh_token: str):
        self.access_token = access_token
        self.refresh_token = refresh_token

    def show(self):
        logger.info(f"with {self.access_token}")
        logger.info(f"with {self.refresh_token}")  # SEC703


def ask(users):
    access_token = users.token()
    send(access_token.get_secret_value())
    logger.info(f"none for {access_token}")
    logger.info(f"none for {access_token.get_secret_value()}")  # SEC703


def ask_plainly(users):
    access_token = users.token()
    logger.info(f"none for {access_token}")  # SEC703


class Entered(BaseModel):
    password: SecretStr
    token: str


def entered(entered: Entered, log: logging.Logger):
    log.info("entered %s", entered.password)
    log.info("entered %s", entered.password.get_secret_value())  # SEC703


class Access(BaseModel):
    entered: Entered
    number: int


def load(texts):
    access = Access.model_validate(texts)
    logger.info("entered %s", access.entered.password)
    logger.info("access_token %s", access.access_token)  # SEC703
    other = Access(**texts)
    logger.info("entered %s", other.entered.password)
    logger.info("entered %s", other.given.password)  # SEC703
