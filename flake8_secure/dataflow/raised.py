"""Exceptions on their way to where they are caught."""

from __future__ import annotations

import ast
import builtins
from typing import Dict, FrozenSet, Iterable, NamedTuple, Optional

from flake8_secure.dataflow.taints import REPR, Taints
from flake8_secure.dataflow.values import Contents, unknown

# Exceptions with data in them that one body may raise, of which so many are told apart.
NOTED = 200
# What just any exception is an instance of.
ANY = frozenset(("builtins.BaseException()", "builtins.Exception()"))
# What an exception holds its arguments in.
ARGUMENTS = ".args"
_REFUSED, _MISSING = "builtins.ValueError()", "builtins.FileNotFoundError()"
# Functions that quote their first argument in the text of the exception by which they refuse it, and that exception.
QUOTING: Dict[str, str] = {
    "builtins.float": _REFUSED,
    "builtins.int": _REFUSED,
    "builtins.open": _MISSING,
    "datetime.date.fromisoformat": _REFUSED,
    "datetime.datetime.fromisoformat": _REFUSED,
    "datetime.datetime.strptime": _REFUSED,
    "datetime.time.fromisoformat": _REFUSED,
    "importlib.import_module": "builtins.ModuleNotFoundError()",
    **dict.fromkeys((f"ipaddress.{name}" for name in (
        "IPv4Address", "IPv4Interface", "IPv4Network", "IPv6Address", "IPv6Interface", "IPv6Network", "ip_address",
        "ip_interface", "ip_network")), _REFUSED),
    "os.listdir": _MISSING,
    "os.mkdir": _MISSING,
    "os.remove": _MISSING,
    "os.stat": _MISSING,
    "os.unlink": _MISSING,
    "time.strptime": _REFUSED,
    **dict.fromkeys(("yaml.full_load", "yaml.load", "yaml.safe_load"), "yaml.YAMLError()"),
}
# What a mapping raises that has no such key.
NO_KEY = "builtins.KeyError()"


class Raised(NamedTuple):
    """An exception with untrusted data in it."""

    names: FrozenSet[str]  # the library classes that it is an instance of: builtins.ValueError()
    classes: FrozenSet[ast.AST]  # those of the project
    contents: Contents

    def is_one_of(self, names: FrozenSet[str], classes: FrozenSet[ast.AST]) -> bool:
        """Tell whether this is an instance of one of *names* or *classes*."""
        return not self.classes.isdisjoint(classes) or any(
            name == kind or _derives(name, kind) for name in self.names for kind in names)


# What pydantic raises, by which it quotes a value that a field refuses.
INVALID = ("pydantic.ValidationError()", "pydantic_core.ValidationError()", _REFUSED)


def refusal(taints: Taints, *kinds: str) -> Raised:
    """Return the exception of *kinds* whose text quotes data with *taints*, by `repr()`."""
    quoted = unknown(frozenset(taint.passing(REPR) for taint in taints))
    return Raised(frozenset(kinds), frozenset(), Contents("object", ((ARGUMENTS, quoted),)))


def is_exception(names: Iterable[str]) -> bool:
    """Tell whether an instance of *names* is an exception of Python."""
    return any(_built_in(name) is not None for name in names)


def _derives(name: str, kind: str) -> bool:
    if kind in ANY:
        return True
    one, other = _built_in(name), _built_in(kind)
    return one is not None and other is not None and issubclass(one, other)


def _built_in(name: str) -> Optional[type]:
    """Return the class of exceptions of Python that *name*, builtins.ValueError(), is an instance of."""
    found = getattr(builtins, name[len("builtins."):-len("()")], None) if name.startswith("builtins.") else None
    return found if isinstance(found, type) and issubclass(found, BaseException) else None
