# profile: standard
"""Tokens that are read for a log alone, or that the issuer has just sent, and those that somebody else brings."""
import logging

import jwt
import requests

logger = logging.getLogger(__name__)


class Provider:
    def authenticate(self, token):
        try:
            return self.verified(token)["sub"]
        except jwt.PyJWTError:
            logger.exception("not verified: %r", jwt.decode(token, options={"verify_signature": False}))
            return None

    def peek(self, token):
        said = jwt.decode(token, options={"verify_signature": False})
        logger.debug("user %s", said["sub"])

    def user(self, token):
        said = jwt.decode(token, options={"verify_signature": False})  # SEC530
        logger.info("user %s", said["sub"])
        return said["sub"]


class Login:
    def tokens(self, code):
        answer = requests.post("https://id.example.com/token", data={"code": code}, timeout=9)
        return answer.json()

    def stored(self, code):
        return self.sessions[code].json()

    def user(self, code):
        answer = self.tokens(code)
        return jwt.decode(answer["id_token"], options={"verify_signature": False})["sub"]

    def user_of_session(self, code):
        answer = self.stored(code)
        return jwt.decode(answer["id_token"], options={"verify_signature": False})["sub"]  # SEC530

    def user_of_other(self, code):
        answer = self.tokens(code)
        return jwt.decode(answer["note"], options={"verify_signature": False})["sub"]  # SEC530
