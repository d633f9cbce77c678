"""What functions that check data promise of it, by their names."""

from __future__ import annotations

from functools import lru_cache

from flake8_secure.regex import regex

# Functions that raise unless data is acceptable, by name: not those that make a directory where there is none.
ENSURING = regex(
    r"^_*(?!ensure_?(?:(?!below|beneath|in|inside|safe|under|valid|within)[a-z]+_)*"
    r"(?:[Dd]ir(?:s|ectory|ectories)?|[Ff]olders?|parents?)(?:_exists?)?$)"
    r"(validate|check|verify|ensure|assert|require|enforce|sanitize|sanitise|guard|(abort|deny|raise|reject)_(if|unless))"
    r"(_|$|[A-Z])|"
    r"(^|_)(validation|validator|(injection|safety|sanity|security|ssrf|traversal)_check)$|"
    r"^_*(disallow|forbid|prevent|refuse)_([a-z]+_)*(escapes?|injections?|ssrf|traversals?)$"
)
_OF_ADDRESSES = regex(r"(?i)(^|_|(?-i:[a-z](?=[A-Z])))(href|link|ur[il])s?($|_|(?-i:[A-Z]))")
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# What such functions do.
_VERBS = frozenset(("assert", "check", "ensure", "require", "validate", "verify"))
# What a text may be made of.
_OF_CONTENT = regex(
    r"allowed|below|(un)?clean|forbidden|inside|legal|permitted|(un)?safe|secure|(un)?trusted|under|(in)?valid|within")
_FILES = frozenset(("dir", "directories", "directory", "dirs", "file", "files", "folder", "folders"))
_PLACES = _FILES | {"filename", "filepath", "path", "paths"}
# What is said of any text, or of the file of any name.
_OF_ANY = frozenset(("blank", "empty", "executable", "nonempty", "none", "null", "readable", "space", "writable", "writeable"))
_OF_EXISTENCE = frozenset(("exist", "existence", "existing", "exists"))
_SIZES = frozenset(("len", "length", "size"))
# What asks for the type of what it is given first.
OF_TYPES = regex(r"(?i)_*(assert|check|ensure|require|validate|verify)_?([a-z]+_)?(is_?)?(inst(ance)?(_?of)?|types?)")


@lru_cache(maxsize=1024)
def promised_by(name: str, given: str = "") -> str:
    """Return the mark of what a check called *name* has let through, a value that goes by the name *given*; none of some.

    Quotes and the signs of shells may be in an address, and anything in the name of a file that is there.
    """
    words = _WORD.findall(name)
    said = {word.lower() for word in words[1:]}
    if said and words[0].lower() in _VERBS and not any(map(_OF_CONTENT.fullmatch, said)):
        named = {word.lower() for word in _WORD.findall(given)}
        if said & _OF_ANY or said & _OF_EXISTENCE and _PLACES & (said | named):
            return ""
        last = words[-1].lower()
        if last in _SIZES and named and last not in named:
            return "length"
        if last in _FILES:
            return "path"
    return "url" if _OF_ADDRESSES.search(name) else "validator"
