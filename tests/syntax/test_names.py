"""Names resolve to every qualified name that they may stand for, and to nothing where that is not known."""

from __future__ import annotations

import ast
import sys
from typing import List, Set, Tuple

import pytest

from flake8_secure.models import MODELS
from flake8_secure.models.spellings import SPELLINGS
from flake8_secure.syntax.index import Wanted, search
from flake8_secure.syntax.names import Resolver
from flake8_secure.syntax.scopes import Scope
from flake8_secure.syntax.walk import walk

MARK = "probe"
KNOWN = frozenset({"pickle.loads", "os.path.join"})


def probed(source: str) -> Set[str]:
    """Return the qualified names of the arguments of all calls `probe(argument)` in *source*."""
    index = walk(ast.parse(source), search(Wanted(calls=frozenset({MARK}))))
    resolver = Resolver(index, MODELS.spellings, lambda: KNOWN)
    calls: List[Tuple[ast.Call, Scope]] = index.calls[MARK]
    return {name for call, scope in calls for name in resolver.resolve(call.args[0], scope)}


SILENT = [
    pytest.param("probe(unheard)", id="never-bound"),
    pytest.param("from . import pickle\nprobe(pickle.loads)", id="relative-import"),
    pytest.param("from .pickle import loads\nprobe(loads)", id="from-relative-import"),
    pytest.param("from ..pickle import *\nprobe(loads)", id="relative-star-import"),
    pytest.param("from pickle import *\nprobe(unheard)", id="star-import-of-a-name-that-no-rule-knows"),
    pytest.param("from . import *\nprobe(loads)", id="star-import-of-an-unknown-module"),
    pytest.param("import pickle\ndef f(pickle): probe(pickle.loads)", id="shadowed-by-a-parameter"),
    pytest.param("import pickle\ndef f(*pickle): probe(pickle.loads)", id="shadowed-by-a-rest"),
    pytest.param("import pickle\ndef f(**pickle): probe(pickle.loads)", id="shadowed-by-keywords"),
    pytest.param("import pickle\ndef f(*, pickle=1): probe(pickle.loads)", id="shadowed-by-a-keyword-only-parameter"),
    pytest.param("import pickle\nlambda pickle: probe(pickle.loads)", id="shadowed-by-a-parameter-of-a-lambda"),
    pytest.param("import pickle\n[probe(pickle.loads) for pickle in xs]", id="shadowed-in-a-comprehension"),
    pytest.param("import pickle\ndef f():\n pickle = g()\n probe(pickle.loads)", id="shadowed-by-a-local"),
    pytest.param("import pickle\ndef f():\n probe(pickle.loads)\n pickle = g()", id="shadowed-by-a-later-local"),
    pytest.param("import pickle\ndef f():\n for pickle in x: probe(pickle.loads)", id="shadowed-by-a-loop"),
    pytest.param("import pickle\ndef f():\n with x as (pickle, y): probe(pickle.loads)", id="shadowed-by-a-with"),
    pytest.param("import pickle\ndef f():\n def pickle(): ...\n probe(pickle.loads)", id="shadowed-by-a-function"),
    pytest.param("def eval(x): ...\nprobe(eval)", id="built-in-name-of-a-function-of-this-file"),
    pytest.param("class open: ...\nprobe(open)", id="built-in-name-of-a-class-of-this-file"),
    pytest.param("from mine import *\nimport mine as eval\ndef f(eval): probe(eval)", id="built-in-name-as-parameter"),
    pytest.param("class C:\n import pickle\n def f(self): probe(pickle)", id="name-of-the-class-around-a-method"),
    pytest.param("class C:\n import pickle\n probe([pickle for _ in x])", id="a-comprehension-is-no-name"),
    pytest.param("def f():\n import pickle\nprobe(pickle)", id="a-function-keeps-its-imports"),
    pytest.param("x = x\nprobe(x)", id="name-defined-by-itself"),
    pytest.param("x = y\ny = x\nprobe(x)", id="names-defined-by-each-other"),
    pytest.param("probe(f().g)", id="attribute-of-an-unknown-result"),
    pytest.param("def getattr(x, y): ...\nprobe(getattr(os, 'system'))", id="getattr-of-this-file"),
    pytest.param("def import_module(x): ...\nprobe(import_module('os'))", id="import-module-of-this-file"),
    pytest.param("probe(self.import_module('os'))", id="import-module-of-an-unknown-object"),
    pytest.param("import os\nprobe(os[name])", id="item-of-unknown-key"),
    pytest.param("probe('text')", id="constant"),
    pytest.param("import pickle\nclass C:\n def f(self): self.x = pickle\n def g(other): probe(self.x)",
                 id="self-that-is-no-parameter"),
    pytest.param("import pickle\nclass C:\n @staticmethod\n def f(x): x.y = pickle\nprobe(y)", id="no-attribute"),
    pytest.param("def f():\n global pickle\n import pickle\ndef g(pickle): probe(pickle)",
                 id="global-shadowed-by-a-parameter"),
]
FOUND = [
    # imports
    pytest.param("import pickle\nprobe(pickle.loads)", "pickle.loads", id="import"),
    pytest.param("import pickle as p\nprobe(p.loads)", "pickle.loads", id="import-as"),
    pytest.param("from pickle import loads\nprobe(loads)", "pickle.loads", id="from-import"),
    pytest.param("from pickle import loads as x\nprobe(x)", "pickle.loads", id="from-import-as"),
    pytest.param("import os.path\nprobe(os.path.join)", "os.path.join", id="import-of-a-submodule"),
    pytest.param("import os.path as p\nprobe(p.join)", "os.path.join", id="import-of-a-submodule-as"),
    pytest.param("from os import path\nprobe(path.join)", "os.path.join", id="from-import-of-a-submodule"),
    pytest.param("from pickle import *\nprobe(loads)", "pickle.loads", id="star-import"),
    pytest.param("from os.path import *\nprobe(join)", "os.path.join", id="star-import-of-a-submodule"),
    pytest.param("probe(pickle)\nimport pickle", "pickle", id="import-further-down"),
    pytest.param("def f():\n import pickle\n probe(pickle.loads)", "pickle.loads", id="import-in-a-function"),
    pytest.param("import pickle\ndef f(): probe(pickle.loads)", "pickle.loads", id="import-around-a-function"),
    pytest.param("def f():\n import pickle\n def g(): probe(pickle)", "pickle", id="import-in-the-function-around"),
    pytest.param("class C:\n import pickle\n probe(pickle)", "pickle", id="import-in-a-class"),
    pytest.param("if TYPE_CHECKING: import pickle\nprobe(pickle)", "pickle", id="import-for-types-only"),
    pytest.param("if x: pass\nelif y: import pickle\nprobe(pickle)", "pickle", id="import-in-a-branch"),
    pytest.param("while x: import pickle\nprobe(pickle)", "pickle", id="import-in-a-loop"),
    pytest.param("with x: import pickle\nprobe(pickle)", "pickle", id="import-in-a-with"),
    pytest.param("try: import cPickle as p\nexcept ImportError: import pickle as p\nprobe(p)", "pickle",
                 id="import-or-else-the-same"),
    pytest.param("try: import yaml as p\nexcept ImportError: import json as p\nprobe(p.load)", "json.load yaml.load",
                 id="import-or-else-another"),
    pytest.param("try: import yaml\nexcept ImportError: yaml = None\nprobe(yaml.load)", "yaml.load",
                 id="import-or-else-nothing"),
    # built-ins
    pytest.param("probe(eval)", "builtins.eval", id="built-in"),
    pytest.param("import builtins\nprobe(builtins.eval)", "builtins.eval", id="built-in-of-the-module"),
    pytest.param("import __builtin__ as b\nprobe(b.eval)", "builtins.eval", id="built-in-of-the-old-module"),
    pytest.param("from six.moves import builtins\nprobe(builtins.eval)", "builtins.eval", id="built-in-by-six"),
    pytest.param("probe(__import__('pickle').loads)", "pickle.loads", id="dunder-import"),
    pytest.param("from importlib import import_module\nprobe(import_module('pickle').loads)", "pickle.loads",
                 id="import-module"),
    pytest.param("import importlib\nprobe(importlib.import_module('pickle').loads)", "pickle.loads",
                 id="import-module-of-importlib"),
    pytest.param("import os\nprobe(getattr(os, 'system'))", "os.system", id="getattr-of-a-constant"),
    pytest.param("import os\nprobe(getattr(os, name).x)", "builtins.getattr().x", id="getattr-of-an-unknown-name"),
    pytest.param("import os\nprobe(getattr('os', 'system'))", "", id="getattr-of-a-text"),
    pytest.param("probe(__import__('.os'))", "builtins.__import__()", id="dunder-import-of-a-relative-name"),
    pytest.param("import os\nprobe(getattr(os, 'system', None))", "os.system", id="getattr-with-default"),
    pytest.param("import os\nprobe(getattr(getattr(os, 'path'), 'join'))", "os.path.join", id="getattr-of-getattr"),
    # names for names
    pytest.param("import pickle\nloads = pickle.loads\nprobe(loads)", "pickle.loads", id="bound-again"),
    pytest.param("import pickle\na = b = pickle.loads\nprobe(b)", "pickle.loads", id="bound-in-a-chain"),
    pytest.param("import pickle\na, b = pickle, 1\nprobe(a.loads)", "pickle.loads", id="bound-in-a-pair"),
    pytest.param("import pickle\nprobe((x := pickle).loads)", "pickle.loads", id="bound-in-an-expression"),
    pytest.param("import pickle\nx: object = pickle\nprobe(x)", "pickle", id="bound-with-an-annotation"),
    pytest.param("import pickle, json\nx = pickle\nx = json\nprobe(x.load)", "json.load pickle.load", id="bound-twice"),
    pytest.param("import a, b\nprobe((a if x else b).c)", "a.c b.c", id="either-of-two"),
    pytest.param("import a, b\nprobe((a or b).c)", "a.c b.c", id="one-or-the-other"),
    pytest.param("import a\nf = lambda: probe(a.b)", "a.b", id="in-a-lambda"),
    pytest.param("import a\n[probe(a.b) for _ in x]", "a.b", id="in-a-comprehension"),
    pytest.param("import a\n[x for _ in y if (z := a.b)]\nprobe(z)", "a.b", id="bound-out-of-a-comprehension"),
    pytest.param("def f():\n global x\n import a as x\ndef g(): probe(x)", "a", id="global"),
    pytest.param("import b as x\ndef f():\n global x\n import a as x\nprobe(x)", "a b", id="global-and-module"),
    pytest.param("def f():\n x = None\n def g():\n  nonlocal x\n  import a as x\n probe(x)", "a", id="nonlocal"),
    pytest.param("import a as x\nclass C:\n import b as x\n def f(self): probe(x)", "a",
                 id="a-method-reads-past-its-class"),
    pytest.param("import a as x\nclass C:\n def f(self): probe(x)\n x = 1", "a", id="a-method-reads-past-a-constant"),
    # results, items, instances
    pytest.param("import a\nprobe(a.B().c)", "a.B().c", id="attribute-of-an-instance"),
    pytest.param("import a\nx = a.B()\nprobe(x.c)", "a.B().c", id="attribute-of-a-bound-instance"),
    pytest.param("import a\nprobe(a.b()().c())", "a.b()().c()", id="calls-in-a-chain"),
    pytest.param("import a\nprobe(a.b['k'].c)", "a.b[k].c", id="item-of-constant-key"),
    pytest.param("import a\nasync def f():\n x = await a.b()\n probe(x.c)", "a.b().c", id="awaited"),
    pytest.param("import a\nwith a.B() as x: probe(x.c)", "a.B().c", id="entered"),
    pytest.param("import a\nasync def f():\n async with a.B() as x: probe(x.c)", "a.B().c", id="entered-later"),
    pytest.param("import a\ntry: ...\nexcept a.E as x: probe(x.c)", "a.E().c", id="caught"),
    pytest.param("import a\ntry: ...\nexcept (a.E, a.F) as x: probe(x)", "a.E() a.F()", id="caught-of-two"),
    pytest.param("import a\nclass C:\n def f(self): self.x = a.B()\n def g(self): probe(self.x.c)", "a.B().c",
                 id="attribute-set-in-another-method"),
    pytest.param("import a\nclass C:\n def g(me): probe(me.x.c)\n def f(self): self.x = a.B()", "a.B().c",
                 id="attribute-set-further-down-whatever-self-is-called"),
    pytest.param("import a\nclass C:\n x = a.B()\n def g(self): probe(self.x.c)", "a.B().c",
                 id="attribute-set-in-the-class"),
    pytest.param("import a\nclass C:\n x: a.B\n def g(self): probe(self.x.c)", "a.B().c",
                 id="attribute-declared-in-the-class"),
    pytest.param("import a\nclass C:\n def f(self): self.x = a.B()\n def g(self): return lambda: probe(self.x.c)",
                 "a.B().c", id="attribute-read-in-a-lambda"),
    pytest.param("import a\nclass C(a.B):\n def f(self): probe(self.c)", "a.B().c", id="inherited"),
    pytest.param("import a\nclass C(a.B):\n def f(self): probe(super().c)", "a.B().c", id="inherited-by-super"),
    pytest.param("import a\nclass C(a.B[int]): ...\nprobe(C().d)", "a.B().d", id="instance-of-a-subclass"),
    pytest.param("import a\nclass C(a.B): ...\nclass D(C): ...\nprobe(D().e)", "a.B().e", id="subclass-of-a-subclass"),
    # annotations
    pytest.param("import a\ndef f(x: a.B): probe(x.c)", "a.B().c", id="annotated-parameter"),
    pytest.param("import a\ndef f(x: 'a.B'): probe(x.c)", "a.B().c", id="annotated-in-quotes"),
    pytest.param("import a\nx: a.B\nprobe(x.c)", "a.B().c", id="annotated-name"),
    pytest.param("import a, typing as t\ndef f(x: t.Optional[a.B]): probe(x.c)", "a.B().c", id="annotated-optional"),
    pytest.param("import a\ndef f(x: a.B | None): probe(x.c)", "a.B().c", id="annotated-or-none"),
    pytest.param("import a\ndef f(x: None | a.B): probe(x.c)", "a.B().c", id="annotated-none-or"),
    pytest.param("import a\nfrom typing import Union\ndef f(x: Union[a.B, a.C]): probe(x)", "a.B() a.C()",
                 id="annotated-union"),
    pytest.param("import a\nfrom typing import Annotated\ndef f(x: Annotated[a.B, a.C()]): probe(x)", "a.B()",
                 id="annotated-annotated"),
    pytest.param("import a\ndef f(x: a.B[int]): probe(x)", "a.B()", id="annotated-generic"),
    pytest.param("import a\ndef f(*, x: a.B = None): probe(x)", "a.B()", id="annotated-keyword-only-parameter"),
    # spellings
    pytest.param("import cPickle\nprobe(cPickle.loads)", "pickle.loads", id="c-pickle"),
    pytest.param("from six.moves import cPickle\nprobe(cPickle.loads)", "pickle.loads", id="c-pickle-by-six"),
    pytest.param("from six.moves import cPickle as p\nprobe(p)", "pickle", id="c-pickle-by-six-as"),
    pytest.param("import six\nprobe(six.moves.cPickle.loads)", "pickle.loads", id="c-pickle-by-six-attribute"),
    pytest.param("from Cryptodome.Cipher import DES\nprobe(DES.new)", "Crypto.Cipher.DES.new", id="cryptodome"),
    pytest.param("from flask.globals import request\nprobe(request.args)", "flask.request.args", id="flask-globals"),
    pytest.param("from six.moves.urllib.request import urlopen\nprobe(urlopen)", "urllib.request.urlopen",
                 id="urllib-by-six"),
    pytest.param("import urllib2\nprobe(urllib2.urlopen)", "urllib.request.urlopen", id="urllib2"),
    pytest.param("import ssl\nx = ssl.create_default_context()\nprobe(x.verify_mode)", "ssl.SSLContext().verify_mode",
                 id="spelling-of-a-result"),
]


@pytest.mark.parametrize("source", SILENT)
def test_nothing_is_made_of(source: str) -> None:
    assert probed(source) == set()


@pytest.mark.parametrize(("source", "names"), FOUND)
def test_a_name_stands_for(source: str, names: str) -> None:
    assert probed(source) == set(names.split())


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of Python 3.12")
def test_a_type_parameter_shadows() -> None:
    assert probed("import a as T\ndef f[T](x): probe(T)") == set()


def test_a_long_chain_of_names_ends() -> None:
    chain = "".join(f"x{number} = x{number - 1}\n" for number in range(1, 2000))
    assert probed(f"import a as x0\n{chain}probe(x1)\nprobe(x1999)") <= {"a"}


def test_a_long_chain_of_calls_ends() -> None:
    assert probed("import a\nprobe(a" + ".b()" * 900 + ")") == set()


def test_every_spelling_ends_in_one_that_stays() -> None:
    resolver = Resolver(walk(ast.parse(""), search(Wanted())), MODELS.spellings, lambda: KNOWN)
    moving = {name for name in MODELS.spellings if resolver.canonical(resolver.canonical(name)) != resolver.canonical(name)}
    assert moving == set()


def test_spellings_are_sorted() -> None:
    assert list(SPELLINGS) == sorted(SPELLINGS)
