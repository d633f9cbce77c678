"""How a Flask application is configured, by item, by keyword or by mapping."""

from __future__ import annotations

from typing import Callable

from flake8_secure.api import arg, call, either, setting, write, written
from flake8_secure.match.args import Operand
from flake8_secure.match.base import Either
from flake8_secure.match.conditions import Condition

_UPDATES = ("flask.Flask().config.from_mapping", "flask.Flask().config.update")


def configured(key: str, question: Callable[[Operand], Condition]) -> Either:
    """Match where the setting *key* of a Flask application gets a value that answers *question*."""
    return either(
        write(f"flask.Flask().config[{key}]").where(question(written)),
        call(*_UPDATES).where(question(arg(key))),
        call(*_UPDATES).where(question(arg("mapping", 0).item(key))),
    )


def decided(key: str) -> Either:
    """Match where the setting *key* of Flask gets any value, in an application or in a class or module of settings."""
    return either(write(f"*[{key}]"), setting(key), call(*_UPDATES).unless(arg(key).absent))
