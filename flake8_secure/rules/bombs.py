"""Data that may unpack to any size."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, read, write, written
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Value
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.uses import reads
from flake8_secure.syntax.nodes import target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_AT_ONCE = (
    *(f"{module}.decompress" for module in (
        "brotli", "bz2", "compression.zstd", "gzip", "lz4.frame", "lzma", "zlib", "zstandard")),
    # What a frame says of its size counts before the limit that is given beside it:
    # https://python-zstandard.readthedocs.io/en/latest/decompressor.html
    "zstandard.ZstdDecompressor().decompress",
)
# What takes a limit, the most that it gives at a time, and keeps the rest for later.
_IN_STEPS = ("bz2.BZ2Decompressor().decompress", "lzma.LZMADecompressor().decompress", "zlib.decompressobj().decompress")
_READERS = (
    "bz2.BZ2File", "bz2.open", "compression.zstd.ZstdFile", "compression.zstd.open", "gzip.GzipFile", "gzip.open",
    "lzma.LZMAFile", "lzma.open", *(f"tarfile.TarFile.{verb}" for verb in ("bz2open", "gzopen", "open", "xzopen")),
    "tarfile.open", "zipfile.ZipFile",
)


def _of_senders(value: Value) -> Taints:
    """Return the taints of *value*, less those of what CloudWatch hands on of its logs."""
    return frozenset(taint for taint in value.taints if "awslogs" not in taint.path)


# What gives no more of an open file than it is told to, and what gives nothing of one.
_GIVING, _CLOSING = frozenset(("read", "read1", "readline")), frozenset(("close", "peek", "seek", "tell"))


def _is_read_in_part(match: Match, file: File) -> bool:
    """Tell whether all that is read of the file which a call opens has a limit: `gzip.open(upload).read(limit)`."""
    above = file.parent(match.node, match.scope)
    held = target_of(above)
    if not isinstance(held, ast.Name):
        return _has_limit(match.node, match, file)
    kept = reads(match.scope.owner, file).get(held.id, ())
    return bool(kept) and all(_has_limit(one, match, file) for one in kept)


def _has_limit(opened: ast.AST, match: Match, file: File) -> bool:
    method = file.parent(opened, match.scope)
    call = None if method is None else file.parent(method, match.scope)
    return isinstance(method, ast.Attribute) and isinstance(call, ast.Call) and call.func is method and (
        method.attr in _CLOSING or method.attr in _GIVING and bool(call.args))


BOMB = Rule(
    code="SEC333", name="decompression-bomb", cwe=409, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) may unpack to any size in {sink}: decompress in steps, and stop at a limit",
    when=flow("archive", sink(*_AT_ONCE, arg=("data", "string", 0), harm=_of_senders), kinds=("remote",))
    | flow("archive", sink(*_READERS, arg=("fileobj", "file", "filename", 0)), kinds=("remote",), audit=True).unless(
        anywhere(read("*.file_size", "*.size"))).unless(arg("mode", 1).matches("[awx]")).unless(Test(_is_read_in_part))
    | flow("archive", sink(*_IN_STEPS, arg=("data", 0), where=arg("max_length", 1).absent), kinds=("remote",), audit=True).saying(
        "{source} (line {line}) may unpack to any size in {sink}: give it a limit, max_length", confidence=LOW)
    | write("PIL.Image.MAX_IMAGE_PIXELS").where(written.equals(None)).saying(
        "without MAX_IMAGE_PIXELS a picture may unpack to any size: set it to the largest that you expect",
        confidence=LOW, profile=AUDIT),
    why="""
        A megabyte of zeros is a kilobyte when it is compressed, and a gigabyte is a megabyte: what somebody sends may
        fill memory and disk. Objects such as `zlib.decompressobj()` take a limit, and so does
        `gzip.GzipFile(fileobj=...).read(limit)`; members of an archive tell their size before they are read.
    """,
    bad="""
        import gzip
        import io
        import zipfile
        import zlib

        from flask import Flask, request
        from PIL import Image

        Image.MAX_IMAGE_PIXELS = None  # SEC333
        app = Flask(__name__)

        @app.route("/note", methods=["POST"])
        def note():
            text = gzip.decompress(request.data)  # SEC333
            more = zlib.decompress(request.get_data())  # SEC333
            archive = zipfile.ZipFile(io.BytesIO(request.data))  # SEC333
            rest = zlib.decompressobj().decompress(request.data)  # SEC333
            return {"length": len(text) + len(more) + len(archive.namelist())}
    """,
    good=(
        """
        import gzip
        import io
        import zipfile
        import zlib

        from flask import Flask, request
        from PIL import Image

        Image.MAX_IMAGE_PIXELS = 100_000_000
        app = Flask(__name__)

        @app.route("/note", methods=["POST"])
        def note():
            text = zlib.decompressobj().decompress(request.data, 100_000)
            more = gzip.GzipFile(fileobj=io.BytesIO(request.data)).read(100_000)
            archive = zipfile.ZipFile(io.BytesIO(request.data))
            if sum(member.file_size for member in archive.infolist()) > 1_000_000:
                raise ValueError
            return {"length": len(text)}

        def own(path):
            return gzip.decompress(path.read_bytes())
        """,
        """
        import base64
        import gzip
        import io
        import zipfile

        from flask import Flask, request

        app = Flask(__name__)

        def handle(event, context):
            return gzip.decompress(base64.b64decode(event["awslogs"]["data"]))

        @app.route("/begun", methods=["POST"])
        def begun():
            return {"begins": gzip.GzipFile(fileobj=io.BytesIO(request.data)).read(9).hex()}

        @app.route("/signed", methods=["POST"])
        def signed():
            with zipfile.ZipFile(io.BytesIO(request.data), "a") as archive:
                archive.writestr("signature", b"")
            return {}
        """,
    ),
    see=("https://docs.python.org/3/library/zlib.html#zlib.decompressobj",
         "https://cwe.mitre.org/data/definitions/409.html"),
    also=("py/uncontrolled-file-decompression",),
)
