"""Checks of the members of an archive: loops that leave some out, functions that choose or filter them."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Set, Tuple

from flake8_secure.api import Match, arg, receiver
from flake8_secure.dataflow.bodies import ends
from flake8_secure.dataflow.loops import Loop
from flake8_secure.dataflow.promising import ENSURING
from flake8_secure.dataflow.values import Local, Ref
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import enclosing
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import positional
from flake8_secure.syntax.nodes import below, is_literal, operators, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

FILTER = arg("filter")
MEMBERS = arg("members", 1)


def is_checked(match: Match, file: File) -> bool:
    """Tell whether a loop of the function, or one that it calls, looks at the elements, and leaves some out or gives up.

    Of the statements of a module only those around the call count.
    """
    around = list(enclosing(match.node, match.scope, file))
    if any(isinstance(node, ast.If) and (
            _lets_in(node.test) or _is_within(node.test, match, file) or _asks_for_name(node, match)) for node in around) \
            or _is_ensured(match, file):
        return True
    owner, made = match.scope.owner, match.node
    if isinstance(owner.node, ast.Module):
        return not file.derived("checking loops", owner, lambda _: _checking(file)).isdisjoint(around)
    archive = receiver.node(match)
    begun, done = file.derived("loops that leave out", owner, lambda owner: _first_loops(owner, file)).get(
        archive.id if isinstance(archive, ast.Name) else "", (sys.maxsize, sys.maxsize))
    return begun <= getattr(made, "end_lineno", 0) or done < getattr(made, "lineno", 0)


# What tells links among the members from files.
_TELLING = frozenset(("isfile", "islnk", "isreg", "issym", "linkname", "linkpath", "type"))
# What says where a path lies.
_PLACING = frozenset(("commonpath", "commonprefix", "is_relative_to", "relative_to", "startswith"))


def checks_names_alone(match: Match, file: File) -> bool:
    """Tell whether the function asks where the members lie by their names, and nothing in the file tells links from files."""
    owner = match.scope.owner
    return not isinstance(owner.node, ast.Module) and not file.derived("tells links", file.index.scopes[0], _tells_links) \
        and not _is_ensured(match, file) and not _resolves_each(match, file) \
        and file.derived("places names", owner, lambda owner: _places_names(owner, file))


def _resolves_each(match: Match, file: File) -> bool:
    """Tell whether a loop resolves where each member goes and writes it before the next: links from before are followed."""
    return any(isinstance(loop, ast.For) and any(
        isinstance(part, ast.Call) and tail_of(part.func) in ("realpath", "resolve") for part in below(loop)
    ) for loop in enclosing(match.node, match.scope, file))


def _tells_links(scope: Scope) -> bool:
    """Tell whether something asks what kind a member is, or where a link leads: `os.path.isfile()` asks for another file."""
    return any(
        isinstance(part, ast.Attribute) and part.attr in _TELLING and tail_of(part.value) != "path"
        for part in below(scope.node))


def _places_names(owner: Scope, file: File) -> bool:
    """Tell whether an `if` in the function, or one that a loop calls, asks where something lies that a name goes into."""
    return any(_asks_by_name(choice.test, owner, file) for choice in file.nodes_of(ast.If, owner)) or any(
        isinstance(statement, ast.Expr) and _asks_by_name(statement, owner, file) and any(
            _refuses(part, loop, owner, file) for part in below(statement))
        for loop in file.nodes_of(ast.For, owner) for statement in loop.body)


def _asks_by_name(test: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *test* compares a path that `member.name` goes into with a directory, itself or by a function."""
    calls = [part for part in below(test) if isinstance(part, ast.Call)]
    return any(
        _places(call_) or any(
            isinstance(part, ast.Call) and _places(part) for part in _called(call_, scope, file, _CALLS)) for call_ in calls
    ) and any(
        isinstance(place, ast.Attribute) and place.attr == "name"
        for call_ in calls for given in (*arguments_of(call_), getattr(call_.func, "value", call_))
        for place, _ in ingredients(given, scope))


# So many functions that call each other are looked into.
_CALLS = 2


def _called(call_: ast.Call, scope: Scope, file: File, depth: int) -> Iterator[ast.AST]:
    """Yield what the functions of the file are made of that *call_* runs, and those that they call, to a *depth*."""
    for function in (item.node for item in file.value(call_.func, scope).items if isinstance(item, Local)):
        for part in below(function):
            yield part
            if depth > 1 and isinstance(part, ast.Call):
                yield from _called(part, file.index.by_node.get(function, scope), file, depth - 1)


def _places(call_: ast.Call) -> bool:
    """Tell whether *call_* compares a path with another one: `name.startswith("data/")` lets `data/../../x` in as well."""
    return tail_of(call_.func) in _PLACING


def _checking(file: File) -> Set[ast.AST]:
    """Return the loops of the file that look at paths, and leave some out while they run."""
    first = file.index.scopes[0]
    return {
        loop for loop in file.nodes_of(ast.For, first) if _looks_at_paths(loop) and _leaves_out(loop, first, file)[0]}


def _first_loops(owner: Scope, file: File) -> Dict[str, Tuple[int, int]]:
    """Return where the first loop begins that leaves some out, and where the first one ends that returns for some.

    By the names of the archives that these loops are of; under "" the first ones of all.
    """
    found: Dict[str, Tuple[int, int]] = {}
    loops: List[Loop] = [
        *file.nodes_of(ast.For, owner), *file.nodes_of(ast.ListComp, owner), *file.nodes_of(ast.GeneratorExp, owner)]
    for loop in loops:
        leaves, returns = _leaves_out(loop, owner, file)
        for name in {"", *_names_over(loop, owner, file)} if leaves or returns else ():
            begun, done = found.get(name, (sys.maxsize, sys.maxsize))
            found[name] = (
                min(begun, loop.lineno) if leaves else begun, min(done, loop.end_lineno or 0) if returns else done)
    return found


def _names_over(loop: Loop, owner: Scope, file: File) -> Set[str]:
    """Return the names in what *loop* is over, but for those that it gives to something else."""
    over = loop.iter if isinstance(loop, ast.For) else loop.generators[0].iter
    names = {
        one.id for part, _ in ingredients(over, file.index.by_node.get(loop, owner)) for one in below(part)
        if isinstance(one, ast.Name)}
    return names - {
        node.id for statement in (loop.body if isinstance(loop, ast.For) else ()) for node in below(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _is_ensured(match: Match, file: File) -> bool:
    """Tell whether the function hands the archive, or its members, to one that promises to raise unless they are good."""
    archive, owner = receiver.node(match), match.scope.owner
    if not isinstance(archive, ast.Name) or isinstance(owner.node, ast.Module):
        return False
    ensured = file.derived("ensured", owner, _ensured)
    return bool(ensured) and not ensured.isdisjoint((archive.id, *file.derived(
        "members by archive", owner, lambda owner: _members(file.nodes_of(ast.For, owner))).get(archive.id, ())))


def _members(loops: List[ast.For]) -> Dict[str, Set[str]]:
    """Return what *loops* call the elements of something, by the names in that."""
    found: Dict[str, Set[str]] = {}
    for loop in loops:
        for one in below(loop.iter):
            found.setdefault(tail_of(one), set()).add(tail_of(loop.target))
    return found


def _ensured(scope: Scope) -> Set[str]:
    """Return the names that a function hands to one that promises to raise."""
    return {
        tail_of(given) for part in below(scope.node) if isinstance(part, ast.Call) and ENSURING.search(tail_of(part.func))
        for given in part.args} - {""}


def _lets_in(test: ast.AST) -> bool:
    """Tell whether *test* holds for names that lead nowhere else: `not (isabs(name) or ".." in name)`."""
    return _looks_at_paths(test) and any(isinstance(operator, (ast.Not, ast.NotIn)) for operator in operators(test))


def _is_within(test: ast.AST, match: Match, file: File) -> bool:
    """Tell whether *test* holds for paths below a directory: `path.is_relative_to(root)`, or a function that asks that."""
    parts = [test]
    for part in parts:  # grows
        if isinstance(part, ast.BoolOp) and isinstance(part.op, ast.And):
            parts.extend(part.values)
    return any(_asks_for_place(part) or isinstance(part, ast.Call) and any(
        isinstance(item, Local) and any(map(_asks_for_place, below(item.node)))
        for item in file.value(part.func, match.scope).items) for part in parts)


def _asks_for_name(statement: ast.If, match: Match) -> bool:
    """Tell whether *statement* extracts what goes by one of some names: `if member.name in NAMES`."""
    test = statement.test
    return isinstance(test, ast.Compare) and isinstance(test.ops[0], (ast.Eq, ast.In)) and tail_of(test.left) in (
        "filename", "name") and any(part is match.node for one in statement.body for part in below(one))


def _asks_for_place(node: ast.AST) -> bool:
    """Tell whether *node* compares a path with a directory that is no constant."""
    if isinstance(node, ast.Call):
        name = tail_of(node.func)
        return name == "is_relative_to" or name == "startswith" and bool(node.args) and not isinstance(
            node.args[0], ast.Constant)
    return isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq) and any(
        isinstance(side, ast.Call) and tail_of(side.func) in ("commonpath", "commonprefix")
        for side in (node.left, node.comparators[0]))


def _looks_at_paths(node: ast.AST) -> bool:
    """Tell whether *node* asks for `..` and for absolute paths, or for any slash."""
    inside = list(below(node))
    return any(isinstance(part, ast.Constant) and part.value in ("..", "../") for part in inside) and any(
        isinstance(part, ast.Call) and tail_of(part.func) in ("is_absolute", "isabs", "startswith")
        or isinstance(part, ast.Constant) and part.value == "/" for part in inside)


def _leaves_out(loop: ast.AST, owner: Scope, file: File) -> Tuple[bool, bool]:
    """Tell whether *loop* leaves some out, or gives up, and whether it returns for some of them: that says nothing within it."""
    inside = list(below(loop))
    if any(_refuses(node, loop, owner, file) for node in inside) or _places_links(inside):
        return True, False
    if not any(isinstance(node, (ast.If, ast.IfExp, ast.comprehension)) for node in inside):
        return False, False
    tests = [node.test for node in inside if isinstance(node, (ast.If, ast.IfExp))]
    tests += [test for node in inside for test in getattr(node, "ifs", ())]
    elements = _elements(inside, owner)
    if tests and all(_lets_parents_in(test, elements) for test in tests):
        return False, False
    return any(
        isinstance(node, (ast.Continue, ast.Raise)) or isinstance(node, ast.comprehension) and node.ifs
        or isinstance(node, ast.Expr) and ends(node, owner, file) or isinstance(node, ast.If) and _keeps(node, elements)
        for node in inside
    ), any(isinstance(node, ast.Return) for node in inside)


def _keeps(choice: ast.If, elements: Set[str]) -> bool:
    """Tell whether *choice* does nothing but to keep one of the *elements*: `if is_safe(member): safe.append(member)`."""
    call_ = choice.body[0].value if isinstance(choice.body[0], ast.Expr) and not choice.orelse else None
    return isinstance(call_, ast.Call) and tail_of(call_.func) in ("add", "append") and tail_of(
        next(iter(call_.args), None)) in elements - {""}


def _places_links(inside: List[ast.AST]) -> bool:
    """Tell whether a loop gives up where a path is not below a directory, by `relative_to()`, and looks where links lead."""
    return any(isinstance(node, ast.Attribute) and node.attr == "linkname" for node in inside) and any(
        isinstance(node, ast.Try) and any(
            isinstance(part, ast.Call) and tail_of(part.func) == "relative_to" for one in node.body for part in below(one))
        and any(isinstance(handler.body[-1], (ast.Continue, ast.Raise)) for handler in node.handlers)
        for node in inside)


# What a member of an archive is asked that says nothing of where it goes.
_KINDS = frozenset(("is_dir", "is_file", "isblk", "ischr", "isdev", "isdir", "isfifo", "isfile", "islnk", "isreg", "issym"))
_ENDS = frozenset(("endswith", "startswith"))
_NAMES = frozenset(("filename", "name"))


# What lists the members of an archive, or their names, and what opens one.
_LISTING = frozenset(("TarFile", "ZipFile", "getmembers", "getnames", "infolist", "namelist", "open"))


def _elements(inside: List[ast.AST], owner: Scope) -> Set[str]:
    """Return what the loops among *inside* over an archive call its members, unless these, or their names, change there."""
    stored = [node for node in inside if isinstance(getattr(node, "ctx", None), ast.Store)]
    if any(isinstance(node, ast.Attribute) and node.attr in _NAMES for node in stored):
        return set()
    names = list(map(tail_of, stored))
    return {
        tail_of(loop.target) for loop in inside if isinstance(loop, (ast.For, ast.comprehension))
        and names.count(tail_of(loop.target)) == 1
        and any(isinstance(part, ast.Call) and tail_of(part.func) in _LISTING for part, _ in ingredients(loop.iter, owner))}


def _lets_parents_in(test: ast.AST, elements: Set[str]) -> bool:
    """Tell whether *test* asks what kind a member is, how large, or for a part of its name alone: `a/../../x` gets by.

    The *elements* are members, or their names.
    """
    if isinstance(test, ast.BoolOp):
        return all(_lets_parents_in(value, elements) for value in test.values)
    if isinstance(test, ast.UnaryOp):
        return _lets_parents_in(test.operand, elements)
    if isinstance(test, ast.Compare):
        if isinstance(test.ops[0], (ast.In, ast.NotIn)) and any(map(str.isalnum, text_of(test.left) or "")):
            return True  # not `".." in member.name`
        if tail_of(test.left) in ("file_size", "size", "type"):
            return True
        among = isinstance(test.ops[0], (ast.In, ast.NotIn)) or all(map(is_literal, test.comparators))
        return _is_last_part(test.left) and among or _is_beginning(test.left) and all(map(is_literal, test.comparators))
    if not isinstance(test, ast.Call) or not isinstance(test.func, ast.Attribute):
        return False
    asked, named = test.func.attr, test.func.value
    if isinstance(named, ast.Attribute) and named.attr in _NAMES:
        named = named.value
    return asked in _KINDS or asked in _ENDS and (
        all(map(is_literal, test.args)) or isinstance(named, ast.Name) and named.id in elements)


def _is_beginning(node: ast.AST) -> bool:
    """Tell whether *node* is some first characters of a name: `name[0]`, `member.name[:2]`."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, (ast.Attribute, ast.Name)):
        return False
    place = node.slice.upper if isinstance(node.slice, ast.Slice) and node.slice.lower is None else node.slice
    return isinstance(place, ast.Constant) and isinstance(place.value, int)


def _is_last_part(node: ast.AST) -> bool:
    """Tell whether *node* is the end of a name, without directories: `basename(name)`, `name.split("/")[-1]`."""
    if isinstance(node, ast.Subscript):
        maker = tail_of(getattr(node.value, "func", None))
        return maker == "splitext" or maker in ("rsplit", "split") and isinstance(node.slice, ast.UnaryOp)
    if isinstance(node, ast.Call):
        return tail_of(node.func) == "basename"
    return isinstance(node, ast.Attribute) and node.attr in ("name", "suffix") and isinstance(node.value, ast.Call)


def _refuses(node: ast.AST, loop: ast.AST, owner: Scope, file: File) -> bool:
    """Tell whether *node* hands what a loop is at, or its name, to a function of the project that raises for some."""
    at = tail_of(getattr(loop, "target", None))
    return isinstance(node, ast.Call) and any(_is_of_element(given, at) for given in node.args) and any(
        isinstance(item, Local) and {ast.If, ast.Raise} <= {part.__class__ for part in below(item.node)}
        for item in file.value(node.func, owner).items)


def _is_of_element(given: ast.expr, at: str) -> bool:
    """Tell whether *given* is what a loop is *at*, or its name."""
    return tail_of(given.value if isinstance(given, ast.Attribute) and given.attr in _NAMES else given) == at != ""


def is_function_result(match: Match, file: File) -> bool:
    """Tell whether a function chooses the members, or is given as the filter."""
    members = MEMBERS.node(match)
    if isinstance(members, ast.Call) and not are_all(match, file):
        choosing = file.value(members.func, match.scope)
        return choosing.unknown or any(not isinstance(item, Local) or _may_refuse(item.node) for item in choosing.items)
    keep = FILTER.value(match, file)
    return FILTER.node(match) is not None and (keep.unknown or any(
        isinstance(item, Local) and _may_refuse(item.node)
        or isinstance(item, Ref) and item.name != "tarfile.fully_trusted_filter" for item in keep.items))


# What tells where a member of an archive goes.
_LEADING = frozenset(("filename", "isdir", "isfile", "islnk", "isreg", "issym", "linkname", "name", "path", "type"))


def _may_refuse(function: Any) -> bool:
    """Tell whether *function*, which filters or chooses, decides by where members go, or hands on its arguments to what may."""
    members = {argument.arg for argument in positional(function.args)} if hasattr(function, "args") else {""}
    inside = list(below(function))
    looks = any(isinstance(part, ast.Attribute) and part.attr in _LEADING for part in inside)
    return any(
        looks and isinstance(part, (ast.BoolOp, ast.Compare, ast.If, ast.IfExp, ast.Raise, ast.Try, ast.comprehension))
        or isinstance(part, ast.Call) and any(tail_of(given) in members for given in part.args)
        for part in inside)


def are_all(match: Match, file: File) -> bool:
    """Tell whether it is given all that the archive has."""
    members = MEMBERS.node(match)
    return isinstance(members, ast.Call) and tail_of(members.func) == "getmembers"


_ALL = frozenset(("getmembers", "getnames", "infolist", "namelist"))


def all_are_checked_before(match: Match, file: File) -> bool:
    """Tell whether it stands in a loop over all members of an archive, which one before has checked, and given up for some."""
    checked = file.derived("archives checked", match.scope.owner, lambda owner: _checked_archives(owner, file))
    return bool(checked) and any(
        checked.get(_listed(loop.iter, match.scope), sys.maxsize) < loop.lineno
        for loop in enclosing(match.node, match.scope, file) if isinstance(loop, ast.For))


def _checked_archives(owner: Scope, file: File) -> Dict[str, int]:
    """Return where the first loop over all members ends that gives up for some of these, by the names of the archives."""
    found: Dict[str, int] = {}
    for loop in file.nodes_of(ast.For, owner):
        if any(_gives_up(statement, owner, file) for statement in loop.body):
            found.setdefault(_listed(loop.iter, owner), loop.end_lineno or 0)
    for choice in file.nodes_of(ast.If, owner):
        each = choice.test.args[0] if isinstance(choice.test, ast.Call) and tail_of(
            choice.test.func) == "any" and choice.test.args else None
        if isinstance(each, ast.GeneratorExp) and isinstance(choice.body[-1], ast.Raise) and _tells_where(each.elt):
            found.setdefault(_listed(each.generators[0].iter, owner), choice.end_lineno or 0)
    found.pop("", None)
    return found


def _listed(over: ast.expr, scope: Scope) -> str:
    """Return what the archive is called whose members, or their names, *over* lists, "" where it does not."""
    return next((
        tail_of(part.func.value) for part, _ in ingredients(over, scope)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in _ALL), "")


def _gives_up(statement: ast.AST, owner: Scope, file: File) -> bool:
    """Tell whether *statement* raises, or returns, for some paths, or calls a function of the file that raises."""
    if isinstance(statement, ast.If):
        return isinstance(statement.body[-1], (ast.Raise, ast.Return)) and _tells_where(statement.test)
    made = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(made, ast.Call) and (tail_of(made.func) == "relative_to" or any(
        isinstance(part, ast.If) and isinstance(part.body[-1], ast.Raise) and _tells_where(part.test)
        for part in _called(made, owner, file, 1)))


def _tells_where(test: ast.AST) -> bool:
    """Tell whether *test* asks for `..` and absolute paths, or whether a path lies in a directory that is no constant."""
    return _looks_at_paths(test) or any(
        isinstance(part, ast.Call) and _places(part) and not all(map(is_literal, part.args)) for part in below(test))
