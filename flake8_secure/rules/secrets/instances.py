"""Instances of classes of the file that show the secrets in them where they are written out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, FrozenSet, Optional

from flake8_secure.dataflow.values import Local
from flake8_secure.match.texts import built
from flake8_secure.match.typed import class_of
from flake8_secure.syntax.functions import first_parameter, returns
from flake8_secure.syntax.nodes import below, callee, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What makes classes whose instances show all their fields.
_DECORATORS = frozenset((
    "attr.attrs", "attr.define", "attr.frozen", "attr.mutable", "attr.s", "attrs.define", "attrs.frozen", "attrs.mutable",
    "dataclasses.dataclass", "pydantic.dataclasses.dataclass",
))
_BASES = frozenset(("pydantic.BaseModel", "pydantic_settings.BaseSettings", "sqlmodel.SQLModel", "typing.NamedTuple"))
# What gives these fields as a dictionary.
_GIVING, _METHODS = frozenset(("asdict", "dict", "vars")), frozenset(("_asdict", "dict", "model_dump", "model_dump_json"))
# What tells how an instance is shown, the first of them that there is.
_SAYING = ("__str__", "__repr__", "__repr_args__")


def showing(file: File) -> FrozenSet[str]:
    """Return the names of the classes of *file* whose instances may show some of their fields."""
    return file.derived("classes that show fields", file.index.scopes[0], lambda _: frozenset(
        scope.node.name for scope in file.index.scopes if isinstance(scope.node, ast.ClassDef) and (
            not scope.children.keys().isdisjoint(_SAYING)
            or bool(scope.node.bases or scope.node.decorator_list) and ast.AnnAssign in map(type, scope.node.body))))


def secret_shown(node: ast.AST, scope: Scope, file: File, is_secret: Callable[[str], bool]) -> str:
    """Return the field with a secret of the instance that *node* is, or makes a dictionary of, "" where there is none."""
    kind = _class_of(_whole(node), scope, file) if isinstance(node, (ast.Call, ast.Name)) else None
    return "" if kind is None or kind.kind != CLASS else file.derived(
        "shows a secret", kind, lambda kind: _shown(kind, file, is_secret))


def _whole(node: ast.AST) -> ast.AST:
    """Return the instance of which *node* gives the fields: `asdict(user)`, `user.model_dump()`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS and not node.keywords:
        return node.func.value
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) in _GIVING and len(node.args) == 1 else node


def _class_of(node: ast.AST, scope: Scope, file: File) -> Optional[Scope]:
    """Return the class of the file that *node* is an instance of: by what makes it, or by the annotation of a parameter."""
    classes = showing(file)
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    made: Any = node if found is None else found[1][0][1] if len(found[1]) == 1 else None
    if isinstance(made, ast.arg) and isinstance(node, ast.Name):
        annotation = made.annotation
        said = annotation is not None and any((tail_of(part) or text_of(part)) in classes for part in below(annotation))
        return class_of(node, scope, file) if said else None
    if not isinstance(made, ast.Call) or tail_of(made.func) not in classes:
        return None
    kind = file.value(made.func, scope).single
    return file.index.by_node.get(kind.node) if isinstance(kind, Local) else None


def _shown(scope: Scope, file: File, is_secret: Callable[[str], bool]) -> str:
    said = next((scope.children[name] for name in _SAYING if name in scope.children), None)
    if said is not None:
        own = first_parameter(said.node)
        held = [hole for one in returns(said.node) if one.value is not None for hole in built(one.value, said).holes]
        return next((
            hole.attr for hole in held
            if isinstance(hole, ast.Attribute) and tail_of(hole.value) == own and is_secret(hole.attr)), "")
    node: Any = scope.node
    fields = [
        one for one in node.body if isinstance(one, ast.AnnAssign) and is_secret(tail_of(one.target)) and _is_text(one.annotation)
        and not (isinstance(one.value, ast.Call) and _hides(one.value))]
    return tail_of(fields[0].target) if fields and _shows_fields(node, scope, file) else ""


def _is_text(annotation: ast.AST) -> bool:
    """Tell whether what is annotated so may be a text, which does not mask itself."""
    return any(tail_of(part) in ("bytes", "str") or text_of(part) in ("bytes", "str") for part in below(annotation))


def _hides(call: ast.Call) -> bool:
    """Tell whether a decorator, or what declares a field, leaves something out of what is shown: `field(repr=False)`."""
    return any(one.arg == "repr" and getattr(one.value, "value", None) is not True for one in call.keywords)


def _shows_fields(node: ast.ClassDef, scope: Scope, file: File) -> bool:
    around = scope.parent or scope
    return any(
        not _DECORATORS.isdisjoint(file.names(callee(one), around)) and not (isinstance(one, ast.Call) and _hides(one))
        for one in node.decorator_list
    ) or any(not _BASES.isdisjoint(file.names(base, around)) for base in node.bases)
