"""Archives whose members choose where they are written."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, either, imports, method, on_same, receiver, surely,
    write, written,
)
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.flows import flow, once_per_input, sink
from flake8_secure.match.places import does_without
from flake8_secure.rules.archive_checks import (
    FILTER, MEMBERS, all_are_checked_before, are_all, checks_names_alone, is_checked, is_function_result,
)
from flake8_secure.rules.archive_kinds import is_named_zip, is_of_other_kind
from flake8_secure.rules.archive_links import is_of_link
from flake8_secure.rules.archive_origins import is_compared, is_looked_up, is_of_a_package, is_renamed, stays_below
from flake8_secure.syntax.functions import positional
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def _lets_all_through(match: Match, file: File) -> bool:
    """Tell whether the filter is written here, and gives each member as it came: `lambda member, path: member`."""
    given = file.index.written.get(match.node)
    if isinstance(given, ast.Call) and tail_of(given.func) == "staticmethod" and given.args:
        given = given.args[0]
    return isinstance(given, ast.Lambda) and isinstance(given.body, ast.Name) and any(
        parameter.arg == given.body.id for parameter in positional(given.args)[:1])


# What is given in the call wins.
_ELSEWHERE = on_same(write("*.extraction_filter").unless(
    Test(_lets_all_through) | written.refers_to("tarfile.fully_trusted_filter"))) & FILTER.absent


def _is_of_unknown_type(match: Match, file: File) -> bool:
    node = receiver.node(match)
    return node is not None and not file.names(node, match.scope) and not _has_method_of_its_own(node, match.scope, file)


def _has_method_of_its_own(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is made by a class of the file that says itself how to extract."""
    return any(
        body is not None and body.kind == CLASS and "extractall" in body.children
        for made, around in known_origins(node, scope) if isinstance(made, ast.Call)
        for body in bodies_of(made.func, around, file))


def _is_safe_at_need(match: Match, file: File) -> bool:
    """Tell whether the filter is a safe one, or none: for archives, or a Python, that have no use for one."""
    filters = set(FILTER.value(match, file).constants) - {None}
    return bool(filters) and filters <= {"data", "tar"}


_SAFE = Test(_is_safe_at_need) | FILTER.refers_to("tarfile.data_filter", "tarfile.tar_filter")
_EXTRACT = call("tarfile.TarFile().extract", "tarfile.TarFile().extractall", "tarfile.extractall")
_EXTRACT_UNKNOWN = method("extractall").where(Test(_is_of_unknown_type)).where(anywhere(imports("tarfile"))).unless(
    anywhere(imports("zipfile")) & FILTER.absent)
# A name of the program's own leads nowhere else, as long as the member is no link.
_KNOWN = surely(arg("member", 0).text(stays_below)) | Test(is_looked_up)
_LINK = "{name}() makes a link to anywhere, if the member is one: give it filter='data'"
_CHECKED = "{name}() writes what the check of its members lets through: see that it covers links, or use filter='data'"
_BY_NAME = "{name}() writes through links that come with the archive, as only names are looked at: use filter='data'"

TARFILE = Rule(
    code="S202", name="tarfile-unsafe-members", cwe=22, severity=HIGH,
    message="{name}() writes where the archive says, outside the directory too: give it filter='data'",
    when=demoted_in_suites(either(
        (_EXTRACT | _EXTRACT_UNKNOWN).where(does_without("filter")).saying(severity=LOW, confidence=LOW, profile=AUDIT),
        either(
            (_EXTRACT | _EXTRACT_UNKNOWN).where(Test(is_of_a_package)).saying(severity=LOW, confidence=LOW, profile=AUDIT),
            (_EXTRACT | _EXTRACT_UNKNOWN).where(Test(checks_names_alone)).unless(
                Test(is_compared) | Test(is_function_result)).saying(_BY_NAME, severity=MEDIUM, confidence=MEDIUM),
            (_EXTRACT | _EXTRACT_UNKNOWN).where(Test(is_checked) | Test(is_compared) | Test(is_function_result)).saying(
                _CHECKED, severity=LOW, confidence=LOW, profile=AUDIT),
            call("tarfile.TarFile().extractall", "tarfile.extractall").unless(MEMBERS.absent | Test(are_all)).saying(
                _CHECKED, severity=MEDIUM, confidence=MEDIUM),
            call("tarfile.TarFile().extract").where(_KNOWN).saying(_LINK, severity=LOW, confidence=LOW, profile=AUDIT),
            _EXTRACT.unless(Test(is_renamed)),
            _EXTRACT_UNKNOWN.saying(confidence=MEDIUM),
        ).unless(_SAFE | _ELSEWHERE),
    ).unless(Test(is_of_other_kind))),
    why="""
        A member may be called `../../home/user/.bashrc`, or be a link through which the next one is written anywhere.
        The filters "data" and "tar" refuse such members; they exist since Python 3.12 and in the security releases of
        3.8 to 3.11, and "data" is the default from 3.14 on.
    """,
    bad=(
        """
        import tarfile

        with tarfile.open(path) as archive:
            archive.extractall(directory)  # S202
            archive.extractall(directory, filter="fully_trusted")  # S202
            archive.extractall(directory, filter=tarfile.fully_trusted_filter)  # S202
            archive.extractall(directory, members=chosen)  # S202
            archive.extractall(directory, members=choose(archive))  # S202
            archive.extractall(directory, filter=keep)  # S202
            archive.extract("readme.txt", directory)  # S202
            archive.extractall(directory, members=archive.getmembers())  # S202

        def unpack(archive):
            archive.extractall(directory)  # S202
        """,
        """
        import tarfile
        import zipfile

        def unpack(archive):
            archive.extractall(directory, filter="fully_trusted")  # S202
            archive.extractall(directory, filter=keep)  # S202
            archive.extractall(directory)
        """,
        """
        import tarfile

        archive = tarfile.open(path)
        archive.extraction_filter = tarfile.data_filter
        archive.extractall(directory, filter="fully_trusted")  # S202

        def unpack(path):
            with tarfile.open(path) as other:
                other.extractall(directory)  # S202
        """,
        """
        import tarfile

        class Bundle:
            def __init__(self, upload):
                self.upload = upload

            def opened(self) -> tarfile.TarFile:
                return tarfile.open(fileobj=self.upload)

            def unpack(self):
                with self.opened() as archive:
                    archive.extractall(directory)  # S202

            def unpack_carefully(self):
                with self.opened() as archive:
                    archive.extraction_filter = tarfile.data_filter
                    archive.extractall(directory)
        """,
        """
        import tarfile

        def unpack(path):
            with tarfile.open(path) as archive:
                for member in archive.getmembers():
                    if ".." in member.name:
                        raise ValueError(member.name)
                archive.extractall(directory)  # S202
        """,
        """
        import os
        import tarfile

        def unpack(path):
            for part in ("a", "b"):
                if part in path:
                    continue
            with tarfile.open(path) as archive:
                archive.extractall(directory)  # S202
            for name in os.listdir(directory):
                if name.startswith("."):
                    continue

        def unpack_all(paths):
            for path in paths:
                if not path.endswith(".tar"):
                    continue
                with tarfile.open(path) as archive:
                    archive.extractall(directory)  # S202
        """,
    ),
    good=(
        """
        import tarfile

        with tarfile.open(path) as archive:
            archive.extractall(directory, filter="data")
            archive.extract("readme.txt", directory, filter=tarfile.data_filter)
            archive.extractall(directory, members=chosen, filter="data")
            archive.extractall(directory, members=choose(archive), filter="tar")

        def unpack(archive):
            archive.extractall(directory, filter="data")
        """,
        """
        import tarfile

        with tarfile.open(path) as archive:
            archive.extraction_filter = tarfile.data_filter
            archive.extractall(directory)
        """,
        """
        import tarfile

        def careful(path):
            archive = tarfile.open(path)
            archive.extraction_filter = tarfile.data_filter
            return archive

        careful(path).extractall(directory)
        """,
        """
        import tarfile

        tarfile.TarFile.extraction_filter = staticmethod(tarfile.data_filter)

        def unpack(path):
            with tarfile.open(path) as archive:
                archive.extractall(directory)
        """,
        """
        import tarfile
        import zipfile

        def unpack(archive):
            archive.extractall(directory)
        """,
        """
        def unpack(archive):
            archive.extractall(directory)
        """,
        """
        import tarfile
        from py7zr import SevenZipFile

        SevenZipFile(path).extractall(directory)
        """,
    ),
    see=("https://docs.python.org/3/library/tarfile.html#extraction-filters", "https://peps.python.org/pep-0706/"),
    also=("DUO115", "py/tarslip", "py/tarslip-extended"),
)

_OPENED = sink(
    "aiofiles.open", "anyio.open_file", "builtins.open", "bz2.open", "codecs.open", "gzip.open", "io.open", "lzma.open",
    arg=("file", "filename", 0), where=arg("mode", 1).matches("[wax+]"))
WRITTEN = (
    _OPENED,
    sink("os.makedirs", "os.mkdir", arg=("name", "path", 0)),
    sink("os.rename", "os.replace", "shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.move", arg=("dst", 1)),
    sink("os.symlink", "os.link", arg=("dst", 1)),
    sink("os.chmod", "os.remove", "os.rmdir", "os.unlink", "shutil.rmtree", arg=("path", 0)),
    sink(*(f"pathlib.Path().{verb}" for verb in (
        "chmod", "mkdir", "rename", "replace", "rmdir", "touch", "unlink", "write_bytes", "write_text")), arg="self"),
    sink("pathlib.Path().open", arg="self", where=arg("mode", 0).matches("[wax+]")),
    sink("tarfile.TarFile()._extract_member", arg=("targetpath", 1)),
    sink("paramiko.SFTPClient().get", arg=("localpath", 1)),
    sink("boto3.resource().Object().download_file", "?.download_to_filename", arg=("Filename", "filename", 0)),
    sink("boto3.resource().Bucket().download_file", arg=("Filename", 1)),
    sink("boto3.client().download_file", arg=("Filename", 2)),
)

# Where a link leads, which may be any place that the next member is written to through it.
_LED_TO = (
    sink("os.symlink", "os.link", arg=("src", 0)),
    sink("pathlib.Path().symlink_to", "pathlib.Path().hardlink_to", arg=("target", 0)),
)

ZIP_SLIP = Rule(
    code="SEC330", name="zip-slip", cwe=22, severity=HIGH, confidence=MEDIUM,
    message="{source} (line {line}) names what {sink} changes, outside the directory too: use extract(), or check it",
    when=either(
        once_per_input(either(
            flow("archive", *WRITTEN, kinds=("member",)),
            flow("archive", *_LED_TO, kinds=("member",)).saying(
                "{source} (line {line}) says where the link of {sink} leads, outside the directory too: check that as well"),
        ).unless(Test(all_are_checked_before))),
        method("_extract_member").where(Test(is_of_link)).saying(
            "{name}() makes a link that leads where the archive says, outside the directory too: check its linkname"),
    ),
    why="""
        A member may be called `../../home/user/.bashrc`, and a path that is joined with that leads out of the
        directory. So does one below a link that another member has made. `ZipFile.extract()` and `extractall()` make
        such names harmless; code that opens the files itself must check them.
    """,
    bad="""
        import os
        import pathlib
        import shutil
        import zipfile

        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                with open(os.path.join(directory, name), "wb") as file:  # SEC330
                    file.write(archive.read(name))
            for member in archive.infolist():
                os.makedirs(directory + "/" + member.filename)  # SEC330
            for member in archive.infolist():
                shutil.copyfile(source, f"{directory}/{member.filename}")  # SEC330
            for member in archive.infolist():
                os.symlink(source, f"{directory}/{member.filename}")  # SEC330
            for member in archive.infolist():
                os.symlink(archive.read(member), os.path.join(directory, os.path.basename(member.filename)))  # SEC330
            for member in archive.infolist():
                pathlib.Path(directory, "latest").symlink_to(archive.read(member))  # SEC330
            for member in archive.infolist():
                os.remove(member.filename)  # SEC330
            for member in archive.infolist():
                os.chmod(f"{directory}/{member.filename}", 0o640)  # SEC330
            for member in archive.infolist():
                pathlib.Path(directory, member.filename).chmod(0o600)  # SEC330
            for member in archive.infolist():
                pathlib.Path(directory, member.filename).unlink()  # SEC330
            for member in archive.infolist():
                pathlib.Path(directory, member.filename).open("w")  # SEC330
                os.chmod(f"{directory}/{member.filename}", 0o640)

        def unpack(archive):
            for member in archive:
                if member.issym():
                    archive._extract_member(member, os.path.join(directory, os.path.basename(member.name)))  # SEC330
    """,
    good=(
        """
        import os
        import pathlib
        import shutil
        import zipfile

        with zipfile.ZipFile(path) as archive:
            archive.extractall(directory)
            for name in archive.namelist():
                text = open(name).read()
                note = pathlib.Path(name).open().read()
                os.chmod(archive.extract(name, directory), 0o600)
                os.makedirs(directory)
                shutil.copyfile(source, directory)
                open(directory, "w")
        """,
        """
        import os
        import zipfile

        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                with open(os.path.join(directory, os.path.basename(name)), "wb") as file:
                    file.write(archive.read(name))

        def unpack(archive):
            for member in archive:
                if not member.issym():
                    archive._extract_member(member, os.path.join(directory, os.path.basename(member.name)))
        """,
    ),
    see=("https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.extract",),
    also=("DUO112", "py/zipslip"),
)

UNPACK_ARCHIVE = Rule(
    code="SEC331", name="unpack-archive-without-filter", cwe=22, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() of a tar archive writes where it says before Python 3.14: give it filter='data', or format 'zip'",
    when=call("shutil.unpack_archive").unless(
        _SAFE | arg("format", 2).equals("zip") | arg("filename", 0).matches(r"\.zip$")
        | Test(is_named_zip)),
    why="""
        A member may be called `../../home/user/.bashrc`, or be a link through which the next one is written anywhere.
        For zip archives the function leaves such members out.
    """,
    bad="""
        import shutil

        shutil.unpack_archive(path, directory)  # SEC331
        shutil.unpack_archive("all.tar.gz", directory, filter="fully_trusted")  # SEC331
    """,
    good="""
        import shutil
        import tarfile

        shutil.unpack_archive(path, directory, filter="data")
        shutil.unpack_archive(path, directory, filter=tarfile.tar_filter)
        shutil.unpack_archive(path, directory, "zip")
        shutil.unpack_archive("all.zip", directory)
        shutil.unpack_archive(directory / "all.zip", directory)
        shutil.unpack_archive(path, directory, filter=None if path.suffix == ".zip" else "data")
        if path.suffix == ".zip":
            shutil.unpack_archive(path, directory)
    """,
    see=("https://docs.python.org/3/library/shutil.html#shutil.unpack_archive",),
    also=("py/unsafe-unpacking",),
)
