"""Functions and classes of the file, and of modules that it imports: run with what they are called with."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterator, List, Optional, Tuple, Union

from flake8_secure.dataflow.annotations import holding_instances, instance_of
from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.dispatching import dispatched, dispatches
from flake8_secure.dataflow.entries import in_place_of
from flake8_secure.dataflow.expressions import DEPTH
from flake8_secure.dataflow.fields import promised_by
from flake8_secure.dataflow.frames import Frame
from flake8_secure.dataflow.guards import assume
from flake8_secure.dataflow.initializing import new_instance
from flake8_secure.dataflow.loops import gives_up
from flake8_secure.dataflow.memory import Memory
from flake8_secure.dataflow.methods import changed
from flake8_secure.dataflow.operations import Operations
from flake8_secure.dataflow.operators import truth
from flake8_secure.dataflow.state import DEFAULT, Delta, Key, is_guard, merge
from flake8_secure.dataflow.taints import PASSED_UNKNOWN, Taints
from flake8_secure.dataflow.taints import below as taints_below
from flake8_secure.dataflow.values import (
    CLASS_OF,
    NONE,
    NOTHING,
    UNKNOWN,
    Box,
    Contents,
    Local,
    Ref,
    Value,
    const,
    join,
    unknown,
)
from flake8_secure.models.library import MEMBER
from flake8_secure.models.sanitizers import promised
from flake8_secure.syntax.functions import FUNCTIONS, defaults, first_parameter, is_stub, parameters, positional
from flake8_secure.syntax.nodes import awaited, below, callee, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Local functions called from within one another, and blocks within blocks.
CALLS, NESTING = 5, 70
# Levels of a structure that a function goes through by calling itself.
RECURSIONS = 4
# Statements of a local function that is run although nothing untrusted goes in: it may return a constant.
_SMALL = 3
# Containers and instances that are looked at for data before a function is run that was given the first of them.
_WITHIN = 20


# What a function does that makes another one, and no more, and what it may give its variables before.
_DEFINING = (*FUNCTIONS, ast.Expr, ast.Return)
_AT_FIRST = (ast.Constant, ast.Dict, ast.List)


# So many statements that return something are told apart.
_ANSWERS = 4
# A function, whether its answer is yes, no or None, and which of several answers.
Question = Tuple[ast.AST, Optional[bool], Union[None, int, str]]
# In place of that: the answer of what it derives from, or none.
GOING_ON = -1


class Functions(Operations):
    """Evaluate calls of what is defined in the project."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.active: List[ast.AST] = []
        # By activation: the one of the function around that has defined what is run.
        self.definers: Dict[int, int] = {}
        self.nesting = 0
        self.calling: Scope  # where the call stands that is being made
        self.callee = ""
        self.memory = Memory()
        # The step at which the outermost call began that is being followed.
        self.began = 0
        self.given = True  # whether data from outside goes into it
        self.raised = []
        # How often a call was not followed for there were too many around it.
        self.limits = 0
        # Functions that are called by what their decorators made of them.
        self.bare: List[ast.AST] = []
        # The function that decorators are asked about, and what they had checked each time that they called it.
        self.awaited: Optional[Tuple[ast.AST, List[Tuple[Dict[Key, Any], Arguments]]]] = None
        # The function that decorators are given the result of without running it, that result, and how often they were.
        self.returned: Optional[Tuple[ast.AST, Value]] = None
        self.returns = 0
        self.given_at_end = {}
        # The function that is being asked whether something is true or false, or what part of its answer is.
        self.asked: Optional[Question] = None
        self.ending: Tuple[str, ...] = ()  # methods of an object that keep what is run later from being run

    def block(self, statements: List[ast.stmt]) -> None:
        """Run *statements*: what the interpreter of statements, which derives from this, is for."""
        raise NotImplementedError(type(self).__name__)

    def local_call(self, node: ast.AST, arguments: Arguments, frame: int = 0) -> Value:
        """Return what calling a function or class of the project returns, by running it.

        *frame* is the activation that defined it, whose names it reads.
        """
        if isinstance(node, ast.ClassDef):
            return new_instance(self, node, arguments)
        if getattr(node, "decorator_list", None):
            if dispatches(node):
                return dispatched(self, node, arguments)
            if not frame and node not in self.bare:
                called, value = self.call_decorated(node, self.with_instance(node, arguments))
                if called:
                    return value
        around = self.file.scope_of(node).parent if frame else None
        entered: List[Scope] = []
        while around is not None and frame and around not in self.frames:
            self.frames[around] = frame
            entered.append(around)
            around, frame = around.parent, self.definers.get(frame, 0)
        try:
            value = self.activate(node, arguments)
        finally:
            for scope in entered:
                del self.frames[scope]
        returns = getattr(node, "returns", None)
        if returns is None:
            return value
        home = self.file.owner(node)
        return home.evaluator.as_annotated(value, returns, home.index.by_node[node])

    @property
    def following(self) -> int:
        """How many steps the outermost call that is being followed has taken so far."""
        return self.steps - self.began if len(self.active) > 1 else 0

    def with_instance(self, node: ast.AST, arguments: Arguments) -> Arguments:
        """Return *arguments* of the function *node*, with the instance or class that a method is given as the first of them."""
        scope = self.file.scope_of(node).parent
        if arguments.receiver is None or scope is None or scope.kind != CLASS or is_static(node):
            return arguments
        made_of = self.made_of(arguments.receiver) if is_of_class(node) else None
        # What derives from the class is called in the same way.
        first = arguments.receiver if made_of is None else Value(made_of.items, False)
        return arguments.of(None, [first, *arguments.positional])

    def call_decorated(self, node: ast.AST, arguments: Arguments, by_server: bool = False) -> Tuple[bool, Value]:
        """Return whether decorators of the project wrap the function *node*, and what calling it so returns.

        *by_server*: a framework may be who calls.
        """
        self.bare.append(node)  # a decorator may go by the same name
        try:
            wrapper = self.decorated(node)
            if wrapper is None:
                return False, UNKNOWN
            made = wrapper.single
            if by_server and isinstance(made, Local):
                owner = self.file.owner(made.node)
                sent = in_place_of(node, made.node, self.file.owner(node))
                arguments = arguments.of(None, keywords={
                    **owner.entry(owner.index.by_node[made.node]), **sent, **arguments.keywords})
            return True, self.apply(wrapper, arguments)
        finally:
            self.bare.pop()

    def checked_before(self, node: ast.AST, arguments: Arguments) -> None:
        """Note what decorators of the project have checked of *arguments* whenever they call the function *node*.

        And what they give it for its parameters, where that is known.
        """
        state = self.state
        calls: List[Tuple[Dict[Key, Any], Arguments]] = []
        mark = state.mark()
        self.awaited = (node, calls)
        try:
            self.call_decorated(node, arguments, True)
        finally:
            self.awaited = None
        state.dead = False
        state.undo(mark)
        for key in calls[0][0] if calls else ():
            state.write(key, merge(key, [checks.get(key) for checks, _ in calls]))
        names = [one.arg for one in positional(node.args)] if calls and isinstance(node, FUNCTIONS) else []
        for place, name in enumerate(names):
            given = [told.get(place - (told.receiver is not None), name) for _, told in calls]
            known = [value for value in given if value is not None and (value.taints or not value.unknown)]
            if len(known) == len(calls) and state.env.get(name) not in known:
                state.write(name, join(known))

    def answered(self, node: ast.AST, arguments: Arguments) -> None:
        """Note what decorators of the project make of each thing that the function *node* was found to return."""
        for statement in self.result.returns.get(node, ())[:_ANSWERS]:
            value = NOTHING if statement.value is None else self.result.values.get(statement.value, NOTHING)
            if not value.taints:
                continue
            state, limits = self.state, self.limits
            state.dead = False
            mark = state.mark()
            self.returned, self.returns = (node, value), 0
            try:
                called, answer = self.call_decorated(node, arguments, True)
            finally:
                self.returned = None
            state.dead = False
            state.undo(mark)
            if called and self.returns and self.limits == limits:
                self.result.answers[statement] = self.snapshot(answer, 2)

    def decorated(self, node: Any) -> Optional[Value]:
        """Return what decorators of the project make of the function *node*; None where there is none."""
        file = self.file.owner(node)
        scope = file.index.by_node[node].parent
        if scope is None:
            return None
        plain = Value((Local(node),), False)
        value = plain
        for decorator in reversed(node.decorator_list):
            called = isinstance(decorator, ast.Call)
            made_of = [Arguments(node, [value], {}, None)]
            if called:
                made_of.insert(0, Arguments(
                    decorator, [self.said_to(one, scope, file) for one in decorator.args], {
                        one.arg: self.said_to(one.value, scope, file) for one in decorator.keywords if one.arg is not None},
                    None))
            made = file.evaluator.value(decorator.func if called else decorator, scope)
            if made.unknown or not all(isinstance(item, Local) for item in made.items):
                continue
            for arguments in made_of:
                made = self.apply(made, arguments)
            if len(made.items) == 1 and isinstance(made.items[0], Local) and not made.unknown:
                value = made
        return None if value is plain else value

    def said_to(self, node: ast.expr, scope: Scope, file: File) -> Value:
        """Return *node*, of *scope* in *file*, as a decorator is given it: what a module has made as well."""
        value = file.evaluator.value(node, scope)
        found = scope.find(node.id) if isinstance(node, ast.Name) and file is self.file and value == UNKNOWN else None
        made = None if found is None or not isinstance(node, ast.Name) else self.made(node.id, found[0])
        return value if made is None else made

    def apply(self, callee: Value, arguments: Arguments) -> Value:
        """Return what calling *callee* returns: what derives from this knows of all calls."""
        raise NotImplementedError(type(self).__name__)

    def library_call(self, name: str, arguments: Arguments) -> Value:
        """Return what calling the library function *name* returns: what derives from this knows of libraries."""
        raise NotImplementedError(type(self).__name__)

    def activate(self, node: ast.AST, arguments: Arguments) -> Value:
        """Return what the function *node*, as it stands, returns."""
        if self.awaited is not None and node is self.awaited[0]:
            self.awaited[1].append((self.state.checks(), arguments))
            self.surprises += 1
            return UNKNOWN
        if self.returned is not None and node is self.returned[0]:
            self.surprises += 1
            self.returns += 1
            return self.returned[1]
        taints = arguments.taints
        if arguments.receiver is not None:
            taints = taints | arguments.receiver.taints
        home = self.file.owner(node)
        scope = home.index.by_node.get(node)
        running = None if scope is None else self.frames.get(scope)
        if node in self.active and running is not None:
            self.surprises += 1
            again = list(self.handed_on(node, running, arguments))
            if self.active.count(node) >= RECURSIONS or not any(self.is_part(given, held) for given, held in again):
                collects = any(given.taints and not held.taints for given, held in again)
                if self.active.count(node) > 1 or not taints or not (collects or any(value.exact for value in arguments.values)):
                    return NOTHING  # what recursion adds is what the other ways return
                # A constant that counts down may have kept those other ways shut, and those may return what was collected.
                arguments = arguments.loosened
        elif running is not None:
            scope = None
        if scope is None or len(self.active) > CALLS or self.nesting > NESTING - 20 or self.depth > DEPTH - 10:
            self.limits += 1
            scope = None
        if scope is not None and is_stub(node, scope.parent is not None and scope.parent.kind == CLASS) \
                and self.is_open(scope, arguments):
            scope = None
        given = scope is not None and (self.is_given_data(home, taints, arguments) or self.asks_itself(scope, home, arguments))
        if scope is not None and not given and not self.worth_running(node, scope, home, arguments):
            scope = None
        if scope is not None and not self.allows_call(scope, home, given):
            self.limits += 1
            scope = None
        if scope is None:
            passed = PASSED_UNKNOWN | promised(getattr(node, "name", ""))
            return unknown(frozenset(taint.passing(passed) for taint in taints)) if taints else UNKNOWN
        seen = set(self.lasting)
        key = self.memory.key(node, scope, arguments, self, seen) if home is self.start and running is None else None
        if key is None:
            return self.enter(node, scope, home, arguments)
        state = self.state
        depth = len(self.active)
        known = self.memory.recall(key, state) or self.memory.recall((key, depth), state)
        if known is not None:
            return known
        mark, surprises, limits, held, carried = state.mark(), self.surprises, self.limits, state.checks(), len(self.raised)
        value = self.enter(node, scope, home, arguments)
        if self.surprises == surprises and len(self.raised) == carried:
            self.memory.keep(key if self.limits == limits else (key, depth), value, seen, held, state, mark)
        return value

    def is_open(self, scope: Scope, arguments: Arguments) -> bool:
        """Tell whether a class elsewhere may override the function of *scope*, or somebody has yet to write it."""
        if scope.parent is None or scope.parent.kind != CLASS or arguments.receiver is None:
            return True
        for item in arguments.receiver.items:
            contents = self.contents(item)
            of_class = None if contents is None else contents.get(CLASS_OF)
            if of_class is not None and not of_class.unknown:
                return False
        return True

    def handed_on(self, node: Any, running: int, arguments: Arguments) -> Iterator[Tuple[Value, Value]]:
        """Yield what a call of *node* in itself is given for parameters, each with what that is in the call around it.

        `walk(folder + piece, rest)` hands on data in a parameter that had none, `walk(tree.left)` a part of what it was given.
        """
        arguments = self.with_instance(node, arguments)
        for place, one in enumerate(positional(node.args)):
            given, held = arguments.get(place, one.arg), self.state.env.get((running, one.arg))
            if given is not None and held is not None:
                yield given, held

    def is_part(self, value: Value, whole: Value) -> bool:
        """Tell whether *value* may be a part of *whole*, a container or an instance, and there is data in it."""
        return any(isinstance(item, (Box, Contents)) for item in whole.items) and not any(
            item in whole.items for item in value.items) and (bool(value.taints) or self.hold_data([value]))

    def enter(self, node: ast.AST, scope: Scope, home: File, arguments: Arguments) -> Value:
        """Run the function *node* of the file *home*."""
        running = self.frames.get(scope)
        state = self.state
        mark = state.mark()
        before = (self.frame, self.scope, self.table, self.loop_depth, self.file, self.way_out)
        self.count += 1
        made = arguments.receiver.single if arguments.receiver is not None else None
        is_constructor = isinstance(made, Box) and getattr(node, "name", "") == "__init__"
        context = self.contexts.setdefault((self.frame.context, arguments.node), ast.Pass())
        frame = Frame(self.count, mark, node, made.site if isinstance(made, Box) and is_constructor else None, context)
        around = None if scope.parent is None else self.frames.get(scope.parent)
        if around:
            self.definers[self.count] = around
        self.frames[scope] = self.count
        self.file, self.calling = home, self.scope
        if home is self.start:
            self.way_out = None
        self.bind(node, scope, frame, arguments)
        self.frame, self.scope, self.table, self.loop_depth = frame, scope, self.table_of(home, arguments.node), 0
        self.active.append(node)
        if len(self.active) == 2:
            self.began = self.steps
        try:
            if isinstance(node, ast.Lambda):
                value = self.evaluate(node.body)
                self.answer(node.body, value)
                return value
            self.block(node.body)  # type: ignore[attr-defined]  # a function definition
        finally:
            if len(self.active) == 2:
                self.file.effort.spend(self.steps - self.began + 1, self.given)
                self.began = self.steps
            self.active.pop()
            if running is None:
                del self.frames[scope]
            else:
                self.frames[scope] = running
            self.frame, self.scope, self.table, self.loop_depth, self.file, self.way_out = before
        ends: List[Optional[Delta]] = [delta for _, delta in frame.returns]
        values = [value for value, _ in frame.returns]
        endless = bool(frame.yields) and not values  # a generator goes on only where it is asked for more
        if (endless or not state.dead) and self.answer(None, const(None)):
            ends.append(state.delta(mark))
            values.append(const(None))
        state.dead = False
        state.undo(mark)
        _forget_names(frame, scope, ends, values)
        state.meet(ends)
        if not values:
            return NOTHING
        for (origin, path), marks in frame.vouching.items():
            state.guard(origin, path, marks)
        if frame.yields:
            self.given_at_end[arguments.node] = join(values)
            return self.make(arguments.node, Contents("list", (), join(frame.yields)))
        return trusted(node, home, join(values))

    def ask(self, node: ast.AST, arguments: Arguments, holds: Optional[bool], part: Union[None, int, str] = None) -> None:
        self.checked_by((node, holds, part), node, arguments)

    def checked_by(self, asked: Optional[Question], node: ast.AST, arguments: Arguments) -> None:
        """Note what the function *node* has checked where its answer is the one *asked* for: any, where none is."""
        state = self.state
        mark = state.mark()
        before, self.asked = self.asked, asked
        try:
            self.local_call(node, arguments)
        finally:
            self.asked = before
        state.dead = False
        for key, value in state.undo(mark).items():
            if is_guard(key):
                state.write(key, value)

    def answer(self, node: Optional[ast.AST], value: Value) -> bool:
        """Narrow the state to where *value*, made by *node*, is the answer asked for; tell whether it may be that."""
        if self.asked is None or self.asked[0] is not self.frame.node:
            return True
        _, holds, part = self.asked
        if holds is None and part == GOING_ON:
            made = awaited(node) if node is not None else None
            return NONE in value.items or isinstance(made, ast.Call) and tail_of(
                callee(getattr(made.func, "value", made))) == "super"
        if holds is None:
            return value.unknown or not value.items or NONE in value.items
        if part is not None:
            node, value = self.part_answered(node, value, part)
        known = truth(value)
        if known is not None:
            return known is holds
        if node is not None:
            assume(self, node, holds)
        return True

    def part_answered(self, node: Optional[ast.AST], value: Value, part: Union[int, str]) -> Tuple[Optional[ast.AST], Value]:
        """Return what *part* of an answer is made by, where *node* spells that out, and what it is."""
        made = spelled_part(node, part)
        if made is not None:
            return made, const(made.value) if isinstance(made, ast.Constant) else self.table.get(made, UNKNOWN)
        contents = self.sole(value)
        return None, UNKNOWN if contents is None else contents.get(part) or UNKNOWN

    def table_of(self, home: File, call: ast.AST) -> Dict[ast.AST, Value]:
        """Return where to record the values of a function of *home*, called by *call*."""
        if home is self.start:
            return self.result.inner
        if self.way_out is None:
            self.way_out = call
        return self.result.abroad.setdefault(self.way_out, (self.calling, {}))[1]

    def worth_running(self, node: Any, scope: Scope, home: File, arguments: Arguments) -> bool:
        """Tell whether running a function of *home* that is given no data may say more than that its result is unknown."""
        if isinstance(node, ast.Lambda):
            return True
        around = scope.parent
        while around is not None and around.kind == CLASS:
            around = around.parent
        if around is not None and around.kind == FUNCTION and around in self.frames and home.follows:
            return True  # what it reads of the function around it may be untrusted
        if any(isinstance(one, FUNCTIONS) for one in node.body) and (
                any(item.__class__ is Local for value in arguments.values for item in value.items)
                or all(isinstance(one, _DEFINING) or isinstance(one, ast.Assign) and isinstance(one.value, _AT_FIRST)
                       for one in node.body)):
            return True  # a decorator, of which a call is asked what it checks, or what makes one
        if home.follows and scope in home.reach.surely:
            return True
        if len(node.body) > 2 * _SMALL:
            return False
        if (home.follows or home.follows_local) and any(scope in home.reach.active(kind) for kind in home.incoming):
            return True
        if len(self.active) > 2:
            return False
        if arguments.values and all(value.exact for value in arguments.values):
            return _at_most(4 * _SMALL, node.body)  # what it makes of constants is one, as a rule
        return _at_most(2 * _SMALL if home.libraries else _SMALL, node.body)

    def allows_call(self, scope: Scope, home: File, given: bool) -> bool:
        """Tell whether a call of the function of *scope* may still be followed, which is *given* data from outside or not."""
        if len(self.active) == 1:
            self.given = given
        steps, asked = self.following, self.asked is not None
        return self.file.allows_call(steps, asked, self.given) or not self.given and self.file.allows_call(steps, asked) and (
            home.follows or home.follows_local) and scope in home.reach.asking

    def is_given_data(self, home: File, taints: Taints, arguments: Arguments) -> bool:
        """Tell whether there is data from outside, or a request, in the *arguments* of a call of a function of *home*."""
        if not home.libraries and not home.follows and home is self.start:
            return any(taint.kind == MEMBER for taint in taints)
        if taints or home is not self.start and any(
            isinstance(item, Ref) and item.name in self.models.requests for value in arguments.values for item in value.items
        ):
            return True
        receiver = arguments.receiver
        return self.hold_data(arguments.values if receiver is None else [receiver, *arguments.values])

    def asks_itself(self, scope: Scope, home: File, arguments: Arguments) -> bool:
        """Tell whether a method of *home* asks its instance for the request that a framework gives it."""
        if home is self.start or arguments.receiver is None or home.libraries:
            return False
        names = {name for library in self.start.libraries for name in library.attributes}
        return not names.isdisjoint(home.derived("asks itself", scope, _attributes_of_itself))

    def hold_data(self, values: List[Value]) -> bool:
        """Tell whether data was put in one of *values*, containers or instances, or in one that these hold."""
        state = self.state.env
        sites = [item.site for value in values for item in value.items if item.__class__ is Box]
        for site in sites:  # grows
            contents = state.get(site)
            if isinstance(contents, Contents):
                if contents.taints:
                    return True
                if contents.nests and len(sites) < _WITHIN:
                    held = [value for _, value in contents.entries] + ([] if contents.rest is None else [contents.rest])
                    sites += [
                        item.site for value in held for item in value.items if item.__class__ is Box and item.site not in sites]
        return False

    def bind(self, node: Any, scope: Scope, frame: Frame, arguments: Arguments) -> None:
        """Write the arguments of a call to the parameters of *node*."""
        number, given = frame.number, node.args
        by_position = len(positional(given))
        values = self.with_instance(node, arguments).positional
        known = dict(defaults(given))
        keywords = dict(arguments.keywords)
        converts = any(tail_of(callee(one)) in _CONVERTING for one in getattr(node, "decorator_list", ()))
        for place, parameter in enumerate(parameters(given)):
            name = parameter.arg
            if place < min(len(values), by_position):
                value = values[place]
            elif name in keywords:
                value = keywords.pop(name)
            elif arguments.starred is not None:
                value = arguments.starred
                value = value.with_taints(taints_below(value.taints, name)) if value.taints else value
            elif parameter in known:
                default = known[parameter]
                value = self.state.env.get((DEFAULT, default)) or self.file.evaluator.value(default, scope.parent or scope)
                if default.__class__ in _MUTABLE and name in self.file.derived("changed by calls", scope, _changed_in):
                    value = self.collected(default, value)
            else:
                value = UNKNOWN
            if value.unknown and not value.items:
                found = self.file.resolver.name(name, scope)
                if found:
                    value = Value(tuple(Ref(one) for one in sorted(found)[:4]), True, value.taints)
                around = scope.parent or scope
                made = instance_of(parameter.annotation, around, self.file) or holding_instances(
                    parameter.annotation, around, self.file)
                if made is not None:
                    value = value | made
            if converts and value.taints and parameter.annotation is not None:
                marks = promised_by(parameter.annotation, scope.parent or scope, self.file)
                value = unknown(frozenset(taint.flat.passing(marks) for taint in value.taints)) if marks else value
            self.state.write((number, name), value)
        if given.vararg is not None:
            self.collect(number, given.vararg, Contents("tuple", tuple(enumerate(values[by_position:])), arguments.starred))
        if given.kwarg is not None:
            self.collect(number, given.kwarg, Contents("dict", tuple(keywords.items()), arguments.starred, arguments.names))

    def collected(self, default: ast.AST, value: Value) -> Value:
        """Return *value*, the list or dictionary that *default* makes once, with what calls have put into it: `rows=[]`."""
        contents = value.single
        if not isinstance(contents, Contents):
            return value
        self.surprises += 1
        held = self.state.env.get(default)
        if not isinstance(held, Contents):
            held = contents
            self.state.write(default, held)
        return Value((Box(held.kind, default),), False, held.taints)

    def collect(self, number: int, parameter: ast.arg, contents: Contents) -> None:
        """Write *contents* to a parameter of the activation *number* that collects what is left of the arguments."""
        self.state.write((number, parameter.arg), Value((contents,), False, contents.everything.taints))


# Decorators that make arguments of the annotated types, or raise: of pydantic, beartype and typeguard.
_CONVERTING = frozenset(("beartype", "typechecked", "validate_arguments", "validate_call"))
# What the calls in a body say better than its name.
_FOLLOWED = frozenset(("named:found", "named:rendered"))


# What a default may be that is made once, where the function is defined, and changed by calls.
_MUTABLE = (ast.Dict, ast.List, ast.Set)


def _forget_names(frame: Frame, scope: Scope, ends: List[Optional[Delta]], values: List[Value]) -> None:
    """Take the names of a function out of the ways in which it *ends*, unless what it gives, *values*, goes on reading them."""
    number = frame.number
    for delta in ends:
        if delta is None or any(isinstance(i, Local) and i.frame == number for value in values for i in value.items) \
                or scope.children and any(_holds_inner(value, delta, number) for value in values):
            continue
        for key in [key for key in delta if key.__class__ is tuple and key[0] == number]:
            del delta[key]


def _holds_inner(value: Value, delta: Delta, number: int) -> bool:
    """Tell whether *value*, a container made as *delta* says, holds functions that the activation *number* has defined."""
    for item in value.items:
        contents = delta.get(item.site) if item.__class__ is Box else None
        if contents.__class__ is Contents and any(
                one.__class__ is Local and one.frame == number for _, held in contents.entries for one in held.items):
            return True
    return False


def _changed_in(scope: Scope) -> FrozenSet[str]:
    """Return the names of the containers that the function of *scope* changes."""
    return frozenset(changed(below(scope.node)))


def _attributes_of_itself(scope: Scope) -> FrozenSet[str]:
    """Return the attributes that the method of *scope* asks its instance for."""
    own = first_parameter(scope.node)
    return frozenset(
        node.attr for node in below(scope.node)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == own)


def trusted(function: ast.AST, file: File, value: Value) -> Value:
    """Return what *function*, of *file*, returns, trusting its name where it works letter by letter in ways nobody follows."""
    promises = promised(getattr(function, "name", "")) - _FOLLOWED if value.taints else frozenset()
    if not promises or not gives_up(function, file):
        return value
    return unknown(frozenset(taint.passing(promises) for taint in value.taints))


def spelled_part(node: Optional[ast.AST], part: Union[int, str]) -> Optional[ast.expr]:
    """Return the expression for *part* of what *node* makes, a place, a key, or an attribute with a dot in front."""
    if isinstance(node, ast.Tuple):
        return node.elts[part] if isinstance(part, int) and 0 <= part < len(node.elts) else None
    if isinstance(node, ast.Dict):
        return next((value for key, value in zip(node.keys, node.values) if getattr(key, "value", None) == part), None)
    if isinstance(node, ast.Call):
        return next((keyword.value for keyword in node.keywords if f".{keyword.arg}" == part), None)
    return None


def _at_most(limit: int, body: List[ast.stmt]) -> bool:
    """Tell whether *body* has no more than *limit* statements, those inside others included."""
    statements = list(body)
    for statement in statements:  # grows
        if len(statements) > limit:
            return False
        for block in ("body", "orelse", "finalbody", "handlers"):
            statements += getattr(statement, block, ())
    return len(statements) <= limit
