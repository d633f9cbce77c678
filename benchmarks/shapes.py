"""Sources of extreme depth, width or growth, and the check that a plugin takes them in its stride.

A shape is a function from a size to a source text. Its names are those that the rules look for, so
that the rules and the dataflow engine do their work instead of passing by.
"""
from __future__ import annotations

import ast
import collections
import contextlib
import functools
import logging
import signal
import sys
from pathlib import Path
from typing import Callable, Iterator, NamedTuple, Sequence

from inprocess import TreePlugin, seconds

REFUSED = (RecursionError, MemoryError, SyntaxError, ValueError)

#: CPU seconds that any file may take whatever its size, where the machine is not slower than `WALK` says.
FLOOR = 0.15

#: CPU seconds that `ast.walk` takes for the tree of `REFERENCE` lines on an idle machine of 2026.
WALK = 0.008
REFERENCE = 3_000

#: Times that a file which took too long is measured again: another process may have used the machine.
RETRIES = 2

#: Bytes that the plugin may take beyond what the process has: far more than any shape needs.
MEMORY = 2**30

HEAD = """\
import os, re, sqlite3, subprocess
from flask import request
cursor = sqlite3.connect("a").cursor()
user = request.args["user"]
"""


class Shape(NamedTuple):
    """One generator with the size that a full run asks for."""

    build: Callable[[int], str]
    size: int
    small: int = 0  # for the test suite; 0: see `quick`
    weight: float = 1.0  # how much longer it may take than others: data from outside, or a finding, is on every line

    @property
    def name(self) -> str:
        return self.build.__name__

    @property
    def quick(self) -> int:
        """A size for the test suite: deep shapes stay deep, wide ones shrink."""
        return self.small or (self.size if self.size <= 3_000 else self.size // 10)


class Outcome(NamedTuple):
    """What one shape cost, in CPU seconds, and what is wrong with that."""

    name: str
    size: int
    parse: float
    plugin: float
    quarter: float
    problems: tuple[str, ...]
    slow: bool  # whether time is among them


def lines(template: str, count: int, first: int = 0) -> str:
    """Repeat *template* with {i}, its neighbours {h} and {j}, and some other number {k} filled in."""
    return "".join(template.format(h=i - 1, i=i, j=i + 1, k=(i * 7 + 3) % count) for i in range(first, count))


def nested(openings: str, innermost: str, depth: int, closing: str = "") -> str:
    """Nest the line *openings* in itself; *closing* follows each level's body."""
    pads = [" " * level for level in range(depth + 1)]
    down = "".join(f"{pads[level]}{openings.format(i=level)}\n" for level in range(depth))
    up = "".join(
        f"{pads[level]}{line.format(i=level)}\n"
        for level in reversed(range(depth)) for line in closing.splitlines()
    )
    return f"{down}{pads[depth]}{innermost}\n{up}"


# Depth of expressions.

def terms(n: int) -> str:
    return HEAD + "x = " + " + ".join(["user"] * n) + "\nos.system(x)\n"


def text_terms(n: int) -> str:
    return HEAD + "cursor.execute('select ' + " + " + ',' + ".join(["user"] * (n // 2)) + ")\n"


def percent_terms(n: int) -> str:
    return HEAD + "cursor.execute('select %s'" + " % user" * n + ")\n"


def powers(n: int) -> str:
    return HEAD + "x = " + " ** ".join(["2"] * n) + "\nos.system(x)\n"


def chained_calls(n: int) -> str:
    return HEAD + "cursor.execute(user" + ".replace('a', 'b')" * n + ")\n"


def chained_attributes(n: int) -> str:
    return HEAD + "os.system(request" + ".args" * n + ")\n"


def chained_subscripts(n: int) -> str:
    return HEAD + "os.system(request.args" + "[0]" * n + ")\n"


def called_results(n: int) -> str:
    return HEAD + "os.system(request.args.get" + "(1)" * n + ")\n"


def negations(n: int) -> str:
    return HEAD + "x = " + "not " * n + "user\nos.system(x)\n"


def ternaries(n: int) -> str:
    return HEAD + "x = " + "user if user else " * n + "'a'\nos.system(x)\n"


def called_ternaries(n: int) -> str:
    return HEAD + "(" + "eval if user else " * n + "print)(user)\n"


def asked_attributes(n: int) -> str:
    check = "check" + ".inner" * n
    return HEAD + f"if {check}:\n    {check}(user)\nos.system(user)\n"


def lambdas(n: int) -> str:
    return HEAD + "x = " + "lambda user=user: " * n + "os.system(user)\n"


def nested_calls(n: int) -> str:
    return HEAD + "os.system(" + "os.path.join(" * n + "user" + ", 'a')" * n + ")\n"


def nested_lists(n: int) -> str:
    return HEAD + "x = " + "[" * n + "user" + "]" * n + "\nos.system(x)\n"


def nested_comprehensions(n: int) -> str:
    return HEAD + "x = " + "[a for a in " * n + "user" + "]" * n + "\nos.system(x)\n"


# Depth of statements.

def elifs(n: int) -> str:
    branches = lines("elif user == '{i}':\n    v = '{i}'\n", n)
    return HEAD + "if user == 'x':\n    v = user\n" + branches + "os.system(v)\n"


def elif_sinks(n: int) -> str:
    """A chain with something to report, and to look around for, in every branch."""
    branches = lines("    elif a == '{i}':\n        os.system('x ' + a)\n        b = hashlib.md5(a)\n", n)
    return HEAD + "import hashlib\ndef f(a):\n    if a: b = a\n" + branches


def nested_loops(n: int) -> str:
    body = nested("for a{i} in user:", "b = b + a0; c = b; os.system(c)", n, "c = b")
    return HEAD + "def f(user, b, c):\n" + indent(body)


def nested_whiles(n: int) -> str:
    body = nested("while user:", "a, b, c = b, c, user; break", n, "else: os.system(a)\nb = c")
    return HEAD + "def f(user, a, b, c):\n" + indent(body)


def nested_ifs(n: int) -> str:
    body = nested("if user == '{i}':", "b = user", n, "elif user: b = '{i}'\nelse: c = b\nos.system(c)")
    return HEAD + "def f(user, b, c):\n" + indent(body)


def nested_tries(n: int) -> str:
    body = nested("try:", "b = user", n, "except OSError: c = b\nexcept ValueError: b = c\nfinally: os.system(b)")
    return HEAD + "def f(user, b, c):\n" + indent(body)


def nested_withs(n: int) -> str:
    return HEAD + nested("with open(user) as a{i}:", "os.system(a0.read())", n)


def nested_functions(n: int) -> str:
    return HEAD + nested("def f{i}(a{i}=user):", "return os.system(a0)", n, "return f{i}(a0)")


def nested_classes(n: int) -> str:
    return HEAD + nested("class C{i}:", "x = os.system(user)", n, "y = x = user")


def indent(body: str) -> str:
    return "".join(f" {line}\n" for line in body.splitlines())


# Width.

def dict_entries(n: int) -> str:
    return HEAD + "x = {\n" + lines("    'k{i}': {i},\n", n) + "}\nos.system(x[user])\n"


def list_elements(n: int) -> str:
    return HEAD + "x = [" + lines("'/tmp/{i}', ", n) + "]\nos.system(x[0])\n"


def module_lines(n: int) -> str:
    block = "def f{i}(a):\n    b = a.get('x{i}')\n    return subprocess.run(b, shell=True)\n\n\nv{i} = f{i}(user)\n"
    return HEAD + lines(block, n // 6)


def module_statements(n: int) -> str:
    return HEAD + lines("v{i} = user\n", n) + "os.system(v0)\n"


def function_lines(n: int) -> str:
    return HEAD + "def f(a):\n" + lines("    v{i} = a.get('x{i}')\n    os.system(v{i})\n", n // 2)


def sequential_ifs(n: int) -> str:
    return HEAD + "def f(a, x=user):\n" + lines("    if a: v{i} = x\n", n) + "    os.system(v0)\n"


def sequential_if_elses(n: int) -> str:
    return HEAD + "def f(a, v=user):\n" + lines("    if a: v = '{i}'\n    else: w = v\n", n) + "    os.system(v)\n"


def sequential_loops(n: int) -> str:
    return HEAD + "def f(a, v=user):\n" + lines("    for x in a: v{i} = v; v = x\n", n) + "    os.system(v)\n"


def sequential_tries(n: int) -> str:
    template = "    try: v{i} = v\n    except OSError: v = v{k}\n"
    return HEAD + "def f(a, v=user):\n" + lines(template, n) + "    os.system(v)\n"


def sequential_exits(n: int) -> str:
    return HEAD + "def f(a=user):\n" + lines("    if a == '{i}': return a\n", n) + "    os.system(a)\n"


def sequential_answers(n: int) -> str:
    asking = "def asks(a):\n" + lines("    if '{i}' in a: return True\n", n) + "    return False\n"
    return "from xml.dom import minidom\n" + asking + "def f(a):\n    if asks(a): raise ValueError\n    minidom.parseString(a)\n"


def sequential_growth(n: int) -> str:
    return HEAD + "@a\ndef f(a, v=user):\n" + lines("    if v == '{i}': w = v + '{i}'\n", n) + "    os.system(w)\n"


def loads_rebound(n: int) -> str:
    template = "    load = pickle.loads\n    load(a)\n    load = len\n    load(a)\n"
    return HEAD + "import pickle\ndef f(a):\n" + lines(template, n // 4)


def looked_around(n: int) -> str:
    template = (
        "    tarfile.open(a).extractall('{i}')\n    hashlib.md5(a)\n    ssl._create_unverified_context()\n"
        "    jwt.decode(a, verify=False)\n    if a == '{i}': return '<p>' + a\n"
    )
    return HEAD + "import hashlib, jwt, ssl, tarfile\ndef f(a=user):\n" + lines(template, n // 5 or 1)


def sequential_guards(n: int) -> str:
    return HEAD + "def f(a=user):\n" + lines("    if a not in ('{i}', 'b'): return a\n", n) + "    os.system(a)\n"


def sequential_continues(n: int) -> str:
    """A loop with many ways to go on before its end, each after a check."""
    checks = lines("        y{i} = x\n        if y{i} == 'a': continue\n", n)
    return HEAD + f"def f():\n    for x in request.args.getlist('a'):\n{checks}        os.system(y0)\n"


def implicit_pieces(n: int) -> str:
    return HEAD + "cursor.execute(\n" + lines("    'select {i} '\n", n) + "    + user)\n"


def format_pieces(n: int) -> str:
    return HEAD + "cursor.execute(f'select " + "{user}," * n + "')\n"


def boolean_operands(n: int) -> str:
    return HEAD + "x = " + lines("user == '{i}' or ", n) + "user\nif x: os.system(x)\n"


def compared_operands(n: int) -> str:
    return HEAD + "if " + "user < " * n + "user: os.system(user)\n"


def assigned_targets(n: int) -> str:
    return HEAD + lines("v{i} = ", n) + "user\nos.system(v0)\n"


def imported_names(n: int) -> str:
    return HEAD + lines("from os import system as s{i}\ns{i}(user)\n", n)


def rebound_name(n: int) -> str:
    return HEAD + lines("from m{i} import x\nx(user)\n", n)


def star_imports(n: int) -> str:
    return lines("from m{i} import *\n", n) + "system(input())\n"


def keywords(n: int) -> str:
    return HEAD + "subprocess.run(user, " + lines("k{i}={i}, ", n) + "shell=True)\n"


def parameters(n: int) -> str:
    return HEAD + "def f(" + lines("a{i}=user, ", n) + "):\n    os.system(a0)\nf(" + "user, " * n + ")\n"


def decorators(n: int) -> str:
    return HEAD + lines("@user.route('/{i}')\n", n) + "def f(a):\n    os.system(a)\n"


def methods(n: int) -> str:
    template = "    def m{i}(self):\n        self.a{i} = self.a{k}\n        os.system(self.a{k})\n"
    return HEAD + "class C:\n    def __init__(self):\n        self.a0 = user\n" + lines(template, n)


def same_attribute(n: int) -> str:
    return HEAD + "class C:\n" + lines("    def m{i}(self, a):\n        self.x = a + self.x\n", n)


def subclasses(n: int) -> str:
    last = f"class C(C{n}):\n    def f(self):\n        self.conn.execute(self.x)\nos.system(C{n}.x)\n"
    return HEAD + "class C0: x = user\n" + lines("class C{j}(C{i}): pass\n", n) + last


def match_cases(n: int) -> str:
    return HEAD + "match user:\n" + lines("    case '{i}': v = user\n", n) + "os.system(v)\n"


def case_sinks(n: int) -> str:
    return HEAD + "def f(a):\n    match a:\n" + lines("        case C{i}(x=b{i}):\n            os.system(b{i})\n", n)


def form_fields(n: int) -> str:
    """A form with many fields, each with a method of its own that checks it."""
    fields = lines("    f{i} = forms.CharField(validators=[check])\n", n)
    checks = lines("    def clean_f{i}(self):\n        return self.cleaned_data['f{i}']\n", n)
    asked = lines("    os.system(form.cleaned_data['f{i}'])\n", n)
    return f"from django import forms\nimport os\nclass F(forms.Form):\n{fields}{checks}def view(request):\n" \
        f"    form = F(request.POST)\n{asked}"


def kept_attributes(n: int) -> str:
    """Classes that keep what they are given, and ask for it by a method of their own."""
    return HEAD + lines(
        "class K{i}:\n    def __init__(self, n):\n        self.a{i} = n\n    def get(self):\n        return self.a{i}\n"
        "    def run(self):\n        print(self.a{i})\n        os.system(self.a{i})\n        os.system(self.get())\n", n)


def loops_of_one_name(n: int) -> str:
    """A function with many loops over the same variable."""
    return HEAD + "def f(names):\n" + lines("    for one in names:\n        print(one)\n        os.system('x ' + one)\n", n)


def record_fields(n: int) -> str:
    """A record with many fields that hold data, each of which is asked for."""
    given, asked = lines("user['{i}'], ", n), lines("os.system(record.f{i})\n", n)
    return HEAD + "from dataclasses import dataclass\n@dataclass\nclass R:\n" + lines("    f{i}: str\n", n) \
        + f"record = R({given})\n{asked}"


def options(n: int) -> str:
    """A command with many options, each of which is asked for."""
    declared, named = lines("@click.option('--a{i}', default='/tmp/a{i}')\n", n), lines("a{i}, ", n)
    return f"import click\nimport os\n@click.command()\n{declared}def command({named}):\n" + lines("    os.system(a{i})\n", n)


def pairs(n: int) -> str:
    """A dictionary made of many pairs, each of which is asked for."""
    given, asked = lines("('k{i}', user), ", n), lines("os.system(table['k{i}'])\n", n)
    return HEAD + f"table = dict([{given}])\n{asked}"


def programs(n: int) -> str:
    """A list with the name of a program over and over."""
    return HEAD + "subprocess.run([" + lines("'curl', '-k', ", n) + "])\n"


def mail_clients(n: int) -> str:
    """Clients of mail servers, each told to encrypt before a login."""
    return "import smtplib\n" + lines("s{i} = smtplib.SMTP('mail')\ns{i}.starttls()\ns{i}.login('a', word)\n", n)


def secrets_in_tables(n: int) -> str:
    """Passwords under the keys of one dictionary, and as items of another."""
    inside = "".join(f"    'password_{i}': 'Nk7-vq2Lw{i}',\n" for i in range(n // 2))
    items = "".join(f"held['password_{i}'] = 'Nk7-vq2Lw{i}'\n" for i in range(n // 2))
    return f"given = {{\n{inside}}}\nheld = {{}}\n{items}"


def reports(n: int) -> str:
    return HEAD + lines("eval(user)\n", n)


# Growth of values, and graphs of functions.

def calls_next(n: int) -> str:
    return HEAD + lines("def f{i}(a): return f{j}(a)\n", n) + f"def f{n}(a): os.system(a)\nf0(user)\n"


def calls_previous(n: int) -> str:
    return HEAD + "def f0(a): os.system(a)\n" + lines("def f{j}(a): return f{i}(a)\n", n) + f"f{n}(user)\n"


def calls_next_twice(n: int) -> str:
    twice = lines("def f{i}(a): return f{j}(a) + f{j}(a + user)\n", n)
    return HEAD + twice + f"def f{n}(a): os.system(a)\nf0(user)\n"


def calls_around(n: int) -> str:
    template = "def f{i}(a):\n    os.system(a)\n    return f{k}(a) + f{j}(a + user)\n"
    return HEAD + lines(template, n) + f"def f{n}(a): return f0(f1(a))\nf0(user)\n"


def calls_many(n: int) -> str:
    """Handlers that call ten others each, before and after them: everything is reached from everything."""
    head = "def f{number}(a):\n    os.system(a)\n    cursor.execute('select ' + request.args['q'])\n"
    return HEAD + "".join(
        head.format(number=number)
        + "".join(f"    f{(number * 7 + step * step * 31) % n}(a + request.args['a'])\n" for step in range(1, 11))
        for number in range(n)
    )


def views_handed_over(n: int) -> str:
    """Views of several frameworks, each with calls that could hand one over, and with a helper that it calls."""
    return HEAD + "from aiohttp import web\nfrom django.shortcuts import redirect\n" + "".join(
        f"async def f{number}(req, a):\n    x = req.query.get(name, a)\n    y = d.get(k{number}, z)\n"
        f"    return g{number}(x, y)\ndef g{number}(request, url):\n    return redirect(url)\n"
        for number in range(n)
    )


def protected_parsers(n: int) -> str:
    """Calls that ask what protects the file, and as many that may."""
    return HEAD + "from lxml import etree\n" + "".join(
        "etree.set_default_parser(etree.XMLParser(resolve_entities=False))\n"
        f"etree.parse(p{number}, etree.XMLParser(huge_tree=False))\n" for number in range(n)
    )


def calls_by_table(n: int) -> str:
    """Functions that look one another up in a table of all of them."""
    functions = lines("def f{i}(a):\n    os.system(request.args['a'])\n    return TABLE[a](a)\n", n)
    return HEAD + functions + "TABLE = {" + lines("'f{i}': f{i},\n", n) + "}\n"


def calls_registered(n: int) -> str:
    """Functions that a decorator keeps in one table, each with a table of its own."""
    keep = "TABLE = {}\ndef keep(f):\n    TABLE[f.__name__] = f\n    return f\n"
    functions = lines("@keep\ndef f{i}(a):\n    T{i}[a] = TABLE[a](a)\n    os.system(request.args['a'])\n", n)
    return HEAD + keep + lines("T{i} = {{}}\n", n) + functions


def methods_asked_for(n: int) -> str:
    """Methods that each call any of them by a name that is put together."""
    method = "    def do_{i}(self, a):\n        os.system(a)\n        return getattr(self, 'do_' + a)(request.args['a'])\n"
    return HEAD + "class C:\n" + lines(method, n) + "C().do_0(user)\n"


def shared_places(n: int) -> str:
    """Functions that hand one another data by an attribute of a class and by a queue."""
    function = "def f{i}():\n    q.put(C.x + request.args['{i}'])\n    C.x = q.get()\n    os.system(C.x)\n"
    return HEAD + "import queue\nq = queue.Queue()\nclass C:\n    x = ''\n" + lines(function, n)


def copies(n: int) -> str:
    return HEAD + "v0 = user\n" + lines("v{j} = v{i}\n", n) + f"os.system(v{n})\n"


def sums_of_two(n: int) -> str:
    return HEAD + "v0 = user\nv1 = 'a'\n" + lines("v{j} = v{h} + v{i}\n", n, 1) + f"os.system(v{n})\n"


def doubled_text(n: int) -> str:
    return HEAD + "s = 'ab'\n" + "s = s + s\n" * n + "os.system(s)\n"


def doubled_taint(n: int) -> str:
    return HEAD + "s = user\n" + "s = f'{s}{s}'\ns += s\ns = '%s %s' % (s, s)\n" * n + "os.system(s)\n"


def doubled_list(n: int) -> str:
    return HEAD + "s = [user]\n" + "s = [s, s]\n" * n + "os.system(s)\n"


def doubled_dict(n: int) -> str:
    return HEAD + "s = {'a': user}\n" + "s = {'a': s, 'b': s, **s}\n" * n + "os.system(s['a'])\n"


def joined_sources(n: int) -> str:
    return HEAD + "def f(x=''):\n" + lines("    x = x + request.args['{i}']\n", n) + "    os.system(x)\n"


def joined_constants(n: int) -> str:
    return HEAD + "def f(a, x=''):\n" + lines("    if a == {i}: x = '{i}'\n", n) + "    os.system(x)\n"


def appended(n: int) -> str:
    return HEAD + "x = []\n" + lines("x.append('{i}' + user)\n", n) + "os.system(x[0])\n"


def stored_keys(n: int) -> str:
    return HEAD + "x = {}\n" + lines("x['{i}'] = user\nos.system(x['{i}'])\n", n)


def rotated_in_loop(n: int) -> str:
    names = [f"v{i}" for i in range(n)]
    old, new = ", ".join(names), ", ".join([*names[1:], names[0]])
    return f"{HEAD}def f({old}):\n    while v0:\n        {old} = {new}\n    os.system(v0)\n"


def huge_constants(n: int) -> str:
    long = "0x" + "f" * 5000
    return HEAD + f"os.system('%d' % {long})\nos.system(str({long}))\nos.system(sys.argv[{long}])\n" + """\
os.system(2 ** 10 ** 9)
os.system(9 ** 9 ** 9 ** 9)
os.system(1 << 10 ** 12)
os.system(10 ** 4000 ** 2)
os.system('a' * 10 ** 12)
os.system(10 ** 12 * 'a')
os.system([0] * 10 ** 12)
os.system((0,) * 10 ** 12)
os.system('%999999999d' % 1)
os.system('%.999999999f' % 1)
os.system('%*d' % (999999999, 1))
os.system('{:>999999999}'.format(1))
os.system(f'{1:999999999}')
os.system(format(1, '>999999999'))
os.system('a'.ljust(10 ** 10))
os.system('a'.zfill(10 ** 10))
os.system('a\\t'.expandtabs(10 ** 10))
os.system(bytes(10 ** 12))
os.system(bytearray(10 ** 12))
os.system(list(range(10 ** 12)))
os.system(','.join('a' * 10 ** 12))
os.system(int('9' * 10 ** 6))
os.system(str(10 ** 10 ** 6))
os.system(1.0 ** 10 ** 400)
os.system(1 / 0 + 1 % 0 + 1 // 0 + 0 ** -1)
os.system(1e308 * 10 ** 400)
os.system('a'.replace('', 'a' * 10 ** 9))
os.system(-1 << -1)
os.chmod('a', 10 ** 30)
os.system('{0.__class__.__mro__[1]}'.format(1))
os.system('{' + user)
os.system('%' % user)
os.system('%(a' % {'a': user})
os.system('\\ud800' + user)
""" * n


def long_strings(n: int) -> str:
    seeds = (
        "a", "a ", "ab@", "SELECT ", "select a from b where ", "insert into ", "%s", "%(", "{}", "{", "'", "http://",
        "/", "../", "-----BEGIN ", "\n", "=", ".", "1.", "0x", "<", "<script>", "(", "(a+)+", "[", "\\", "é", "AKIA",
        "eyJ.", ":", "a:b@", "$", "${", "{{", "#", "--", "key=", "\0", "\t \r", "f0e1",
    )
    texts = [seed * (n // len(seed)) for seed in seeds]
    return HEAD + "".join(f"password = {text!r}\ncursor.execute({text!r} + user)\n" for text in texts)


def flagged_growth(n: int) -> str:
    """A text that grows by data, each time after a look at itself."""
    return HEAD + "d = ''\n" + lines("d += 'x%s' % request.args['a{i}']\nif d: d += 'y'\n", n) + "os.system(d)\n"


def entered_again(n: int) -> str:
    return HEAD + lines("with sqlite3.connect('a{i}') as c:\n    c.execute('select ' + user)\n", n)


def partials_rebound(n: int) -> str:
    return HEAD + "from functools import partial\n" + lines("f = partial(open, mode='r')\nf(request.args['a{i}'])\n", n)


def never_run(n: int) -> str:
    return HEAD + lines("if False:\n    os.system(user)\nos.system(a{i})\n", n)


def quoting_guards(n: int) -> str:
    guard = "    if request.args['a{i}'] == '{i}':\n        raise ValueError(request.args['a{i}'])\n"
    return HEAD + "def f():\n" + lines(guard, n) + "try:\n    f()\nexcept ValueError as error:\n    os.system(str(error))\n"


def patterns(n: int) -> str:
    seeds = ("a*", "(a+)+", "(a|a)*", "[^a]*b?", "(?:", "(", "[", "\\", ".*.*", "(a{1,9}){1,9}", "(?=a)", "|", "{", "*")
    return HEAD + "".join(f"re.compile({seed * n!r})\nre.match({seed * n!r}, user)\n" for seed in seeds)


def hashes_in_turn(n: int) -> str:
    """One name that is hashed over and over."""
    return HEAD + "import hashlib\ndef f(x):\n" + lines("    h = hashlib.md5(x)\n    h.update(x)\n    x = h.digest()\n", n)


def table_lookups(n: int) -> str:
    """Commands that are looked up in a large table, one by one."""
    table = "TABLE = {" + lines("'k{i}': 'v{i}', ", n) + "}\n"
    return HEAD + table + "def f():\n" + lines("    os.system(TABLE['k{i}'])\n", n)


def imports_of_many(n: int) -> str:
    """Imports of as many modules."""
    return HEAD + lines("import pkg{i}.mod as m{i}\nfrom pkg{i} import loads as l{i}\n", n) + lines("l{i}(user)\n", n)


def looked_into(n: int) -> str:
    """A dictionary of what was sent, name by name."""
    looks = lines("if 'k{i}' in request.args:\n    d['k{i}'] = request.args['k{i}']\n", n)
    return HEAD + "d = {}\n" + looks + "os.system(d['k1'])\n"


def checked_fields(n: int) -> str:
    """An object of many fields that hold data, which is checked time and again."""
    fields = lines("r.f{i} = user\n", n) + lines("if user == 'k{i}':\n    r.f{i} = 'a'\n", n)
    return HEAD + "class R: pass\nr = R()\n" + fields + "os.system(r.f1)\n"


def asked_again(n: int) -> str:
    """One test that as many commands ask for."""
    return HEAD + "def f(more):\n" + lines(
        "    c{i} = ['ls', user]\n    if more: c{i}.append('a')\n    subprocess.run(c{i})\n", n)


def parsers(n: int) -> str:
    """As many parsers of arguments."""
    return HEAD + "import argparse\n" + lines(
        "def f{i}():\n    p = argparse.ArgumentParser()\n    p.add_argument('--a', type=int)\n"
        "    os.system(p.parse_args().a)\n", n)


def generators(n: int) -> str:
    """As many generators of random numbers, each an attribute."""
    return HEAD + "import random\n" + lines(
        "class C{i}:\n    def __init__(self):\n        self.r = random.Random()\n    def token(self):\n"
        "        return self.r.choice('ab')\n", n)


SHAPES = (
    Shape(terms, 3_000),
    Shape(text_terms, 3_000),
    Shape(percent_terms, 3_000),
    Shape(powers, 3_000),
    Shape(chained_calls, 1_400),
    Shape(chained_attributes, 2_900),
    Shape(chained_subscripts, 2_900),
    Shape(called_results, 2_900),
    Shape(negations, 2_900),
    Shape(ternaries, 2_900),
    Shape(called_ternaries, 2_900),
    Shape(asked_attributes, 2_900),
    Shape(lambdas, 2_900),
    Shape(nested_calls, 200),
    Shape(nested_lists, 200),
    Shape(nested_comprehensions, 200),
    Shape(elifs, 2_900),
    Shape(nested_loops, 60),
    Shape(nested_whiles, 60),
    Shape(nested_ifs, 95),
    Shape(nested_tries, 95),
    Shape(nested_withs, 95),
    Shape(nested_functions, 95),
    Shape(nested_classes, 95),
    Shape(dict_entries, 100_000),
    Shape(list_elements, 100_000, weight=2.0),
    Shape(module_lines, 50_000, weight=2.5),
    Shape(module_statements, 20_000),
    Shape(function_lines, 20_000),
    Shape(sequential_ifs, 5_000),
    Shape(sequential_if_elses, 5_000),
    Shape(sequential_loops, 5_000),
    Shape(sequential_tries, 5_000),
    Shape(sequential_exits, 5_000),
    Shape(sequential_answers, 5_000),
    Shape(sequential_guards, 5_000),
    Shape(sequential_continues, 250, weight=5.0),
    Shape(sequential_growth, 5_000),
    Shape(loads_rebound, 5_000, weight=2.5),
    Shape(looked_around, 5_000, weight=2.5),
    Shape(implicit_pieces, 20_000),
    Shape(format_pieces, 10_000),
    Shape(boolean_operands, 10_000),
    Shape(compared_operands, 10_000),
    Shape(assigned_targets, 10_000),
    Shape(imported_names, 5_000),
    Shape(rebound_name, 5_000),
    Shape(star_imports, 5_000),
    Shape(keywords, 10_000),
    Shape(parameters, 5_000),
    Shape(decorators, 5_000),
    Shape(methods, 5_000, weight=2.0),
    Shape(same_attribute, 5_000),
    Shape(subclasses, 5_000),
    Shape(match_cases, 5_000),
    Shape(case_sinks, 2_000, 1_000, weight=3.0),
    Shape(elif_sinks, 2_000, 500, weight=5.0),
    Shape(reports, 10_000, weight=3.0),
    Shape(form_fields, 2_000, weight=5.0),
    Shape(record_fields, 5_000, weight=5.0),
    Shape(options, 2_000),
    Shape(kept_attributes, 1_000, weight=5.0),
    Shape(loops_of_one_name, 500, weight=5.0),
    Shape(pairs, 2_000, weight=5.0),
    Shape(hashes_in_turn, 1_000, weight=3.0),
    Shape(table_lookups, 4_000, weight=2.0),
    Shape(imports_of_many, 4_000, weight=2.0),
    Shape(looked_into, 2_000, 500, weight=4.0),
    Shape(checked_fields, 200, weight=5.0),
    Shape(asked_again, 2_000, 500, weight=5.0),
    Shape(parsers, 2_000, weight=2.0),
    Shape(generators, 2_000, 500, weight=2.0),
    Shape(programs, 10_000),
    Shape(mail_clients, 2_000, weight=5.0),
    Shape(secrets_in_tables, 10_000, weight=5.0),
    Shape(calls_next, 2_000),
    Shape(calls_previous, 2_000),
    Shape(calls_next_twice, 2_000, 500),
    Shape(calls_around, 2_000, 500, weight=2.5),
    Shape(calls_many, 2_000, 1_000, weight=2.0),
    Shape(calls_by_table, 5_000, weight=1.5),
    Shape(calls_registered, 2_000, 500, weight=3.0),
    Shape(methods_asked_for, 2_000, 500, weight=5.0),
    Shape(shared_places, 2_000, 500, weight=2.5),
    Shape(views_handed_over, 2_000, 500),
    Shape(protected_parsers, 2_000, 200),
    Shape(copies, 5_000),
    Shape(sums_of_two, 5_000),
    Shape(doubled_text, 400),
    Shape(doubled_taint, 400),
    Shape(doubled_list, 400),
    Shape(doubled_dict, 400),
    Shape(joined_sources, 5_000),
    Shape(joined_constants, 5_000),
    Shape(appended, 10_000),
    Shape(stored_keys, 10_000, weight=2.0),
    Shape(rotated_in_loop, 200),
    Shape(flagged_growth, 5_000),
    Shape(entered_again, 5_000, weight=2.0),
    Shape(partials_rebound, 5_000),
    Shape(never_run, 5_000, weight=2.0),
    Shape(quoting_guards, 5_000),
    Shape(huge_constants, 20),
    Shape(long_strings, 20_000),
    Shape(patterns, 200),
)


def parses(text: str, spare: int = 16) -> bool:
    """Tell whether the parser takes *text*, also when called from some *spare* frames further down."""
    if spare:
        return parses(text, spare - 1)
    try:
        ast.parse(text)
    except REFUSED:
        return False
    return True


def largest(build: Callable[[int], str], size: int) -> int:
    """Return *size*, or the greatest smaller one that this interpreter's parser accepts."""
    if parses(build(size)):
        return size
    good, bad = 0, size
    while bad - good > 1:
        middle = (good + bad) // 2
        if parses(build(middle)):
            good = middle
        else:
            bad = middle
    return good


class Stalled(BaseException):
    """Waiting for the end is no use; not an Exception, which the plugin itself would catch."""


@contextlib.contextmanager
def stalled_after(allowed: float) -> Iterator[None]:
    """Raise Stalled after *allowed* CPU seconds, where the system has such a timer."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise Stalled(f"not done after {allowed:.1f} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, allowed)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextlib.contextmanager
def memory_below(more: int) -> Iterator[None]:
    """Turn an allocation beyond *more* bytes of new address space into MemoryError, where the system can."""
    if not sys.platform.startswith("linux"):
        yield
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = pages * resource.getpagesize() + more
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


class Records(logging.Handler):
    """Keep what the plugin logs: in ordinary operation that is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(self.format(record))


def analyse(plugin: TreePlugin, text: str, name: str, enough: float, passes: int = 3) -> tuple[float, list[str]]:
    """Return the plugin's best time for *text*, below *enough* in one pass, and what went wrong."""
    tree = ast.parse(text)
    call = plugin.bind(tree, text.splitlines(keepends=True), f"{name}.py")
    records = Records()
    logger = logging.getLogger("flake8_secure")
    logger.addHandler(records)
    best = float("inf")
    try:
        for _ in range(passes):
            with stalled_after(4 * enough + 5), memory_below(MEMORY):
                best = min(best, seconds(call))
            if best <= enough or records.seen:
                break
    except (Exception, Stalled) as error:  # any exception is the finding here
        return 0.0, [f"{type(error).__name__}: {error}"[:300]]
    finally:
        logger.removeHandler(records)
    return best, [f"logged: {line[:2000]}" for line in records.seen[:1]]


@functools.cache
def reference() -> ast.Module:
    return ast.parse(module_lines(REFERENCE))


def floor() -> float:
    """Return what any file may take on this machine as it is now."""
    walk = min(seconds(lambda: collections.deque(ast.walk(reference()), 0)) for _ in range(3))
    return FLOOR * max(walk / WALK, 1.0)


def check(plugin: TreePlugin, shape: Shape, size: int, factor: float, linear: bool = True) -> Outcome:
    """Run *plugin* on *shape*: no exception, no log record, time in proportion to the parser's and to the size."""
    size = largest(shape.build, size)
    for _ in range(RETRIES + 1):
        outcome = measure(plugin, shape, size, factor, linear)
        if not outcome.slow:
            break
    return outcome


def measure(plugin: TreePlugin, shape: Shape, size: int, factor: float, linear: bool) -> Outcome:
    """Run *plugin* once on *shape* at *size*, and where *linear* at a quarter of it."""
    text = shape.build(size)
    parse = min(seconds(lambda: ast.parse(text)) for _ in range(2))
    least = floor()
    limit = factor * shape.weight * parse + least
    took, problems = analyse(plugin, text, shape.name, limit)
    slow = []
    if took > limit:
        slow.append(f"takes {took:.3f} s, parsing {parse:.3f} s")
    quarter = 0.0
    if linear and size >= 4 and not problems and not slow:
        quarter, _ = analyse(plugin, shape.build(size // 4), shape.name, took / 8)
        if took > 8 * quarter + least:
            slow.append(f"takes {took:.3f} s, {quarter:.3f} s at a quarter of the size")
    return Outcome(shape.name, size, parse, took, quarter, (*problems, *slow), bool(slow))


def check_all(plugin: TreePlugin, factor: float, quick: bool, words: Sequence[str] = ()) -> Iterator[Outcome]:
    """Check the shapes that this interpreter's grammar knows and whose names contain one of *words*, if any."""
    for shape in SHAPES:
        wanted = not words or any(word in shape.name for word in words)
        if wanted and parses(shape.build(4)):
            yield check(plugin, shape, shape.quick if quick else shape.size, factor)
