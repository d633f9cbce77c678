"""How a Flask application is configured, by item, by keyword or by mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Iterator, Tuple

from attrs import evolve, frozen

from flake8_secure.api import Match, arg, call, either, setting, write, written
from flake8_secure.match.args import Operand
from flake8_secure.match.base import Combining, Either
from flake8_secure.match.conditions import Bound, Condition
from flake8_secure.syntax.index import Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

Question = Callable[[Operand], Condition]
UPDATE = call("flask.Flask().config.from_mapping", "flask.Flask().config.update")


@frozen(eq=False, repr=False)
class Configured(Combining):
    """Where a setting of a Flask application gets a value that answers a question; the fact `name` is its key."""

    keys: Tuple[str, ...]
    question: Question

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(self.keys), calls=frozenset(("from_mapping", "update")))

    @property
    def bound(self) -> Bound:
        return UPDATE.bound

    def find(self, file: File) -> Iterator[Match]:
        updates = list(UPDATE.find(file))
        for key in self.keys:
            for matches, value in (
                (write(f"flask.Flask().config[{key}]").find(file), written),
                (updates, arg(key)),
                (updates, arg("mapping", 0).item(key)),
            ):
                for match in matches:
                    if self.question(value).judge(match, file).possible:
                        yield evolve(match, facts={"name": key})


def configured(*keys: str, to: Question) -> Configured:
    """Match where one of the settings *keys* of a Flask application gets a value that answers the question *to*."""
    return Configured(keys, to)


def decided(key: str) -> Either:
    """Match where the setting *key* of Flask gets any value, in an application or in a class or module of settings."""
    return either(write(f"*[{key}]"), setting(key), UPDATE.unless(arg(key).absent))
