"""Editors show the findings where they are, also in a buffer that is not saved."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Dict, List, Optional

import pytest
from running import SHOP, Project

from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.testing import check, examples

# How the integrations start flake8 and read what it prints, as patterns of Python's.
CLIENTS = {
    "ale": (
        ["--stdin-display-name", "{path}", "-"],
        r"^[a-zA-Z]?:?[^:]+:(?P<line>\d+):?(?P<column>\d+)?: (?P<code>[A-Za-z0-9]+) (?P<text>.*)$",
    ),
    "nvim-lint": (
        ["--format=%(path)s:%(row)d:%(col)d:%(code)s:%(text)s", "--no-show-source", "{path}"],
        r"[^:]+:(?P<line>\d+):(?P<column>\d+):(?P<code>[A-Za-z0-9]+):(?P<text>.+)",
    ),
    "vscode": (
        ["--format=%(row)d,%(col)d,%(code).1s,%(code)s:%(text)s", "{path}"],
        r"(?P<line>\d+),(?P<column>-?\d+),(?P<type>\w+),(?P<code>\w+\d+):(?P<text>[^\r\n]*)",
    ),
    "pylsp": (
        ["--stdin-display-name", "{path}", "-"],
        r"(?:.*):(?P<line>\d*):(?P<column>\d*): (?P<code>\w*) (?P<text>.*)",
    ),
}
STANDARD = Options(strict_errors=True)
ODD = "import pickle\nname = '日本: :1:2: F000'; pickle.loads('a:3:4: E1 b')\n"


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("source", [SHOP, ODD], ids=["flows", "odd"])
def test_every_line_is_understood(project: Project, client: str, source: str) -> None:
    arguments, pattern = CLIENTS[client]
    project.write("shop/a.py", source)
    result = project.flake8(
        "--isolated", "--select=S", *(argument.format(path="shop/a.py") for argument in arguments), stdin=source)
    assert result.stderr == ""
    read = [re.match(pattern, line) for line in result.stdout.splitlines()]
    assert [(int(found["line"]), int(found["column"]) - 1, f"{found['code']} {found['text']}") for found in read if found] == [
        (finding.line, finding.column, f"{finding.code} {finding.text}")
        for finding in check(source, options=STANDARD, filename="shop/a.py")
    ]
    assert None not in read and read


@pytest.mark.slow
def test_no_message_of_any_rule_misleads() -> None:
    for _, source in examples(all_rules()):
        for finding in check(source):
            row, column = finding.line, finding.column + 1
            lines = {
                "vscode": f"{row},{column},S,{finding.code}:{finding.text}",
                "nvim-lint": f"a.py:{row}:{column}:{finding.code}:{finding.text}",
            }
            for client, (_, pattern) in CLIENTS.items():
                found = re.match(pattern, lines.get(client, f"a.py:{row}:{column}: {finding.code} {finding.text}"))
                assert found and (found["line"], found["code"], found["text"]) == (str(row), finding.code, finding.text)


def test_a_buffer_is_read_from_the_standard_input(project: Project) -> None:
    project.write("setup.cfg", "[flake8]\nselect = S\nper-file-ignores =\n    tests/*: S608\n")
    shop = project.flake8("--stdin-display-name", "shop/a.py", "-", stdin=SHOP + "assert 1\n").stdout
    tests = project.flake8("--stdin-display-name", "tests/test_a.py", "-", stdin=SHOP + "assert 1\n").stdout
    assert "shop/a.py:10:24: S608 " in shop and "S608" not in tests and "S101" not in tests
    assert not (project.directory / "shop").exists()


class Server:
    """A language server, spoken to over its standard streams."""

    def __init__(self, directory: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pylsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            cwd=directory)
        self.number = 0
        self.ask("initialize", {"processId": None, "rootUri": directory.as_uri(), "capabilities": {}})
        self.tell("initialized", {})
        plugins = {name: {"enabled": False} for name in ("pycodestyle", "pyflakes", "mccabe", "pylint")}
        self.tell("workspace/didChangeConfiguration", {"settings": {"pylsp": {
            "configurationSources": ["flake8"], "plugins": {**plugins, "flake8": {"enabled": True}}}}})

    def send(self, message: Dict[str, Any]) -> None:
        """Send a message."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method: str, parameters: Dict[str, Any]) -> None:
        """Send a notification."""
        self.send({"method": method, "params": parameters})

    def ask(self, method: str, parameters: Optional[Dict[str, Any]] = None) -> None:
        """Send a request and wait for its answer."""
        self.number += 1
        self.send({"id": self.number, "method": method, **({"params": parameters} if parameters else {})})
        while self.receive().get("id") != self.number:
            pass

    def receive(self) -> Dict[str, Any]:
        """Return the next message."""
        assert self.process.stdout is not None
        length = 0
        for line in iter(self.process.stdout.readline, b"\r\n"):
            assert line, "the server has ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: Dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def shown(self) -> List[Dict[str, Any]]:
        """Return the next findings that the server shows."""
        while True:
            message = self.receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                found: List[Dict[str, Any]] = message["params"]["diagnostics"]
                return found

    def close(self) -> None:
        """End the server."""
        self.ask("shutdown")
        self.tell("exit", {})
        self.process.communicate(timeout=60)


@pytest.mark.skipif(find_spec("pylsp") is None, reason="needs python-lsp-server")
def test_a_language_server_follows_what_is_typed(project: Project) -> None:
    project.write("setup.cfg", "[flake8]\nselect = S\n")
    path = project.write("shop/a.py", "import json\n")
    server = Server(project.directory)
    try:
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": path.read_text()}
        server.tell("textDocument/didOpen", {"textDocument": document})
        assert server.shown() == []
        server.tell("textDocument/didChange", {
            "textDocument": {"uri": path.as_uri(), "version": 2}, "contentChanges": [{"text": SHOP}]})
        found = server.shown()
    finally:
        server.close()
    assert [one["code"] for one in found] == ["S403", "S608", "S301"] and path.read_text() == "import json\n"
    assert found[1]["range"]["start"] == {"line": 9, "character": 23}
    assert found[1]["message"].startswith("S608 SQL is built from request.args (line 9)")
