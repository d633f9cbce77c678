# profile: standard
"""Constants in the body of classes that derive from a class of a library."""

from abc import ABC, abstractmethod
import bcrypt


class Hasher(ABC):
    @abstractmethod
    def create(self, password): ...


class One(Hasher):
    _salt = b"$2b$12$abcdefghijklmnopqrstuu"

    def create(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), self._salt).decode()  # SEC205


class Two(One):
    _pepper = b"$2b$12$abcdefghijklmnopqrstuu"

    def create(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), self._pepper).decode()  # SEC205


class Three(Hasher):
    def create(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), bcrypt.gensalt(12)).decode()


class Four(Three):
    _salt = b"$2b$12$abcdefghijklmnopqrstuu"

    def create(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), self._salt).decode()  # SEC205
