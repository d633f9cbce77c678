"""Data that runs code when it is read: pickle and its relatives, marshal, YAML.

Codes: S301 pickle, S302 marshal, S506 YAML.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import MEDIUM, Match, Rule, Test, arg, call, reference, subclass

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_PICKLE = (
    "dill.Unpickler",
    "dill.load",
    "dill.load_module",
    "dill.load_session",
    "dill.loads",
    "jsonpickle.Unpickler",
    "jsonpickle.decode",
    "pandas.read_pickle",
    "pickle.Unpickler",
    "pickle.load",
    "pickle.loads",
    "shelve.DbfilenameShelf",
    "shelve.open",
)
_UNPICKLERS = ("dill.Unpickler", "jsonpickle.Unpickler", "pickle.Unpickler", "shelve.DbfilenameShelf")


def _is_restricted(match: Match, file: File) -> bool:
    """Tell whether the class whose base the match is refuses some classes."""
    cls = file.parent(match.node, match.scope)
    return isinstance(cls, ast.ClassDef) and any(
        isinstance(member, ast.FunctionDef) and member.name == "find_class"
        and any(isinstance(inner, ast.Raise) for inner in ast.walk(member))
        for member in cls.body
    )


PICKLE = Rule(
    code="S301", name="pickle-load", cwe=502, severity=MEDIUM,
    message="{name}() runs code that the data brings along: use JSON, or check a signature first",
    when=call(*_PICKLE)
    | reference(*_PICKLE)
    | subclass(*_UNPICKLERS).unless(Test(_is_restricted)),
    why="""
        A pickle is a program for a small machine that can call any importable function. Whoever can change the
        data can run commands as you. Modules that wrap pickle (shelve, dill, jsonpickle, pandas) are as dangerous.
        An Unpickler whose `find_class` refuses every class that it does not know is not reported.
    """,
    bad=(
        """
        import pickle  # S403

        state = pickle.loads(message)  # S301
        states = map(pickle.loads, messages)  # S301
        """,
        """
        import pickle  # S403

        class Renaming(pickle.Unpickler):  # S301
            def find_class(self, module, name):
                return super().find_class(module.replace("old", "new"), name)

        """,
        """
        import pandas

        frame = pandas.read_pickle(path)  # S301
        """,
    ),
    good=(
        """
        import json

        state = json.loads(message)
        """,
        """
        from third_party.pickling import load

        state = load(message)
        """,
    ),
    see=(
        "https://docs.python.org/3/library/pickle.html",
        "https://docs.python.org/3/library/shelve.html",
        "https://jsonpickle.readthedocs.io/en/latest/",
    ),
    also=("DUO103", "DUO119", "SCS106", "SCS113", "SCS115", "lang/avoid-dill", "lang/avoid-jsonpickle",
          "lang/avoid-pickle", "lang/avoid-shelve", "py/unsafe-deserialization"),
)

_MARSHAL = ("marshal.load", "marshal.loads")

MARSHAL = Rule(
    code="S302", name="marshal-load", cwe=502, severity=MEDIUM,
    message="{name}() is not safe for data from others: use JSON, or check a signature first",
    when=call(*_MARSHAL) | reference(*_MARSHAL),
    why="""
        marshal reads code objects, and crafted data crashes the interpreter or makes it read memory that it should
        not. It is made for .pyc files only.
    """,
    bad="""
        import marshal

        rows = marshal.loads(message)  # S302
        tables = [*map(marshal.load, files)]  # S302
    """,
    good=(
        """
        import json

        rows = json.loads(message)
        """,
        """
        import marshal

        message = marshal.dumps(rows)
        """,
    ),
    see=("https://docs.python.org/3/library/marshal.html",),
    also=("DUO120", "SCS114", "lang/marshal-usage", "py/unsafe-deserialization"),
)

_SAFE_LOADERS = frozenset(("yaml.BaseLoader", "yaml.CBaseLoader", "yaml.CSafeLoader", "yaml.SafeLoader"))
_LOADER = arg("Loader", 1)


def _is_safe_loader(match: Match, file: File) -> bool:
    """Tell whether the loader is a safe one, or a class of this file that derives from a safe one."""
    node = _LOADER.node(match)
    names = file.names(node, match.scope) if node is not None else frozenset()
    return bool(names) and names <= _SAFE_LOADERS


YAML_LOAD = Rule(
    code="S506", name="yaml-unsafe-load", cwe=502, severity=MEDIUM,
    message="{name}() without a safe Loader can build any object: use yaml.safe_load()",
    when=call("yaml.load", "yaml.load_all").unless(Test(_is_safe_loader) | _LOADER.refers_to(*_SAFE_LOADERS))
    | reference("yaml.load", "yaml.load_all")
    | call("yaml.unsafe_load", "yaml.unsafe_load_all", "yaml.full_load", "yaml.full_load_all")
    .saying("{name}() builds objects that the text names: use yaml.safe_load()")
    | reference("yaml.unsafe_load", "yaml.unsafe_load_all", "yaml.full_load", "yaml.full_load_all")
    .saying("{name}() builds objects that the text names: use yaml.safe_load()"),
    why="""
        Tags such as `!!python/object/apply` make every loader but the safe ones call functions. FullLoader was meant
        to be harmless, and several versions of it were not.
    """,
    bad=(
        """
        import yaml

        config = yaml.load(text)  # S506
        config = yaml.load(text, Loader=yaml.Loader)  # S506
        documents = yaml.load_all(text, yaml.FullLoader)  # S506
        configs = list(map(yaml.load, texts))  # S506
        """,
        """
        import yaml

        config = yaml.unsafe_load(text)  # S506
        documents = list(map(yaml.full_load, texts))  # S506
        """,
    ),
    good=(
        """
        import yaml

        config = yaml.safe_load(text)
        config = yaml.load(text, Loader=yaml.SafeLoader)
        options = {"Loader": yaml.CSafeLoader}
        config = yaml.load(text, **options)
        """,
        """
        import yaml

        class Loader(yaml.SafeLoader):
            pass

        config = yaml.load(text, Loader=Loader)
        """,
    ),
    see=("https://pyyaml.org/wiki/PyYAMLDocumentation",),
    also=("DUO109", "SCS105", "lang/avoid-pyyaml-load", "py/unsafe-deserialization"),
)
