"""Where untrusted data came from, what it passed on its way, and what such taints become as data is taken apart."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Dict, FrozenSet, Hashable, Optional, Tuple

from flake8_secure.regex import regex

# What a taint has passed, besides calls by their names: one of which nothing is known, and then an attribute of what
# it gave. That is often something looked up by the data, not the data.
PASSED_UNKNOWN: FrozenSet[str] = frozenset(("?",))
OF_UNKNOWN: FrozenSet[str] = frozenset(("?.",))
# A function was given it that finds something by its name: `find_order(number)["path"]` is none of the data.
FOUND: FrozenSet[str] = frozenset(("named:found",))
# It is the model of another module that data was loaded into: what it has as a field was sent, what its methods give is new.
LOADED: FrozenSet[str] = frozenset(("loaded",))
# It is a file, not the name of one.
UPLOAD: FrozenSet[str] = frozenset(("upload",))
# Its name is without directories.
STRIPPED: FrozenSet[str] = frozenset(("stripped",))
_OF_FILES = UPLOAD | STRIPPED
# It is what an object gave that a whole request was handed to, asked by a name.
ASKED: FrozenSet[str] = frozenset(("?()",))
# It was decoded: line breaks, quotes and the like may have come of it.
UNESCAPED: FrozenSet[str] = frozenset(("decoded",))
# It was a field, under a name that a class declares.
DECLARED: FrozenSet[str] = frozenset(("field",))
# It is, or was taken out of, an instance of a class, whose fields have names that are declared.
OF_CLASS: FrozenSet[str] = frozenset(("of-class",))
# It is one quoted text, quotes included; no longer so once anything is made of it.
QUOTED: FrozenSet[str] = frozenset(("quoted",))
# They are the pieces of a text that was split at what follows, which each of them is without.
PIECES = "pieces-without:"
# It was a path from the root, without `..` in it.
NORMAL: FrozenSet[str] = frozenset(("normal",))
# What is left of such a path without the root, or behind a directory, leads nowhere else.
BELOW_ROOT: FrozenSet[str] = frozenset(("guard:path",))
# It is made of letters, digits and the like.
PLAIN: FrozenSet[str] = frozenset(("guard:charset",))
# It was written as Python writes it, with its line breaks escaped.
REPR: FrozenSet[str] = frozenset(("builtins.repr",))
# It is one line, or one word, of a text.
LINE: FrozenSet[str] = frozenset(("line",))
# It was put in place of something in a text that was not sent: `template.replace("%name", data)`.
FILLED_IN: FrozenSet[str] = frozenset(("filled-in",))
# It has no dot, and ends a name in a path, behind a text.
ENDS_NAME: FrozenSet[str] = frozenset(("ends-name",))
# A path was joined with it.
JOINED: FrozenSet[str] = frozenset(("joined",))
# In the path of a taint: any element of a list, any key of a dictionary.
EACH = "[]"
# In that of a guard: each of the values of a dictionary.
EACH_VALUE = "{*}"
# In such a path: the directory that a path names.
DIRECTORY = ".parent"
# The value at any key of one.
ANY_VALUE = "{}"
# That data where a constant may stand in its place: what that was checked for it was not itself.
OR_CONSTANT = "|"
# Before the name of an attribute: it was put into that, of something unknown.
_PUT = "put:"
# So many taints of one value are told apart.
TAINT_WIDTH = 12
# So many keys and attributes, one below the other, are told apart: `answer.choices[0].message.tool_calls[0].function.name`.
PATH_DEPTH = 8
# It is an address of the own host, or a path on it.
_OF_OWN_HOST: FrozenSet[str] = frozenset(("own-host", "own-url", "rooted"))
# It is an address of the own host but for its scheme, which was cut off.
OWN_HOST: FrozenSet[str] = frozenset(("own-host",))
# What gives whole addresses, by how it is written.
_WHOLE_ADDRESSES = (".full_url()", ".path_url", ".url")
# What servers of WSGI hand over: most keys are theirs, or of a middleware.
ENVIRONMENTS = ("environ", ".META")
# What names the host that was asked, in an environment and among headers, or the path, which begins as some route does.
_ASKED = {
    **dict.fromkeys(("HTTP_HOST", "Host", "SERVER_NAME", "host"), (*ENVIRONMENTS, ".headers")), "PATH_INFO": (".META",),
}
# It lacks the beginning of a path that was found to lead to the own host; and what says that of what is left of such a path.
BEHEADED: FrozenSet[str] = frozenset(("beheaded",))
OF_REST: FrozenSet[str] = frozenset(("guard:rest",))
# What such a beginning says of the whole, but not of what is left without it.
_OF_BEGINNING = frozenset(("guard:below-root", "guard:hostless", "guard:root"))
# It came with its signature, as a whole.
SIGNED_WHOLE: FrozenSet[str] = frozenset(("guard:whole",))
OWN_URL: FrozenSet[str] = frozenset(("own-url",))
# It is the path that a browser asked for; one that may begin with two slashes; and one that a route may fix.
AS_ASKED: FrozenSet[str] = frozenset(("asked-path",))
ANY_PATH: FrozenSet[str] = frozenset(("any-path",))
IN_ROUTE: FrozenSet[str] = frozenset(("routed",))
# No slash begins it.
RELATIVE: FrozenSet[str] = frozenset(("guard:relative",))
# It is one part of an address: the route lets no slash through.
ONE_SEGMENT: FrozenSet[str] = RELATIVE | {"guard:segment"}
# A slash begins it, where it is not empty, as PEP 3333 has it of the path in an environment.
_ROOTED: FrozenSet[str] = frozenset(("rooted",))
# Of the rest: what the client has sent, or was made of that.
_HEADERS = ("HTTP_", "REDIRECT_", "SSL_CLIENT_")
_OF_CLIENTS = frozenset((
    "CONTENT_LENGTH", "CONTENT_TYPE", "PATH_INFO", "PATH_TRANSLATED", "QUERY_STRING", "RAW_URI", "REMOTE_USER",
    "REQUEST_METHOD", "REQUEST_URI", "SCRIPT_FILENAME", "SCRIPT_URI", "SCRIPT_URL", "SERVER_NAME",
    "SERVER_PROTOCOL", "wsgi.input",
))
# Fields of models that are numbers, truths, dates or one of a few words, rather than any text.
_OF_NUMBERS = regex(
    r"^_?(?:is|has|use|with|enable|allow|no)_|(?:^|_)(?:age|amount|at|column|count|date|day|depth|enabled|end|height|hour|id|"
    r"ids|index|interval|kind|lat|latitude|length|level|limit|line|lng|lon|longitude|max|min|minute|mode|month|num|number|"
    r"offset|page|per_page|port|position|price|priority|quantity|rate|role|row|score|second|seconds|seed|size|skip|speed|"
    r"start|state|status|step|time|timeout|timestamp|top_k|total|type|uuid|version|weight|width|year)$|"
    r"^n(?:um)?_|^(?:has|is)[A-Z]|[a-z]Id$")


class Item:
    """What is equal when its parts are; nothing changes them. The engine makes thousands, so these are plain classes."""

    __slots__ = ()

    def identity(self) -> Tuple[Any, ...]:
        """Return what tells one from another: each kind, which derives from this, has its own."""
        raise NotImplementedError(type(self).__name__)

    def __eq__(self, other: object) -> bool:
        return other.__class__ is self.__class__ and self.identity() == other.identity()

    def __hash__(self) -> int:
        return hash(self.identity())

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self.identity()!r}"


class Taint(Item):
    """Where untrusted data came from, and what it passed through."""

    __slots__ = ("kind", "label", "line", "origin", "path", "through", "structured", "_order", "_hash", "_made")

    def __init__(
        self,
        kind: str,
        label: str,
        line: int,
        origin: str,
        path: Tuple[Any, ...] = (),
        through: FrozenSet[str] = frozenset(),
        structured: bool = False,
    ) -> None:
        self.kind = kind  # remote, local, traceback, exception (just any), error (a certain one), weak-random …
        self.label = label  # the source as written: request.args
        self.line = line  # 1-based
        self.origin = origin  # equal for everything that was derived from one input
        self.path = path  # constant keys and pieces taken out of the origin, outermost first
        self.through = through  # qualified names of calls and guards passed
        self.structured = structured  # parsed data: may be a dictionary or a list, not just text
        self._order: Optional[Tuple[Any, ...]] = None
        self._hash: Optional[int] = None
        # What was made of it, by what for: what is one object is told from others at once, and its hash is known.
        self._made: Dict[Hashable, Taint] = {}

    def __hash__(self) -> int:
        if self._hash is None:  # sets of them are joined over and over
            self._hash = hash(self.identity())
        return self._hash

    def identity(self) -> Tuple[Any, ...]:
        return (self.kind, self.label, self.line, self.origin, self.path, self.through, self.structured)

    @property
    def order(self) -> Tuple[Any, ...]:
        """What sorts taints the same way in every run."""
        if self._order is None:  # asked for again and again where there are many
            self._order = (
                self.line, self.origin, self.kind, self.label, repr(self.path), sorted(self.through), self.structured)
        return self._order

    def passing(self, names: FrozenSet[str]) -> Taint:
        """Return this taint having also passed *names*."""
        if names <= self.through:
            return self
        return self._made.get(names) or self._make(names, self.path, self.through | names)

    def without(self, names: FrozenSet[str]) -> Taint:
        """Return this taint as if it had not passed *names*."""
        if not names & self.through:
            return self
        place = ("without", names)
        return self._made.get(place) or self._make(place, self.path, self.through - names)

    def below(self, key: Any) -> Taint:
        """Return the taint of the part at *key*; one of the pieces of a text is without what that was split at."""
        if len(self.path) >= PATH_DEPTH:
            return self
        place = (key.__class__, key)  # True is not 1 here
        made = self._made.get(place)
        if made is None:
            through = self.through - SIGNED_WHOLE
            if key.__class__ is int:
                through = frozenset(
                    "guard:without:" + mark[len(PIECES):] if mark.startswith(PIECES) else mark for mark in through)
            made = self._make(place, (*self.path, key), through)
        return made

    def _make(self, place: Hashable, path: Tuple[Any, ...], through: FrozenSet[str]) -> Taint:
        """Return this taint with another *path* and *through*, and keep it at *place*."""
        made = self._made[place] = Taint(self.kind, self.label, self.line, self.origin, path, through, self.structured)
        return made

    def of_origin(self, origin: str) -> Taint:
        """Return this taint as that of data that came from *origin*."""
        return Taint(self.kind, self.label, self.line, origin, self.path, self.through, self.structured)

    def of_kind(self, structured: bool) -> Taint:
        """Return this taint where its data is *structured*, or is not."""
        if self.structured is structured:
            return self
        made = self._made.get("kind")
        if made is None:
            made = self._made["kind"] = Taint(
                self.kind, self.label, self.line, self.origin, self.path, self.through, structured)
        return made

    @property
    def place(self) -> Tuple[Any, ...]:
        """Where it was taken out of its origin, whether or not a constant may stand in its place since."""
        return self.path[:-1] if self.path[-1:] == (OR_CONSTANT,) else self.path

    @property
    def flat(self) -> Taint:
        """This taint once its data is a text."""
        return self.of_kind(False) if self.structured else self

    @property
    def unguarded(self) -> Taint:
        """This taint as if nothing had been checked."""
        return self.without(frozenset(mark for mark in self.through if mark.startswith("guard:")))

    def at(self, line: int) -> Taint:
        """Return this taint as told by *line*."""
        return Taint(self.kind, self.label, line, self.origin, self.path, self.through, self.structured)


by_order = attrgetter("order")
Taints = FrozenSet[Taint]
CLEAN: Taints = frozenset()


def narrow(taints: Taints) -> Taints:
    """Keep a bounded number of taints: the earliest in the file."""
    if len(taints) <= TAINT_WIDTH:
        return taints
    return frozenset(sorted(taints, key=by_order)[:TAINT_WIDTH])


def unquoted(taints: Taints) -> Taints:
    """Return *taints* of what was made of a text: a piece of a quoted text is not one."""
    return frozenset(taint.without(QUOTED) for taint in taints) if taints else taints


def without_beginning(taints: Taints) -> Taints:
    """Return *taints* of what is left of a text without its beginning: of an address on the own host it may lead elsewhere."""
    return frozenset(_beheaded(taint.without(_OF_OWN_HOST)) for taint in taints) if taints else taints


def _beheaded(taint: Taint) -> Taint:
    return taint.without(_OF_BEGINNING | OF_REST).passing(BEHEADED) if "guard:below-root" in taint.through else taint


def is_beheaded(taints: Taints) -> bool:
    """Tell whether *taints* are of what is left of a path without the beginning that was checked."""
    return any(BEHEADED <= taint.through for taint in taints)


def of_beginning(taint: Taint, passed: FrozenSet[str]) -> FrozenSet[str]:
    """Return what data of *taint* has passed, of which *passed* says the same with its beginning."""
    return passed if BEHEADED.isdisjoint(taint.through) or OF_REST <= passed else passed - _OF_BEGINNING


def without_root(taints: Taints) -> Taints:
    """Return *taints* of what is left of a text without its first character: paths from the root lead nowhere else then."""
    return frozenset(taint.passing(BELOW_ROOT) if taint.through & NORMAL else taint for taint in taints)


def without_scheme(taints: Taints) -> Taints:
    """Return *taints* of what is left of an address without its scheme."""
    whole = whole_addresses(taints)
    return without_beginning(taints - whole) | frozenset(taint.without(_OF_OWN_HOST).passing(OWN_HOST) for taint in whole)


def whole_addresses(taints: Taints) -> Taints:
    """Return those of *taints* that are of addresses on the own host which begin with its scheme."""
    return frozenset(taint for taint in taints if OWN_URL <= taint.through and taint.label.endswith(_WHOLE_ADDRESSES))


def below(taints: Taints, key: Any) -> Taints:
    """Return the taints of what a mapping with *taints* holds at *key*: of nothing that the server put into an environment."""
    own = isinstance(key, str) and key not in _OF_CLIENTS and not key.startswith(_HEADERS)
    parts = frozenset(
        taint.below(key) for taint in taken_from(taints, at_key(key)) if not (
            own and taint.kind == "remote" and taint.label.endswith(ENVIRONMENTS) and not taint.path))
    if isinstance(key, str):
        parts = of_model(frozenset(_of_record(taint) if FOUND <= taint.through else taint for taint in parts), key)
    if key == "PATH_INFO":
        parts = frozenset(taint.passing(_ROOTED) if taint.label.endswith(ENVIRONMENTS) else taint for taint in parts)
    if key not in _ASKED:
        return parts
    # A browser names the host that it asks: nobody else chooses that.
    return frozenset(taint.passing(OWN_URL) if taint.label.endswith(_ASKED[key]) else taint for taint in parts)


def _of_record(taint: Taint) -> Taint:
    """Return *taint*, of a field of what was found by data, as that of something else where one value alone was sent for it."""
    sent = len(taint.path) > 1 or taint.label.isidentifier() and not taint.structured
    return taint.passing(OF_UNKNOWN) if sent else taint.without(FOUND)


def of_model(taints: Taints, name: str) -> Taints:
    """Return *taints* of the field *name* of what may be a model that data was loaded into: a number, by its name, is checked."""
    if not any(LOADED <= taint.through for taint in taints):
        return taints
    checked = OF_UNKNOWN if _OF_NUMBERS.search(name) else LOADED
    return frozenset(
        taint.passing(checked).without(LOADED) if LOADED <= taint.through else taint for taint in taints)


def each(taints: Taints) -> Taints:
    """Return *taints* of what going through something gives that may be a list or a dictionary: of a model, names of fields."""
    return frozenset(
        taint.below(EACH) if taint.structured else taint.passing(OF_UNKNOWN) if LOADED <= taint.through else taint
        for taint in taints) if taints else taints


def each_value(taints: Taints) -> Taints:
    """Return *taints* of what a dictionary holds at any of its keys, which may be checked for themselves."""
    return frozenset(taint.below(ANY_VALUE) if taint.structured else taint for taint in taints)


def content(taints: Taints) -> Taints:
    """Return *taints* of what is read from what may be an uploaded file: that names no other file, but a text in it may."""
    return frozenset(taint.without(_OF_FILES) for taint in taints)


def of_text(taints: Taints) -> Taints:
    """Return *taints* of data that is a text: neither a dictionary nor a list."""
    return frozenset(taint.flat for taint in taints)


def at_key(key: Any) -> str:
    """Return what the item of something at the constant text *key* is called for `put_into()`, "" for other keys."""
    return f"[{key}]" if isinstance(key, str) else ""


def put_into(taints: Taints, name: str) -> Taints:
    """Return *taints* of something with an attribute or item *name* that data was put into, "" where it is its own data."""
    mark = frozenset((_PUT + name,))
    return frozenset(taint.passing(mark) for taint in taints) if name else taints


def is_put_at_key(taint: Taint) -> bool:
    """Tell whether data of *taint* was put into something under a key that the program names."""
    return any(passed.startswith(f"{_PUT}[") for passed in taint.through)


def taken_from(taints: Taints, name: str) -> Taints:
    """Return *taints* of the attribute or item *name*, "" for any, of something: of nothing that was put into another one."""
    mark = frozenset((_PUT + name,))
    return frozenset(
        taint.without(mark) for taint in taints
        if mark <= taint.through or not any(passed.startswith(_PUT) for passed in taint.through)) if name else taints


def looked_up(taints: Taints) -> Taints:
    """Return *taints* of something that an unknown call gave, marked as what may be looked up by the data only."""
    return frozenset(taint.passing(OF_UNKNOWN) if taint.through & PASSED_UNKNOWN else taint for taint in taints)
