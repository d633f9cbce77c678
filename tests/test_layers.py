"""The parts of the package import one way, and leave alone what they should."""

from __future__ import annotations

import ast
from configparser import ConfigParser
from pathlib import Path
from typing import Dict, Iterator, List, Set

import flake8_secure

ROOT = Path(flake8_secure.__file__).parent
MODULES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_bytes()) for path in sorted(ROOT.rglob("*.py"))}
NODES = {path: list(ast.walk(tree)) for path, tree in MODULES.items()}
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


def test_a_module_imports_what_stands_below_it() -> None:
    assert [
        (path, part) for path, tree in MODULES.items() for part in imported(tree)
        if LAYERS.index(part) > LAYERS.index(part_of(path))] == []


def test_rules_import_the_machine_through_few_doors() -> None:
    doors: Dict[str, List[str]] = {}
    for path, tree in MODULES.items():
        if part_of(path) == "rules":
            for part in imported(tree) - {"api", "rules", "match", "models", "dataflow", "syntax", "finding", "rule", "regex"}:
                doors.setdefault(part, []).append(path)
    assert doors == {}


def test_no_pattern_is_compiled_before_it_is_used() -> None:
    at_import = [(path, part) for path, tree in MODULES.items() if part_of(path) in ("models", "syntax", "match", "rules")
                 for node in tree.body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))
                 for part in ast.walk(node) if isinstance(part, ast.Call)]
    assert [(path, ast.unparse(call)) for path, call in at_import if ast.unparse(call.func) == "re.compile"] == []


def using(names: Set[str]) -> List[str]:
    """Return the modules that use one of *names* of the module ast."""
    return [path for path, nodes in NODES.items() if any(
        isinstance(node, ast.Attribute) and node.attr in names and isinstance(node.value, ast.Name) and node.value.id == "ast"
        for node in nodes)]


def test_classes_of_nodes_that_python_gave_up_are_not_used() -> None:
    assert using({"Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Index", "ExtSlice"}) == []


def test_below_and_children_go_through_trees() -> None:
    assert {part_of(path) for path in using({"iter_child_nodes", "walk"})} == {"syntax"}


def named(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler names what it expects: neither everything nor `Exception`."""
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return not any(kind is None or ast.unparse(kind) in ("Exception", "BaseException") for kind in types)


def test_only_the_checker_catches_every_exception() -> None:
    assert [
        path for path, nodes in NODES.items() for node in nodes
        if isinstance(node, ast.ExceptHandler) and not named(node)] == ["checker.py"]


def test_a_module_opens_with_what_it_is_for() -> None:
    first = {path: (ast.get_docstring(tree) or "").split("\n\n")[0] for path, tree in MODULES.items()}
    assert [path for path, text in first.items() if not text.endswith((".", "!", "?")) or text.startswith("This module")] == []


def test_nothing_but_the_commands_prints_or_opens_files() -> None:
    functions = {"print", "open", "input", "eval", "exec", "__import__"}
    methods = {"read_text", "write_text", "read_bytes", "write_bytes", "getenv"}
    assert [
        (path, ast.unparse(node)) for path, nodes in NODES.items()
        # The project's modules are read where the user wants imports followed.
        if part_of(path) not in ("__main__", "baseline", "commands", "docs", "report") and path != "dataflow/project.py"
        for node in nodes if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
            functions if isinstance(node.func, ast.Name) else methods)] == []


def test_what_is_worked_out_once_has_a_key_of_its_own() -> None:
    makers: Dict[str, Set[str]] = {}
    for nodes in NODES.values():
        for node in nodes:
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
