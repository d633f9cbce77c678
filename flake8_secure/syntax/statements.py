"""What each class of statements tells the walk: the names that it binds, and what stands below it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict

from flake8_secure.syntax.dispatch import DISPLAYS, each_of
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import (
    ANNOTATE,
    CATCH,
    CLASS,
    DEFINE,
    ENTER,
    FUNCTION,
    IMPORT,
    ITERATE,
    MODULE,
    UPDATE,
    Scope,
)

if TYPE_CHECKING:
    from flake8_secure.syntax.walk import Walk


def _function(walk: Walk, node: Any) -> None:
    name, around, expressions = node.name, walk.scope, walk.expressions
    around.bind(name, (DEFINE, node, "", around))
    if name in walk.wanted.definitions:
        walk.index.definitions.setdefault(name, []).append((node, around))
    scope = walk.function_scope(node, FUNCTION, node.body, (), expressions)
    expressions.extend(node.decorator_list)
    returned = node.returns
    if returned is not None:
        expressions.append(returned)
    if around.kind == CLASS:
        around.children[name] = scope
    if getattr(node, "type_params", None):
        _type_parameters(walk, node, scope)


def _class(walk: Walk, node: ast.ClassDef) -> None:
    walk.scope.bind(node.name, (DEFINE, node, "", walk.scope))
    scope = walk.open(node, walk.scope, CLASS, node.body, ())
    walk.expressions.extend(node.bases)
    walk.expressions.extend(node.keywords)
    walk.expressions.extend(node.decorator_list)
    for base in node.bases:
        tail = tail_of(base)
        for name in (tail, *sorted(walk.renamed.get(tail, ()))):
            if name in walk.wanted.bases:
                walk.index.bases.setdefault(name, []).append((base, walk.scope))
    _type_parameters(walk, node, scope)


def _type_parameters(walk: Walk, node: Any, scope: Scope) -> None:
    for parameter in getattr(node, "type_params", ()):
        scope.bind(parameter.name, (UPDATE, parameter, "", scope))
        walk.expressions.extend(children(parameter))


def _import(walk: Walk, node: ast.Import) -> None:
    for alias in node.names:
        dotted = alias.name
        walk.note_import(dotted, node)
        if alias.asname:
            walk.scope.bind(alias.asname, (IMPORT, node, dotted, walk.scope))
            walk.note_tail(alias.asname, dotted.rpartition(".")[2])
        else:
            root = dotted.partition(".")[0]
            walk.scope.bind(root, (IMPORT, node, root, walk.scope))


def _absolute(node: ast.ImportFrom, package: str) -> str:
    """Return the module of a relative import in *package*, "" where it is not known."""
    parts = package.split(".") if package else []
    if node.level > len(parts):
        return ""
    return ".".join((*parts[:len(parts) - node.level + 1], *((node.module,) if node.module else ())))


def _import_from(walk: Walk, node: ast.ImportFrom) -> None:
    module = _absolute(node, walk.package) if node.level else node.module or ""
    for alias in node.names:
        name = alias.name
        if name == "*":
            if module:
                walk.note_import(module, node)
                walk.index.stars.append(module)
            continue
        bound = alias.asname or name
        dotted = f"{module}.{name}" if module else ""
        walk.scope.bind(bound, (IMPORT, node, dotted, walk.scope))
        if module:
            walk.note_import(dotted, node)
            walk.note_tail(bound, name)
            walk.note_handing(bound, name)


def _annotated(walk: Walk, node: ast.AnnAssign) -> None:
    walk.expressions.append(node.annotation)
    if node.value is not None:
        walk.expressions.append(node.value)
        nothing = node.value.__class__ is ast.Constant and node.value.value is None
        (walk.index.promised if nothing else walk.index.annotated)[node.value] = node.annotation
        if node.value.__class__ in walk.assigned:
            walk.assigned[node.value.__class__].append((node, walk.scope))
        walk.assign(node.target, node.value)
    else:
        walk.bind_all(node.target, ANNOTATE, node.annotation)


def _augmented(walk: Walk, node: ast.AugAssign) -> None:
    walk.expressions.append(node.value)
    walk.bind_all(node.target, UPDATE, node)
    if isinstance(node.target, ast.Name):
        walk.index.added[node.value] = (node.target.id, walk.scope)
    elif isinstance(node.target, ast.Subscript):
        walk.index.puts.append((node.target, node, walk.scope))


def _if(walk: Walk, node: ast.If) -> None:
    walk.expressions.append(node.test)
    walk.statements.extend(node.body)
    if node.orelse:
        walk.statements.extend(node.orelse)
    kind = node.test.__class__
    if (kind is ast.Name or kind is ast.Attribute) and tail_of(node.test) == "TYPE_CHECKING":
        walk.typing_only.update(node.body)


def _while(walk: Walk, node: ast.While) -> None:
    walk.expressions.append(node.test)
    walk.statements.extend(node.body)
    walk.statements.extend(node.orelse)


def _for(walk: Walk, node: Any) -> None:
    walk.expressions.append(node.iter)
    walk.bind_all(node.target, ITERATE, node.iter)
    if walk.tables or node.iter.__class__ in DISPLAYS:
        walk.note_held(*each_of(node.target, node.iter))
    walk.statements.extend(node.body)
    walk.statements.extend(node.orelse)


def _with(walk: Walk, node: Any) -> None:
    for item in node.items:
        walk.expressions.append(item.context_expr)
        if item.optional_vars is not None:
            walk.bind_all(item.optional_vars, ENTER, item.context_expr)
            if isinstance(item.optional_vars, ast.Name):
                walk.note_alias(item.optional_vars.id, item.context_expr)
    walk.statements.extend(node.body)


def _try(walk: Walk, node: Any) -> None:
    walk.statements.extend(node.body)
    for handler in node.handlers:
        if ast.ExceptHandler in walk.noted:
            walk.noted[ast.ExceptHandler].append((handler, walk.scope))
        if handler.type is not None:
            walk.expressions.append(handler.type)
        if handler.name is not None:
            walk.scope.bind(handler.name, (CATCH, handler, "", walk.scope))
        walk.statements.extend(handler.body)
    walk.statements.extend(node.orelse)
    walk.statements.extend(node.finalbody)


def _match(walk: Walk, node: Any) -> None:
    walk.expressions.append(node.subject)
    for case in node.cases:
        patterns = [case.pattern]
        for pattern in patterns:  # grows
            for name in (getattr(pattern, "name", None), getattr(pattern, "rest", None)):
                if name is not None:
                    walk.scope.bind(name, (UPDATE, pattern, "", walk.scope))
            for attribute in getattr(pattern, "kwd_attrs", ()):
                if attribute in walk.uses:
                    walk.index.matched.setdefault(attribute, []).append((pattern, walk.scope))
            for child in children(pattern):
                (walk.expressions if isinstance(child, ast.expr) else patterns).append(child)
        if case.guard is not None:
            walk.expressions.append(case.guard)
        walk.statements.extend(case.body)


def _delete(walk: Walk, node: ast.Delete) -> None:
    for target in node.targets:
        walk.bind_all(target, UPDATE, node)


def _global(walk: Walk, node: ast.Global) -> None:
    for name in node.names:
        if walk.scope.kind != MODULE:
            walk.declare(name, walk.scope.module)


def _nonlocal(walk: Walk, node: ast.Nonlocal) -> None:
    if walk.scope.parent is not None:
        for name in node.names:
            found = walk.scope.parent.find(name)
            if found is not None:
                walk.declare(name, found[0])


def _type_alias(walk: Walk, node: Any) -> None:
    walk.bind_all(node.name, UPDATE, node)
    walk.expressions.append(node.value)
    _type_parameters(walk, node, walk.scope)


def _assert(walk: Walk, node: ast.Assert) -> None:
    walk.expressions.append(node.test)
    if node.msg is not None:
        walk.expressions.append(node.msg)


def _raise(walk: Walk, node: ast.Raise) -> None:
    if node.exc is not None:
        walk.expressions.append(node.exc)
        if node.cause is not None:
            walk.expressions.append(node.cause)


def unknown_statement(walk: Walk, node: ast.AST) -> None:
    """Visit a statement class newer than this table."""
    for child in ast.iter_child_nodes(node):
        (walk.statements if isinstance(child, ast.stmt) else walk.expressions).append(child)


def _nothing(walk: Walk, node: ast.AST) -> None:
    pass


# Those that the loop of the walk does not treat itself.
_BY_NAME: Dict[str, Callable[[Walk, Any], None]] = {
    "AnnAssign": _annotated,
    "Assert": _assert,
    "AsyncFor": _for,
    "AsyncFunctionDef": _function,
    "AsyncWith": _with,
    "AugAssign": _augmented,
    "Break": _nothing,
    "ClassDef": _class,
    "Continue": _nothing,
    "Delete": _delete,
    "For": _for,
    "FunctionDef": _function,
    "Global": _global,
    "If": _if,
    "Import": _import,
    "ImportFrom": _import_from,
    "Match": _match,
    "Nonlocal": _nonlocal,
    "Pass": _nothing,
    "Raise": _raise,
    "Try": _try,
    "TryStar": _try,
    "TypeAlias": _type_alias,
    "While": _while,
    "With": _with,
}
STATEMENTS = {getattr(ast, name): visit for name, visit in _BY_NAME.items() if hasattr(ast, name)}
