"""The parts of the package import one way, and leave alone what they should."""

from __future__ import annotations

import ast
from configparser import ConfigParser
from pathlib import Path
from typing import Dict, Iterator, List, Set

import pytest

import flake8_secure

ROOT = Path(flake8_secure.__file__).parent
MODULES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_bytes()) for path in sorted(ROOT.rglob("*.py"))}
#: What each part may import, besides itself: all that stands before it.
LAYERS = [
    "__init__", "regex", "models", "syntax", "dataflow", "finding", "rule", "match", "api", "rules", "families", "triggers",
    "registry", "declared", "options", "baseline", "checker", "plugin", "testing", "catalogue", "docs", "report", "commands",
    "__main__",
]


def part_of(path: str) -> str:
    """Return the part that a module belongs to: the first step of its path."""
    return path.partition("/")[0].replace(".py", "")


def runtime(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of *tree* that are not for types only."""
    stack = [tree]
    for node in stack:  # grows
        yield node
        types_only = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        stack.extend(node.orelse if types_only and isinstance(node, ast.If) else ast.iter_child_nodes(node))


def imported(tree: ast.AST) -> Set[str]:
    """Return the parts of the package that a module imports when it runs."""
    found: Set[str] = set()
    for node in runtime(tree):
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        parts = [name.split(".")[1] for name in names if name.startswith("flake8_secure.")]
        found.update(part if part in LAYERS else "__init__" for part in parts)
    return found


@pytest.mark.parametrize("path", MODULES)
def test_a_module_imports_what_stands_below_it(path: str) -> None:
    level = LAYERS.index(part_of(path))
    assert {part for part in imported(MODULES[path]) if LAYERS.index(part) > level} == set()


def test_rules_import_the_machine_through_few_doors() -> None:
    doors: Dict[str, List[str]] = {}
    for path, tree in MODULES.items():
        if part_of(path) == "rules":
            for part in imported(tree) - {"api", "rules", "match", "models", "dataflow", "syntax", "finding", "rule", "regex"}:
                doors.setdefault(part, []).append(path)
    assert doors == {}


@pytest.mark.parametrize("path", [path for path in MODULES if part_of(path) in ("models", "syntax", "match", "rules")])
def test_no_pattern_is_compiled_before_it_is_used(path: str) -> None:
    at_import = [part for node in MODULES[path].body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))
                 for part in ast.walk(node) if isinstance(part, ast.Call)]
    assert [ast.unparse(call) for call in at_import if ast.unparse(call.func) == "re.compile"] == []


def of_ast(path: str) -> Set[str]:
    """Return what a module uses of the module ast."""
    return {node.attr for node in ast.walk(MODULES[path]) if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name) and node.value.id == "ast"}


@pytest.mark.parametrize("path", MODULES)
def test_classes_of_nodes_that_python_gave_up_are_not_used(path: str) -> None:
    assert of_ast(path) & {"Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Index", "ExtSlice"} == set()


@pytest.mark.parametrize("path", [path for path in MODULES if part_of(path) != "syntax"])
def test_below_and_children_go_through_trees(path: str) -> None:
    assert of_ast(path) & {"iter_child_nodes", "walk"} == set()


def named(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler names what it expects: neither everything nor `Exception`."""
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return not any(kind is None or ast.unparse(kind) in ("Exception", "BaseException") for kind in types)


@pytest.mark.parametrize("path", MODULES)
def test_only_the_checker_catches_every_exception(path: str) -> None:
    handlers = [node for node in ast.walk(MODULES[path]) if isinstance(node, ast.ExceptHandler)]
    assert len([handler for handler in handlers if not named(handler)]) == (path == "checker.py")


@pytest.mark.parametrize("path", MODULES)
def test_a_module_opens_with_what_it_is_for(path: str) -> None:
    first = (ast.get_docstring(MODULES[path]) or "").split("\n\n")[0]
    assert first.endswith((".", "!", "?")) and not first.startswith("This module")


@pytest.mark.parametrize("path", MODULES)
def test_nothing_but_the_commands_prints_or_opens_files(path: str) -> None:
    called = {node.func.id for node in ast.walk(MODULES[path])
              if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    methods = {node.func.attr for node in ast.walk(MODULES[path])
               if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
    # The project's modules are read where the user wants imports followed.
    if part_of(path) not in ("__main__", "baseline", "commands", "docs", "report") and path != "dataflow/project.py":
        assert called & {"print", "open", "input", "eval", "exec", "__import__"} == set()
        assert methods & {"read_text", "write_text", "read_bytes", "write_bytes", "getenv"} == set()


def test_what_is_worked_out_once_has_a_key_of_its_own() -> None:
    makers: Dict[str, Set[str]] = {}
    for tree in MODULES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "derived":
                if len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
                    key = f"{ast.unparse(node.func.value)} {node.args[0].value}"
                    makers.setdefault(key, set()).add(ast.unparse(node.args[-1]))
    assert len(makers) > 10
    assert not {key: made for key, made in makers.items() if len(made) > 1}


def test_beside_its_modules_the_package_holds_what_it_declares() -> None:
    settings = ConfigParser()
    settings.read(Path(__file__).parents[1] / "setup.cfg", encoding="utf-8")
    declared = settings["options.package_data"]["flake8_secure"].split()
    others = [
        path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")]
    assert sorted(others) == sorted(declared)
