"""Files that others can foresee the names of, in directories that all users of a machine share."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Optional, Sequence

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    method,
    outside_tests,
    receiver,
)
from flake8_secure.dataflow.handlers import is_function_of_cloud
from flake8_secure.match.args import Keys
from flake8_secure.match.evidence import Placed
from flake8_secure.match.ingredients import ingredients
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, shape, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Calls whose result nobody can foresee.
UNGUESSABLE = frozenset((
    "os.getrandom",
    "os.urandom",
    "random.SystemRandom().choice",
    "random.SystemRandom().choices",
    "random.SystemRandom().getrandbits",
    "random.SystemRandom().randbytes",
    "random.SystemRandom().randint",
    "random.SystemRandom().randrange",
    "secrets.choice",
    "secrets.randbelow",
    "secrets.randbits",
    "secrets.token_bytes",
    "secrets.token_hex",
    "secrets.token_urlsafe",
    "tempfile.NamedTemporaryFile",
    "tempfile.TemporaryDirectory",
    "tempfile.mkdtemp",
    "tempfile.mkstemp",
    "uuid.uuid4",
))

_SHARED = frozenset(("tempfile.gettempdir", "tempfile.gettempdirb"))
# Directories that all users of a machine share, unless the options name others.
DIRECTORIES = ("/tmp", "/var/tmp", "/dev/shm", "/usr/tmp", "/private/tmp", "/private/var/tmp")
# What functions are written with that a cloud runs, each in a container of its own.
_OF_CLOUDS = frozenset(("azure.functions", "chalice", "functions_framework"))


def shared(file: File) -> Sequence[str]:
    """Return the directories that all users of the machine share."""
    return file.options.temp_directories or DIRECTORIES


def runs_alone(scope: Scope, file: File) -> bool:
    """Tell whether the functions of *file* are run by a cloud: nobody else has a directory there."""
    return not file.index.roots.isdisjoint(_OF_CLOUDS) or file.derived(
        "functions of clouds", scope.module, lambda _: any(map(is_function_of_cloud, file.index.scopes)))


def _named_directories(scope: Scope, file: File) -> FrozenSet[ast.AST]:
    """Return the constants that name a shared directory by itself, and have a name: S108 reports those that go on."""
    return file.derived("named directories", scope.module, lambda _: frozenset(
        node for directory in shared(file) for node, around in file.index.texts.get(directory[:4], ())
        if node.value == directory and isinstance(file.parent(node, around), ASSIGNMENTS) and not runs_alone(scope, file)))


def _shared_above(node: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return what names the shared directory that the path *node* is below; None where there is none, or a random part."""
    named = _named_directories(scope, file)
    if "tempfile" not in file.index.roots and not named:
        return None
    directory: Optional[ast.AST] = None
    for place, around in ingredients(node, scope, file):
        if isinstance(place, ast.Call):
            names = file.names(place.func, around)
            if names & UNGUESSABLE:
                return None
            names_it = not names.isdisjoint(_SHARED)
        else:
            names_it = place in named if isinstance(place, ast.Constant) else isinstance(
                place, ast.Attribute) and "tempfile.tempdir" in file.names(place, around)
        directory = place if directory is None and names_it else directory
    return directory


def _where(match: Match, file: File) -> Dict[str, str]:
    """Say in which line the shared directory is named, where that is another one."""
    given = arguments_of(match.node) if isinstance(match.node, ast.Call) else []
    owner = receiver.node(match)
    found = (_shared_above(part, match.scope, file) for part in (*given, *([] if owner is None else [owner])))
    line = next((getattr(one, "lineno", 0) for one in found if one is not None), 0)
    return {"place": "" if line in (0, getattr(match.node, "lineno", 0)) else f" (line {line})"}


def _is_pipe(path: ast.AST, file: File) -> bool:
    """Tell whether the file makes a pipe of that path, which fails where anything by its name is there already."""
    made = file.index.called.get("mkfifo", ())
    return bool(made) and shape(path) in {shape(given) for call_, _ in made for given in call_.args[:1]}


def _at(path: Placed) -> Test:
    """Ask whether *path* is a foreseeable path."""

    def judge(match: Match, file: File) -> bool:
        node = path.node(match)
        return node is not None and _shared_above(node, match.scope, file) is not None and not _is_pipe(node, file)

    return Test(judge, wanted=Wanted(heads=frozenset(directory[:4] for directory in DIRECTORIES)))


def _creates(match: Match, file: File) -> bool:
    """Tell whether the flags of os.open() create a file that may be there already."""
    flags = arg("flags", 1).node(match)
    names = {tail_of(node) for node in below(flags)} if flags is not None else set()
    return "O_CREAT" in names and "O_EXCL" not in names


_WRITING = "^[^x]*[wa+]"  # "x" fails where the file exists
# What writes to a file that it is given the path of, under which keyword or position.
_WRITERS: Keys = {
    "cv2.imwrite": ("filename", 0),
    "faiss.write_index": (1,),
    "joblib.dump": ("filename", 1),
    "logging.FileHandler": ("filename", 0),
    "logging.basicConfig": ("filename",),
    "logging.handlers.RotatingFileHandler": ("filename", 0),
    "logging.handlers.TimedRotatingFileHandler": ("filename", 0),
    "logging.handlers.WatchedFileHandler": ("filename", 0),
    "matplotlib.pyplot.savefig": ("fname", 0),
    "numpy.save": ("file", 0),
    "numpy.savetxt": ("fname", 0),
    "numpy.savez": ("file", 0),
    "numpy.savez_compressed": ("file", 0),
    "sqlite3.connect": ("database", 0),
    "torch.save": ("f", 1),
}
# Methods of the tables of pandas and others that do.
_OF_TABLES = ("to_csv", "to_excel", "to_feather", "to_hdf", "to_json", "to_parquet", "to_pickle", "write_csv", "write_parquet")
_OPENING = ("bz2.open", "builtins.open", "codecs.open", "gzip.open", "io.open", "lzma.open")

_TAKEN = "{name}() takes a directory among those of all users that somebody else may have made: use mkdtemp()"

PREDICTABLE = Rule(
    code="SEC310", name="predictable-temporary-file", cwe=377, severity=MEDIUM,
    message="{name}() writes to a predictable name where all users can{place}: use NamedTemporaryFile() or mkdtemp()",
    when=outside_tests(either(
        call(*_OPENING).where(_at(arg("file", "filename", 0))).where(arg("mode", 1).matches(_WRITING)),
        call("os.open").where(Test(_creates)).where(_at(arg("path", 0))),
        call("shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.copytree", "shutil.move").where(_at(arg("dst", 1))),
        call("urllib.request.urlretrieve").where(_at(arg("filename", 1))),
        call("tarfile.open", "zipfile.ZipFile").where(_at(arg("file", "name", 0))).where(arg("mode", 1).matches(_WRITING)),
        call(*_WRITERS).where(_at(arg_by_name(_WRITERS))),
        call("shelve.open").where(_at(arg("filename", 0))).unless(arg("flag", 1).equals("r")),
        method(*_OF_TABLES).where(_at(arg("excel_writer", "file", "path", "path_or_buf", 0))),
        method("write_bytes", "write_text").where(_at(receiver)),
        method("open").where(_at(receiver)).where(arg("mode", 0).matches(_WRITING)),
        call("os.makedirs").where(_at(arg("name", 0))).where(arg("exist_ok", 2).equals(True)).saying(
            _TAKEN, confidence=LOW, profile=AUDIT),
        method("mkdir").where(_at(receiver)).where(arg("exist_ok", 2).equals(True)).saying(
            _TAKEN, confidence=LOW, profile=AUDIT),
    )).saying(facts=_where),
    why="""
        All users share the directory that gettempdir() names. Who foresees the name of a file there (a constant, a
        process number, a date) creates it first, or makes it a link to a file of yours, and you write what they want
        to read or destroy what they cannot reach. Mode "x" and `mkstemp()` fail instead of following a link.
    """,
    bad=(
        """
        import os
        import tempfile

        path = os.path.join(tempfile.gettempdir(), filename)
        if not os.path.exists(path):
            with open(path, "w") as file:  # SEC310
                file.write("defaults")

        path = "{}/{}.tmp".format(tempfile.gettempdir(), os.getpid())
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)  # SEC310

        def in_temporary(name):
            return os.path.join(tempfile.gettempdir(), name)

        def keep(name, text):
            path = in_temporary(name)
            with open(path, "w") as file:  # SEC310
                file.write(text)
        """,
        """
        import pathlib
        import shutil
        import tempfile
        import urllib.request
        import zipfile

        directory = pathlib.Path(tempfile.gettempdir())
        (directory / "report.txt").write_text(report)  # SEC310
        log = (directory / f"{user}.log").open("a")  # SEC310
        shutil.copy(source, directory / "copy")  # SEC310
        urllib.request.urlretrieve("https://example.org/data", directory / "data")  # SEC310
        archive = zipfile.ZipFile(directory / "all.zip", "w")  # SEC310
        (directory / "shop").mkdir(exist_ok=True)  # SEC310
        """,
        """
        import os
        import sqlite3
        import tempfile

        import numpy as np
        import torch

        directory = os.path.join(tempfile.gettempdir(), "shop")
        os.makedirs(directory, exist_ok=True)  # SEC310
        torch.save(model, os.path.join(directory, "model.pt"))  # SEC310
        np.save(os.path.join(directory, "model.npy"), weights)  # SEC310
        table.to_csv(os.path.join(directory, "table.csv"))  # SEC310
        cache = sqlite3.connect(os.path.join(directory, "cache.db"))  # SEC310
        """,
        """
        import contextlib
        import logging
        import logging.handlers
        import os
        import pathlib
        import shelve  # S403
        import tempfile

        logging.basicConfig(level=logging.DEBUG, filename=os.path.join(tempfile.gettempdir(), "shop.log"))  # SEC310
        handler = logging.FileHandler(pathlib.Path(tempfile.gettempdir()) / "shop.log")  # SEC310
        other = logging.handlers.RotatingFileHandler(os.path.join(tempfile.gettempdir(), "shop.log"))  # SEC310

        class Shelves:
            def __init__(self):
                self._file = "%s/shop.state" % tempfile.gettempdir()

            def keep(self, key, value):
                with contextlib.closing(shelve.open(self._file)) as shelf:  # S301 SEC310
                    shelf[key] = value
        """,
        """
        import os

        folder = "/tmp"  # S108
        with open(folder + "/day_" + day + ".txt", "w") as file:  # SEC310
            file.write(text)
        with open(os.path.join(folder, "last.txt"), "w") as file:  # SEC310
            file.write(text)
        """,
    ),
    good=(
        """
        import os
        import tempfile
        import uuid

        with tempfile.NamedTemporaryFile("w") as file:
            file.write("defaults")
        path = os.path.join(tempfile.gettempdir(), str(uuid.uuid4()))
        with open(path, "w") as file:
            file.write("defaults")
        with open(os.path.join(tempfile.gettempdir(), filename), "x") as file:
            file.write("defaults")
        descriptor = os.open(os.path.join(tempfile.gettempdir(), "lock"), os.O_CREAT | os.O_EXCL)

        def in_temporary(name):
            return os.path.join(tempfile.gettempdir(), name)

        def keep(text):
            with open(in_temporary(uuid.uuid4().hex), "w") as file:
                file.write(text)
        """,
        """
        import os
        import pathlib
        import shutil
        import tempfile
        import urllib.request
        import zipfile

        path = pathlib.Path(tempfile.gettempdir(), "report.txt")
        text = open(path).read() + path.open("r").read()
        pathlib.Path(tempfile.gettempdir(), "shop").mkdir()
        with zipfile.ZipFile(path, "r") as archive:
            shutil.copy(path, target)
        with tempfile.TemporaryDirectory() as directory:
            shutil.copy(path, directory)
            pathlib.Path(directory, "report.txt").write_text(text)
            pathlib.Path(directory, "report.txt").open("w").write(text)
            pathlib.Path(directory, "shop").mkdir(exist_ok=True)
            urllib.request.urlretrieve("https://example.org/data", directory + "/data")
            zipfile.ZipFile(directory + "/all.zip", "w")
            open(directory + "/all.txt", "w")
            os.open(directory + "/all.txt", os.O_CREAT)
        """,
        """
        import os
        import sqlite3
        import tempfile

        import numpy as np

        os.mkdir(os.path.join(tempfile.gettempdir(), "shop"))
        os.makedirs(os.path.join(tempfile.gettempdir(), "shop"), exist_ok=False)
        with tempfile.TemporaryDirectory() as directory:
            np.save(os.path.join(directory, "model.npy"), weights)
            table.to_csv(os.path.join(directory, "table.csv"))
            os.makedirs(os.path.join(directory, "shop"), exist_ok=True)
        cache = sqlite3.connect("cache.db")
        """,
        """
        import logging
        import os
        import shelve  # S403
        import tempfile

        handler = logging.FileHandler(os.path.join(tempfile.mkdtemp(), "shop.log"))
        logging.basicConfig(format=tempfile.gettempdir())
        shelf = shelve.open(os.path.join(tempfile.gettempdir(), "shop.state"), "r")  # S301
        """,
        """
        import os
        import uuid

        folder = "/tmp"  # S108
        with open(os.path.join(folder, name)) as file:
            file.read()
        with open(os.path.join(folder, uuid.uuid4().hex), "w") as file:
            file.write(text)
        """,
    ),
    see=("https://docs.python.org/3/library/tempfile.html",),
    also=("py/insecure-temporary-file",),
)
