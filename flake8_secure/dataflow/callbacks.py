"""What the functions of libraries do that are given others to call, now or later."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.decorators import TASK_MAKERS, connected, registered_at
from flake8_secure.dataflow.methods import CHANGING
from flake8_secure.dataflow.values import PARTIAL, UNKNOWN, Box, Contents, Local, Ref, Value, instance, join, unknown
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import FUNCTION, Scope, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.models import Models


# What calls a function in a thread and is waited for, by the place of that function among the arguments.
WAITING = {"async_add_executor_job": 0, "run_in_executor": 1, "run_in_threadpool": 0, "run_sync": 0, "to_thread": 0}


def _partial(flow: Calls, arguments: Arguments) -> Value:
    entries: List[Tuple[Any, Value]] = [("function", arguments.get(0) or UNKNOWN)]
    entries += [(number, value) for number, value in enumerate(arguments.positional[1:])]
    entries += [("=" + name, value) for name, value in arguments.keywords.items()]
    return flow.make(arguments.node, Contents(PARTIAL, tuple(entries)))


def _apply_first(flow: Calls, arguments: Arguments) -> Value:
    """`to_thread(f, x)`, `executor.submit(f, x)`."""
    if not arguments.positional:
        return UNKNOWN
    return flow.apply(arguments.positional[0], arguments.behind_first())


def _apply_second(flow: Calls, arguments: Arguments) -> Value:
    """`loop.run_in_executor(None, f, x)`, and `loop.run_in_executor(executor=None, func=f)`."""
    named = arguments.keywords.get("func")
    return _apply_first(flow, arguments.behind_first()) if named is None else flow.apply(named, arguments.of(None, [], {}))


def _starting(place: int, keyword: str, given: int, gives: bool = False) -> Transfer:
    """A function, at *place* or *keyword*, that is called later with a sequence, at *given* or `args`.

    Behind the sequence there may be a dictionary of keywords, or `kwargs`. *gives*: what that returns is waited for.
    """

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        target, result = arguments.get(place, keyword), None
        if target is not None:
            values = listed(flow, arguments.node, arguments.get(given, "args"), arguments.get(given + 1, "kwargs"))
            method = argument_of(arguments.node, place, keyword) if isinstance(arguments.node, ast.Call) else None
            if isinstance(method, ast.Attribute) and method.attr in CHANGING and not target.items:
                holder = flow.owned(method.value, flow.known(method.value))  # `Thread(target=rows.append, args=(row,))`
                flow.method(holder, method.attr, method, values.of(holder))
            else:
                result = flow.apply(target, values)
            flow.state.dead = False  # one that never returns does so elsewhere
        return result if gives else None

    return transfer


def _run(flow: Calls, arguments: Arguments) -> None:
    """`worker.start()`, which calls `run()` of the class that derives from a thread or a process."""
    receiver = arguments.receiver or UNKNOWN
    for item in receiver.items:
        if isinstance(item, (Box, Contents)) and item.kind == "object":
            flow.special(item, "run", Arguments(arguments.node, [], {}, None))
    flow.state.dead = False  # as above


def listed(flow: Calls, node: ast.AST, row: Optional[Value], named: Optional[Value]) -> Arguments:
    """Return the arguments that a sequence, *row*, and a dictionary, *named*, list for the call *node*."""
    first = None if row is None else flow.sole(row)
    second = None if named is None else flow.sole(named)
    positional = [] if first is None else [value for _, value in first.entries]
    keywords = {} if second is None else {key: value for key, value in second.entries if isinstance(key, str)}
    return Arguments(node, positional, keywords, row if first is None else first.rest)


def _gathered(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`asyncio.gather(first(), second())`: what each gives, in their order."""
    if not arguments.taints:
        return None
    if arguments.starred is None:
        return flow.make_fixed("list", tuple(arguments.positional))
    return flow.make(arguments.node, Contents("list", (), join([*arguments.positional, arguments.starred])))


def _awaited_in_part(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`done, pending = wait(futures)`."""
    futures = arguments.get(0, "fs")
    return None if futures is None else flow.make_fixed("tuple", (futures, futures))


def _mapped(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`pool.imap(f, rows)`, and `column.map(f)` of a table."""
    rows = arguments.receiver if len(arguments.positional) == 1 else arguments.get(1)
    if not arguments.positional or rows is None:
        return None
    return flow.apply(arguments.positional[0], Arguments(arguments.node, [flow.element(rows)], {}, None))


def _star_mapped(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`pool.starmap(f, [(x, y)])`."""
    if len(arguments.positional) < 2:
        return None
    return flow.apply(arguments.positional[0], listed(
        flow, arguments.node, flow.element(arguments.positional[1]), None))


# What a driver of Neo4j hands a function that it calls.
_TRANSACTION = Value((Ref("neo4j.GraphDatabase.driver().session().begin_transaction()"),), False)


def _in_transaction(flow: Calls, arguments: Arguments) -> Value:
    """`session.execute_read(f, x)`."""
    behind = arguments.behind_first()
    return flow.apply(arguments.positional[0], behind.of(None, [_TRANSACTION, *behind.positional]))


def _signalled(flow: Calls, arguments: Arguments) -> Value:
    """`saved.send(self, name=name)`: what functions are called with that are connected to the signal."""
    signal = getattr(getattr(arguments.node, "func", None), "value", None)
    bound = None if signal is None else _bound(signal, flow.scope, flow.file)
    if bound is not None:
        for file in _receiving(flow.file, bound[2]):
            for function in _receivers(file).get(bound[:2], ()):
                flow.local_call(function, arguments.of(None))
                flow.state.dead = False
    return UNKNOWN


# What modules are called that connect functions to the signals of others, which nothing else imports.
_RECEIVING = ("handlers.py", "receivers.py", "signal_handlers.py", "signals.py")


def _receiving(sender: File, home: File) -> List[File]:
    """Return *sender*, what it imports, *home*, which has the signal, and what near that may receive what is sent."""
    imports = sender.imports
    if imports is None:
        return [sender]
    imported = dict.fromkeys(module.path for _, module, _ in imports.imported(sender))
    near = [other for name in _RECEIVING for other, _ in imports.beside(home, name)]
    return list(dict.fromkeys((sender, home, *filter(None, map(imports.file, imported)), *near)))


def _bound(signal: ast.AST, scope: Scope, file: File) -> Optional[Tuple[Scope, str, File]]:
    """Return where *signal*, read in *scope*, is bound, in other modules as well, its name there, and the file of that."""
    name = dotted(signal, scope)
    home = file.imports.home(name, file) if name and file.imports is not None else None
    if home is not None:
        return home[1], home[0].id, home[2]
    found = scope.find(signal.id) if isinstance(signal, ast.Name) else None
    return None if found is None or not isinstance(signal, ast.Name) else (found[0], signal.id, file)


def _receivers(file: File) -> Dict[Tuple[Scope, str], List[ast.AST]]:
    """Return the functions of *file* that are connected to signals, by the names of these and where they are bound."""
    return file.derived("receivers of signals", file.index.scopes[0], lambda _: _all_receivers(file))


def _all_receivers(file: File) -> Dict[Tuple[Scope, str], List[ast.AST]]:
    pairs: List[Tuple[ast.expr, ast.AST, Scope]] = []
    for scope in file.index.scopes:
        if scope.kind == FUNCTION and scope.parent is not None and getattr(scope.node, "decorator_list", None):
            pairs += [(signal, scope.node, scope.parent) for signal in registered_at(scope.node)]
    for call, around in file.index.called.get("connect", ()):
        pair = connected(call)
        if pair is not None:
            pairs += [(pair[0], item.node, around) for item in file.evaluator.value(pair[1], around).items
                      if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)]
    receivers: Dict[Tuple[Scope, str], List[ast.AST]] = {}
    for signal, node, around in pairs:
        bound = _bound(signal, around, file)
        if bound is not None:
            receivers.setdefault(bound[:2], []).append(node)
    return receivers


# By the last identifiers of functions, whoever has them: what calls the function that it is handed.
_BY_TAIL: Dict[str, Transfer] = {
    **dict.fromkeys((
        "add_task", "async_add_job", "callFromThread", "callInThread", "call_soon", "call_soon_threadsafe", "deferToThread",
        "do", "enqueue", "spawn", "spawn_n", "start_background_task", "start_soon", "submit",
    ), _apply_first),
    **dict.fromkeys((
        "callLater", "call_at", "call_later", "enqueue_at", "enqueue_in", "spawn_later",
    ), _apply_second),
    **{name: _apply_second if place else _apply_first for name, place in WAITING.items()},
    **dict.fromkeys(("applymap", "imap", "imap_unordered", "map", "map_async"), _mapped),
    **dict.fromkeys(("starmap", "starmap_async"), _star_mapped),
    **dict.fromkeys(("execute_read", "execute_write", "read_transaction", "write_transaction"), _in_transaction),
    "add_job": _starting(0, "func", 2),
    "apply": lambda flow, arguments: (_starting(0, "func", 1, True) if arguments.positional[1:] else _mapped)(flow, arguments),
    "apply_async": _starting(0, "func", 1, True),
    "enqueue_call": _starting(0, "func", 1),
}


# Those whose result is that of the function, as soon as it is there.
_GIVING = frozenset((*WAITING, "submit"))


def handed_over(models: Models, name: str, arguments: Arguments) -> Optional[Transfer]:
    """Return what the function *name* does with one of the project that it is handed; None where it is handed none.

    A method of an instance and a `functools.partial` are one too, and for what gives its result, one of a library, and
    any of which nothing is known.
    """
    tail = name.rpartition(".")[2]
    transfer = _BY_TAIL.get(tail)
    if transfer is None:
        return None
    handed = [*arguments.positional[:2], *filter(None, (arguments.keywords.get("func"),))]
    # `run_sync()` of an agent is handed a question.
    place = None if tail == "run_sync" and "to_thread" not in name else WAITING.get(tail)
    unread = None if place is None else arguments.get(place, "func")
    if unread is not None and not unread.taints and not any(
            item.__class__ is not Ref or models.explains(item.name) for item in unread.items):
        return transfer
    return transfer if any(
        item.__class__ is Local or getattr(item, "kind", "") == PARTIAL
        or tail in _GIVING and item.__class__ is Ref and not value.taints and "(" not in item.name
        for value in handed for item in value.items) else None


# Methods of functions that a queue of tasks runs: Celery, Dramatiq, TaskIQ, Huey.
_TASKS = frozenset(("apply_async", "delay", "kiq", "s", "schedule", "send", "send_with_options", "si", "signature"))
# What runs its second argument behind its first.
_CHAINING = frozenset(("chain", "chord"))
# Those of them that take the arguments in a sequence.
_LISTING = frozenset(("apply_async", "schedule", "send_with_options", "signature"))


def task(flow: Calls, function: Any, name: str, arguments: Arguments) -> Optional[Arguments]:
    """Return what *function*, a definition, is called with by its method *name*; None where that calls nothing."""
    if name not in _TASKS:
        return None
    if name in _LISTING:
        arguments = listed(flow, arguments.node, arguments.get(0, "args"), arguments.get(1, "kwargs"))
    result = _result_before(flow, arguments.node) if name == "s" else None
    before = [] if result is None else [result]
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and any(
                keyword.arg == "bind" and getattr(keyword.value, "value", None) is True for keyword in decorator.keywords):
            before.insert(0, _instance_of_task(decorator, flow.file.owner(function)))
            break
    return arguments.of(None, [*before, *arguments.positional]) if before else arguments


def _instance_of_task(decorator: ast.Call, file: File) -> Value:
    """Return what a task is given as itself: an instance of the class that its *decorator* names, `base=LoggedTask`."""
    base = argument_of(decorator, "base")
    items = () if base is None else file.evaluator.value(base, file.index.scopes[0]).items
    made = [instance(item.node) for item in items if isinstance(item, Local) and isinstance(item.node, ast.ClassDef)]
    return Value(tuple(made), True)


def _sent_by_name(flow: Calls, arguments: Arguments) -> Value:
    """`app.send_task("shop.tasks.export", args=[name])`: the task of that name, or the function that stands there."""
    file, name = flow.file, (arguments.get(0, "name") or UNKNOWN).only
    if not isinstance(name, str):
        return UNKNOWN
    node = next(filter(None, (_named_tasks(one).get(name) for one in _receiving(file, file))), None)
    home = file.imports.home(name, file) if node is None and file.imports is not None else None
    if home is not None:
        item = home[2].evaluator.value(home[0], home[1]).single
        node = item.node if isinstance(item, Local) else None
    if isinstance(node, FUNCTIONS):
        given = task(flow, node, "apply_async", arguments.behind_first())
        if given is not None:
            flow.local_call(node, given)
    return UNKNOWN


def _named_tasks(file: File) -> Dict[str, ast.AST]:
    """Return the functions of *file* that decorators give a name as tasks: `@shared_task(name="export")`."""
    return file.derived("tasks by name", file.index.scopes[0], lambda _: _all_named_tasks(file))


def _all_named_tasks(file: File) -> Dict[str, ast.AST]:
    found: Dict[str, ast.AST] = {}
    for scope in file.index.scopes:
        for decorator in getattr(scope.node, "decorator_list", ()):
            if isinstance(decorator, ast.Call) and tail_of(decorator.func) in TASK_MAKERS:
                name = text_of(argument_of(decorator, "name"))
                if name is not None:
                    found[name] = scope.node
    return found


def linked(flow: Calls, call: ast.AST, result: Value) -> None:
    """Run the tasks that *call* says to run behind its own, which gives *result*: `first.apply_async(link=second.s())`."""
    link = argument_of(call, "link") if isinstance(call, ast.Call) else None
    if link is not None:
        flow.record(call, result)
        flow.evaluate(link)


def _result_before(flow: Calls, signature: ast.AST) -> Optional[Value]:
    """Return the result of the task, or the results of those, behind which another one runs; None where it runs first.

    `chain(first.s(), second.s())`, `first.s() | second.s()`, `chord([first.s()], second.s())`, `link=second.s()`:
    https://docs.celeryq.dev/en/stable/userguide/canvas.html
    """
    above = flow.file.parent(signature, flow.scope)
    if isinstance(above, ast.keyword) and above.arg == "link":
        return flow.table.get(flow.file.parent(above, flow.scope), UNKNOWN)  # type: ignore[arg-type]  # a call
    if isinstance(above, ast.BinOp) and above.right is signature:
        return _result_of(flow, above.left)
    if not isinstance(above, ast.Call):
        return None
    if isinstance(above.func, ast.Call):  # chord([first.s()])(second.s())
        return _result_of(flow, above.func.args[0]) if above.func.args else UNKNOWN
    place = above.args.index(signature) if signature in above.args else 0
    if place and tail_of(above.func) in _CHAINING:
        return _result_of(flow, above.args[place - 1])
    return None


def _result_of(flow: Calls, node: ast.expr) -> Value:
    """Return what the last task of the signatures *node* gives, a list for those of a group."""
    while isinstance(node, ast.BinOp):
        node = node.right
    if isinstance(node, ast.Call) and tail_of(node.func) == "group" and len(node.args) == 1:
        node = node.args[0]
    value = flow.table.get(node, UNKNOWN)
    return value if value.items else unknown(value.taints)


# Signals of one's own, and how they are sent.
_BLINKER, _DJANGO = ("send", "send_async"), ("asend", "asend_robust", "send", "send_robust")
_SIGNALS = {
    "blinker.NamedSignal": _BLINKER,
    "blinker.Signal": _BLINKER,
    "blinker.signal": _BLINKER,
    "django.dispatch.Signal": _DJANGO,
    "django.dispatch.dispatcher.Signal": _DJANGO,
}
# What runs a coroutine, or waits for it, and gives its result.
_RUNNING = (
    "asyncio.Runner().run", "asyncio.get_event_loop().create_task", "asyncio.get_event_loop().run_until_complete", "asyncio.run",
    "asyncio.run_coroutine_threadsafe", "asyncio.shield", "asyncio.wait_for",
)
CALLBACKS: Dict[str, Transfer] = {
    **dict.fromkeys(_RUNNING, lambda flow, arguments: next(iter(arguments.values), None)),
    **dict.fromkeys(("asyncio.as_completed", "concurrent.futures.as_completed"), lambda flow, arguments: arguments.get(0, "fs")),
    **dict.fromkeys(("asyncio.wait", "concurrent.futures.wait"), _awaited_in_part),
    **dict.fromkeys(
        ("asyncio.TaskGroup().create_task", "asyncio.create_task", "asyncio.ensure_future"),
        lambda flow, arguments: arguments.get(0, "coro")),
    "asyncio.gather": _gathered,
    "celery.Celery().send_task": _sent_by_name,
    "atexit.register": _apply_first,
    **dict.fromkeys((
        "contextlib.AsyncExitStack().callback", "contextlib.AsyncExitStack().push_async_callback",
        "contextlib.ExitStack().callback",
    ), _apply_first),
    **{f"{signal}().{method}": _signalled for signal, methods in _SIGNALS.items() for method in methods},
    "functools.partial": _partial,
    "joblib.delayed": lambda flow, arguments: arguments.get(0, "function"),
    "litestar.background_tasks.BackgroundTask": _apply_first,
    "multiprocessing.Process": _starting(1, "target", 3),
    "multiprocessing.Process().start": _run,
    "starlette.background.BackgroundTask": _apply_first,
    "threading.Thread": _starting(1, "target", 3),
    "threading.Thread().start": _run,
    "threading.Timer": _starting(1, "function", 2),
}
