"""YAML that builds objects when it is read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Set

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, reference, surely
from flake8_secure.dataflow.annotations import alternatives
from flake8_secure.dataflow.values import Local
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.evidence import is_sent
from flake8_secure.match.uses import places
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of, first_parameter
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import is_class, tail_of, target_of
from flake8_secure.syntax.scopes import CLASS, DEFINE, PARAMETER, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_SAFE_LOADERS = frozenset((
    "yaml.BaseLoader", "yaml.CBaseLoader", "yaml.CSafeLoader", "yaml.SafeLoader", "yamlcore.CCoreLoader", "yamlcore.CoreLoader",
))
# A loader may also be put together of parts, one of which makes the objects.
_SAFE = _SAFE_LOADERS | {"yaml.constructor.BaseConstructor", "yaml.constructor.SafeConstructor"}
_PARTS = ("yaml.composer.", "yaml.parser.", "yaml.reader.", "yaml.resolver.", "yaml.scanner.")
_LOADER = arg("Loader", 1)
# What PyYAML 5.4 and later make nothing by but plain values, and names of what is imported already.
_FULL = frozenset(("CFullLoader", "FullLoader"))
_UNSAFE = _FULL | {"CLoader", "CUnsafeLoader", "Loader", "UnsafeLoader"}
_CALLED_SAFE = regex(r"Safe[A-Za-z]*Loader[A-Za-z]*$")


def _loader_names(match: Match, file: File) -> FrozenSet[str]:
    """Return what the loader may be called, a cast of its type aside."""
    node = _LOADER.node(match)
    around = match.scope.owner.parent
    if isinstance(node, ast.Attribute) and node.attr == "__class__" and around is not None and around.kind == CLASS:
        return file.resolver.bases(around)  # whoever derives from it is asked there
    if isinstance(node, ast.Call) and len(node.args) == 2 and "typing.cast" in file.names(node.func, match.scope):
        node = node.args[1]
    if isinstance(node, ast.Call) and len(node.args) == 1 and "builtins.type" in file.names(node.func, match.scope):
        return _registered(node.args[0], match.scope, file) or frozenset((tail_of(node),))
    if node is None:  # one of the options in `**options`
        classes = [item.node for item in _LOADER.value(match, file).items if isinstance(item, Local)]
        return frozenset().union(*(
            file.resolver.bases(file.index.by_node[one]) for one in classes if one in file.index.by_node))
    return file.names(node, match.scope) or frozenset((tail_of(node),))


_REGISTERING = ("add_constructor", "add_multi_constructor")


def _registered(loader: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the classes may be called for which a function that is handed *loader* first was registered."""
    owner = scope.owner
    if not isinstance(owner.node, FUNCTIONS) or tail_of(loader) != first_parameter(owner.node):
        return frozenset()
    found: Set[str] = set()
    for call_, home in (one for tail in _REGISTERING for one in file.index.called.get(tail, ())):
        function = argument_of(call_, 1, "constructor", "multi_constructor")
        if isinstance(function, ast.Name) and any(one[1] is owner.node for one in (home.find(function.id) or (home, []))[1]):
            of_module = any(f"yaml.{tail}" in file.names(call_.func, home) for tail in _REGISTERING)
            class_ = argument_of(call_, 2, "Loader") if of_module else getattr(call_.func, "value", None)
            found |= file.names(class_, home) or {""} if class_ is not None else {""}
    return frozenset(found)


def _is_safe_loader(match: Match, file: File) -> bool:
    """Tell whether the loader is called safe, or is a class of this file that derives from such a one; no parameter."""
    names = {name for name in _promised(match, file) or _loader_names(match, file) if not name.startswith(_PARTS)}
    are_safe = bool(names) and all(name.endswith("SafeLoader") or name in _SAFE for name in names)
    return are_safe and not _is_safe_by_default(match, file)


def _promised(match: Match, file: File) -> FrozenSet[str]:
    """Return the class that an annotation promises of what is given as the loader: `type[SafeLoader]`."""
    node = _LOADER.node(match)
    if isinstance(node, ast.Lambda) and isinstance(node.body, ast.Call):  # `lambda stream: loader(stream, names)`
        node = node.body.func
    if isinstance(node, ast.Call):
        functions = [item.node for item in file.value(node.func, match.scope).items if isinstance(item, Local)]
        said = [(function.returns, file.index.by_node[function].parent) for function in functions
                if isinstance(function, FUNCTIONS) and function in file.index.by_node]
    else:
        bindings = bindings_of_name(node, match.scope)
        said = [(bound.annotation, home) for _, bound, _, home in bindings if isinstance(bound, ast.arg) and len(bindings) == 1]
    return frozenset().union(*(
        file.names(one, scope or match.scope) or {tail_of(one)} for annotation, scope in said
        if isinstance(annotation, ast.Subscript) and tail_of(annotation.value) in ("Type", "type")
        for one in alternatives(annotation.slice)))


def _is_unseen(match: Match, file: File) -> bool:
    """Tell whether the loader is a class of another module, which may derive from a safe one: not called like an unsafe one.

    Or whether a safe one stands for it where a call names no other, and no call is known to name an unsafe one.
    """
    if _LOADER.refers_to(*(f"yaml.{loader}" for loader in _UNSAFE)).judge(match, file).possible:
        return False
    node, names = _LOADER.node(match), _loader_names(match, file)
    return _is_safe_by_default(match, file) or node is not None and bool(names) and all(
        _CALLED_SAFE.search(name) or is_class(node) and not name.startswith("yaml.")
        and last(name) not in _UNSAFE for name in names)


def _is_safe_by_default(match: Match, file: File) -> bool:
    """Tell whether the loader is a parameter, or derives from one, whose default is safe."""
    node = _LOADER.node(match)
    names = _of_parameter(node, match.scope, file) if isinstance(node, ast.Name) else frozenset()
    return bool(names) and all(name in _SAFE_LOADERS for name in names)


def _of_parameter(node: ast.Name, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the default of the parameter *node* is called, or that of the one a class *node* derives from."""
    found: Set[str] = set()
    home, bindings = scope.find(node.id) or (scope, [])
    for kind, bound, _, around in bindings:
        default = default_of(bound, home.node) if kind == PARAMETER else None
        if default is not None:
            found |= file.names(default, around)
        elif kind == DEFINE and isinstance(bound, ast.ClassDef):
            for base in bound.bases:
                if isinstance(base, ast.Name) and base.id != node.id:
                    found |= _of_parameter(base, around, file)
    return frozenset(found)


_STREAM = arg("stream", 0)


def _is_of_others(match: Match, file: File) -> bool:
    return is_sent(_STREAM.node(match), match.scope, file)


_BUILDS = "{name}() builds objects that the text names: use yaml.safe_load()"
_UNSAFE_YAML = call("yaml.load", "yaml.load_all").unless(Test(_is_safe_loader) | _LOADER.refers_to(*_SAFE_LOADERS))
_ANY_YAML = call("yaml.unsafe_load", "yaml.unsafe_load_all")
# CVE-2020-1747 and CVE-2020-14343: https://github.com/yaml/pyyaml/blob/main/CHANGES
_FULL_NAMES = tuple(f"yaml.{loader}" for loader in sorted(_FULL))
_FULL_LOADERS = either(
    _UNSAFE_YAML.where(surely(_LOADER.refers_to(*_FULL_NAMES))),
    call("yaml.full_load", "yaml.full_load_all"))
_FULL_BUILDS = "the FullLoader of {name}() could be made to call functions before PyYAML 5.4: use yaml.safe_load()"
# A constant text: a tag, which names what to build, starts with an exclamation mark.
_WITHOUT_TAGS = _STREAM.text(lambda text: "!" not in text)
_READING = ("get_data", "get_single_data")
_BY_FULL_LOADER = call(*(f"yaml.{loader}().{method}" for loader in sorted(_FULL) for method in _READING))
_BY_LOADER = call(*(f"yaml.{loader}().{method}" for loader in sorted(_UNSAFE - _FULL) for method in _READING))
YAML_LOAD = Rule(
    code="S506", name="yaml-unsafe-load", cwe=502, severity=MEDIUM,
    message="{name}() without a safe Loader can build any object: use yaml.safe_load()",
    when=demoted_in_suites(
        _FULL_LOADERS.where(Test(_is_of_others)).unless(_WITHOUT_TAGS).saying(_FULL_BUILDS, severity=LOW)
        | _FULL_LOADERS.unless(_WITHOUT_TAGS).saying(_FULL_BUILDS, severity=LOW, confidence=LOW, profile=AUDIT)
        | _UNSAFE_YAML.unless(_WITHOUT_TAGS).unless(Test(_is_unseen))
        | reference("yaml.load", "yaml.load_all").where(surely(_LOADER.refers_to(*_FULL_NAMES))).saying(
            _FULL_BUILDS, severity=LOW, confidence=LOW, profile=AUDIT)
        | reference("yaml.load", "yaml.load_all").unless(_LOADER.refers_to(*_SAFE_LOADERS) | Test(_is_safe_loader))
        | _ANY_YAML.unless(_WITHOUT_TAGS).saying(_BUILDS)
        | _BY_LOADER.saying(_BUILDS)
        | reference("yaml.unsafe_load", "yaml.unsafe_load_all").saying(_BUILDS)
        | either(reference("yaml.full_load", "yaml.full_load_all"), _BY_FULL_LOADER).saying(
            _FULL_BUILDS, severity=LOW, confidence=LOW, profile=AUDIT)
        | _UNSAFE_YAML.where(Test(_is_unseen)).saying(
            "{name}() has a loader of another module: see that it derives from yaml.SafeLoader", confidence=LOW, profile=AUDIT)
        | either(_UNSAFE_YAML, _FULL_LOADERS, _ANY_YAML).saying(
            "{name}() without a safe Loader can build any object, not of this text: use yaml.safe_load()",
            confidence=LOW, profile=AUDIT)),
    why="""
        Tags such as `!!python/object/apply` make every loader but the safe ones call functions. FullLoader was meant
        to be harmless, and was not before PyYAML 5.4; where nobody is known to have sent the text, the audit profile
        alone shows it.
    """,
    bad=(
        """
        import yaml

        config = yaml.load(text)  # S506
        config = yaml.load(text, Loader=yaml.Loader)  # S506
        documents = yaml.load_all(text, yaml.FullLoader)  # S506
        config = yaml.load(text, SafeLineLoader)  # S506

        def read(text, loader=yaml.SafeLoader):
            return yaml.load(text, loader)  # S506

        configs = list(pool.starmap(yaml.load, texts))  # S506
        loader = yaml.FullLoader(text)
        config = loader.get_single_data()  # S506
        """,
        """
        import yaml

        config = yaml.unsafe_load(text)  # S506
        config = yaml.unsafe_load("level: 3")  # S506
        config = yaml.full_load(text)  # S506
        documents = list(pool.starmap(yaml.full_load, texts))  # S506
        """,
    ),
    good=(
        """
        import yaml

        config = yaml.safe_load(text)
        config = yaml.load(text, Loader=yaml.SafeLoader)
        options = {"Loader": yaml.CSafeLoader}
        config = yaml.load(text, **options)
        node = yaml.Loader(text).get_single_node()
        config = yaml.SafeLoader(text).get_single_data()
        """,
        """
        from functools import partial

        import yaml
        from documents import OrderedSafeLoader

        class Loader(yaml.SafeLoader):
            pass

        config = yaml.load(text, Loader=Loader)
        config = yaml.load(text, Loader=OrderedSafeLoader)
        load = partial(yaml.load, Loader=yaml.SafeLoader)
        """,
    ),
    see=("https://pyyaml.org/wiki/PyYAMLDocumentation",),
    also=("DUO109", "P 6066", "SCS105", "lang/avoid-pyyaml-load", "py/unsafe-deserialization", "taint-deserialization"),
)


def _only_writes(match: Match, file: File) -> bool:
    """Tell whether what is made only writes YAML: `YAML(typ="unsafe").dump(settings, stream)`."""
    uses = [(place, file.parent(place, around)) for place, around in places(match.node, match.scope, file)]
    methods = [above.attr for _, above in uses if isinstance(above, ast.Attribute)]
    named = [above for _, above in uses if isinstance(target_of(above), ast.Name)]
    return len(methods) + len(named) == len(uses) and "dump" in methods and not any(
        method.startswith(("compose", "load", "parse", "scan")) for method in methods)


# Also where PyYAML, which has no loader of round trips, is imported in its place if it is not there.
_SAFE_RUAMEL = tuple(
    f"{module}.{kind}Loader" for module in ("ruamel.yaml", "yaml") for kind in ("Base", "CBase", "CSafe", "RoundTrip", "Safe"))
RUAMEL = Rule(
    code="SEC300", name="ruamel-unsafe-load", cwe=502, severity=MEDIUM,
    message="{name}() builds any object that the text names: use YAML(typ='safe')",
    when=call("ruamel.yaml.YAML").where(arg("typ").equals("unsafe") | arg("typ").contains("unsafe")).unless(Test(_only_writes))
    | call("ruamel.yaml.load", "ruamel.yaml.load_all").unless(arg("Loader", 1).refers_to(*_SAFE_RUAMEL)),
    why="""
        The unsafe loader of ruamel.yaml calls the functions that tags such as `!!python/object/apply` name. It is the
        default of the old function `load`.
    """,
    bad="""
        import ruamel.yaml

        yaml = ruamel.yaml.YAML(typ="unsafe")  # SEC300
        yaml = ruamel.yaml.YAML(typ=["unsafe", "string"])  # SEC300
        config = ruamel.yaml.load(text)  # SEC300
    """,
    good="""
        import ruamel.yaml

        yaml = ruamel.yaml.YAML()
        yaml = ruamel.yaml.YAML(typ="safe")
        config = ruamel.yaml.load(text, Loader=ruamel.yaml.SafeLoader)
        config = ruamel.yaml.load(text, ruamel.yaml.BaseLoader)
        ruamel.yaml.YAML(typ="unsafe").dump(config, stream)
    """,
    see=("https://yaml.dev/doc/ruamel.yaml/detail/",),
    also=("lang/avoid-unsafe-ruamel", "py/unsafe-deserialization"),
)
