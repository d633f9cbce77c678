"""What libraries are like: spellings, sources, sinks, sanitizers and propagators, as data."""

from __future__ import annotations

from functools import cached_property
from typing import Dict, FrozenSet, Iterable, Iterator, Mapping, NamedTuple, Set, Tuple

from attrs import fields

from flake8_secure.models import apps, asgi, assistants, chats, crypto, django, flask, messages, stdlib, wsgi
from flake8_secure.models.instances import INSTANCES
from flake8_secure.models.library import Handler, Library
from flake8_secure.models.modules import MODULES
from flake8_secure.models.sanitizers import BROKEN_PROMISES, SANITIZERS
from flake8_secure.models.sinks import HOST, KNOWN_ROOTS, URL, URL_OR_FILE
from flake8_secure.models.spellings import SPELLINGS

LIBRARIES: Tuple[Library, ...] = (
    stdlib.BASE,
    stdlib.SERVERS,
    stdlib.COOKIES,
    stdlib.SOCKETS,
    stdlib.SERVERLESS,
    stdlib.STREAMS,
    stdlib.OTHER_STREAMS,
    stdlib.MAILBOXES,
    stdlib.MAIL_SERVERS,
    crypto.CIPHERS,
    crypto.TOKENS,
    flask.FLASK,
    django.DJANGO,
    asgi.STARLETTE,
    asgi.FASTHTML,
    asgi.AIOHTTP,
    asgi.LITESTAR,
    asgi.SANIC,
    asgi.BLACKSHEEP,
    asgi.ROBYN,
    asgi.WEBSOCKETS,
    wsgi.TORNADO,
    wsgi.BOTTLE,
    wsgi.PYRAMID,
    wsgi.FALCON,
    wsgi.HUG,
    wsgi.CHERRYPY,
    wsgi.TWISTED,
    wsgi.KLEIN,
    wsgi.WEBPY,
    wsgi.EMMETT,
    wsgi.EVE,
    wsgi.ODOO,
    wsgi.FRAPPE,
    apps.GRAPHQL,
    apps.TOOLS,
    assistants.BEDROCK,
    assistants.LANGUAGE_MODELS,
    apps.SOCKETIO,
    chats.BOTS,
    chats.MAILS,
    chats.MESSENGERS,
    chats.CHATS,
    chats.SLACK,
    apps.NICEGUI,
    apps.REFLEX,
    apps.DASHBOARDS,
    apps.SHINY,
    apps.SERVED,
    apps.QUEUES,
    messages.REDIS,
    messages.ANSWERS,
    messages.STORES,
    apps.REMOTE_CALLS,
    apps.TASKS,
    apps.WORKFLOWS,
)

_EXPLAINED = stdlib.ROOTS | stdlib.TRANSFORMING
# Modules of which the classes are there to be derived from, and one that gives others: what has members that they have not.
_DERIVED_FROM = frozenset(("abc", "asyncio", "http", "importlib", "socketserver", "threading", "typing", "unittest"))


class Handlers(NamedTuple):
    """The shapes of handlers of some libraries, by what makes a function one."""

    decorated: Tuple[Tuple[Library, Handler], ...]
    in_classes: Tuple[Tuple[Library, Handler], ...]  # methods by name
    others: Tuple[Tuple[Library, Handler], ...]  # by signature, by mark, or handed to a call


class Models:
    """Everything that is known of all libraries, by the key it is looked up with."""

    def __init__(self, libraries: Tuple[Library, ...]) -> None:
        self.libraries = libraries
        self.spellings: Dict[str, str] = {**MODULES, **SPELLINGS, **INSTANCES}
        self.sources: Dict[str, str] = {}
        for library in libraries:
            self.spellings.update(library.spellings)
            self.sources.update(library.sources)
        self.iterated = {name: kind for library in libraries for name, kind in library.iterated.items()}
        # What has sources at some keys.
        self.looked_into = frozenset(name.partition("[")[0] for name in self.sources if "[" in name)
        # By name of a method of something unknown: the kind of what it gives.
        self.of_unknown: Dict[str, str] = {
            name[2:-2]: kind for name, kind in self.sources.items() if name.startswith("?.")}
        # By kind: the last identifiers of the sources of each library.
        self.tails: Dict[str, Dict[Library, FrozenSet[str]]] = {}
        for library in libraries:
            for kind, tails in library.tails.items():
                self.tails.setdefault(kind, {})[library] = frozenset(tails)
        self.all_tails = _union(tails for by_library in self.tails.values() for tails in by_library.values())
        # The last identifiers of calls that a handler is handed to, and of those that say what a parser gives.
        self.caller_tails = frozenset(("add_argument",)) | frozenset(
            caller.rpartition(".")[2] for library in libraries for handler in library.handlers for caller in handler.callers)
        # What the data of a source has in its favour.
        self.marks: Dict[str, FrozenSet[str]] = {}
        for library in libraries:
            for mark, names in (
                # A server has taken the slashes away that the path of another begins with.
                ("any-path", tuple(name for name in library.asked_paths if name in library.route_paths)),
                ("asked-path", library.asked_paths), ("guard:length", library.short), ("guard:number", library.converted),
                ("own-url", library.own_urls), ("rooted", library.rooted), ("stripped", library.stripped),
                ("upload", library.uploads), ("urllib.parse.quote", library.encoded),
            ):
                self.marks.update((name, self.marks.get(name, frozenset()) | {mark}) for name in names)
        self.own_paths = _union(library.own_paths for library in libraries)
        self.own_sites = _union(library.own_sites for library in libraries)
        self.own_origins = _union(library.own_origins for library in libraries)
        self.made_sites = frozenset(name[:-2] for name in self.own_sites if name.endswith("()"))  # by calls
        self.structured = _union(library.structured for library in libraries)
        # An answer from elsewhere is not what was asked for.
        self.clean = _union(library.clean for library in libraries) | _union(
            (*URL.values(), *URL_OR_FILE.values(), *HOST.values()))
        self.converting = _union(library.converting for library in libraries)
        self.from_environment = _union(library.from_environment for library in libraries)
        self.mappings = _union(library.mappings for library in libraries)
        self.loaders = _union(library.loaders for library in libraries)
        self.plain_fields = _union(library.plain_fields for library in libraries)
        self.text_fields = _union(library.text_fields for library in libraries)
        self.forms = _union(library.forms for library in libraries)
        self.sent = _union(library.sent for library in libraries)
        self.mixed = _union(library.mixed for library in libraries)
        self.filled_in = _union(library.filled_in for library in libraries)
        self.in_routes = _union(library.in_routes for library in libraries)
        self.piped = _union(library.piped for library in libraries)
        self.bound = _union(library.bound for library in libraries)
        self.annotating = _union(library.annotating for library in libraries)
        self.schemas = _union(library.schemas for library in libraries)
        self.file_fields = _union(library.file_fields for library in libraries)
        self.tuples = _union(library.tuples for library in libraries)
        self.attributed = _union(library.attributed for library in libraries)
        self.dictionaries = _union(library.dictionaries for library in libraries)
        # What frameworks fill with data by the types that it declares.
        self.filled = self.converting | self.tuples | self.dictionaries
        self.parsers = _union(library.parsers for library in libraries)
        self.validators = _union(library.validators for library in libraries)
        self.exits = _union(library.exits for library in libraries)
        self.preceding = _union(library.preceding for library in libraries)
        self.refusing = _union(library.refusing for library in libraries)
        self.hooks = _union(library.hooks for library in libraries)
        # Libraries whose objects are known: their methods are not taken for those of something unknown.
        self.known_roots = frozenset(
            name.partition(".")[0] for name in (*self.spellings.values(), *self.sources, *self.clean, *self.parsers)
        ) | KNOWN_ROOTS | stdlib.ROOTS
        # What is kept in these is the program's own: also in instances of the classes that handlers derive from.
        self.holders = tuple(sorted(_union(library.holders for library in libraries) | _union(
            tuple(f"{base}()." for handler in library.handlers for base in handler.bases) for library in libraries)))
        self.settings = tuple(sorted(_union(library.settings for library in libraries)))
        self.typed = {name: attribute for library in libraries for name, attribute in library.typed.items()}
        self.route_paths = _union(library.route_paths for library in libraries)
        # What a whole request is an instance of.
        self.requests = _union((*library.parameters.values(), *library.requests) for library in libraries)
        self.roots = _union(library.roots for library in libraries)
        # By name of a call that a project declares: what it makes data harmless for.
        self.declared: Dict[str, FrozenSet[str]] = {}
        self._handlers: Dict[Tuple[Library, ...], Handlers] = {}
        # Calls that are worth noting on the way of a taint.
        self.interesting: FrozenSet[str] = _union(SANITIZERS.values())

    @cached_property
    def names(self) -> FrozenSet[str]:
        """All names in the tables about libraries."""
        tables = [getattr(library, field.name) for library in self.libraries for field in fields(Library)]
        tables += [
            getattr(handler, field.name) for library in self.libraries for handler in library.handlers
            for field in fields(Handler)]
        return frozenset(name for table in tables for name in _texts(table))

    @cached_property
    def leads(self) -> Dict[str, FrozenSet[str]]:
        """By top level module: those of what its members are, or give."""
        found: Dict[str, Set[str]] = {}
        for name, other in self.spellings.items():
            found.setdefault(name.partition(".")[0], set()).add(other.partition(".")[0])
        for library in self.libraries:
            if library.roots:
                roots = {name.partition(".")[0] for field in fields(Library) for name in _texts(getattr(library, field.name))}
                for root in library.roots:
                    found.setdefault(root, set()).update(roots)
        return {root: frozenset(others) for root, others in found.items()}

    def leading_to(self, roots: Iterable[str]) -> FrozenSet[str]:
        """Return the top level modules that objects may come from in a file that imports from *roots*."""
        found = set(roots)
        left = list(found)
        for root in left:  # grows
            more = self.leads.get(root, frozenset()) - found
            found |= more
            left += more
        return frozenset(found)

    @cached_property
    def known_starts(self) -> FrozenSet[str]:
        """Modules of these libraries, by one or two identifiers: a project may have other modules under the first of them."""
        names = (*self.names, *self.spellings, *self.spellings.values())
        return self.known_roots.union(".".join(name.split(".")[:2]).partition("(")[0] for name in names)

    def explains(self, name: str) -> bool:
        """Tell whether what the function *name* returns is made of its arguments."""
        root = name.partition(".")[0]
        of_base = name.startswith("builtins.super().") or root in _DERIVED_FROM and "()." in name
        return root in _EXPLAINED and not of_base or name in self.parsers or name in self.loaders \
            or name in BROKEN_PROMISES or name in stdlib.TRANSFORMS

    def handlers(self, libraries: Tuple[Library, ...]) -> Handlers:
        """Return the shapes of handlers of *libraries*."""
        found = self._handlers.get(libraries)
        if found is None:
            every = [(library, handler) for library in libraries for handler in library.handlers]
            found = self._handlers[libraries] = Handlers(
                tuple(one for one in every if one[1].decorators),
                tuple(one for one in every if one[1].methods),
                tuple(one for one in every if one[1].signature or one[1].callers or one[1].mark))
        return found

    def imported(self, roots: FrozenSet[str]) -> Tuple[Library, ...]:
        """Return the libraries with a module among *roots*."""
        if self.roots.isdisjoint(roots):
            return ()
        return tuple(library for library in self.libraries if not roots.isdisjoint(library.roots))


def _texts(table: object) -> Iterator[str]:
    """Yield the texts in *table*: a tuple, a mapping or one text."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, tuple):
        yield from (part for part in table if isinstance(part, str))
    elif isinstance(table, Mapping):
        yield from (*table, *table.values())


def _union(groups: Iterable[Iterable[str]]) -> FrozenSet[str]:
    return frozenset(name for group in groups for name in group)


MODELS = Models(LIBRARIES)
