"""What is filled in with the fields of a schema: parameters, by their decorators or the class around, and results."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.fields import of_dictionary, of_field, of_form, promised_by
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Contents, Local, Ref, Value, unknown
from flake8_secure.dataflow.views import taint_of
from flake8_secure.models.library import Handler
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import Function
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.file import File

# The last identifiers of such decorators, and of those that give each field to a parameter of its name.
_FILLING = frozenset(("arguments", "input", "use_args", "use_kwargs"))
_BY_NAME = "use_kwargs"


def by_schema(node: Function, scope: Scope, names: List[str], file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what those of the parameters *names* hold that decorators fill in with the fields of a schema."""
    around = scope.parent or scope
    filling = [
        decorator for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and decorator.args and tail_of(decorator.func) in _FILLING
        and file.names(decorator.func, around) & file.models.schemas]
    for place, decorator in enumerate(filling):
        said = {one.arg: str(one.value.value) for one in decorator.keywords if isinstance(one.value, ast.Constant)}
        name = said.get("arg_name") or said.get("location", "json") + "_data"
        if name not in names and place < len(names):
            name = names[place]
        taints = frozenset((taint_of(name, node, structured=True),))
        if tail_of(decorator.func) == _BY_NAME:
            for key, made in _listed_fields(decorator.args[0], around):
                held = of_field(made, around, frozenset((taint_of(key, node),)), file)
                if held is not None and key in names:
                    yield key, held
            continue
        yield name, _of_schema(decorator.args[0], around, taints, file)


def _of_schema(schema: ast.expr, around: Scope, taints: Taints, file: File) -> Value:
    """Return the dictionary that *schema*, a class, an instance of one or a dictionary of fields, makes of what was sent."""
    entries: Dict[str, Value] = {}
    for item in file.evaluator.value(schema.func if isinstance(schema, ast.Call) else schema, around).items:
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            owner = file.owner(item.node)
            entries.update(of_form(owner.index.by_node[item.node], taints, owner))
    for key, made in _listed_fields(schema, around):
        held = of_field(made, around, frozenset(taint.below(key) for taint in taints), file)
        if held is not None:
            entries[key] = held
    return Value((Contents("dict", tuple(entries.items()), unknown(taints)),), False, taints)


def filled_in(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`parser.parse(schema, request)`, of webargs."""
    name = flow.callee + "()"
    schema = argument_of(arguments.node, 0, "argmap") if isinstance(arguments.node, ast.Call) else None
    taints = frozenset((flow.source(flow.models.sources[name], name, arguments.node),))
    return None if schema is None else _of_schema(schema, flow.scope, taints, flow.file)


def adapted(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`TypeAdapter(list[int]).validate_python(data)`."""
    made = None if arguments.receiver is None else arguments.receiver.single
    site, data = made.site if isinstance(made, Ref) else None, arguments.get(0, "object")
    kind = argument_of(site, 0, "type") if isinstance(site, ast.Call) else None
    marks = promised_by(kind, flow.scope, flow.file) if kind is not None else frozenset()
    return unknown(frozenset(taint.flat.passing(marks) for taint in data.taints)) if marks and data is not None else None


def by_declaration(node: Function, name: str, handler: Handler, file: File) -> Optional[Value]:
    """Return what the parameter *name* holds of a method for which its class declares a field; None where that says nothing.

    It does in a class within it, or in the attribute `page` for `resolve_page`.
    """
    around = file.index.by_node[node].parent
    if around is None:
        return None
    home, fields = around, {}
    for one in handler.declared:
        for _, made, *_ in around.bindings.get(one, ()):
            if isinstance(made, ast.ClassDef):
                home = file.index.by_node[made]
                fields = {key: bindings[0][1] for key, bindings in home.bindings.items()}
    for _, made, *_ in around.bindings.get(node.name.partition("_")[2], ()):
        fields.update((keyword.arg, keyword.value) for keyword in getattr(made, "keywords", ()))
    field = fields.get(name)
    taints = frozenset((taint_of(name, node),))
    return of_field(field, home, taints, file) if isinstance(field, ast.Call) else None


def _listed_fields(schema: ast.expr, around: Scope) -> List[Tuple[str, ast.Call]]:
    """Return the calls that make the fields of *schema* where it is a dictionary, or the name of one."""
    found = around.find(schema.id) if isinstance(schema, ast.Name) else None
    fields = found[1][0][1] if found is not None and len(found[1]) == 1 else schema
    return list(of_dictionary(fields)) if isinstance(fields, ast.Dict) else []
