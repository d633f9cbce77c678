"""Cleaners of HTML whose lists let scripts through."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, arg, arg_by_name, call, outside_tests
from flake8_secure.dataflow.values import Const, Contents, Local, Value
from flake8_secure.regex import regex
from flake8_secure.rules.web.overrides import answers_always

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_BLEACH = call("bleach.clean", "bleach.Cleaner", "bleach.sanitizer.Cleaner")
_NH3 = call("nh3.clean", "nh3.Cleaner", "ammonia.clean")
_LXML = call("lxml.html.clean.Cleaner", "lxml_html_clean.Cleaner")
# https://bleach.readthedocs.io/en/latest/clean.html, https://nh3.readthedocs.io/en/latest/: a function has the text first.
_CLEANERS = ("bleach.Cleaner", "bleach.sanitizer.Cleaner")
_TAGS = arg_by_name({"bleach.clean": ("tags", 1), **dict.fromkeys(_CLEANERS, ("tags", 0))})
_PROTOCOLS = arg_by_name({"bleach.clean": ("protocols", 3), **dict.fromkeys(_CLEANERS, ("protocols", 2))})
_ATTRIBUTES = arg_by_name({
    "bleach.clean": ("attributes", 2), **dict.fromkeys(_CLEANERS, ("attributes", 1)),
    "ammonia.clean": ("attributes", 3), "nh3.Cleaner": ("attributes", 2), "nh3.clean": ("attributes", 3)})
_HANDLER = regex(r"(?i)on[a-z]+$|srcdoc$")


def _held(value: Value, depth: int = 3) -> Iterator[Value]:
    """Yield *value* and what the containers in it hold."""
    yield value
    for item in value.items if depth else ():
        if isinstance(item, Contents):
            yield from _held(item.everything, depth - 1)


def _keeps_handlers(match: Match, file: File) -> bool:
    """Tell whether attributes with scripts are among those that are kept, or all are."""
    return any(
        isinstance(item, Const) and isinstance(item.value, str) and bool(_HANDLER.match(item.value))
        or isinstance(item, Local) and _keeps_all(item.node)
        for held in _held(_ATTRIBUTES.value(match, file)) for item in held.items)


def _keeps_all(node: ast.AST) -> bool:
    """Tell whether the function *node* says yes to every attribute."""
    if isinstance(node, ast.Lambda):
        return isinstance(node.body, ast.Constant) and node.body.value is True
    return answers_always(node, True)


KEPT_SCRIPTS = Rule(
    code="SEC807", name="cleaner-keeps-scripts", cwe=79, severity=HIGH, confidence=MEDIUM,
    message="what is cleaned like this may still have scripts in it: leave script, on... and javascript: out of what is kept",
    when=outside_tests(
        _BLEACH.where(_TAGS.contains("script") | Test(_keeps_handlers) | _PROTOCOLS.contains("javascript"))
        | _NH3.where(Test(_keeps_handlers) | arg("url_schemes").contains("javascript"))
        | _LXML.where(arg("scripts").equals(False) | arg("javascript").equals(False))),
    why="""
        A cleaner keeps what it is told to keep. With the tag `script`, attributes such as `onclick`, or addresses that
        start with `javascript:`, whoever writes the text runs scripts in the browsers of all who read it.
    """,
    bad="""
        import bleach
        import nh3
        from lxml_html_clean import Cleaner


        def every(tag, name, value):
            return True


        def cleaned(text):
            bleach.clean(text, tags=["a", "script"])  # SEC807
            bleach.clean(text, tags=["a"], attributes=every)  # SEC807
            bleach.clean(text, tags=["a"], attributes=lambda tag, name, value: True)  # SEC807
            bleach.clean(text, tags=["a"], attributes={"a": ["href"], "*": ["class", "onclick"]})  # SEC807
            bleach.clean(text, tags=["a"], protocols=["https", "javascript"])  # SEC807
            nh3.clean(text, tags={"a"}, attributes={"a": {"href", "onclick"}})  # SEC807
            nh3.clean(text, tags={"a"}, url_schemes={"https", "javascript"})  # SEC807
            bleach.Cleaner(["a", "script"]).clean(text)  # SEC807
            bleach.Cleaner(["a"], every, ["https"]).clean(text)  # SEC807
            nh3.clean(text, {"a"}, {"style"}, {"a": {"onclick"}})  # SEC807
            Cleaner(scripts=False).clean_html(text)  # SEC807
            return Cleaner(javascript=False).clean_html(text)  # SEC807
    """,
    good="""
        import bleach
        import nh3
        from lxml_html_clean import Cleaner


        def starts(tag, name, value):
            return name.startswith("data-")


        def cleaned(text):
            bleach.clean(text)
            bleach.clean(text, tags=["a", "p"], attributes=starts, protocols=["https"])
            bleach.clean(text, tags=["a"], attributes=lambda tag, name, value: name == "href")
            bleach.clean(text, tags=["a"], attributes={"a": ["href"], "*": ["class", "on"]})
            nh3.clean(text, tags={"a"}, attributes={"a": {"href"}}, url_schemes={"https"})
            bleach.Cleaner(["a"], ["href", "script"]).clean(text)
            nh3.clean(text, {"a"}, {"onclick"}, {"a": {"href"}})
            return Cleaner(page_structure=False).clean_html(text)
    """,
    see=("https://bleach.readthedocs.io/en/latest/clean.html",),
)
