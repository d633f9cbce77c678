"""Expressions that only the state at one point of the program can answer."""

from __future__ import annotations

import ast
from contextlib import contextmanager
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Tuple

from flake8_secure.dataflow import records
from flake8_secure.dataflow.annotations import instance_of
from flake8_secure.dataflow.elements import data_in_some
from flake8_secure.dataflow.embedding import embedding, escaped, filled, text_of
from flake8_secure.dataflow.fields import CONVERTED
from flake8_secure.dataflow.flags import is_empty
from flake8_secure.dataflow.found import is_mapping
from flake8_secure.dataflow.generators import is_driven, yielded
from flake8_secure.dataflow.guards import assume
from flake8_secure.dataflow.handlers import numbers_in_routes
from flake8_secure.dataflow.instances import leading
from flake8_secure.dataflow.members import Members
from flake8_secure.dataflow.operators import alternatives, concatenated, truth, where_it_ends
from flake8_secure.dataflow.pieces import in_doubt
from flake8_secure.dataflow.raised import NO_KEY, NOTED, Raised, refusal
from flake8_secure.dataflow.state import DEFAULT, TEST, Delta, as_checked, is_guard
from flake8_secure.dataflow.taints import (
    CLEAN, UPLOAD, Taints, below, unquoted, without_beginning, without_root, without_scheme,
)
from flake8_secure.dataflow.values import (
    UNKNOWN, Box, Const, Contents, Local, Ref, Text, Value, const, is_number, join, unknown,
)
from flake8_secure.dataflow.ways import or_constant, stands_for
from flake8_secure.regex import regex
from flake8_secure.syntax.names import PATHS, type_of_key
from flake8_secure.syntax.nodes import awaited, owner_of_attributes, tail_of

# Fields of forms that hold files, by name.
_FILE = regex(
    r"(?i)(^|_)(archive|attachment|audio|avatar|backup|cover|csv|document|file|icon|image|logo|pdf|photo|picture|spreadsheet|"
    r"tarball|thumbnail|upload|video|workbook|xlsx?|zip)s?$")

# So many elements a comprehension goes through one by one.
FEW = 8
_CONSTANT = regex(r"_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")
_LIMITED = frozenset(("guard:length",))
_LENGTHS_OF_SCHEMES = frozenset((len("http://"), len("https://")))


def _is_short(lower: Optional[int], upper: Optional[int]) -> bool:
    """Tell whether a slice between these bounds has a bounded length: `text[:99]` or `text[-9:]`, not `text[:-1]`."""
    return lower is not None and lower < 0 if upper is None else (lower is None or lower >= 0) is (upper >= 0)


def missing_in_piece(node: ast.AST, index: Any) -> Optional[FrozenSet[str]]:
    """Return what the piece *index* of a text that *node* splits is surely without: behind the last "." is no dot."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    given: List[Any] = [part.value if isinstance(part, ast.Constant) else ... for part in node.args]
    separator, limit = (*given, None, None)[:2]
    if not isinstance(separator, str) or not separator:
        return None
    name, last = node.func.attr, index in (-1, limit)
    if not (
        name == "split" and limit is not None and index == 0 or name == "rsplit" and limit is not None and last
        or name == "partition" and index == 0 or name == "rpartition" and index in (2, -1)
    ):
        return None
    return frozenset((f"guard:without:{separator}",))


def _spelled(part: ast.Slice) -> str:
    """Return the place of a part of a text, `[-3:]`: what is checked of one says nothing of the rest."""
    bounds = [_bound(part.lower), _bound(part.upper)]
    if None in bounds or part.step is not None:
        return f"[{part.lineno}:{part.col_offset}]"
    return f"[{bounds[0]}:{bounds[1]}]"


def _bound(node: Optional[ast.expr]) -> Optional[str]:
    """Return how a bound is spelled, None for what is more than a name or a number of a few digits."""
    sign = "-" if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else ""
    operand = node.operand if sign and isinstance(node, ast.UnaryOp) else node
    if isinstance(operand, ast.Constant) and isinstance(operand.value, int):
        return f"{sign}{operand.value}" if operand.value < 1_000_000 else None
    return "" if node is None else node.id if isinstance(node, ast.Name) else None


def _is_unknown_place(left: Value, right: Value) -> bool:
    """Tell whether a text that somebody has sent stands behind `/`: what is not known before it can be nothing but a path."""
    return bool(right.taints) and not left.taints and not any(
        taint.structured for taint in right.taints) and not is_number(right) and all(
        isinstance(item, Ref) and "(" not in item.name for item in left.items)


class Operations(Members):
    """Evaluate what reads, narrows or changes the state."""

    # The exceptions with untrusted data in them that have left what ran since the `try` around it began.
    raised: List[Raised]
    # What generators return in the end, by the calls of them: `rows = yield from find(name)`.
    given_at_end: Dict[ast.AST, Value]

    def note(self, raised: Raised) -> None:
        """Note that an exception with untrusted data in it may be raised here."""
        if len(self.raised) < NOTED and raised not in self.raised:
            self.raised.append(raised)

    def walrus(self, node: ast.NamedExpr) -> Value:
        value = self.evaluate(node.value)
        self.assign(node.target, value)
        self.remember_test(node.target.id, node.value)
        return value

    def remember_test(self, name: str, value: ast.AST) -> None:
        """Keep `ok = x in ALLOWED`, so that `if ok:` narrows x."""
        key, node = (TEST, self.key(name)), awaited(value)
        if isinstance(node, (ast.BinOp, ast.BoolOp, ast.Call, ast.Compare, ast.ListComp, ast.SetComp, ast.UnaryOp)) \
                and not is_empty(node) or isinstance(node, ast.Assign) and isinstance(awaited(node.value), ast.Call):
            self.state.write(key, node)
        elif key in self.state.env:
            self.state.write(key, None)

    def boolean(self, node: ast.BoolOp) -> Value:
        """Later operands are evaluated knowing that the earlier ones held (and), or did not (or)."""
        results: List[Value] = []
        assumptions: List[Tuple[int, int]] = []  # where on the trail they begin and end
        holds = isinstance(node.op, ast.And)
        for operand in node.values:
            value = self.evaluate(operand)
            results.append(value)
            decided = truth(value)
            if decided is not None and decided is not holds:
                break
            if operand is not node.values[-1]:
                results.pop()
                if decided is None:
                    results.append(where_it_ends(node.op, value))
                before = self.state.mark()
                assume(self, operand, holds)
                assumptions.append((before, self.state.mark()))
        # What the walrus bound stays; what was assumed does not, nor what was checked on the one way.
        for before, behind in reversed(assumptions):
            changes = self.state.undo(behind)
            self.state.undo(before)
            for key, value in changes.items():
                if not is_guard(key):
                    self.state.write(key, value)
        return alternatives(node.op, results)

    def function(self, node: ast.Lambda) -> Value:
        self.keep_defaults(node.args)
        return Value((Local(node, self.frame.number),), False)

    def keep_defaults(self, arguments: ast.arguments) -> None:
        """Evaluate the defaults of a function where it is defined: they are what they are there."""
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None and default.__class__ is not ast.Constant:
                self.state.write((DEFAULT, default), self.evaluate(default))

    def conditional(self, node: ast.IfExp) -> Value:
        decided = truth(self.evaluate(node.test))
        results = []
        deltas: List[Optional[Delta]] = []
        for holds, branch in ((True, node.body), (False, node.orelse)):
            if decided is None or decided is holds:
                mark = self.state.mark()
                assume(self, node.test, holds)
                results.append(self.evaluate(branch))
                deltas.append(self.state.undo(mark))
        # The containers that a branch makes are there afterwards.
        self.state.meet(deltas)
        if len(results) == 2:
            if results[0].taints and stands_for(node.body, node.orelse, node.test):
                results[0] = or_constant(results[0])
            elif results[1].taints and stands_for(node.orelse, node.body, node.test):
                results[1] = or_constant(results[1])
        return join(results)

    def item(self, value: Value, key: Value, node: ast.AST) -> Value:
        taints = value.taints
        constant = key.exact
        if taints and constant is not None and isinstance(constant.value, (str, int)):
            taints = self.as_routed(below(taints, constant.value), taints, constant.value)
        results: List[Value] = []
        resolver = self.file.resolver
        for item in value.items:
            if isinstance(item, Ref) and constant is not None:
                name = resolver.canonical(f"{item.name}[{constant.value}]")
                held = self.kept_for_all(name, f"[{constant.value}]", node) if name.startswith(self.models.holders) else None
                results.append(self.named(name, node, taints) if held is None else held)
            elif isinstance(item, Ref):
                results.append(self.one_of(item, taints))
            elif isinstance(item, (Text, Const)) and constant is None:
                results.append(unknown(value.taints))
            else:
                results.append(super().item(Value((item,), False, taints), key, node))
                if isinstance(item, Text):
                    results[-1] = unknown(taints)
        if value.unknown or not results:
            beside = self.beside_containers(value)
            results.append(unknown(taints if beside == value.taints else beside))
        found = join(results)
        if constant is not None and isinstance(constant.value, str) and found.taints and _FILE.search(
                constant.value) and not any(
                isinstance(item, Contents) and item.get(constant.value) is not None for item in value.items):
            # A field of that name holds a file, not the name of one, unless it is declared otherwise.
            return found.with_taints(frozenset(
                taint.passing(UPLOAD) if taint.label.rpartition(".")[2] in self.models.sent else taint for taint in found.taints))
        return found

    def as_routed(self, held: Taints, taints: Taints, key: object) -> Taints:
        """Return *held*, what is at *key* in the parts of a route with *taints*: the route may say that it is a number."""
        if isinstance(key, str) and self.root is not None and any(
                taint.origin in self.models.in_routes and not taint.path for taint in taints):
            asked = self.file.owner(self.root.node)
            if key in numbers_in_routes(self.root, asked):
                return frozenset(taint.passing(CONVERTED) for taint in held)
        return held

    def subscript(self, node: ast.Subscript) -> Value:
        value = self.evaluate(node.value)
        if isinstance(node.slice, ast.Slice):
            self.evaluate(node.slice)
            return self.sliced(value, node)
        key = self.evaluate(node.slice)
        typed = type_of_key(node.slice, self.scope) if isinstance(node.slice, ast.Name) and value.items else None
        made = None if typed is None else instance_of(*typed, self.file)
        if made is not None:
            return made
        owner = owner_of_attributes(node.value)
        if owner is not None and isinstance(key.only, str):
            contents = self.sole(self.known(owner))
            kept = None if contents is None or contents.kind != "object" else contents.get("." + key.only)
            if kept is not None:
                return kept
        held = self.part(node.value, value, key) or self.item(value, key, node)
        if key.taints and not value.taints and self.lists_keys(node.value, value):
            self.note(refusal(key.taints, NO_KEY))
            self.check(key.taints, "member")
        missing = missing_in_piece(self.split(node.value), key.only) if held.taints else None
        return held if missing is None else held.with_taints(frozenset(taint.passing(missing) for taint in held.taints))

    def split(self, node: ast.AST) -> ast.AST:
        """Return the call that *node* is kept from, where it is a name: `parts = path.rsplit(".", 1)`."""
        kept = self.state.env.get((TEST, self.key(node.id))) if isinstance(node, ast.Name) else None
        return kept if isinstance(kept, ast.Call) else node

    def lists_keys(self, node: ast.AST, value: Value) -> bool:
        """Tell whether *value* is an enumeration, a mapping whose keys the program lists, or called like a constant."""
        contents, definition = self.sole(value), getattr(value.single, "node", None)
        if isinstance(definition, ast.ClassDef):
            return bool(self.file.bases_of(definition) & self.models.clean)
        if contents is not None:
            known = bool(contents.entries) if contents.rest is None else contents.keys == CLEAN
            return contents.kind == "dict" and known and getattr(value.single, "site", None) not in self.factories
        constant = _CONSTANT.fullmatch(tail_of(node)) is not None and all(item.__class__ is Ref for item in value.items)
        return constant or is_mapping(self, node)

    def sliced(self, value: Value, node: ast.Subscript) -> Value:
        value = value.with_taints(unquoted(value.taints))
        bounds = node.slice
        assert isinstance(bounds, ast.Slice)
        places = [None if part is None else self.evaluate(part).exact for part in (bounds.lower, bounds.upper, bounds.step)]
        if bounds.lower is not None:
            at_host = places[0] is not None and places[0].value in _LENGTHS_OF_SCHEMES
            value = value.with_taints((without_scheme if at_host else without_beginning)(value.taints))
            if value.taints and places[0] is not None and places[0].value == 1:
                value = value.with_taints(without_root(value.taints))
        known = all(
            part is None or place is not None and isinstance(place.value, int) and (part is not bounds.step or place.value != 0)
            for part, place in zip((bounds.lower, bounds.upper, bounds.step), places))
        limits = [None if place is None else place.value for place in places]
        if value.taints and known and bounds.step is None and _is_short(*limits[:2]):
            value = value.with_taints(frozenset(
                taint if taint.structured else taint.passing(_LIMITED) for taint in value.taints))
        if known and len(value.items) == 1 and not value.unknown:
            cut = slice(*limits)
            item = value.items[0]
            if isinstance(item, Const) and isinstance(item.value, (str, bytes)):
                return const(item.value[cut]).with_taints(value.taints)
            contents = self.contents(item)
            if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
                return self.make(node, Contents(contents.kind, tuple(enumerate(
                    held for _, held in contents.entries[cut]))))
        contents = self.sole(value)
        if contents is not None:
            return self.make(node, Contents("list", (), contents.everything))
        return unknown(frozenset(
            taint if taint.structured else taint.below(_spelled(bounds)) for taint in value.taints)) if value.taints else UNKNOWN

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        if isinstance(op, ast.Div) and (_is_unknown_place(left, right) or any(
                isinstance(item, Ref) and item.name in PATHS for value in (left, right) for item in value.items)):
            return self.path(concatenated(
                [self.path_text(left, node), const("/"), leading(self.path_text(right, node))]), node)
        if isinstance(op, (ast.Add, ast.Div, ast.Mod)):
            into = embedding(left) or (embedding(right) if isinstance(op, ast.Add) else None)
            if into is not None:
                template = text_of(into) if isinstance(op, ast.Mod) else None
                text = None if template is None else super().operate(op, template, self.each_escaped(into, right), node)
                by = "update_query" if isinstance(op, ast.Mod) else ""  # which is what `%` does to an address
                return filled(into, text, escaped(into, left) | escaped(into, right, by))
        return super().operate(op, left, right, node)

    def each_escaped(self, into: Ref, value: Value) -> Value:
        """Return *value*, or each of what a tuple holds, once it was put *into* something that escapes it."""
        row = self.sole(value)
        if row is None or row.kind != "tuple" or row.rest is not None:
            return unknown(escaped(into, value))
        held = Contents("tuple", tuple((place, unknown(escaped(into, one))) for place, one in row.entries))
        return Value((held,), False, held.taints)

    def path(self, spelled: Value, node: ast.AST) -> Value:
        """Return a `pathlib.Path` with the text *spelled*."""
        self.state.write(node, Contents("pathlib.Path()", (("text", spelled),)))
        return Value((Ref("pathlib.Path()", node),), False, in_doubt(spelled, True))

    def path_text(self, value: Value, node: ast.AST) -> Value:
        """Return the text of a path, or of what is joined to one at *node*."""
        path = value.single
        if isinstance(path, Ref):
            contents = None if path.site is None else self.state.env.get(path.site)
            held = contents.get("text") if isinstance(contents, Contents) else None
            return unknown(value.taints) if held is None else as_checked(held, value.taints)
        return value

    def comprehension(self, node: Any) -> Value:
        scope = self.file.index.by_node.get(node)
        if scope is None or scope in self.frames:
            return UNKNOWN
        outer = self.scope
        first = self.evaluate(node.generators[0].iter)
        self.count += 1
        frame = self.count
        by_key = _key_and_value(node)
        each = self.each_by_key(node, first, *by_key) if by_key is not None else self.each_by_place(node, first)
        if each is not None:
            return each
        self.frames[scope] = self.count
        self.scope = scope
        mark = self.state.mark()
        self.loop_depth += 1
        try:
            for number, generator in enumerate(node.generators):
                source = self.evaluate(generator.iter) if number else first
                self.assign(generator.target, records.row(self, generator.iter, self.element(source)))
                for test in generator.ifs:
                    self.evaluate(test)
                    assume(self, test, True)
            keys = None
            if isinstance(node, ast.DictComp):
                keys = self.evaluate(node.key).taints
                value = self.evaluate(node.value)
                kind = "dict"
            else:
                value = self.evaluate(node.elt)
                kind = "set" if isinstance(node, ast.SetComp) else "list"
            if any(item.__class__ is Box for item in value.items):
                value = self.snapshot(value, 2)  # what it is made of is gone after this
        finally:
            self.scope = outer
            self.loop_depth -= 1
            del self.frames[scope]
        self.leave_comprehension(mark, frame)
        return self.make(node, Contents(kind, (), value, keys))

    @contextmanager
    def within(self, node: Any) -> Iterator[None]:
        """Be in the scope of the comprehension *node*."""
        scope, outer, frame = self.file.index.by_node[node], self.scope, self.count
        self.frames[scope] = frame
        self.scope = scope
        mark = self.state.mark()
        try:
            yield
        finally:
            self.scope = outer
            del self.frames[scope]
            self.leave_comprehension(mark, frame)

    def keeps(self, generator: ast.comprehension, element: Value) -> Optional[bool]:
        """Bind *element* to the target of *generator*, and tell whether its conditions keep it; None where that is not known."""
        self.assign(generator.target, element)
        return _all_true([truth(self.evaluate(test)) for test in generator.ifs])

    def leave_comprehension(self, mark: int, number: int) -> None:
        """Take back what names of the comprehension *number* are; what else it has written, it may have."""
        dead, written = self.state.dead, self.state.undo(mark)
        self.state.meet([{}, {
            key: value for key, value in written.items()
            if key.__class__ is not tuple or key[0] != number and not is_guard(key)}])
        self.state.dead = dead

    def each_by_key(self, node: Any, source: Value, named: Optional[ast.expr], held: ast.expr) -> Optional[Value]:
        """Return the dictionary, or the pairs, that *node* makes of a few known elements, one by one; None for an unknown key.

        `{name: request.args.get(name) for name in ("page", "size")}`. Without a name, the list of what it looks up by those.
        """
        contents = self.sole(source)
        if contents is None or contents.rest is not None or not 0 < len(contents.entries) <= FEW or len(node.generators) > 1 \
                or contents.kind not in ("list", "tuple"):
            return None
        entries: Dict[object, Value] = {}
        with self.within(node):
            for _, element in contents.entries:
                kept = self.keeps(node.generators[0], element)
                if kept is False:
                    continue
                key = element.exact if named is None else self.evaluate(named).exact
                if key is None or kept is None:
                    return None
                entries[len(entries) if named is None else key.value] = self.snapshot(self.evaluate(held), 2)
        if isinstance(node, ast.DictComp):
            return self.make(node, Contents("dict", tuple(entries.items())))
        if named is None:
            return self.make(node, Contents("list", tuple(entries.items())))
        pairs = (Contents("tuple", ((0, const(key)), (1, value))) for key, value in entries.items())
        return self.make(node, Contents("list", tuple(
            (place, Value((pair,), False, pair.taints)) for place, pair in enumerate(pairs))))

    def each_by_place(self, node: Any, source: Value) -> Optional[Value]:
        """Return the list that *node* makes of few elements, one by one, where data is in some: `[str(word) for word in words]`.

        None for all others. Behind one that may be left out, no place is known.
        """
        contents = self.sole(source)
        if contents is None or not isinstance(getattr(node, "elt", None), _OF_ONE) or isinstance(node, ast.SetComp) \
                or len(node.generators) > 1 or not data_in_some(contents):
            return None
        made: List[Value] = []
        others: List[Value] = []
        with self.within(node):
            for _, element in contents.entries:
                kept = self.keeps(node.generators[0], element)
                if kept is not False:
                    for test in node.generators[0].ifs:
                        assume(self, test, True)
                    row = made if kept and not others else others
                    row.append(self.snapshot(self.evaluate(node.elt), 2))
        return self.make(node, Contents("list", tuple(enumerate(made)), join(others) if others else None))

    def yield_(self, node: Any) -> Value:
        value = UNKNOWN if node.value is None else self.evaluate(node.value)
        if is_driven(self):
            return value
        if isinstance(node, ast.YieldFrom):
            value = self.element(value)
        self.frame.yields.append(yielded(self, value, node))
        return self.given_at_end.get(node.value, UNKNOWN) if isinstance(node, ast.YieldFrom) else UNKNOWN


# What a comprehension makes of one element by itself.
_OF_ONE = (ast.Call, ast.Name)


def _all_true(answers: List[Optional[bool]]) -> Optional[bool]:
    """Tell whether all of *answers* are true; None where that is not known."""
    return False if False in answers else None if None in answers else True


def _key_and_value(node: Any) -> Optional[Tuple[Optional[ast.expr], ast.expr]]:
    """Return what a comprehension says of the keys and the values of a dictionary, or of pairs; None for all others.

    Of what it looks up, `(data[name] for name in NAMES)`, the value alone.
    """
    if isinstance(node, ast.DictComp):
        return node.key, node.value
    if not isinstance(node, ast.SetComp) and isinstance(node.elt, ast.Tuple) and len(node.elt.elts) == 2:
        return node.elt.elts[0], node.elt.elts[1]
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)) and isinstance(node.elt, ast.Subscript):
        return None, node.elt
    return None
