"""What the calls of a function give to its parameters, where all of them are known."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from flake8_secure.dataflow.callers import CALLS, constructions, given, is_itself, passed
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.fields import annotated
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.values import CLASS_OF, NOTHING, UNKNOWN, Const, Contents, Local, Possibility, Ref, Value, join
from flake8_secure.match.uses import attributes_read, reads
from flake8_secure.syntax.arguments import argument_of, unpacks
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, default_of, first_parameter, positional
from flake8_secure.syntax.names import NONE, Names
from flake8_secure.syntax.nodes import below, callee, shape, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, PARAMETER, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index


# So many decorators are looked at.
_DECORATORS = 4
# So many expressions that calls give are looked at, of functions that call each other.
_GIVEN = 12
# So deep an attribute of what a call gives is looked for: `options.tls.verify`.
_HOLDERS = 4
# Constants that the engine has taken from calls already, less those that a test has ruled out.
_TAKEN = frozenset((ast.Attribute, ast.Constant, ast.Name))
# What a function goes no further by.
_LEAVING = (ast.Continue, ast.Raise, ast.Return)
# Decorators that keep what a function has returned, or run it elsewhere, and call it with nothing but what it is called with.
_KEEPING = frozenset((
    "async_to_sync", "cache", "cache_data", "cache_resource", "cached", "database_sync_to_async", "experimental_singleton",
    "lru_cache", "memoize", "sync_to_async"))


def given_by_all(parameter: ast.arg, home: Scope, file: File) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what calls give to *parameter* of the function of *home*: its default, where one gives nothing; with the scopes.

    None where the function is not called in the file, where something else than a call mentions it, and where it is not
    plain what a call gives. Audits know only the calls of functions within functions: others have callers elsewhere. What
    a function gives itself again is left out.
    """
    return None if _is_constructor(home) else _known_to_all(parameter, home, file)


def _is_constructor(home: Scope) -> bool:
    """Tell whether *home* is the constructor of a class: what it keeps of what it is given may be changed later."""
    return getattr(home.node, "name", "") == "__init__" and home.parent is not None and home.parent.kind == CLASS


def _known_to_all(parameter: ast.arg, home: Scope, file: File) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Do so, for constructors as well."""
    around = home.parent
    if around is None or file.audits and around.kind != FUNCTION:
        return None
    known = file.derived(f"given to {parameter.arg}", home, lambda _: _given_by_all(parameter, home, around, file))
    return known or None


def _given_by_all(parameter: ast.arg, home: Scope, around: Scope, file: File) -> List[Tuple[ast.expr, Scope]]:
    """Return what all calls give to *parameter* of the function of *home*, which stands in *around*; nothing if not known."""
    function = home.node
    if not isinstance(function, FUNCTIONS):
        return []
    decorators = [one for one in function.decorator_list[:_DECORATORS] if tail_of(callee(one)) not in _KEEPING]
    if len(function.decorator_list) > _DECORATORS or len(decorators) > 1 or decorators and not is_static(
            function) and not is_of_class(function) or file.entry(home):
        return []
    calls = list(given(parameter, home, file)) or list(_given_to_one_of(parameter, function, around, file))
    if not calls:
        return []
    found: List[Tuple[ast.expr, Scope]] = []
    for call, scope, node in calls if len(calls) == len(mentions(function.name, around, file)) else ():
        if node is None:
            node, scope = default_of(parameter, function), around
        if node is None or unpacks(call) or any(
                one.arg is None for one in call.keywords):
            return []
        if not is_itself(node, scope, parameter, home):
            found.append((node, scope))
    return found


def _given_to_one_of(
    parameter: ast.arg, function: ast.AST, around: Scope, file: File,
) -> Iterator[Tuple[ast.Call, Scope, Optional[ast.expr]]]:
    """Yield the calls of one of the functions of a name that stand in branches, and what each gives to *parameter*."""
    name, ordered = getattr(function, "name", ""), positional(getattr(function, "args"))
    place = (ordered.index(parameter),) if parameter in ordered else ()
    for call, scope in file.index.called.get(name, ())[:CALLS]:
        found = scope.find(name) if isinstance(call.func, ast.Name) else None
        if found is None or found[0] is not around or not all(isinstance(bound, FUNCTIONS) for _, bound, _, _ in found[1]):
            continue
        hidden = any(isinstance(argument, ast.Starred) for argument in call.args)
        yield call, scope, None if hidden else argument_of(call, parameter.arg, *place)


def mentions(name: str, around: Scope, file: File) -> Sequence[ast.AST]:
    """Return what mentions the function *name* that stands in *around*, a constructor by its class."""
    if around.kind != CLASS:
        return reads(around, file).get(name, ())
    if name == "__init__" and around.parent is not None:  # a constructor is called by the name of its class
        return reads(around.parent, file).get(getattr(around.node, "name", ""), ())
    read = attributes_read(file.index).get(name, ())
    others = {
        call.func for call, scope in file.index.called.get(name, ()) if _is_of_other_class(call.func, scope, name, around, file)
    } if len(read) > 1 else ()
    return [node for node in read if node not in others] if others else read


def _is_of_other_class(called: ast.AST, scope: Scope, name: str, around: Scope, file: File) -> bool:
    """Tell whether *called* is `self.name` of another class than that of *around*, one that has such a method itself."""
    method, owner = scope.owner, scope.owner.parent
    if owner is None or owner is around or owner.kind != CLASS or name not in owner.children:
        return False
    return isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id == first_parameter(
        method.node) and getattr(owner.node, "name", "") not in file.index.heirs


class HandedIn(NamedTuple):
    """What calls give for a parameter, first what it is given itself, and whether nothing else can be in it."""

    nodes: List[Tuple[ast.expr, Scope]]
    all_known: bool
    taken: int  # how many of the nodes the calls of its function give


def handed_in(node: ast.AST, scope: Scope, file: File) -> Optional[HandedIn]:
    """Return what calls in *file* give for *node*, through further functions; None where that is not a parameter alone."""
    parameter = parameter_alone(node, scope)
    if parameter is None:
        return None
    arg, home = parameter
    return file.derived(f"handed in for {arg.arg}{file.audits}", home, lambda _: _handed_in(arg, home, file, True))


def is_parameter(node: Optional[ast.AST], scope: Scope) -> bool:
    """Tell whether *node* is a parameter to which nothing else is ever assigned, of one or several functions by that name."""
    bindings = bindings_of_name(node, scope)
    return bool(bindings) and all(kind == PARAMETER for kind, *_ in bindings)


def parameter_alone(node: ast.AST, scope: Scope) -> Optional[Tuple[ast.arg, Scope]]:
    """Return the parameter that *node* is, and the scope of its function; None where something else may be assigned to it."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or len(found[1]) != 1 or found[1][0][0] != PARAMETER:
        return None
    parameter = found[1][0][1]
    return (parameter, found[0]) if isinstance(parameter, ast.arg) else None


def _handed_in(parameter: ast.arg, home: Scope, file: File, closely: bool) -> HandedIn:
    """Return what calls give to *parameter* of the function of *home*, and to those that they hand on to it.

    Whether that is all there is nobody looks unless *closely*, which takes longer.
    """
    queue, ends, all_known, taken = [(parameter, home)], [], True, -1
    for one, around in queue:  # grows
        known = _known_to_all(one, around, file) if closely else None
        all_known = all_known and known is not None
        for node, scope in known if known is not None else ((each.node, each.scope) for each in passed(one, around, file)):
            further = parameter_alone(node, scope)
            if further is None:
                ends.append((node, scope))
            elif further not in queue:
                queue.append(further)
        taken = len(ends) if taken < 0 else taken
        if len(queue) + len(ends) > _GIVEN:
            return HandedIn(ends, False, taken)
    return HandedIn(ends, all_known, taken)


def value_given(node: ast.AST, scope: Scope, file: File) -> Value:
    """Return what *node*, read in *scope*, may evaluate to, by what calls give where that is a parameter, or kept of one.

    A dictionary that is given says what it holds: `options["verify"]`.
    """
    value = file.value(node, scope)
    handed = None
    if isinstance(node, ast.Name):
        handed = handed_in(node, scope, file) if value.unknown else None
    elif isinstance(node, ast.Attribute):
        handed = _kept_of(node, scope, file)
        if value.unknown and any(item.__class__ is Const for item in value.items) and _is_ruled_out(node, scope):
            value = Value(tuple(item for item in value.items if item.__class__ is not Const), True, value.taints)
        if handed is None and value.unknown:
            return _of_given(node, "." + node.attr, value, scope, file)
    elif value.unknown and isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return _of_given(node, node.slice.value, value, scope, file)
    if handed is None or not handed.nodes:
        return value
    found: List[Possibility] = list(value.items)
    if file.called_here and handed.all_known:  # not what it is by default, where all give something else
        known = join(file.value(*one) for one in handed.nodes).items
        found = [item for item in found if item in known or not isinstance(item, (Const, Ref))]
    unknown = value.unknown and not handed.all_known
    for place, (given_, around) in enumerate(handed.nodes):
        made = file.value(given_, around)
        unknown = unknown or made.unknown or any(item.__class__ is Const and item.value is None for item in made.items)
        fixed = made.exact is not None and made.exact.value is not None and (
            place >= handed.taken or given_.__class__ not in _TAKEN) and not _is_ruled_out(node, scope)
        found += (item for item in made.items if item not in found and (item.__class__ is not Const or fixed))
    return Value(tuple(found), unknown, value.taints)


def _of_given(node: Union[ast.Attribute, ast.Subscript], key: object, value: Value, scope: Scope, file: File) -> Value:
    """Return what *node* may be, beside its *value*, where it is what is held at *key* by what calls give."""
    owner = node.value
    for _ in range(_HOLDERS):
        owner = owner.value if isinstance(owner, ast.Attribute) else owner
    if not isinstance(owner, ast.Name) or class_of_instance(node, scope):
        return value
    holder = value_given(node.value, scope, file)
    if isinstance(node.value, ast.Attribute):
        holder = holder | _given_or_made(node.value, scope, file)
    held = [_held_by(item, key, file) for item in holder.items]
    known = join(one for one in held if one is not None)
    if not known.items or _is_ruled_out(node, scope):
        return value
    all_known = not holder.unknown and None not in held
    return Value(value.items, value.unknown and not (all_known and _is_only_read(node.value, scope, file)), value.taints) | known


def _held_by(item: Possibility, key: object, file: File) -> Optional[Value]:
    """Return what a container, an instance, or a class of the file that *item* is holds at *key*; None if not known."""
    held, kind = (item.get(key), item.get(CLASS_OF)) if isinstance(item, Contents) else (None, Value((item,), False))
    made = kind.single if kind is not None and held is None else None
    if not isinstance(made, Local) or not isinstance(made.node, ast.ClassDef) or not isinstance(key, str):
        return held
    bound = file.scope_of(made.node).bindings.get(key[1:], [])
    return file.owner(made.node).value(bound[0][1], bound[0][3]) | UNKNOWN if len(bound) == 1 else None


def _given_or_made(node: ast.Attribute, scope: Scope, file: File) -> Value:
    """Return what calls give for *node*, of an instance, that its constructor keeps or replaces: `options or Options()`."""
    home = class_of_instance(node, scope)
    assigned = home.attributes.get(node.attr, []) if home is not None else []
    made = assigned[0][1] if len(assigned) == 1 else None
    return value_given(made.values[0], assigned[0][3], file) if isinstance(made, ast.BoolOp) else NOTHING


def _is_only_read(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node*, a parameter, is only asked for what it holds, and not handed on to what may change that."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None:
        return False
    uses = [(read, file.parent(read, found[0])) for read in reads(found[0], file).get(getattr(node, "id"), ())]
    return all(
        isinstance(above, (ast.Attribute, ast.Subscript)) and not isinstance(file.parent(above, found[0]), ast.Call)
        for read, above in uses)


def _is_ruled_out(node: ast.AST, scope: Scope) -> bool:
    """Tell whether a test in the function of *scope* may have ruled out some of what *node* is."""
    spelled = shape(node)

    def decides(part: ast.AST) -> bool:
        return isinstance(part, (ast.Assert, ast.If, ast.IfExp, ast.While)) and any(
            shape(one) == spelled for one in below(part.test)) and (
            isinstance(part, ast.Assert) or any(one is node for one in below(part))
            or any(isinstance(block[-1], _LEAVING) for block in (
                getattr(part, "body", None), getattr(part, "orelse", None)) if isinstance(block, list) and block))

    return any(map(decides, below(scope.owner.node)))


def _kept_of(node: ast.Attribute, scope: Scope, file: File) -> Optional[HandedIn]:
    """Return what is handed in for *node*, an attribute of an instance in a method of its class; None for anything else.

    That is what its constructor takes and keeps, what a record is made with, and what classes have there that derive from
    its class, and that have no such method of their own.
    """
    method, home = scope.owner, class_of_instance(node, scope)
    if home is None:
        return None
    known: Optional[HandedIn] = file.derived(f"kept as {node.attr}{file.audits}", home, lambda _: _kept(node.attr, home, file))
    if node.attr in home.attributes or not file.index.heirs:
        return known
    nodes = [*(known.nodes if known is not None else ()), *_of_heirs(node.attr, method, home, file.index)]
    return HandedIn(nodes, False, 0) if nodes else None


def class_of_instance(node: Union[ast.Attribute, ast.Subscript], scope: Scope) -> Optional[Scope]:
    """Return the class of whose instance *node* is an attribute, or an item, in a method; None for anything else."""
    method, owner = scope.owner, node.value
    home = method.parent
    return home if home is not None and home.kind == CLASS and isinstance(owner, ast.Name) and owner.id == first_parameter(
        method.node) else None


def _kept(name: str, home: Scope, file: File) -> Optional[HandedIn]:
    """Return what calls give for the attribute *name* of instances of the class of *home*."""
    assigned = home.attributes.get(name)
    if assigned is not None:
        handed = handed_in(assigned[0][1], assigned[0][3], file) if len(assigned) == 1 and assigned[0][0] == ASSIGN else None
        return None if handed is None else handed._replace(all_known=handed.all_known and name not in file.index.shared)
    if not isinstance(home.node, ast.ClassDef) or "__init__" in home.children:
        return None
    fields = list(annotated(home.node, file))
    if name not in fields:
        return None
    place = () if home.node.bases else (fields.index(name) + 1,)
    nodes = []
    for call, scope, taken in constructions(home, file):
        given_ = argument_of(call, name, *(one - taken for one in place))
        if given_ is not None:
            nodes.append((given_, scope))
    return HandedIn(nodes, False, 0)


def _of_heirs(name: str, method: Scope, home: Scope, index: Index) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield what classes that derive from that of *home*, and have its *method*, assign to *name* in their bodies."""
    classes = [home]
    for one in classes:  # grows
        for heir in index.heirs.get(getattr(one.node, "name", ""), ()):
            if heir not in classes and len(classes) < _GIVEN and getattr(method.node, "name", "") not in heir.children:
                classes.append(heir)
                for kind, node, _, scope in heir.bindings.get(name, ()):
                    if kind == ASSIGN and isinstance(node, ast.expr):
                        yield node, scope


def names_given(function: ast.AST, scope: Scope, file: File) -> Names:
    """Return what the method *function* may be called, by what calls give for the parameter that it is a method of."""
    if function.__class__ is not ast.Attribute or function.value.__class__ is not ast.Name or function.value.id in INSTANCES:
        return NONE
    known: Dict[ast.AST, Names] = file.index.derived("names given", dict)
    found = known.get(function)
    if found is None:
        parameter = parameter_alone(function.value, scope)
        nodes = [] if parameter is None else file.derived(
            f"passed for {parameter[0].arg}", parameter[1], lambda home: _handed_in(parameter[0], home, file, False).nodes)
        found = known[function] = NONE.union(*(
            file.resolver.follow(file.names(node, around), ["." + function.attr]) for node, around in nodes))
        if not found and parameter is not None:
            found = known[function] = file.resolver.follow(_given_by_decorators(*parameter, file), ["." + function.attr])
    return found


def _given_by_decorators(parameter: ast.arg, home: Scope, file: File) -> Names:
    """Return what the framework gives for *parameter*, the first of the function of *home*, that a decorator hands this to."""
    node = home.node
    if not isinstance(node, FUNCTIONS) or not node.decorator_list or parameter not in positional(node.args)[:1]:
        return NONE
    return frozenset(
        shape.handler.request for shape in shapes(home, file)
        if shape.handler.decorators and shape.handler.request and not shape.handler.place)
