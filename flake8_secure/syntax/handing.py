"""Calls of functions that are handed to others, which call them: now, later, or in another thread."""

from __future__ import annotations

import ast
from typing import Iterator, List, NamedTuple, Optional

from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, Scope


class _Handing(NamedTuple):
    """Where a call is handed the function that it sees to the call of."""

    place: int  # 0-based
    keyword: str = ""
    in_sequence: bool = False  # the arguments stand in a list or tuple, `args`, and a dictionary, `kwargs`; else they follow
    between: int = 0  # what stands between the function and its arguments
    keywords: bool = True  # those of the call are handed on as well
    early: bool = False  # more arguments may be given when the function is called
    in_rows: bool = False  # the arguments of each call stand in a tuple


# https://docs.python.org/3/library/concurrency.html, https://anyio.readthedocs.io/en/stable/threads.html,
# https://www.starlette.io/threadpool/, https://www.starlette.io/background/,
# https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack.callback,
# https://docs.twisted.org/en/stable/core/howto/threading.html, https://www.gevent.org/api/gevent.html,
# https://developers.home-assistant.io/docs/asyncio_working_with_async/, https://schedule.readthedocs.io/en/stable/,
# https://python-rq.org/docs/, https://apscheduler.readthedocs.io/en/3.x/modules/schedulers/base.html
HANDING = {
    **dict.fromkeys((
        "BackgroundTask", "add_task", "async_add_executor_job", "async_add_job", "callFromThread", "callInThread", "callback",
        "deferToThread", "do", "enqueue", "run_in_threadpool", "run_sync", "spawn", "spawn_n", "start_soon", "submit",
        "to_thread",
    ), _Handing(0)),
    **dict.fromkeys(("call_soon", "call_soon_threadsafe", "imap", "imap_unordered", "map"), _Handing(0, keywords=False)),
    **dict.fromkeys(("callLater", "spawn_later"), _Handing(1)),
    **dict.fromkeys(("call_at", "call_later", "run_in_executor"), _Handing(1, keywords=False)),
    **dict.fromkeys(("Process", "Thread"), _Handing(1, "target", in_sequence=True, between=1)),
    **dict.fromkeys(("apply", "apply_async", "start_new_thread"), _Handing(0, "func", in_sequence=True)),
    "Timer": _Handing(1, "function", in_sequence=True),
    "add_job": _Handing(0, "func", in_sequence=True, between=1),
    "partial": _Handing(0, early=True),
    **dict.fromkeys(("starmap", "starmap_async"), _Handing(0, in_rows=True)),
}
# What makes a function that does the same as the one that it is given.
# https://docs.djangoproject.com/en/stable/topics/async/, https://docs.python.org/3/library/functools.html,
# https://joblib.readthedocs.io/en/stable/generated/joblib.delayed.html
_WRAPPERS = frozenset(("async_to_sync", "delayed", "partial", "sync_to_async"))
# The method that a class hands the arguments of its base class to.
INIT = "__init__"


def handed_call(node: ast.Call, name: str) -> Optional[ast.Call]:
    """Return the call that *node* sees to, at the place of the function in it; None where it is handed none by name.

    *name*: the last identifier of what *node* calls, whatever name it is imported under.

    `to_thread(os.system, command)` sees to `os.system(command)`; `map(f, rows)` to `f(rows)`, as if once for all.
    """
    handing = HANDING.get(name)
    if handing is None:
        return None
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    function: Optional[ast.expr] = named.get(handing.keyword)
    if function is None and len(node.args) > handing.place:
        function = node.args[handing.place]
    if not isinstance(function, (ast.Attribute, ast.Name)):
        return None
    arguments: List[ast.expr] = node.args[handing.place + 1 + handing.between:]
    keywords = node.keywords if handing.keywords and not handing.in_sequence else []
    if handing.in_sequence:
        row, table = (
            named.get(keyword, next(iter(arguments[place:]), None)) for place, keyword in enumerate(("args", "kwargs")))
        arguments, keywords = _in_row(row), _in_table(table)
    elif handing.in_rows:
        written = _in_rows(arguments[:1])
        if written is None:
            return None
        arguments, keywords = written, []
    elif handing.early:
        keywords = [*keywords, ast.copy_location(ast.keyword(None, node), node)]
    return ast.copy_location(ast.Call(function, arguments, keywords), function)


def _in_rows(rows: List[ast.expr]) -> Optional[List[ast.expr]]:
    """Return what a function is given by the one of *rows* that is written out; None where none is."""
    row = rows[0] if rows else None
    if isinstance(row, (ast.GeneratorExp, ast.ListComp)):
        row = row.elt
    elif isinstance(row, (ast.List, ast.Tuple)) and len(row.elts) == 1:
        row = row.elts[0]
    else:
        return None
    return row.elts if isinstance(row, (ast.List, ast.Tuple)) else None


def _in_row(row: Optional[ast.expr]) -> List[ast.expr]:
    if row is None or isinstance(row, (ast.List, ast.Tuple)):
        return [] if row is None else row.elts
    return [ast.copy_location(ast.Starred(row, ast.Load()), row)]


def _in_table(table: Optional[ast.expr]) -> List[ast.keyword]:
    if isinstance(table, ast.Dict) and all(text_of(key) for key in table.keys):
        return [ast.copy_location(ast.keyword(text_of(key), value), value) for key, value in zip(table.keys, table.values)]
    return [] if table is None else [ast.copy_location(ast.keyword(None, table), table)]


def wrapped_call(node: ast.Call) -> Optional[ast.Call]:
    """Return the call that one of a function which was made of another comes to: `sync_to_async(open)(path)` to `open(path)`."""
    maker = node.func
    if not isinstance(maker, ast.Call) or tail_of(maker.func) not in _WRAPPERS or not maker.args:
        return None
    function = maker.args[0]
    if not isinstance(function, (ast.Attribute, ast.Name)):
        return None
    call = ast.Call(function, [*maker.args[1:], *node.args], [*maker.keywords, *node.keywords])
    return ast.copy_location(call, function)


def base_calls(node: ast.Call, scope: Scope) -> Iterator[ast.Call]:
    """Yield the calls of classes that `super().__init__(verify=False)` and `Base.__init__(self, False)` come to.

    What only passes on what it was given says nothing of its own.
    """
    owner = getattr(node.func, "value", None)
    bases, arguments = [owner], node.args[1:]
    if isinstance(owner, ast.Call):
        around = scope.parent
        if tail_of(owner.func) != "super" or around is None or around.kind != CLASS:
            return
        bases, arguments = getattr(around.node, "bases", []), node.args
    if all(isinstance(given, ast.Starred) for given in arguments) and all(given.arg is None for given in node.keywords):
        return
    for base in bases:
        if isinstance(base, (ast.Attribute, ast.Name)):
            yield ast.copy_location(ast.Call(base, arguments, node.keywords), node)
