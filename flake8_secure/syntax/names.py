"""Which qualified names an expression may stand for, read off the bindings of the file.

A qualified name is a dotted path. `()` marks a call: `requests.Session()` is an instance, and
`requests.Session().get` its method. `[key]` marks an item: `flask.Flask().config[DEBUG]`; `[*]`
any of them. Built-in names start with `builtins.`.
"""

from __future__ import annotations

import ast
import builtins
from functools import cached_property, lru_cache
from typing import Any, Callable, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, Function, default_of, first_parameter, given, is_property, promise
from flake8_secure.syntax.index import Index
from flake8_secure.syntax.nodes import generic, is_class, is_generic, literal_text, tail_of, text_of
from flake8_secure.syntax.scopes import (
    ANNOTATE, ASSIGN, CATCH, CLASS, DEFINE, ENTER, FUNCTION, IMPORT, PARAMETER, UNPACK, Binding, Scope, assigned_once,
)

Names = FrozenSet[str]
NONE: Names = frozenset()
BUILTINS = frozenset(dir(builtins)) | {  # of Python 2, and of IPython
    "execfile", "get_ipython", "raw_input", "reload", "unicode", "unichr", "xrange"}
# Bounds against generated code: aliases of aliases, and chains of calls.
DEPTH = 25
LENGTH = 200
STEPS = 60
_DOTTED = regex(r"[A-Za-z_][\w.]*")
# Calls that reach a name by its text; "" for those of any module, which are as telling by their own name.
_REFLECTING = {
    "LazyImport": "",
    "LazyLoader": "",
    "LocalProxy": "werkzeug.local.LocalProxy",
    "__import__": "builtins.__import__",
    "aclosing": "contextlib.aclosing",
    "closing": "contextlib.closing",
    "enter_async_context": "",  # of any stack
    "enter_context": "",
    "getattr": "builtins.getattr",
    "import_module": "importlib.import_module",
    "import_string": "",
    "importorskip": "pytest.importorskip",
    "lazy_import": "",
    "load": "lazy_loader.load",
    "nullcontext": "contextlib.nullcontext",
    "staticmethod": "builtins.staticmethod",
    "super": "builtins.super",
}
# Those whose module is the last one of some arguments: `LazyLoader("np", globals(), "numpy")`.
_OF_LAST = frozenset(("LazyLoader",))
# Those that give a pair, whose first part is the module.
_PAIRING = frozenset(("optional_import",))
# Those that import what a text names, or what has them.
IMPORTING = frozenset((
    "LazyImport", "LazyLoader", "__import__", "import_module", "import_string", "importorskip", "lazy_import", "lazy_loader",
    *_PAIRING))
# Those that give their argument, or what entering it gives.
_GIVING = frozenset(("aclosing", "closing", "enter_async_context", "enter_context", "nullcontext", "staticmethod"))
_WRAPPERS = frozenset(("Annotated", "ClassVar", "Final", "Optional", "Union"))


def last(name: str) -> str:
    """Return the last identifier of a qualified name: `get` of `requests.Session().get`."""
    return name.rpartition(".")[2].replace("()", "")


@lru_cache(maxsize=None)  # of sets that rules are made of
def last_of(names: Names) -> Tuple[str, ...]:
    """Return the last identifiers of qualified names, in order."""
    return tuple(sorted(set(map(last, names))))


# What a qualified name starts with that is of no module that a file must import for it.
_ANYWHERE = frozenset(("*", "?", "builtins"))


def modules_of(names: Iterable[str]) -> Optional[Names]:
    """Return the top level modules of qualified *names*; None where one of them may turn up in any file."""
    found = frozenset(name.partition(".")[0] for name in names)
    return found if found.isdisjoint(_ANYWHERE) else None


def modules_by_last(names: Names) -> Dict[str, Optional[Names]]:
    """Return the last identifiers of qualified names, each with the top level modules of those that end in it."""
    return {tail: modules_of(name for name in names if last(name) == tail) for tail in last_of(names)}


def _any_of(name: str) -> str:
    """Return what is said of all elements alike, where *name* is one of them: `attachments[*]` for `attachments[0]`."""
    return name[:name.rindex("[")] + "[*]"


# What says nothing of a class, as bare `class A:` does not.
_PLAIN = frozenset(("builtins.object",))
# Classes that are what they are by one method: what derives from them with one of its own is not like them.
_REPLACED = {"string.Formatter": "get_field"}
# What a class that answers requests asks itself for, by library, and what decorates its methods in a file that imports that.
_ASKED = dict.fromkeys(("get_argument", "get_arguments", "get_body_argument", "get_query_argument"), "tornado")
_DECORATED = {"authenticated": "tornado"}
# What it derives from by way of another module, then.
_TOLD = {"tornado": "tornado.web.RequestHandler"}
_ANSWERING = frozenset(("delete", "get", "head", "patch", "post", "put"))


# What a slash joins with something behind it to more of its kind.
PATHS = frozenset(("pathlib.Path()", "pathlib.PurePath()"))

# So many functions and classes of a dictionary are told apart.
_KINDS = 20
# So many blocks that bind one name are told apart.
ENTERED = 100


def _entered(node: ast.Name, bindings: List[Binding]) -> Optional[Binding]:
    """Return the one of *bindings* that gives *node* its value where blocks of `with` alone bind the name: the last one above."""
    if len(bindings) > ENTERED or any(binding[0] != ENTER for binding in bindings):
        return None
    place = node.lineno, node.col_offset
    above = [binding for binding in bindings if (binding[1].lineno, binding[1].col_offset) < place]  # type: ignore[attr-defined]
    return above[-1] if above else None


# What annotations name that says no more of a value than that itself does.
_SAYING_LITTLE = ("builtins.", "typing.", "typing_extensions.")
# What annotations name that is no class.
_ANYTHING = frozenset((
    "collections.abc.Callable()", "typing.Any()", "typing.Callable()", "typing.TypeVar()()", "typing_extensions.TypeVar()()"))


class Resolver:
    """Resolve the names of one file."""

    def __init__(
        self,
        index: Index,
        spellings: Mapping[str, str],
        known: Callable[[], FrozenSet[str]],
        modules: FrozenSet[str] = NONE,
    ) -> None:
        self.index = index
        self.spellings = spellings
        # Gives the names that rules ask about: what a star import may have brought.
        self.known = known
        # What a name is taken for that nothing binds: the code may be a piece of a file, or still be typed.
        self.modules = modules
        self.nodes: Dict[ast.AST, Names] = {}
        self.spelled: Dict[str, str] = {}
        self.bound: Dict[Tuple[Scope, str], Names] = {}
        self.depth = 0
        # Gives what a name stands for in another module of the project, nothing for what is defined there.
        self.abroad: Optional[Callable[[str], Names]] = None

    def resolve(self, node: ast.AST, scope: Scope) -> Names:
        """Return the qualified names that *node*, read in *scope*, may stand for."""
        found = self.nodes.get(node)
        if found is None:
            if self.depth >= DEPTH:
                return NONE
            self.depth += 1
            try:
                found = self._resolve(node, scope)
            finally:
                self.depth -= 1
            self.nodes[node] = found
        return found

    def _resolve(self, node: Any, scope: Scope) -> Names:
        read = node
        path: List[Any] = []  # attributes, calls and items, outermost first
        while len(path) < STEPS:
            kind = node.__class__
            if kind is ast.Attribute:
                path.append(node)
                node = node.value
            elif kind is ast.Name:
                break
            elif kind is ast.Call:
                reached = self._reflected(node, scope)
                if reached is None:
                    reached = self.given(node.func, scope)
                if reached or reached is not None and not _is_target(read):
                    return self._follow(reached, path)
                path.append(node)
                node = node.func
            elif kind is ast.Subscript and node.slice.__class__ is ast.Tuple and node.slice.elts \
                    and tail_of(node.value) == "Annotated":
                node = node.slice.elts[0]  # another name of a type
            elif kind is ast.Subscript and (not path or path[-1].__class__ is ast.Call) and is_generic(node):
                node = node.value
            elif kind is ast.Subscript and path and path[-1].__class__ is ast.Call and self.listed(node, scope):
                return self._follow(self.listed(node, scope), path)
            elif kind is ast.Subscript and node.slice.__class__ is ast.Constant:
                path.append(node)
                node = node.value
            elif kind is ast.Await or kind is ast.NamedExpr:
                node = node.value
            elif kind is ast.Subscript and node.slice.__class__ is ast.Name:
                kept = type_of_key(node.slice, scope)
                return NONE if kept is None else self._follow(self.annotation(*kept), path)
            else:
                break
        else:
            return NONE
        if kind is ast.Name:
            found = scope.find(node.id)
            if found is not None and path and path[-1].__class__ is ast.Attribute:
                reached = self._attribute_of_self(node.id, path[-1].attr, found[0])
                if reached or reached is not None and not _is_target(read):
                    return self._follow(reached, path[:-2] if self._is_member(path, found[1]) else path[:-1])
            entered = None if found is None or len(found[1]) < 2 or found[0] is not scope.owner else _entered(node, found[1])
            names = self._bound(node.id, found) if entered is None else self.binding(entered, scope)
            if not names and found is not None and path and path[-1].__class__ is ast.Call and len(found[1]) == 1 \
                    and found[1][0][0] == ASSIGN:
                names = self.listed(found[1][0][1], found[1][0][3])  # what it gives, not what it is
            return self._follow(names, path)
        if kind is ast.IfExp:
            return self._follow(self.resolve(node.body, scope) | self.resolve(node.orelse, scope), path)
        if kind is ast.BoolOp:
            return self._follow(frozenset().union(*(self.resolve(v, scope) for v in node.values)), path)
        if kind is ast.BinOp and node.op.__class__ is ast.Div:
            return self._follow(PATHS & self.resolve(node.left, scope), path)
        return NONE

    def listed(self, item: ast.AST, scope: Scope) -> Names:
        """Return what an *item* of a dictionary may stand for that is written out: `OPENERS[kind]`, `OPENERS.get(kind)`."""
        table: Optional[ast.AST] = None
        key: Optional[ast.AST] = None
        if isinstance(item, ast.Subscript):
            table, key = item.value, item.slice
        elif isinstance(item, ast.Call) and item.args and isinstance(item.func, ast.Attribute) and item.func.attr == "get":
            table, key = item.func.value, item.args[0]
        made, home = assigned_once(table, scope) or (table, scope)
        if not isinstance(made, ast.Dict) or len(made.values) > _KINDS:
            return NONE
        known = key.value if isinstance(key, ast.Constant) else None
        return NONE.union(*(
            self.resolve(value, home) for name, value in zip(made.keys, made.values)
            if isinstance(value, (ast.Attribute, ast.Name)) and known in (None, getattr(name, "value", None))))

    def _follow(self, names: Names, path: Sequence[ast.AST]) -> Names:
        """Apply attributes, calls and items to *names*; the innermost is the last of *path*."""
        return self.follow(names, map(_step, reversed(path))) if names and path else names

    def _reflected(self, node: ast.Call, scope: Scope) -> Optional[Names]:
        """Follow `getattr(x, "name")`, `__import__("name")`, `import_module("name")`, `super()`, and what is given back."""
        tail = tail_of(node.func)
        if tail not in _REFLECTING:
            return None
        if tail == "super":
            function: Optional[Scope] = scope
            while function is not None and function.kind != FUNCTION:
                function = function.parent
            if function is not None and function.parent is not None and function.parent.kind == CLASS:
                return self.instances(function.parent)
            return None
        if tail == "LocalProxy":  # stands for what its function gives
            made = node.args[0] if node.args and _REFLECTING[tail] in self.resolve(node.func, scope) else None
            if isinstance(made, ast.Lambda):
                return self.resolve(made.body, self.index.by_node[made])
            return None if made is None else self.given(made, scope)
        if tail in _GIVING:
            giving = _REFLECTING[tail]
            if len(node.args) != 1 or giving and giving not in self.resolve(node.func, scope):
                return None
            return self.resolve(node.args[0], scope)
        position = 1 if tail == "getattr" else len(node.args) - 1 if tail in _OF_LAST else 0
        named = node.args[position] if 0 <= position < len(node.args) else None
        bound, _ = assigned_once(named, scope) or (named, scope)
        text = bound.value if isinstance(bound, ast.Constant) else None
        known = _REFLECTING[tail]
        if not isinstance(text, str) or known and known not in self.resolve(node.func, scope):
            return None
        if tail == "getattr":
            return self.follow(self.resolve(node.args[0], scope), ["." + text])
        return None if text.startswith(".") else frozenset((self.canonical(text),))

    def given(self, function: ast.AST, scope: Scope) -> Optional[Names]:
        """Return what a call of *function*, a name or a method of `self`, gives; None where the file does not define it."""
        if isinstance(function, ast.Name):
            found = scope.find(function.id)
            nodes = [] if found is None else [node for _, node, _, _ in found[1]]
        elif isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            home = scope.find(function.value.id)
            around = None if home is None else class_of_self(function.value.id, home[0])
            method = None if around is None else around.children.get(function.attr)
            nodes = [] if method is None else [method.node]
        else:
            return None
        if not nodes or not isinstance(nodes[0], FUNCTIONS) or len(nodes) > 1:
            return None
        return self.result(nodes[0])

    def result(self, function: Function) -> Names:
        """Return what *function* gives, by its annotation and what it returns."""
        inside = self.index.by_node[function]
        key = inside, "return"
        names = self.bound.get(key)
        if names is None:
            self.bound[key] = NONE
            reached: Set[str] = set()
            promised = promise(function)
            if promised is not None and inside.parent is not None:
                reached |= self.annotation(promised, inside.parent)
            for expression in given(function):
                reached |= self.resolve(expression, inside)
            names = self.bound[key] = frozenset(reached)
        return names

    def follow(self, names: Names, path: Iterable[str]) -> Names:
        """Apply attributes (".x"), calls ("()") and items ("[x]") to *names*, innermost first."""
        for step in path:
            if not names:
                return NONE
            names = frozenset(self.canonical(name + step) for name in names if len(name) < LENGTH)
            if self.abroad is not None:
                names = self.foreign(names)
        return names

    def foreign(self, names: Names) -> Names:
        """Return *names* without those of functions and classes of other modules of the project."""
        abroad = self.abroad
        return names if abroad is None else NONE.union(*map(abroad, names))

    def canonical(self, name: str) -> str:
        """Return the one spelling of *name*."""
        found = self.spelled.get(name)
        if found is None:
            found = self.spelled[name] = self._canonical(name)
        return found

    def _canonical(self, name: str) -> str:
        spellings = self.spellings
        for _ in range(8):  # rows may lead to rows
            prefix = name
            while prefix not in spellings:
                end = prefix[-1:]
                if end == ")":
                    prefix = prefix[:-2]
                elif end == "]":
                    if _any_of(prefix) in spellings:
                        break
                    prefix = prefix[:prefix.rindex("[")]
                else:
                    dot = prefix.rfind(".")
                    if dot < 0:
                        return name
                    prefix = prefix[:dot]
            replaced = spellings[prefix if prefix in spellings else _any_of(prefix)] + name[len(prefix):]
            if replaced == name:
                return name
            name = replaced
        return name

    def name(self, identifier: str, scope: Scope) -> Names:
        """Return what the bare name *identifier* may stand for in *scope*."""
        return self._bound(identifier, scope.find(identifier))

    def _bound(self, identifier: str, found: Optional[Tuple[Scope, List[Binding]]]) -> Names:
        """Return what *identifier*, which is bound where *found* says, may stand for."""
        if found is None:
            if identifier in BUILTINS:
                return frozenset((self.canonical("builtins." + identifier),))
            if identifier in self.modules and not self.index.stars:
                return frozenset((self.canonical(identifier),))
            if identifier == "__builtins__":
                return frozenset(("builtins",))
            return frozenset(
                name for name in (self.canonical(f"{star}.{identifier}") for star in self.index.stars)
                if name in self.known()
            )
        home, bindings = found
        key = (home, identifier)
        names = self.bound.get(key)
        if names is None:
            self.bound[key] = NONE  # a name defined by itself
            reached: Set[str] = set()
            for binding in bindings[:40]:
                reached |= self.binding(binding, home)
            names = frozenset(reached)
            self.bound[key] = names
        return names

    def binding(self, binding: Binding, home: Scope) -> Names:
        """Return what one binding makes of its name."""
        kind, node, text, scope = binding
        if kind == IMPORT:
            return self.foreign(frozenset((self.canonical(text),))) if text else NONE
        if kind in (ASSIGN, ENTER):
            promised = self.index.promised.get(node)
            if promised is not None:
                return self.annotation(promised, scope)
            said = self.index.annotated.get(node)
            kinds = NONE if said is None else self.annotation(said, scope)
            return self.resolve(node, scope) | {kind for kind in kinds if not kind.startswith(_SAYING_LITTLE)}
        if kind == UNPACK and text == "[0]" and isinstance(node, ast.Call) and tail_of(node.func) in _PAIRING:
            one = node.args and all(keyword.arg != "name" for keyword in node.keywords)
            module = text_of(node.args[0]) if one else None
            return NONE if module is None else frozenset((self.canonical(module),))
        if kind == UNPACK and text:
            return self.follow(self.resolve(node, scope), [text])
        if kind == PARAMETER:
            return self.parameter(node, home, scope)
        if kind == ANNOTATE:
            return self.annotation(node, scope)
        if kind == CATCH and isinstance(node, ast.ExceptHandler) and node.type is not None:
            types = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            return frozenset().union(*(self.follow(self.resolve(item, scope), ["()"]) for item in types))
        if kind == DEFINE and isinstance(node, ast.ClassDef):
            return self.bases(self.index.by_node[node])
        return NONE

    def bases(self, scope: Scope) -> Names:
        """Return the library classes that the class of *scope* derives from."""
        found: Set[str] = set()
        if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
            for base in scope.node.bases:
                found |= self.resolve(generic(base), scope.parent)
        if not found.isdisjoint(_REPLACED):
            found = {base for base in found if _REPLACED.get(base, "") not in scope.bindings}
        if scope in self.told and (not found or any(base.partition(".")[0] not in self.modules for base in found)):
            found.add(_TOLD[self.told[scope]])
        return frozenset(found - _PLAIN)

    @cached_property
    def told(self) -> Dict[Scope, str]:
        """By class: the library whose class for answers it derives from by way of another module, as its methods tell."""
        found: Dict[Scope, str] = {}
        for tail in _ASKED.keys() & self.index.calls.keys():
            for call, scope in self.index.calls[tail]:
                method = scope.owner
                owner = getattr(getattr(call, "func", None), "value", None)
                around = class_of_self(owner.id, method) if isinstance(owner, ast.Name) else None
                if around is not None and tail not in around.children and not _ANSWERING.isdisjoint(around.children) \
                        and around.node.bases:  # type: ignore[attr-defined]  # a class
                    found[around] = _ASKED[tail]
        for scope in self.index.scopes if not self.index.roots.isdisjoint(_DECORATED.values()) else ():
            for child in scope.children.values() if getattr(scope.node, "bases", ()) else ():
                for decorator in getattr(child.node, "decorator_list", ()):
                    if tail_of(decorator) in _DECORATED:
                        found[scope] = _DECORATED[tail_of(decorator)]
        return found

    def _own_bases(self, scope: Scope) -> Iterator[Scope]:
        """Yield the classes of the file that the class of *scope* derives from directly."""
        for base in map(generic, scope.node.bases) if isinstance(scope.node, ast.ClassDef) and scope.parent is not None else ():
            found = scope.parent.find(base.id) if isinstance(base, ast.Name) else None  # type: ignore[union-attr]
            if found is not None and len(found[1]) == 1 and isinstance(found[1][0][1], ast.ClassDef):
                yield self.index.by_node[found[1][0][1]]

    def instances(self, scope: Scope) -> Names:
        """Return what an instance of the class of *scope* is an instance of."""
        return self.follow(self.bases(scope), ["()"])

    def parameter(self, node: ast.AST, home: Scope, scope: Scope) -> Names:
        """Return what a parameter's annotation, or being the first one of a method, says."""
        if isinstance(node, ast.arg):
            promised = self.annotation(node.annotation, scope) if node.annotation is not None else NONE
            if promised:
                return promised
            if scope.kind == CLASS and node.arg == first_parameter(home.node):
                return self.instances(scope)
            return self.default(node, home, scope)
        return NONE

    def default(self, parameter: ast.arg, home: Scope, scope: Scope) -> Names:
        """Return what stands for *parameter* where a call names no other, a module or a class: `def read(self, codec=pickle)`."""
        default = default_of(parameter, home.node)
        root = default
        while isinstance(root, ast.Attribute):
            root = root.value
        found = scope.find(root.id) if isinstance(root, ast.Name) else None
        if default is None or found is None or not all(kind == IMPORT for kind, *_ in found[1]):
            return NONE
        is_module = root is default and all(isinstance(node, ast.Import) for _, node, _, _ in found[1])
        return self.resolve(default, scope) if is_module or is_class(default) else NONE

    def annotation(self, node: ast.AST, scope: Scope) -> Names:
        """Return the instances that an annotation promises."""
        text = text_of(node)
        if text is not None and _DOTTED.fullmatch(text):
            root, *rest = text.split(".")
            return self.follow(self.name(root, scope), [*("." + part for part in rest), "()"])
        if text is not None and "|" in text:
            named = filter(_DOTTED.fullmatch, map(str.strip, text.split("|")))
            return NONE.union(*(self.annotation(ast.Constant(part), scope) for part in named))
        if isinstance(node, ast.BinOp):
            return self.annotation(node.left, scope) | self.annotation(node.right, scope)
        if isinstance(node, ast.Subscript):
            tail = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            if tail in _WRAPPERS:
                parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                if tail == "Annotated":
                    parts = parts[:1]
                return frozenset().union(*(self.annotation(part, scope) for part in parts))
            # Functions and classes, of which any may be meant.
            return NONE if tail in ("Callable", "Type", "type") else self.follow(self.resolve(node.value, scope), ["()"])
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.follow(self.resolve(node, scope), ["()"]) - _ANYTHING
        return NONE

    def attribute_of_self(self, owner: str, name: str, scope: Scope) -> Optional[Names]:
        """Return what the methods of a class assign to `self.name`; None where they do not, and a base class may."""
        found = scope.find(owner)
        return None if found is None else self._attribute_of_self(owner, name, found[0])

    def _attribute_of_class(self, name: str, bindings: List[Binding]) -> Optional[Names]:
        """Return what the body of the class that *bindings* alone are of binds *name* to; None where a base may know more."""
        node = bindings[0][1]
        if len(bindings) != 1 or not isinstance(node, ast.ClassDef):
            return None
        body = self.index.by_node[node]
        bound = body.bindings.get(name)
        if bound is None:
            return None
        names = self._bound(name, (body, bound))
        return names if names or all(isinstance(one, _OWN) for _, one, _, _ in bound) else None

    def _is_member(self, path: Sequence[Any], bindings: List[Binding]) -> bool:
        """Tell whether *path* asks a member of an enumeration, what *bindings* are of, for its value: `Kind.OLD.value`."""
        node = bindings[0][1]
        return len(path) > 1 and path[-2].__class__ is ast.Attribute and path[-2].attr == "value" and isinstance(
            node, ast.ClassDef) and any(name.startswith("enum.") for name in self.bases(self.index.by_node[node]))

    def _attribute_of_self(self, owner: str, name: str, home: Scope) -> Optional[Names]:
        """Do so for an *owner* that is bound in *home*: a class by its name as well."""
        around = class_of_self(owner, home)
        return self._attribute_of_class(name, home.bindings[owner]) if around is None else self._attribute_in(around, name)

    def _attribute_in(self, around: Scope, name: str, depth: int = DEPTH) -> Optional[Names]:
        """Do so for the class *around*; what it does not assign may be assigned by classes of the file that it derives from.

        So many classes one behind the other, *depth*, are looked at.
        """
        key = (around, "." + name)
        names = self.bound.get(key)
        own = name in around.attributes or any(
            isinstance(node, _HELD) or isinstance(node, FUNCTIONS) and is_property(node)
            for _, node, _, _ in around.bindings.get(name, ()))
        if names is None:
            self.bound[key] = NONE
            reached: Set[str] = set()
            for binding in (*around.attributes.get(name, ()), *around.bindings.get(name, ()))[:40]:
                if binding[0] != DEFINE or isinstance(binding[1], ast.ClassDef):
                    reached |= self.binding(binding, around)
                elif isinstance(binding[1], FUNCTIONS) and is_property(binding[1]):
                    reached |= self.result(binding[1])
            for base in () if own or not depth else self._own_bases(around):
                reached |= self._attribute_in(base, name, depth - 1) or NONE
            names = frozenset(reached)
            self.bound[key] = names
        return names if names or own else None


DEFINITIONS = (*FUNCTIONS, ast.ClassDef)
# What a class surely does not have from a class of a library that it derives from.
_OWN = (*DEFINITIONS, ast.Constant)
# What instances have from the body of their class, whatever that derives from.
_HELD = (ast.ClassDef, ast.Constant, ast.Dict, ast.List, ast.Set, ast.Tuple)


def class_of_self(owner: str, home: Scope) -> Optional[Scope]:
    """Return the class of whose methods *owner*, bound in *home*, is the first parameter; None for other names."""
    around = home.parent
    if home.kind != FUNCTION or around is None or around.kind != CLASS or owner != first_parameter(home.node):
        return None
    return around


def _is_target(node: ast.AST) -> bool:
    """Tell whether *node* is set: what the file says nothing of may be an attribute of a base class then."""
    return getattr(node, "ctx", None).__class__ is ast.Store


def type_of_key(key: ast.Name, scope: Scope) -> Optional[Tuple[ast.expr, Scope]]:
    """Return the type of what is kept under a *key* that says so, `AppKey("client", ClientSession)`, and the scope of that."""
    made, home = assigned_once(key, scope) or (None, scope)
    if not isinstance(made, ast.Call) or tail_of(made.func) != "AppKey" or len(made.args) != 2:
        return None
    return made.args[1], home


def _step(node: Any) -> str:
    """Return what an attribute, a call or an item adds to a qualified name."""
    kind = node.__class__
    return "." + node.attr if kind is ast.Attribute else "()" if kind is ast.Call else f"[{literal_text(node.slice.value)}]"
