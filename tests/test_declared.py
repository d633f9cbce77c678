"""What a project declares of its own functions counts like what is known of libraries."""

from __future__ import annotations

from typing import List, Tuple

import pytest
from flake8.exceptions import ExecutionError
from running import Project

from flake8_secure.declared import CLASSES, parse
from flake8_secure.options import Options
from flake8_secure.testing import check

SETTINGS = {
    "sources": "shop.queue.receive(), shop.web.current.body",
    "sinks": "sql: shop.db.run(0|query), shop.db.Database().select(0), *.run_raw(sql)\n command: shop.jobs.start(command)\n"
    " url: shop.net.load(0)",
    "sanitizers": "sql: shop.db.quote\nhtml: shop.text.clean()\nall: shop.checks.trusted\nvalidator: shop.checks.is_fine",
}


def found(source: str, filename: str = "a.py", **settings: str) -> List[Tuple[int, str]]:
    """Return the lines and codes that the settings make of *source*."""
    options = Options(strict_errors=True, declared=parse(**{**SETTINGS, **settings}))
    return [(finding.line, finding.code) for finding in check(source, options=options, filename=filename)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("from shop.db import run\nrun(x)\n", [], id="nothing-untrusted"),
        pytest.param("import shop.queue as q\neval(q.receive())\n", [(2, "S307")], id="source-call"),
        pytest.param("from shop.web import current as c\neval(c.body)\n", [(2, "S307")], id="source-attribute"),
        pytest.param(
            "from shop.db import run\nfrom shop.queue import receive\nrun('x ' + receive())\n", [(3, "S608")], id="sink"),
        pytest.param(
            "from shop.db import run as r\nfrom shop.queue import receive\nr(query=receive())\n", [(3, "S608")],
            id="keyword-of-a-sink"),
        pytest.param(
            "from shop.db import run\nfrom shop.queue import receive\nrun('x = ?', receive())\n", [], id="other-argument"),
        pytest.param(
            "from shop.queue import receive\nstore.run_raw(1, sql=receive())\n", [(2, "S608")], id="sink-of-any-object"),
        pytest.param(
            "import shop\nd = shop.db.Database(1)\nd.select(shop.queue.receive())\n", [(3, "S608")], id="sink-of-a-class"),
        pytest.param(
            "import shop\nshop.jobs.start(command=shop.queue.receive())\n", [(2, "S605")], id="another-class"),
        pytest.param(
            "import shop\nshop.net.load('https://shop.example/' + shop.queue.receive())\n", [], id="host-is-fixed"),
        pytest.param("import shop\nshop.net.load(shop.queue.receive())\n", [(2, "SEC103")], id="host-is-open"),
        pytest.param(
            "import shop\nshop.db.run('x ' + shop.db.quote(shop.queue.receive()))\n", [], id="sanitizer"),
        pytest.param(
            "import shop\nshop.db.run('x ' + shop.text.clean(shop.queue.receive()))\n", [(2, "S608")],
            id="sanitizer-for-something-else"),
        pytest.param("import shop\nshop.db.run(shop.checks.trusted(shop.queue.receive()))\n", [], id="trusted-for-all"),
        pytest.param(
            "import shop\nx = shop.queue.receive()\nif not shop.checks.is_fine(x):\n    raise ValueError\nshop.db.run(x)\n",
            [], id="validator"),
        pytest.param(
            "import shop\nx = shop.queue.receive()\nif shop.checks.is_fine(x):\n    raise ValueError\nshop.db.run(x)\n",
            [(5, "S608")], id="validator-the-wrong-way"),
        pytest.param(
            "from flask import request\nfrom shop.db import quote, run\n\n\ndef f():\n"
            "    cursor.execute('x ' + quote(request.args['x']))\n    run(request.args['x'])\n", [(7, "S608")],
            id="beside-what-is-known"),
        pytest.param(
            "from shop.db import run\nfrom shop.queue import receive\nrun('SELECT a FROM b WHERE c = ' + receive())\n",
            [(3, "S608")], id="a-query-once"),
        pytest.param(
            "from shop.db import run\nfrom shop.queue import receive\nx = receive()\n"
            "query = f'SELECT a FROM b WHERE c = {x}'\nrun(query)\n", [(4, "S608")], id="a-query-once-where-it-is-built"),
    ],
)
def test_names_count_for_what_they_were_declared(source: str, expected: List[Tuple[int, str]]) -> None:
    assert found(source) == expected


def test_a_message_says_what_data_reaches() -> None:
    options = Options(declared=parse(**SETTINGS))
    message = check("import shop\nx = shop.queue.receive()\nshop.db.run(x)\n", options=options)[0].text
    assert message == "queue.receive() (line 2) reaches db.run() as SQL: check it first, or make it harmless [CWE-89]"


@pytest.mark.parametrize("prefix", ["", "./", "src/", "/home/me/shop/src/"])
def test_relative_imports_lead_to_declared_names(prefix: str) -> None:
    imports = "from .db import run as r\nfrom . import queue\nfrom .db import quote\n"
    source = imports + "r(queue.receive())\nr(quote(queue.receive()))\n"
    assert found(source, prefix + "shop/views.py") == [(4, "S608")]
    deeper = "from ..db import run\nfrom ..queue import receive\nfrom .....db import quote\nrun(receive())\n"
    assert found(deeper, prefix + "shop/web/views.py") == [(4, "S608")]
    assert found(source, prefix + "other/views.py") == []


@pytest.mark.parametrize("kind", CLASSES)
def test_every_class_has_its_rule(kind: str) -> None:
    source = "import shop\nshop.place(shop.queue.receive())\n"
    assert found(source, sinks=f"{kind}: shop.place(0)") == [(2, CLASSES[kind][0])]
    clean = "import shop\nshop.place(shop.clean(shop.queue.receive()))\n"
    assert found(clean, sinks=f"{kind}: shop.place(0)", sanitizers=f"{kind}: shop.clean") == []
    assert found(clean, sinks=f"{kind}: shop.place(0)", sanitizers="all: shop.clean") == []


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [
        ("sources", "receive", "'receive' is not a qualified name"),
        ("sources", "shop.queue.receive(0)", "'shop.queue.receive(0)' is not a qualified name"),
        ("sources", "shop/queue", "'shop/queue' is not a qualified name"),
        ("sinks", "shop.db.run(0)", "'shop.db.run(0)' has no class: write for example sql: shop.db.run(0)"),
        ("sinks", "sequel: shop.db.run(0)", "'sequel' is not allowed; choose one of code, command, csv"),
        ("sinks", "sql: shop.db.run", "'shop.db.run' does not name an argument"),
        ("sinks", "sql: shop.db.run()", "'shop.db.run()' does not name an argument"),
        ("sinks", "sql: shop.db.run(a b)", "'shop.db.run(a' does not name an argument"),
        ("sinks", "sql:", "no name follows the class 'sql'"),
        ("sinks", "sql: command: shop.db.run(0)", "no name follows the class 'sql'"),
        ("sanitizers", "sql: shop.db.quote all:", "no name follows the class 'all'"),
        ("sanitizers", "shop.db.quote", "'shop.db.quote' has no class"),
        ("sanitizers", "everything: shop.db.quote", "'everything' is not allowed; choose one of all, code"),
        ("sanitizers", "sql: quote", "'quote' is not a qualified name"),
    ],
)
def test_a_mistake_is_named(project: Project, option: str, value: str, complaint: str) -> None:
    with pytest.raises(ExecutionError) as refusal:
        parse(**{**SETTINGS, option: value})
    assert str(refusal.value).startswith(f"--secure-{option}: {complaint}")


def test_the_configuration_of_flake8_declares(project: Project) -> None:
    project.write("shop/views.py", "from .db import run\nfrom .queue import receive\n\nrun(receive())\n")
    lines = "".join(f"secure-{name} =\n    " + value.replace("\n", "\n    ") + "\n" for name, value in SETTINGS.items())
    project.write("setup.cfg", "[flake8]\nselect = S\n" + lines)
    for jobs in ("-j1", "-j2"):
        project.write("shop/b.py", "x = 1\n")
        result = project.flake8(jobs, ".")
        assert (result.stderr, result.stdout.split(" ")[:2]) == ("", ["./shop/views.py:4:1:", "S608"])
    project.write("setup.cfg", "[flake8]\nsecure-sinks = sql\n")
    result = project.flake8(".")
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.splitlines()[1] == "--secure-sinks: 'sql' has no class: write for example sql: shop.db.run(0)"


@pytest.mark.parametrize(("place", "imports"), [
    ("app/views.py", "from shop import db\nfrom shop.db import quote, run\nfrom shop.queue import receive\n"),
    ("shop/views.py", "from . import db\nfrom .db import quote, run\nfrom .queue import receive\n"),
])
def test_what_is_declared_counts_where_modules_are_followed(project: Project, place: str, imports: str) -> None:
    project.write("shop/__init__.py", "")
    project.write("shop/db.py", (
        "class Database:\n    def select(self, query):\n        return self.link.send(query)\n\n\n"
        "def quote(text):\n    return HANDLE.quote(text)\n\n\ndef run(query):\n    return HANDLE.send(query)\n"))
    project.write("shop/queue.py", "def receive():\n    return HANDLE.receive()\n")
    project.write(place, imports + (
        "run(receive())\ndb.run(receive())\nrun(quote(receive()))\ndb.Database().select(receive())\neval(receive())\n"))
    options = [f"--secure-{name}={value}" for name, value in SETTINGS.items()]
    found = project.flake8("--select=S", "--secure-strict-errors", "--secure-follow-imports", *options, ".").stdout
    assert [line.split(":")[1] for line in found.splitlines()] == ["4", "5", "7", "8"]
