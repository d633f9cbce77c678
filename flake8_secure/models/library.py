"""What is known of one library, as data."""

from __future__ import annotations

from typing import Dict, Mapping, Tuple

from attrs import field, frozen

from flake8_secure.models.spellings import SPELLINGS

REMOTE, LOCAL, TRACEBACK, WEAK_RANDOM, MEMBER, NAMED = "remote", "local", "traceback", "weak-random", "member", "named"
# What is in files: whoever runs the program has them, as a rule, but may have them from elsewhere.
FILE = "file"
# What objects in a store are called: whoever runs the program has put them there, as a rule, but others may have.
STORED = "stored"
# What only audits look at.
OF_MACHINE = frozenset((LOCAL, FILE, STORED))
# What a language model has written: whoever wrote anything that it has read may have made it say so.
GENERATED = "generated"
# What members of archives are called: whoever made the archive says so.
MEMBER = "member"
# The header by which a server names a file, in lower case, and how its spellings begin.
NAMING_HEADER, NAMING_HEADS = "content-disposition", ("CONT", "Cont", "cont")
# What clients call their functions after, and what views may answer besides.
VERBS = ("delete", "get", "head", "options", "patch", "post", "put")
ANSWERED = (*VERBS, "trace")
# Requests that a client sends: nothing in them is a visitor's as such.
SENT = frozenset((
    "httpx.Request()",
    "requests.PreparedRequest()",
    "requests.Request()",
    "scrapy.Request()",
    "scrapy.http.Request()",
    "urllib.request.Request()",
))


@frozen(kw_only=True)
class Handler:
    """A shape of functions that a framework calls with data from outside.

    A function has the shape by its decorator, by being one of *methods* (`on_*`: any whose name starts so) of
    a subclass of *bases* or of a class with such a decorator, by being handed to one of *callers*, by the
    names of all its parameters (*signature*, self left out; "*" at its end: and any others; of *methods* alone, where these
    are named), or by the attribute *mark*
    that is true of it, or of its class where *methods* are named. *decorators* and
    *callers* are qualified names; `*.route` is the method of any receiver of which nothing is known in a file that imports
    the library.
    With *among*, an argument of the caller by position and keyword, a function is handed over in the list that it is.
    *request* is what its first parameter (after self) is an instance of, "" where it is data like the others;
    *setting* is the attribute by which its class names the class of that.
    *others* says what the remaining parameters are: "remote", "url" (only those that the first argument of
    the decorator names in `<...>` or `{...}`), or "" (nothing from outside).
    Parameters that are called like one of *beside*, and those up to the last one that is called like one of *after*, are no
    data; with *first*, only so
    many of the rest are, and with *named* only those that are called so. With *listed*, an argument of the
    caller by position and keyword, only those parameters are data at whose places it lists one of
    *texts*: instances by name, or constants, or what was made with one of *opening* as a keyword that is true. The request
    is the parameter at *place*; one that is a mapping has data at the keys *holding*. Without *routed*, no route says
    what the parameters may be, and the path of a request for it is any; without *answers*, what it returns is not sent to
    anybody. With *declared*, classes of these names within its own declare the parameters, or the attribute does that the
    function is called after.
    *collected* is what the parameter is an instance of that collects what is given by name; without *collecting*, nothing is
    given by a name that no parameter has. With *textual*, data is
    in parts of an address, and no dictionary. With methods, a caller is handed an instance of their class, or the class;
    the method "*" is any but private ones; *preparing* are those that run before each of them, unless they call one of
    *ending*, and *keeping* is the
    attribute of the instance that its parameters are then kept in by name. A parameter of its own
    says by a call of one of *asking*, as its default or in its annotation, that somebody fills it.
    """

    decorators: Tuple[str, ...] = ()
    bases: Tuple[str, ...] = ()
    methods: Tuple[str, ...] = ()
    callers: Tuple[str, ...] = ()
    among: Tuple[int, str] = (0, "")
    signature: Tuple[str, ...] = ()
    mark: str = ""
    request: str = ""
    setting: str = ""
    others: str = "remote"
    after: Tuple[str, ...] = ()
    beside: Tuple[str, ...] = ()
    first: int = 99
    named: Tuple[str, ...] = ()
    listed: Tuple[int, str] = (0, "")
    texts: Tuple[str, ...] = ()
    opening: Tuple[str, ...] = ()
    place: int = 0
    holding: Tuple[str, ...] = ()
    routed: bool = True
    answers: bool = True
    declared: Tuple[str, ...] = ()
    collected: str = ""
    collecting: bool = True
    textual: bool = False
    in_tables: bool = False
    preparing: Tuple[str, ...] = ()
    ending: Tuple[str, ...] = ()
    keeping: str = ""
    asking: Tuple[str, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class Library:
    """Sources, handlers and behaviour of one library; names are qualified and in canonical spelling."""

    roots: Tuple[str, ...]  # top-level modules whose import makes a file worth following
    spellings: Mapping[str, str] = field(factory=dict)
    sources: Mapping[str, str] = field(factory=dict)  # an attribute, or with () a call's result: its kind
    iterated: Mapping[str, str] = field(factory=dict)  # what has such data in it for whoever goes through it: its kind
    uploads: Tuple[str, ...] = ()  # sources that give files, which have a name, not names
    mixed: Tuple[str, ...] = ()  # sources that hold texts and uploaded files: the attribute `file` of one is a stream
    stripped: Tuple[str, ...] = ()  # such sources whose names are without directories, or none above
    preceding: Tuple[str, ...] = ()  # decorators of functions that run before all views of what they are methods of
    refusing: Tuple[str, ...] = ()  # decorators of functions that answer the exceptions, or codes of errors, that they name
    hooks: Tuple[str, ...] = ()  # decorators that name a function which runs first, and may change the parameters
    holders: Tuple[str, ...] = ()  # what an application keeps things of its own in
    settings: Tuple[str, ...] = ()  # what has the settings of a program
    typed: Mapping[str, str] = field(factory=dict)  # classes, `Context[Deps]`: their attribute of the type named last
    own_urls: Tuple[str, ...] = ()  # sources that give an address on the own host
    rooted: Tuple[str, ...] = ()  # those of them that give a path: a slash comes first
    relative: Tuple[str, ...] = ()  # how routes write the part of a name, `<path:{}>`, that no slash begins
    segments: Tuple[str, ...] = ()  # how they write one, `<{}>`, that has no slash at all, encoded or not
    encoded: Tuple[str, ...] = ()  # sources that are percent-encoded
    short: Tuple[str, ...] = ()  # sources of which the service takes a few thousand characters at most
    asked_paths: Tuple[str, ...] = ()  # sources that begin with a slash, or more of them, where a browser sends them
    own_paths: Tuple[str, ...] = ()  # calls that give a path on the own host
    own_sites: Tuple[str, ...] = ()  # what gives an address with the own host, and a slash behind it
    own_origins: Tuple[str, ...] = ()  # what gives such an address without the slash
    structured: Tuple[str, ...] = ()  # sources that give dictionaries and lists, not only text
    clean: Tuple[str, ...] = ()  # calls and attributes whose result carries nothing of what went in
    converting: Tuple[str, ...] = ()  # base classes whose instances hold what they are given as the annotated types
    from_environment: Tuple[str, ...] = ()  # those of them that look in the environment for what they are not given
    mappings: Tuple[str, ...] = ()  # attributes that hold data by the fields that the class of their owner declares
    loaders: Tuple[str, ...] = ()  # methods that give what they are handed by those fields
    attributed: Tuple[str, ...] = ()  # base classes of schemas whose dictionaries have the same as attributes
    plain_fields: Tuple[str, ...] = ()  # classes of such fields whose data cannot carry an attack
    text_fields: Tuple[str, ...] = ()  # classes of those whose data is a text
    forms: Tuple[str, ...] = ()  # base classes whose instances give what they are handed by their fields alone
    sent: Tuple[str, ...] = ()  # attributes that hold what a form was sent, whatever class it is of
    filled_in: Tuple[str, ...] = ()  # those of a field of a form, where the class of the form is called one
    converted: Tuple[str, ...] = ()  # sources that give numbers, dates and choices
    piped: Tuple[str, ...] = ()  # what gives what it is made of when others are put before and behind it: `prompt | model`
    bound: Tuple[str, ...] = ()  # what is given the type of the data that is its attribute `value`
    annotating: Tuple[str, ...] = ()  # what is given the type of a parameter, and says where that is read from
    schemas: Tuple[str, ...] = ()  # decorators that fill a parameter with the fields of a schema, their first argument
    file_fields: Tuple[str, ...] = ()  # classes of those that hold an uploaded file
    tuples: Tuple[str, ...] = ()  # base classes whose instances are tuples of their annotated fields
    dictionaries: Tuple[str, ...] = ()  # base classes whose instances are dictionaries of their annotated fields
    parsers: Tuple[str, ...] = ()  # calls that make structured data of text
    validators: Tuple[str, ...] = ()  # calls that tell whether their argument is acceptable
    exits: Tuple[str, ...] = ()  # calls that do not return
    handlers: Tuple[Handler, ...] = ()
    in_routes: Tuple[str, ...] = ()  # sources that hold the parts of a route that vary, by their names
    route_paths: Tuple[str, ...] = ()  # attributes that hold the path of a request: the route, where that is literal
    requests: Tuple[str, ...] = ()  # names that stand for the whole request
    parameters: Mapping[str, str] = field(factory=dict)  # parameters by name: what they are instances of
    attributes: Mapping[str, str] = field(factory=dict)  # the same, of what instances of unknown classes have

    @property
    def makers(self) -> Tuple[Tuple[str, str], ...]:
        """The calls that make what is iterated over, by each of their names, with the kind of the data in it."""
        return tuple(
            (name, kind) for made, kind in self.iterated.items()
            for name in (made, *(name for name, meant in SPELLINGS.items() if meant == made)))

    @property
    def tails(self) -> Mapping[str, Tuple[str, ...]]:
        """The last identifiers of the sources, by their kind."""
        found: Dict[str, Tuple[str, ...]] = {}
        for name, kind in self.sources.items():
            found[kind] = (*found.get(kind, ()), name.replace("()", "").partition("[")[0].rpartition(".")[2])
        for name, kind in self.makers:
            found[kind] = (*found.get(kind, ()), name.replace("()", "").rpartition(".")[2])
        for name in (*self.requests, *self.route_paths):
            found[REMOTE] = (*found.get(REMOTE, ()), name.rpartition(".")[2])
        return found


def rows(kind: str, prefix: str, *names: str) -> Dict[str, str]:
    """Return sources: each of *names* behind *prefix*."""
    return {f"{prefix}{name}": kind for name in names}
