"""Imports of modules that few programs use safely."""

from __future__ import annotations

import ast
import os
from typing import TYPE_CHECKING, Callable, Dict, Set, Tuple, Union

from attrs import frozen

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    method,
    nowhere,
    read,
    reference,
    subclass,
)
from flake8_secure.match.base import Combining
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import origins
from flake8_secure.match.places import enclosing
from flake8_secure.match.said import says
from flake8_secure.match.uses import reads
from flake8_secure.rules.unpicklers import refuses_classes
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, callee, root_name, tail_of, words
from flake8_secure.syntax.scopes import ASSIGN, MODULE

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_MODULE = arg("name", 0)
BY_NAME = call("builtins.__import__", "importlib.__import__", "importlib.import_module")


def importing(*modules: str) -> Combining:
    """Match import statements and calls that import one of *modules* or anything below."""
    below, said = tuple(f"{module}." for module in modules), tuple(module.lower() for module in modules)

    def found(match: Match, file: File) -> Dict[str, str]:
        if not says(said, file):
            return {}
        names = (name for name in _MODULE.value(match, file).constants if f"{name}.".startswith(below))
        return next(({"name": name} for name in names), {})

    return imports(*modules) | BY_NAME.naming(found).unless(Test(_asks_whether_it_is_there))


def _asks_whether_it_is_there(match: Match, file: File) -> bool:
    """Tell whether nothing is done with the module, and that it is missing is caught: `try: import_module("lxml")`."""
    statement, trying = [*enclosing(match.node, match.scope, file), None, None][:2]
    return isinstance(statement, ast.Expr) and isinstance(trying, ast.Try) and statement in trying.body and any(
        tail_of(part) in ("ImportError", "ModuleNotFoundError")
        for handler in trying.handlers if handler.type is not None for part in below(handler.type))


# What only writes pickles, or says what can go wrong.
_WRITING = (
    "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL", "PickleBuffer", "PickleError", "Pickler", "PicklingError", "UnpicklingError",
    "decode_long", "dump", "dumps", "encode_long",
)

# What ftplib has besides connections in clear text.
_NO_CONNECTION = ("CRLF", "Error", "FTP_TLS", "all_errors", "error_perm", "error_proto", "error_reply", "error_temp")

_PICKLES = ("_pickle", "cPickle", "cloudpickle", "dill", "pickle", "pickle5", "six.moves.cPickle")


def _is_handed_on(node: Union[ast.Import, ast.ImportFrom], scope: Scope, file: File) -> bool:
    """Tell whether other files are meant to take from this one what it imports: one of two choices, or what `__all__` has."""
    listed = {word for kind, value, _, _ in scope.bindings.get("__all__", ()) if kind == ASSIGN for word in words(value)}
    return scope.kind == MODULE and (os.path.basename(file.filename) == "__init__.py" or any(
        alias.asname == alias.name or name in listed or len(scope.bindings.get(name, ())) > 1
        for alias in node.names for name in (alias.asname or alias.name.partition(".")[0],)))


Tame = Callable[[ast.Call, "Scope", "File"], bool]


@frozen(eq=False, repr=False)
class _MoreThan:
    """Whether an import brings more than *members* of *modules*; `needs_more_than()` asks for it."""

    modules: Tuple[str, ...]
    members: Tuple[str, ...]
    tame: Tame

    def judge(self, match: Match, file: File) -> bool:
        """Tell whether the import statement of *match* does; all other imports do."""
        node = match.node
        if not isinstance(node, (ast.Import, ast.ImportFrom)):
            return True
        if isinstance(node, ast.ImportFrom) and all(alias.name.startswith("_") for alias in node.names):
            return False  # helpers
        above = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
        taken = {above + alias.name for alias in node.names}
        allowed = tuple(f"{module}.{member}." for module in self.modules for member in self.members)
        others = [
            alias.asname or alias.name for alias in node.names
            if above + alias.name not in self.modules and not f"{above}{alias.name}.".startswith(allowed)]
        if others and not (
            isinstance(node, ast.ImportFrom) and node.module in self.modules and not _is_handed_on(node, match.scope, file)
            and all(self.is_tamed(name, match.scope, file) for name in others)
        ):
            return True
        names = {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        found = [
            (use, scope) for module in taken.intersection(self.modules) for use, scope in file.index.uses.get(last(module), ())
            if not file.names(use, scope).isdisjoint(self.modules) and _is_bound_in(use, scope, names, match.scope)]
        return not taken.isdisjoint(self.modules) and not (
            found and all(self.is_allowed(use, scope, file) for use, scope in found))

    def is_allowed(self, use: ast.AST, scope: Scope, file: File) -> bool:
        """Tell whether *use*, a module, is there for one of the members, or for a tame call."""
        above = file.parent(use, scope)
        if not isinstance(above, ast.Attribute):
            return False
        call_ = file.parent(above, scope)
        return above.attr in self.members or above.attr.startswith("_") or refuses_classes(call_) or isinstance(
            call_, ast.Call) and call_.func is above and self.tame(call_, scope, file)

    def is_tamed(self, name: str, scope: Scope, file: File) -> bool:
        """Tell whether *name*, of another member, is only called, and each call tame."""
        found = scope.find(name)
        places = [] if found is None else reads(found[0], file).get(name, [])
        calls = [(call_, around) for call_, around in file.index.called.get(name, ()) if call_.func in places]
        return bool(calls) and len(calls) == len(places) and all(self.tame(call_, around, file) for call_, around in calls)


def _is_bound_in(use: ast.AST, scope: Scope, names: Set[str], home: Scope) -> bool:
    """Tell whether *use*, read in *scope*, begins with one of *names* that is the same there as in *home*."""
    root = root_name(use)
    bound, here = scope.find(root), home.find(root)
    return root in names and bound is not None and here is not None and bound[0] is here[0]


def needs_more_than(
    modules: Tuple[str, ...], members: Tuple[str, ...], tame: Tame = lambda call_, scope, file: False,
) -> Test:
    """Ask whether an import brings more than *members* of *modules*, with what is below these.

    A whole module does so where it is used for more, or not at all; a call that is *tame* is no such use, and another
    member that is only called so is none too many.
    """
    return Test(_MoreThan(modules, members, tame).judge, Wanted(uses=frozenset(map(last, modules))))


# Modules that no Python 3 has.
_OLD = frozenset(("SimpleXMLRPCServer", "cPickle", "xmlrpclib"))


def _is_there(match: Match, file: File) -> bool:
    """Tell whether an import is not of what Python 2 alone has, beside another for where that is missing."""
    node = match.node
    roots = {alias.name for alias in node.names} if isinstance(node, ast.Import) else {getattr(node, "module", None)}
    return not (roots <= _OLD and any(
        isinstance(above, ast.Try) and any(
            _brings_something(one, node) for one in (*above.body, *(one for handler in above.handlers for one in handler.body)))
        for above in enclosing(node, match.scope, file)))


def _brings_something(statement: ast.stmt, node: ast.AST) -> bool:
    return statement is not node and isinstance(statement, (ast.Import, ast.ImportFrom))


IS_THERE = Test(_is_there)


def _copies(call_: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a call only reads what the program has just written: `pickle.loads(pickle.dumps(thing))`."""
    made = list(origins(call_.args[0], scope)) if call_.args else []
    return bool(made) and all(one is not None and tail_of(callee(one[0])) == "dumps" for one in made)


TELNET = Rule(
    code="S401", name="import-telnetlib", cwe=319, severity=HIGH,
    message="{name} talks Telnet, which sends passwords in clear text: use SSH",
    when=importing("telnetlib"),
    why="Telnet encrypts nothing: whoever sees the traffic reads the password and can change the commands.",
    bad="""
        import telnetlib  # S401
        from telnetlib import Telnet  # S401
    """,
    good="""
        import paramiko
    """,
    see=("https://docs.python.org/3.12/library/telnetlib.html",),
    also=("lang/telnetlib",),
)

FTP = Rule(
    code="S402", name="import-ftplib", cwe=319, severity=HIGH,
    message="{name} talks FTP, which sends passwords in clear text: use SFTP, SCP or ftplib.FTP_TLS",
    when=demoted(importing("ftplib"), unless=(needs_more_than(("ftplib",), _NO_CONNECTION),)),
    why="FTP encrypts nothing: whoever sees the traffic reads the password and the files.",
    bad="""
        import ftplib  # S402
    """,
    good="""
        import paramiko
    """,
    see=("https://docs.python.org/3/library/ftplib.html",),
    also=("lang/use-ftp-tls",),
)

PICKLE = Rule(
    code="S403", name="import-pickle", cwe=676, severity=LOW,
    message="the module {name} builds any object from data: use it on data of your own only",
    when=demoted(importing(*_PICKLES, "shelve"), unless=(
        needs_more_than(_PICKLES, _WRITING, tame=_copies), IS_THERE)),
    why="The module reads a format that can call any function.",
    bad=(
        """
        import shelve  # S403
        from six.moves import cPickle  # S403
        """,
        """
        from importlib import import_module

        pickle = import_module("pickle")  # S403
        """,
        """
        import pickle  # S403
        from pickle import PicklingError  # S403

        def copied(thing):
            return pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
        """,
        """
        import pickle  # S403

        class Renaming(pickle.Unpickler):  # S301
            def find_class(self, module, name):
                return super().find_class(module.replace("old", "new"), name)
        """,
    ),
    good="""
        import json
        import pickletools
    """,
    see=("https://docs.python.org/3/library/pickle.html",),
    also=("DUO119",),
)

SUBPROCESS = Rule(
    code="S404", name="import-subprocess", cwe=78, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name} starts programs: see that nobody else has a say in which, and in their arguments",
    when=importing("subprocess"),
    why="Commands are started with it. The import alone says nothing: the calls are what matters.",
    bad="""
        import subprocess  # S404
    """,
    good="""
        import shutil
    """,
    see=("https://docs.python.org/3/library/subprocess.html#security-considerations",),
)

_CGI = ("twisted.web.twcgi.CGIDirectory", "twisted.web.twcgi.CGIScript", "wsgiref.handlers.CGIHandler")

HTTPOXY = Rule(
    code="S412", name="import-httpoxy", cwe=284, severity=HIGH,
    message="{name} runs an application under CGI, where a client sets HTTP_PROXY: use a WSGI server",
    when=imports(*_CGI)
    | (call(*_CGI) | reference(*_CGI) | subclass(*_CGI)).unless(anywhere(imports(*_CGI))),
    why="""
        CGI hands the request header `Proxy` on as the variable HTTP_PROXY, and most HTTP clients obey that variable:
        a visitor redirects what the program itself requests. See https://httpoxy.org/.
    """,
    bad=(
        """
        from wsgiref.handlers import CGIHandler  # S412

        CGIHandler().run(application)
        """,
        """
        import wsgiref.handlers
        from twisted.web import twcgi

        wsgiref.handlers.CGIHandler().run(application)  # S412
        handlers = [wsgiref.handlers.CGIHandler]  # S412

        class Directory(twcgi.CGIDirectory):  # S412
            pass
        """,
    ),
    good="""
        from wsgiref.simple_server import make_server

        make_server("localhost", 8000, application).serve_forever()
    """,
    see=("https://httpoxy.org/", "https://docs.python.org/3/library/wsgiref.html"),
)

_PYCRYPTO = importing(
    "Crypto.Cipher",
    "Crypto.Hash",
    "Crypto.IO",
    "Crypto.Protocol",
    "Crypto.PublicKey",
    "Crypto.Random",
    "Crypto.Signature",
    "Crypto.Util",
)
# What only PyCryptodome has, which installs under the same name: see the files of pyCrypto 2.6.1, the last one.
_PYCRYPTODOME = imports(
    *(f"Crypto.Cipher.{name}" for name in ("ChaCha20", "ChaCha20_Poly1305", "Salsa20")),
    *(f"Crypto.Hash.{name}" for name in (
        "BLAKE2b", "BLAKE2s", "CMAC", "KMAC128", "KMAC256", "KangarooTwelve", "Poly1305", "RIPEMD160", "SHA1", "SHA3_224",
        "SHA3_256", "SHA3_384", "SHA3_512", "SHAKE128", "SHAKE256", "TupleHash128", "TupleHash256", "TurboSHAKE128",
        "TurboSHAKE256", "cSHAKE128", "cSHAKE256", "keccak")),
    "Crypto.IO",
    "Crypto.Math",
    *(f"Crypto.Protocol.KDF.{name}" for name in ("HKDF", "SP800_108_Counter", "bcrypt", "bcrypt_check", "scrypt")),
    *(f"Crypto.Protocol.{name}" for name in ("DH", "HPKE", "SecretSharing")),
    "Crypto.PublicKey.ECC",
    *(f"Crypto.Signature.{name}" for name in ("DSS", "eddsa", "pkcs1_15", "pss")),
    "Crypto.Util.Padding",
)

# Modes that authenticate, which only PyCryptodome has as well.
_SEALING = method("decrypt_and_verify", "encrypt_and_digest") | read(
    *(f"Crypto.Cipher.AES.MODE_{mode}" for mode in ("CCM", "EAX", "GCM", "KW", "KWP", "OCB", "SIV")))
# Names of arguments that pyCrypto, which says IV and digestmod, refuses.
_LATER_NAMES = frozenset(("hmac_hash_module", "initial_value", "iv", "mac_len", "nonce", "use_aesni"))


def _is_given_later_name(match: Match, file: File) -> bool:
    return any(given.arg in _LATER_NAMES for given in match.node.keywords)  # type: ignore[attr-defined]  # of a call


_LATER_CALLS = call(
    *(f"Crypto.Cipher.{name}.new" for name in ("AES", "ARC2", "Blowfish", "CAST", "DES", "DES3")), "Crypto.Protocol.KDF.PBKDF2",
).where(Test(_is_given_later_name)) | call("Crypto.PublicKey.DSA.import_key", "Crypto.PublicKey.RSA.import_key")


def _is_other_name(match: Match, file: File) -> bool:
    """Tell whether what is imported is tried under the name that PyCryptodome shares with pyCrypto as well."""
    return any(
        isinstance(part, ast.ImportFrom) and str(part.module).startswith("Crypto.")
        for above in enclosing(match.node, match.scope, file) if isinstance(above, ast.Try) for part in below(above))


_EITHER_NAME = imports("Cryptodome").where(Test(_is_other_name))

PYCRYPTO = Rule(
    code="S413", name="import-pycrypto", cwe=327, severity=HIGH, confidence=LOW,
    message="{name} may be pyCrypto's, unmaintained and with known overflows: use cryptography, or Cryptodome",
    when=demoted(_PYCRYPTO, unless=(nowhere(either(_PYCRYPTODOME, _EITHER_NAME, _SEALING, _LATER_CALLS)),)),
    why="""
        pyCrypto has had no release since 2013, and a buffer overflow is known in it. Its successor PyCryptodome
        installs under the same name: where that is what you have, import it as `Cryptodome` (the distribution
        pycryptodomex), which no forgotten pyCrypto can shadow.
    """,
    bad="""
        from Crypto.Cipher import AES  # S413
        import Crypto.Random  # S413
    """,
    good="""
        from cryptography.fernet import Fernet
        from Cryptodome.Random import get_random_bytes
    """,
    see=("https://www.pycryptodome.org/src/vs_pycrypto", "https://nvd.nist.gov/vuln/detail/CVE-2013-7459"),
    also=("DUO133",),
)

PYGHMI = Rule(
    code="S415", name="import-pyghmi", cwe=319, severity=HIGH,
    message="{name} talks IPMI, whose passwords can be recovered: keep it in a network of its own",
    when=importing("pyghmi"),
    why="IPMI gives a hash of the password to whoever asks, and has options without any encryption.",
    bad="""
        from pyghmi.ipmi import command  # S415
    """,
    good="""
        import redfish
    """,
    see=("https://nvd.nist.gov/vuln/detail/CVE-2013-4786",),
)
