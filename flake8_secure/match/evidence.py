"""What other places of a file say about a match: a call that protects it, the call that made an argument."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Protocol, Sequence, Set, Tuple

from attrs import frozen

from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import Local
from flake8_secure.match.args import receiver
from flake8_secure.match.conditions import Combinable, Verdict
from flake8_secure.match.filled import filling
from flake8_secure.match.given import handed_in
from flake8_secure.match.reaching import in_force
from flake8_secure.models.library import REMOTE
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, is_property, returns
from flake8_secure.syntax.nodes import shape, text_of
from flake8_secure.syntax.scopes import (
    ASSIGN, DEFINE, ENTER, MODULE, PARAMETER, UNPACK, Binding, Scope, bindings_of_name, dotted,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match, Matcher

# Bound against generated code: names bound to names.
STEPS = 50

Origin = Tuple[ast.AST, Scope]


def origins(node: ast.AST, scope: Scope, file: Optional[File] = None) -> Iterator[Optional[Origin]]:
    """Yield the expressions that *node*, read in *scope*, gets its value from; None for what is not known.

    With *file*, only those that reach it, and for a parameter what calls give to it.
    """
    queue: List[Origin] = [(node, scope)]
    ends = False
    for place, around in queue:  # grows
        if len(queue) > STEPS:
            yield None
            return
        if isinstance(place, (ast.NamedExpr, ast.Await)):
            queue.append((place.value, around))
        elif isinstance(place, ast.IfExp):
            queue.extend(((place.body, around), (place.orelse, around)))
        elif isinstance(place, ast.BoolOp):
            queue.extend((value, around) for value in place.values)
        else:
            bindings = bindings_of(place, around)
            if bindings is None:
                ends = True
                yield place, around
                continue
            if file is not None and isinstance(place, ast.Name):
                bindings = in_force(bindings, place, around, file)
            for kind, value, text, home in bindings:
                items = _items(value, text, home, file) if file is not None and kind == UNPACK and text else []
                if items:
                    queue.extend(item for item in items if item not in queue)
                elif kind == DEFINE and isinstance(place, ast.Attribute) and is_property(value):
                    queue.extend((one.value, home.children[place.attr]) for one in returns(value) if one.value is not None)
                elif kind not in (ASSIGN, ENTER):
                    handed = handed_in(place, around, file) if file is not None and kind == PARAMETER else None
                    queue.extend(handed.nodes if handed is not None else ())
                    if handed is None or not handed.nodes or not handed.all_known:
                        ends = True
                        yield None
                elif len(queue) > STEPS:
                    break
                elif (value, home) not in queue:
                    queue.append((value, home))
    if not ends:
        yield None  # it is bound to itself alone


def known_origins(node: Optional[ast.AST], scope: Scope, file: Optional[File] = None) -> Iterator[Origin]:
    """Yield those expressions that *node*, if there is one, gets its value from that are known; with *file* as `origins` does."""
    return filter(None, () if node is None else origins(node, scope, file))


def _items(made: ast.AST, place: str, scope: Scope, file: File) -> List[Origin]:
    """Return what stands at *place* of the tuples that a function of the file returns, nothing where it may return others."""
    bodies = bodies_of(made.func, scope, file) if isinstance(made, ast.Call) and place[1:-1].isdecimal() else []
    found: List[Origin] = []
    for body in bodies:
        for one in returns(body.node) if body is not None and isinstance(body.node, FUNCTIONS) else (None,):
            items = getattr(one, "value", None)
            if not isinstance(items, ast.Tuple) or body is None or int(place[1:-1]) >= len(items.elts) or any(
                    isinstance(item, ast.Starred) for item in items.elts):
                return []
            found.append((items.elts[int(place[1:-1])], body))
    return found


def makers(node: Optional[ast.AST], scope: Scope, file: File, calls: int = 2) -> Iterator[Origin]:
    """Yield those, and for the calls of functions of the file what these return, as many *calls* deep."""
    for made, around in known_origins(node, scope):
        given = [
            (one.value, body) for body in bodies_of(made.func, around, file)
            if body is not None and isinstance(body.node, FUNCTIONS) for one in returns(body.node) if one.value is not None
        ] if isinstance(made, ast.Call) and calls else []
        for value, body in given:
            yield from makers(value, body, file, calls - 1)
        if not given:
            yield made, around


def bodies_of(function: ast.expr, scope: Scope, file: File) -> List[Optional[Scope]]:
    """Return the scope of each function or class of the file that *function* may be, None for anything else that it may be."""
    method = own_method(function, scope, file)
    if method is not None:
        return [method[1] if method[0] is file else None]
    return [
        file.index.by_node.get(item.node) if isinstance(item, Local) else None for item in file.value(function, scope).items]


def own_method(function: ast.expr, scope: Scope, file: File) -> Optional[Tuple[File, Scope]]:
    """Return the method `self.name` of its class, or of one of the project that this derives from, with where it stands."""
    owner = scope.owner
    if not isinstance(function, ast.Attribute) or owner.parent is None or not isinstance(owner.parent.node, ast.ClassDef) \
            or not isinstance(function.value, ast.Name) or function.value.id != first_parameter(owner.node):
        return None
    return next((
        (home, around.children[function.attr]) for home, around in lineage(owner.parent.node, file)
        if function.attr in around.children), None)


def is_sent(node: Optional[ast.expr], scope: Scope, file: File) -> bool:
    """Tell whether *node*, if there is one, may be what somebody has sent, also by way of other functions."""
    return node is not None and any(taint.kind == REMOTE for taint in file.flow_value(node, scope).taints)


def bindings_of(node: ast.AST, scope: Scope) -> Optional[List[Binding]]:
    """Return what a name, or an attribute of the first parameter of a method, is bound to."""
    if isinstance(node, ast.Name):
        return bindings_of_name(node, scope) or None
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        found = scope.find(node.value.id)
        owner = found[0] if found is not None else None
        if owner is not None and owner.parent is not None and node.value.id == first_parameter(owner.node):
            return owner.parent.attributes.get(node.attr) or owner.parent.bindings.get(node.attr)
    return None


class Placed(Protocol):
    """An operand that is an expression of the file: `arg(…)`, `receiver`."""

    def node(self, match: Match) -> Optional[ast.expr]:
        """Return the expression, None where it is not written out."""


@frozen(eq=False, repr=False)
class MadeBy(Combinable):
    """Whether an operand is the result of a call that a matcher finds."""

    operand: Placed
    maker: Matcher

    def judge(self, match: Match, file: File) -> Verdict:
        node = self.operand.node(match)
        if node is None:
            return Verdict(False, False)
        answers = self.answers(*_at_home(node, match.scope, file))
        return Verdict(any(answers), bool(answers) and all(answers))

    def answers(self, node: ast.AST, scope: Scope, file: File, calls: int = 2) -> List[bool]:
        """Tell of each origin of *node* whether it was made so, by one of as many *calls* that lead to each other, too."""
        made = _nodes(self.maker, file)
        return [
            origin is not None and (
                origin[0] in made or self.is_bound(*origin, file) or calls > 0 and (
                    self.is_returned(*origin, file, calls - 1) or self.is_kept(*origin, file, calls - 1)
                    or self.is_copied(*origin, file, calls - 1)))
            for origin in origins(node, scope, file)
            if origin is None or not isinstance(origin[0], ast.Constant) or origin[0].value is not None]  # not yet made

    def is_bound(self, node: ast.AST, scope: Scope, file: File) -> bool:
        """Tell whether *node* calls what `functools.partial` has given what counts: `strict = partial(Parser, dtd=False)`."""
        bound = [] if not isinstance(node, ast.Call) or not isinstance(node.func, (ast.Attribute, ast.Name)) else [
            None if origin is None else origin[0] for origin in origins(node.func, scope, file)]
        makers = {file.index.handed.get(made) for made in _nodes(self.maker, file)} if bound else set()
        return bool(bound) and all(isinstance(one, ast.Call) and one in makers for one in bound)

    def is_copied(self, node: ast.AST, scope: Scope, file: File, calls: int) -> bool:
        """Tell whether *node* is a copy of what was made so: `PARSER.copy()`."""
        function = node.func if isinstance(node, ast.Call) and not node.args else None
        copied = function.value if isinstance(function, ast.Attribute) and function.attr == "copy" else None
        answers = self.answers(copied, scope, file, calls) if copied is not None else []
        return any(answers) and all(answers)

    def is_kept(self, node: ast.AST, scope: Scope, file: File, calls: int) -> bool:
        """Tell whether *node* is kept in a table of the file, or in an attribute of something, where all that is kept is such."""
        kept = list(_kept(node, scope, file))
        return 0 < len(kept) < STEPS and all(
            origin is not None and any(answers) and all(answers) for origin in kept
            for answers in [self.answers(*origin, file, calls) if origin is not None else []])

    def is_returned(self, node: ast.AST, scope: Scope, file: File, calls: int) -> bool:
        """Tell whether *node* calls a function of the file that returns nothing else."""
        bodies = bodies_of(node.func, scope, file) if isinstance(node, ast.Call) else []
        return bool(bodies) and all(
            body is not None and isinstance(body.node, FUNCTIONS) and self.returns_made(body, file, calls) for body in bodies)

    def returns_made(self, body: Scope, file: File, calls: int) -> bool:
        """Tell whether the function of *body* returns what was made so, and nothing else."""
        answers = [
            answer for one in returns(body.node) if one.value is not None
            for answer in self.answers(one.value, body, file, calls)]
        return bool(answers) and all(answers)


def _kept(node: ast.AST, scope: Scope, file: File) -> Iterator[Optional[Origin]]:
    """Yield what is kept where *node* is read: `PARSERS[kind]`, `LOCAL.parser`, `getattr(LOCAL, "parser", None)`."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        found = scope.find(node.value.id)
        for kind, table, _, home in found[1] if found is not None else ():
            if kind == ASSIGN and isinstance(table, (ast.Dict, ast.List, ast.Tuple)):
                yield from ((one, home) for one in (table.values if isinstance(table, ast.Dict) else table.elts))
            else:
                yield None
        yield from filling(found[0], file).get(node.value.id, ()) if found is not None else ()
        return
    holder: Optional[ast.expr] = None
    name = ""
    if isinstance(node, ast.Attribute):
        holder, name = node.value, node.attr
    elif isinstance(node, ast.Call) and len(node.args) > 1 and "builtins.getattr" in file.names(node.func, scope):
        holder, name = node.args[0], text_of(node.args[1]) or ""
        yield from ((default, scope) for default in node.args[2:] if not isinstance(default, ast.Constant))
    found = scope.find(holder.id) if isinstance(holder, ast.Name) else None
    if holder is not None and found is not None and found[0].kind == MODULE:
        yield from ((value, home) for owner, value, home in file.index.shared.get(name, ()) if shape(owner) == shape(holder))


def _at_home(node: ast.expr, scope: Scope, file: File) -> Tuple[ast.expr, Scope, File]:
    """Return *node*, read in *scope*, as it is read in the module of the project that it is imported from."""
    return (file.imports and file.imports.home(dotted(node, scope), file)) or (node, scope, file)


@frozen(eq=False, repr=False)
class Anywhere(Combinable):
    """Whether a matcher finds something in the file, or *found* is false and it finds nothing."""

    matcher: Matcher
    found: bool = True

    def judge(self, match: Match, file: File) -> Verdict:
        answer = bool(_nodes(self.matcher, file)) is self.found
        return Verdict(answer, answer)


@frozen(eq=False, repr=False)
class OnSame(Combinable):
    """Whether a matcher finds a call of a method of the object whose method the match calls, as far as can be told.

    The calls of a function in the file are taken for all of them, in audits as well.
    """

    matcher: Matcher

    def judge(self, match: Match, file: File) -> Verdict:
        return file.unaudited(lambda: self.judged(match, file))

    def judged(self, match: Match, file: File) -> Verdict:
        """Judge so."""
        found, unknown, made = file.derived(
            f"on same {id(self)}", file.index.scopes[0], lambda _: _together([
                _made(found, file) for found in self.matcher.find(file)]))
        own = _made(match, file) if found and not unknown else None
        answer = found and (own is None or not made.isdisjoint(own))
        return Verdict(answer, answer)


def _together(objects: Sequence[Optional[Set[ast.AST]]]) -> Tuple[bool, bool, Set[ast.AST]]:
    """Return whether there are any *objects*, whether one of them may be any, and what makes the others."""
    return bool(objects), None in objects, set().union(*filter(None, objects))


def _made(match: Match, file: File) -> Optional[Set[ast.AST]]:
    """Return the calls that make the object whose method the match calls, None where that may be another one's object."""
    owner = receiver.node(match)
    found: Set[ast.AST] = set()
    for origin in (None,) if owner is None else origins(owner, match.scope, file):
        if origin is None:
            return None
        node, scope = origin
        if isinstance(node, ast.Call) and (file.names(node.func, scope) or _makes_anew(node, scope, file)):
            found.add(node)
        elif not isinstance(node, ast.Constant) or node.value is not None:  # not yet made
            return None
    return found


def _makes_anew(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* calls a function of the file that returns what it makes on the way out, each time another one."""
    bodies = bodies_of(call.func, scope, file)
    return bool(bodies) and all(
        body is not None and isinstance(body.node, FUNCTIONS) and all(
            isinstance(one.value, ast.Call) and file.names(one.value.func, body) for one in returns(body.node))
        for body in bodies)


@frozen(eq=False, repr=False)
class Beside(Combinable):
    """Whether a matcher finds a write to an attribute of the object that the match is a write to, in its scope."""

    matcher: Matcher

    def judge(self, match: Match, file: File) -> Verdict:
        owner = _owner(match)
        answer = owner is not None and (match.scope, owner) in file.derived(
            f"beside {id(self)}", file.index.scopes[0], lambda _: {
                (found.scope, _owner(found)) for found in self.matcher.find(file)})
        return Verdict(answer, answer)


def _owner(match: Match) -> Optional[Tuple[object, ...]]:
    """Return the object whose attribute the match is, as written."""
    return shape(match.node.value) if isinstance(match.node, ast.Attribute) else None


def _nodes(matcher: Matcher, file: File) -> Set[ast.AST]:
    """Return what *matcher* finds in *file*: asked for at every match of a rule, looked for once."""
    found = file.matched.get(matcher)
    if found is None:
        found = file.matched[matcher] = {match.node for match in matcher.find(file)}
    return found


def anywhere(matcher: Matcher) -> Anywhere:
    """Ask whether *matcher* finds something in the same file: a call that protects all of it."""
    return Anywhere(matcher)


def beside(matcher: Matcher) -> Beside:
    """Ask whether *matcher* finds a write to another attribute of the same object, in the same scope."""
    return Beside(matcher)


def on_same(matcher: Matcher) -> OnSame:
    """Ask whether *matcher* finds a call of another method of the object whose method the match calls.

    Where it is not sure that these are different objects it may be the same.
    """
    return OnSame(matcher)


def nowhere(matcher: Matcher) -> Anywhere:
    """Ask whether *matcher* finds nothing in the same file."""
    return Anywhere(matcher, False)


def made_by(operand: Placed, maker: Matcher) -> MadeBy:
    """Ask whether *operand* is the result of a call that *maker* finds, directly or through names."""
    return MadeBy(operand, maker)
