"""What the functions of libraries do that are given others to call, now or later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.values import UNKNOWN, Contents, Value

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


def _partial(flow: Calls, arguments: Arguments) -> Value:
    entries: List[Tuple[Any, Value]] = [("function", arguments.get(0) or UNKNOWN)]
    entries += [(number, value) for number, value in enumerate(arguments.positional[1:])]
    entries += [("=" + name, value) for name, value in arguments.keywords.items()]
    return flow.make(arguments.node, Contents("functools.partial()", tuple(entries)))


def _apply_first(flow: Calls, arguments: Arguments) -> Value:
    """`to_thread(f, x)`, `executor.submit(f, x)`."""
    if not arguments.positional:
        return UNKNOWN
    return flow.apply(arguments.positional[0], arguments.behind_first())


def _apply_second(flow: Calls, arguments: Arguments) -> Value:
    """`loop.run_in_executor(None, f, x)`."""
    return _apply_first(flow, arguments.behind_first())


def _starting(place: int, keyword: str, given: int) -> Transfer:
    """A function, at *place* or *keyword*, that is called later with a sequence, at *given* or `args`."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        target = arguments.get(place, keyword)
        values = arguments.get(given, "args")
        if target is not None:
            contents = None if values is None else flow.sole(values)
            positional = [value for _, value in contents.entries] if contents is not None else []
            flow.apply(target, Arguments(arguments.node, positional, {}, None if contents is not None else values))
            flow.state.dead = False  # one that never returns does so elsewhere
        return None

    return transfer


def _gathered(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`asyncio.gather(first(), second())`: what each gives, in their order."""
    if arguments.starred is not None or not arguments.taints:
        return None
    return flow.make_fixed("list", tuple(arguments.positional))


CALLBACKS: Dict[str, Transfer] = {
    "anyio.to_thread.run_sync": _apply_first,
    "asyncio.gather": _gathered,
    "asyncio.get_event_loop().call_later": _apply_second,
    "asyncio.get_event_loop().call_soon": _apply_first,
    "asyncio.get_event_loop().run_in_executor": _apply_second,
    "asyncio.get_running_loop().call_later": _apply_second,
    "asyncio.get_running_loop().call_soon": _apply_first,
    "asyncio.get_running_loop().run_in_executor": _apply_second,
    "asyncio.to_thread": _apply_first,
    "concurrent.futures.ProcessPoolExecutor().submit": _apply_first,
    "concurrent.futures.ThreadPoolExecutor().submit": _apply_first,
    "fastapi.BackgroundTasks().add_task": _apply_first,
    "fastapi.concurrency.run_in_threadpool": _apply_first,
    "functools.partial": _partial,
    "multiprocessing.Process": _starting(1, "target", 3),
    "threading.Thread": _starting(1, "target", 3),
    "threading.Timer": _starting(1, "function", 2),
}
