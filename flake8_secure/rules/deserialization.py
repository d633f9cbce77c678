"""Data that runs code when it is read: pickle and its relatives, marshal, YAML.

Codes: S301 pickle, S302 marshal, S506 YAML, SEC300 ruamel.yaml, SEC301 pickles from a connection, SEC303 pickle as
the format of messages.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Set, Tuple

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    made_by,
    method,
    receiver,
    reference,
    setting,
    subclass,
    write,
    written,
)
from flake8_secure.match.base import Either
from flake8_secure.match.demoted import demoted
from flake8_secure.match.flows import through
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.scopes import ASSIGN, Scope
from flake8_secure.syntax.walk import tail_of

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
_FROM_OUTSIDE = "{source} (line {line}) is read by {sink}, which runs what it says: use JSON, or check a signature"
# The opcode of a pickle that looks up something to call.
_CALLING = regex(r"(^|\n|\.|\()c[A-Za-z_][\w.]*\n\w+\n")


def _is_tame(data: object) -> bool:
    text = data.decode("latin-1") if isinstance(data, bytes) else data
    return isinstance(text, str) and not _CALLING.search(text)


# Bytes or a text that the program is known to have made itself, and that calls nothing.
_TEXT_GIVEN = Test(lambda match, file: match.facts["name"].endswith((".decode", ".loads"))) & arg(
    "data", "str", "s", "string", 0).satisfies(_is_tame)


# A copy of an object, by way of its pickle.
_MADE_HERE = made_by(arg("data", "str", "s", "string", 0), call(
    "cloudpickle.dumps", "dill.dumps", "jsonpickle.encode", "pickle.dumps"))


def _is_signed(match: Match, file: File) -> bool:
    """Tell whether the function has verified a signature of what it loads."""
    function = match.scope.owner.node
    given = arg("data", 0).node(match)
    data = set() if given is None else _names(given, match.scope)
    return any(
        isinstance(node, ast.Call) and tail_of(node.func) in ("compare_digest", "verify")
        and node.lineno < getattr(match.node, "lineno", 0) and bool(data & _names(node, match.scope, 2))
        for node in (ast.walk(function) if data and not isinstance(function, ast.Module) else ())
    )


def _names(node: ast.AST, scope: Scope, depth: int = 0) -> Set[str]:
    """Return the names in *node*, and to some *depth* those in what these are assigned."""
    found = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    for name in sorted(found) if depth else ():
        home = scope.find(name)
        for kind, value, _, _ in home[1] if home is not None else ():
            if kind == ASSIGN:
                found |= _names(value, scope, depth - 1)
    return found


def _loading(names: Tuple[str, ...]) -> Either:
    """Match calls of *names*: with their source, where data from outside gets there; for audits, what is harmless."""
    table = {
        key: tuple(name for name in loaders if name in names) for key, loaders in sinks.DESERIALIZATION.items()
    }
    calls = call(*names)
    return either(
        through("deserialization", table).unless(Test(_is_signed)).saying(_FROM_OUTSIDE, severity=HIGH),
        demoted(calls.unless(_TEXT_GIVEN | Test(_is_signed)).unless(_MADE_HERE)),
        calls.saying(confidence=LOW, profile=AUDIT),
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
    when=_loading(_PICKLE)
    | demoted(reference(*_PICKLE))
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
    also=(
        "DUO103", "DUO119", "P 5366", "P 6066", "SCS106", "SCS113", "SCS115",
        "aws-lambda/tainted-pickle-deserialization", "django/avoid-insecure-deserialization",
        "flask/insecure-deserialization", "lang/avoid-cPickle", "lang/avoid-dill", "lang/avoid-jsonpickle",
        "lang/avoid-pickle", "lang/avoid-shelve", "py/unsafe-deserialization", "taint-deserialization", "taint-rce",
        "taint-traversal",
    ),
)

_MARSHAL = ("marshal.load", "marshal.loads")

MARSHAL = Rule(
    code="S302", name="marshal-load", cwe=502, severity=MEDIUM,
    message="{name}() is not safe for data from others: use JSON, or check a signature first",
    when=_loading(_MARSHAL)
    | reference(*_MARSHAL),
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
    also=("DUO120", "P 6066", "SCS114", "lang/marshal-usage", "py/unsafe-deserialization", "taint-deserialization"),
)

_SAFE_LOADERS = frozenset(("yaml.BaseLoader", "yaml.CBaseLoader", "yaml.CSafeLoader", "yaml.SafeLoader"))
_LOADER = arg("Loader", 1)


def _is_safe_loader(match: Match, file: File) -> bool:
    """Tell whether the loader is called safe, or is a class of this file that derives from such a one."""
    node = _LOADER.node(match)
    if node is None:
        return False
    names = file.names(node, match.scope)
    return all(name.endswith("SafeLoader") or name in _SAFE_LOADERS for name in names or (tail_of(node),))


_BUILDS = "{name}() builds objects that the text names: use yaml.safe_load()"
_UNSAFE_YAML = call("yaml.load", "yaml.load_all").unless(Test(_is_safe_loader) | _LOADER.refers_to(*_SAFE_LOADERS))
_ANY_YAML = call("yaml.unsafe_load", "yaml.unsafe_load_all", "yaml.full_load", "yaml.full_load_all")
# A constant text: a tag, which names what to build, starts with an exclamation mark.
_WITHOUT_TAGS = arg("stream", 0).satisfies(lambda text: isinstance(text, str) and "!" not in text)

YAML_LOAD = Rule(
    code="S506", name="yaml-unsafe-load", cwe=502, severity=MEDIUM,
    message="{name}() without a safe Loader can build any object: use yaml.safe_load()",
    when=_UNSAFE_YAML.unless(_WITHOUT_TAGS)
    | reference("yaml.load", "yaml.load_all").unless(_LOADER.refers_to(*_SAFE_LOADERS))
    | _ANY_YAML.unless(_WITHOUT_TAGS).saying(_BUILDS)
    | reference("yaml.unsafe_load", "yaml.unsafe_load_all", "yaml.full_load", "yaml.full_load_all").saying(_BUILDS)
    | either(_UNSAFE_YAML, _ANY_YAML).saying(
        "{name}() without a safe Loader can build any object, not of this text: use yaml.safe_load()",
        confidence=LOW, profile=AUDIT),
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
        from functools import partial

        import yaml
        from documents import OrderedSafeLoader

        class Loader(yaml.SafeLoader):
            pass

        config = yaml.load(text, Loader=Loader)
        config = yaml.load(text, Loader=OrderedSafeLoader)
        load = partial(yaml.load, Loader=yaml.SafeLoader)
        """,
    ),
    see=("https://pyyaml.org/wiki/PyYAMLDocumentation",),
    also=("DUO109", "P 6066", "SCS105", "lang/avoid-pyyaml-load", "py/unsafe-deserialization", "taint-deserialization"),
)

_SAFE_RUAMEL = ("ruamel.yaml.CSafeLoader", "ruamel.yaml.RoundTripLoader", "ruamel.yaml.SafeLoader")

RUAMEL = Rule(
    code="SEC300", name="ruamel-unsafe-load", cwe=502, severity=MEDIUM,
    message="{name}() builds any object that the text names: use YAML(typ='safe')",
    when=call("ruamel.yaml.YAML").where(arg("typ").equals("unsafe") | arg("typ").contains("unsafe"))
    | call("ruamel.yaml.load", "ruamel.yaml.load_all").unless(arg("Loader", 1).refers_to(*_SAFE_RUAMEL)),
    why="""
        The unsafe loader of ruamel.yaml calls the functions that tags such as `!!python/object/apply` name. It is the
        default of the old function `load`.
    """,
    bad="""
        import ruamel.yaml

        yaml = ruamel.yaml.YAML(typ="unsafe")  # SEC300
        yaml = ruamel.yaml.YAML(typ=["unsafe", "string"])  # SEC300
        config = ruamel.yaml.load(text)  # SEC300
    """,
    good="""
        import ruamel.yaml

        yaml = ruamel.yaml.YAML()
        yaml = ruamel.yaml.YAML(typ="safe")
        config = ruamel.yaml.load(text, Loader=ruamel.yaml.SafeLoader)
    """,
    see=("https://yaml.dev/doc/ruamel.yaml/detail/",),
    also=("lang/avoid-unsafe-ruamel", "py/unsafe-deserialization"),
)

_CLIENT = call("multiprocessing.connection.Client").unless(arg("authkey", 2).absent | arg("authkey", 2).equals(None))
_LISTENER = call("multiprocessing.connection.Listener").unless(
    arg("authkey", 3).absent | arg("authkey", 3).equals(None))
_ACCEPTED = call("multiprocessing.connection.Listener().accept").where(made_by(receiver, _LISTENER))

CONNECTION = Rule(
    code="SEC301", name="pickle-from-connection", cwe=502, severity=MEDIUM,
    message="{name}() unpickles what the other side sends: send JSON, or give both sides an authkey",
    when=call("multiprocessing.connection.Client().recv", "multiprocessing.connection.Listener().accept().recv")
    .unless(made_by(receiver, _CLIENT) | made_by(receiver, _ACCEPTED))
    | method("recv_pyobj").saying("{name}() unpickles what the other side sends: use recv_json()"),
    why="""
        Whoever can connect, or answer in place of the server, sends a pickle and runs commands with it. With an
        authkey, multiprocessing lets only those talk who know the key. The sockets of ZeroMQ have no such thing.
    """,
    bad="""
        from multiprocessing.connection import Client, Listener

        task = Client(address).recv()  # SEC301
        task = Client(address, authkey=None).recv()  # SEC301
        listener = Listener(address, authkey=None)
        accepted = listener.accept()
        task = accepted.recv()  # SEC301
        with Listener(address) as listener, listener.accept() as connection:
            result = connection.recv()  # SEC301
        job = socket.recv_pyobj()  # SEC301
    """,
    good="""
        from multiprocessing import Pipe
        from multiprocessing.connection import Client, Listener

        task = Client(address, authkey=key).recv()
        listener = Listener(address, authkey=key)
        connection = listener.accept()
        result = connection.recv()
        ours, theirs = Pipe()
        answer = ours.recv()
    """,
    see=("https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.connection",
         "https://pyzmq.readthedocs.io/en/latest/howto/serialization.html"),
    also=("lang/multiprocessing-recv",),
)

_PICKLED = ("application/x-python-serialize", "pickle")
_ACCEPT = arg("accept_content")
_CELERY = (
    write("*.accept_content", "*.result_accept_content").where(written.contains(*_PICKLED))
    | write("*.result_serializer", "*.task_serializer").where(written.equals(*_PICKLED))
    | setting("CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "accept_content", "result_accept_content")
    .where(written.contains(*_PICKLED))
    | setting("CELERY_RESULT_SERIALIZER", "CELERY_TASK_SERIALIZER", "result_serializer", "task_serializer")
    .where(written.equals(*_PICKLED))
)

SERIALIZER = Rule(
    code="SEC303", name="pickle-as-message-format", cwe=502, severity=MEDIUM,
    message="{name} with pickle lets whoever can send a message run code: use json",
    when=_CELERY
    | call("celery.Celery", "celery.Celery().conf.update").where(
        _ACCEPT.contains(*_PICKLED) | arg("task_serializer").equals(*_PICKLED))
    | call("kombu.enable_insecure_serializers", "kombu.serialization.enable_insecure_serializers"),
    why="""
        A worker that accepts pickles obeys everybody who can put a message into its queue, and queues are seldom
        guarded like the machine itself. Celery and kombu accept JSON alone unless told otherwise.
    """,
    bad="""
        from celery import Celery
        from kombu import enable_insecure_serializers

        CELERY_ACCEPT_CONTENT = ["json", "pickle"]  # SEC303
        CELERY_TASK_SERIALIZER = "pickle"  # SEC303

        app = Celery("tasks", task_serializer="pickle")  # SEC303
        app.conf.accept_content = ["pickle"]  # SEC303
        app.conf.result_serializer = "pickle"  # SEC303
        app.conf.update(accept_content=["json", "pickle"])  # SEC303
        enable_insecure_serializers()  # SEC303
    """,
    good="""
        from celery import Celery

        CELERY_ACCEPT_CONTENT = ["json"]
        CELERY_TASK_SERIALIZER = "json"

        app = Celery("tasks", task_serializer="json")
        app.conf.accept_content = ["json"]
        app.conf.result_serializer = "json"
        app.conf.update(accept_content=["json"], task_serializer="json")
    """,
    see=("https://docs.celeryq.dev/en/stable/userguide/security.html#serializers",),
)
