# profile: standard
"""Passwords that records are given by position."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Login:
    username: str
    password: str


class Account(NamedTuple):
    username: str
    password: str


class Other:
    username: str
    password: str


FACTORY = Login("admin", "Nk7-vq2Lw9")  # S106
FACTORY = Account("admin", "Nk7-vq2Lw9")  # S106
FACTORY = Other("admin", "Nk7-vq2Lw9")
FACTORY = Login("admin", read())
