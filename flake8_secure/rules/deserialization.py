"""Data that runs code when it is read: pickle and its relatives, and marshal."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

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
    subclass,
)
from flake8_secure.match.args import written_out
from flake8_secure.match.base import Either
from flake8_secure.match.conditions import Condition
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import makers
from flake8_secure.match.flows import sink, through, vetted
from flake8_secure.match.uses import reads
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.rules.signed_data import is_signed
from flake8_secure.rules.unpicklers import (
    is_brought_along, is_dumped_by_class, is_kept_by_class, is_of_a_child, is_of_a_descriptor, is_of_a_job, is_of_a_queue,
    is_of_module, is_unpickled_already, refuses_classes, was_just_written,
)
from flake8_secure.syntax.functions import FUNCTIONS, defaults
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_PICKLE = (
    "compress_pickle.load",
    "compress_pickle.loads",
    "dill.Unpickler",
    "dill.load",
    "dill.load_module",
    "dill.load_session",
    "dill.loads",
    "jsonpickle.Unpickler",
    "jsonpickle.decode",
    "kombu.serialization.pickle_loads",
    "kombu.serialization.unpickle",
    "networkx.read_gpickle",
    "pandas.read_pickle",
    "pickle.Unpickler",
    "pickle.load",
    "pickle.loads",
    "shelve.BsdDbShelf",
    "shelve.DbfilenameShelf",
    "shelve.Shelf",
    "shelve.open",
    "sqlalchemy.ext.serializer.Deserializer",
    "sqlalchemy.ext.serializer.loads",
    "srsly.pickle_loads",
)
_FROM_OUTSIDE = "{source} (line {line}) is read by {sink}, which runs what it says: use JSON, or check a signature"
# The opcode of a pickle that looks up something to call.
_CALLING = regex(r"(^|\n|\.|\()c[A-Za-z_][\w.]*\n\w+\n")

_DATA = arg("data", "str", "s", "string", 0)
# Bytes or a text that the program is known to have made itself, and that calls nothing.
_TEXT_GIVEN = Test(lambda match, file: match.facts["name"].endswith((".decode", ".loads"))) & _DATA.text(
    lambda text: not _CALLING.search(text))
# A copy of an object, by way of its pickle, and files of the package itself.
_MADE_HERE = made_by(_DATA, call(
    "cloudpickle.dumps", "dill.dumps", "jsonpickle.encode", "marshal.dumps", "pickle.dumps", "importlib.resources.read_binary",
    "pkgutil.get_data", "sqlalchemy.ext.serializer.dumps"))

# A new database, whatever was there.
_IS_NEW = arg("flag", 1).equals("n")
# Methods of a shelf that read nothing of what is kept in it.
_WRITING = frozenset(("__contains__", "__len__", "clear", "close", "keys", "sync", "update"))


def _is_only_written(match: Match, file: File) -> bool:
    """Tell whether a block of `with` only puts something into the shelf that it opens, or takes something out."""
    item = file.parent(match.node, match.scope)
    target = item.optional_vars if isinstance(item, ast.withitem) else None
    if not isinstance(target, ast.Name) or not match.facts["name"].startswith("shelve."):
        return False
    found = [(read, file.parent(read, match.scope)) for read in reads(match.scope, file).get(target.id, ())]
    return bool(found) and all(
        isinstance(above, ast.Subscript) and above.value is read and not isinstance(above.ctx, ast.Load)
        or isinstance(above, ast.Compare) and read in above.comparators and isinstance(above.ops[0], (ast.In, ast.NotIn))
        or isinstance(above, ast.Attribute) and above.attr in _WRITING for read, above in found)


def _loading(names: Tuple[str, ...], harmless: Condition) -> Either:
    """Match calls of *names*: with their source, where data from outside gets there; for audits, what is *harmless*."""
    table = {
        key: tuple(name for name in loaders if name in names) for key, loaders in sinks.DESERIALIZATION.items()
    }
    calls = call(*names)
    return either(
        through("deserialization", table).unless(Test(is_signed)).saying(_FROM_OUTSIDE, severity=HIGH),
        demoted(calls.unless(_TEXT_GIVEN | Test(is_signed) | vetted(
            "deserialization", *(sink(*loaders, arg=key) for key, loaders in table.items()))).unless(harmless)),
        calls.saying(confidence=LOW, profile=AUDIT),
    )


def _is_given_dumps(match: Match, file: File) -> bool:
    """Tell whether the function is named beside what it is to read, which was made right there: `(loads, (dumps(value),))`."""
    above = file.parent(match.node, match.scope)
    given = above.elts[1] if isinstance(above, ast.Tuple) and len(above.elts) > 1 and above.elts[0] is match.node else None
    return isinstance(given, ast.Tuple) and len(given.elts) > 0 and tail_of(callee(given.elts[0])) == "dumps"


def _is_default_for_dumps(match: Match, file: File) -> bool:
    """Tell whether the function is the default of a parameter that is called with what was made right there, and no more."""
    above: Optional[ast.AST] = file.parent(match.node, match.scope)
    while above is not None and not isinstance(above, FUNCTIONS):
        above = file.parent(above, match.scope)
    if above is None or above not in file.index.by_node:
        return False
    function = file.index.by_node[above]
    name = next((one.arg for one, value in defaults(above.args) if value is match.node), "")
    calls = [file.parent(read, function) for read in reads(function, file).get(name, ())]
    return bool(calls) and all(
        isinstance(call_, ast.Call) and tail_of(call_.func) == name and len(call_.args) > 0
        and tail_of(callee(call_.args[0])) == "dumps" for call_ in calls)


_PICKLES = frozenset(("cPickle", "cloudpickle", "dill", "pickle"))


def _is_of_other_pickle(match: Match, file: File) -> bool:
    """Tell whether a module of the project has imported `pickle` for this one: `from shop.compat import pickle`."""
    module = receiver.node(match)
    bindings = bindings_of_name(module, match.scope)
    return bool(bindings) and all(
        isinstance(bound, ast.ImportFrom) and any(
            alias.name in _PICKLES and (alias.asname or alias.name) == tail_of(module) for alias in bound.names)
        for _, bound, _, _ in bindings) and file.names(module or match.node, match.scope).isdisjoint(_PICKLES)


_UNPICKLERS = ("dill.Unpickler", "jsonpickle.Unpickler", "pickle.Unpickler", "shelve.DbfilenameShelf")


PICKLE = Rule(
    code="S301", name="pickle-load", cwe=502, severity=MEDIUM,
    message="{name}() runs code that the data brings along: use JSON, or check a signature first",
    when=_loading(_PICKLE, _MADE_HERE | _IS_NEW | Test(_is_only_written) | Test(was_just_written) | Test(is_dumped_by_class)
                  | Test(is_of_a_queue) | Test(is_unpickled_already) | Test(is_brought_along) | Test(is_of_a_child)
                  | Test(is_kept_by_class) | Test(is_of_a_job) | Test(is_of_a_descriptor))
    | demoted(reference(*_PICKLE).unless(Test(_is_given_dumps) | Test(_is_default_for_dumps) | Test(is_kept_by_class)))
    | subclass(*_UNPICKLERS).unless(Test(lambda match, file: refuses_classes(file.parent(match.node, match.scope))))
    | method("load", "loads").where(Test(_is_of_other_pickle)).saying(
        "pickle.{name}() runs code that the data bring along, if this module is that of Python: use JSON",
        confidence=LOW, profile=AUDIT),
    why="""
        A pickle is a program for a small machine that can call any importable function. Whoever can change the
        data can run commands as you. Modules that wrap pickle (shelve, dill, jsonpickle, pandas, the serializer of
        SQLAlchemy) are
        as dangerous.
        An Unpickler whose `find_class` refuses every class that it does not know is not reported. One that asks only
        in which package a class is lets in all that its modules have imported.
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
        """
        from flask import request
        from sqlalchemy.ext.serializer import Deserializer, loads

        def found():
            query = loads(request.data)  # S301
            return query, Deserializer(request.stream).load()  # S301
        """,
        """
        from shop.compat import pickle

        rows = pickle.load(stream)  # S301
        """,
        """
        import hashlib
        import hmac
        import pickle  # S403

        from flask import request

        def signed(text):
            if not hmac.compare_digest(hmac.new(KEY, text[32:], hashlib.sha256).digest(), text[:32]):
                raise ValueError("signature")
            return text[32:]

        def states():
            return pickle.loads(signed(request.data)), pickle.loads(checked(request.form["text"]))  # S301
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
    when=_loading(_MARSHAL, _MADE_HERE | Test(is_of_module) | Test(is_unpickled_already) | Test(is_of_a_child))
    | reference(*_MARSHAL),
    why="""
        marshal reads code objects, and crafted data crashes the interpreter or makes it read memory that it should
        not. It is made for .pyc files only.
    """,
    bad=(
        """
        import marshal

        rows = marshal.loads(message)  # S302
        tables = [*map(marshal.load, files)]  # S302
        """,
        """
        import hashlib
        import hmac
        import marshal

        from flask import request

        def signed(text):
            if not hmac.compare_digest(hmac.new(KEY, text[32:], hashlib.sha256).digest(), text[:32]):
                raise ValueError("signature")
            return text[32:]

        def rows():
            return marshal.loads(signed(request.data)), marshal.loads(checked(request.form["text"]))  # S302

        def known():
            if request.data in KNOWN:
                return marshal.loads(request.data)  # S302
        """,
    ),
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

_ANY_LISTENER = call("multiprocessing.connection.Listener")
# Without an address it is a socket in a directory that nobody else may enter.
_LISTENER = _ANY_LISTENER.unless(arg("authkey", 3, default=None).equals(None)) | _ANY_LISTENER.where(
    arg("address", 0, default=None).equals(None) & arg("family", 1, default=None).equals(None))
_ACCEPTED = call("multiprocessing.connection.Listener().accept").where(made_by(receiver, _LISTENER))


def _is_given_a_key(match: Match, file: File) -> bool:
    """Tell whether the connection is made with a key where it is not kept from before."""
    keys = [written_out(made, around, 2, "authkey") for made, around in makers(receiver.node(match), match.scope, file)
            if isinstance(made, ast.Call)]
    return any(key is not None and not (isinstance(key, ast.Constant) and key.value is None) for key in keys)


CONNECTION = Rule(
    code="SEC301", name="pickle-from-connection", cwe=502, severity=MEDIUM,
    message="{name}() unpickles what the other side sends: send JSON, or give both sides an authkey",
    when=call("multiprocessing.connection.Client().recv", "multiprocessing.connection.Listener().accept().recv")
    .unless(made_by(receiver, _ACCEPTED) | Test(_is_given_a_key))
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
        task = Listener(family="AF_INET").accept().recv()  # SEC301
    """,
    good="""
        from multiprocessing import Pipe
        from multiprocessing.connection import Client, Listener

        task = Client(address, authkey=key).recv()
        kept = CLIENTS.get(address)
        if kept is None:
            kept = Client(address, authkey=key)
        task = kept.recv()
        task = Listener().accept().recv()
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
