"""Templates that do not escape, and text that is declared to be HTML."""

from __future__ import annotations

import ast

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    fixed,
    harmless,
    made_by,
    reference,
    subclass,
    write,
    written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.placeholders import escapes_all
from flake8_secure.dataflow.values import Local
from flake8_secure.match.base import Either
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.flows import flow, sink, vetted
from flake8_secure.match.places import enclosing
from flake8_secure.models.escaping import ESCAPING, PROMISING
from flake8_secure.models.sanitizers import SAFE_STRINGS, SAFE_TEXTS
from flake8_secure.rules.foreign_templates import makes_those_of_others
from flake8_secure.rules.markup_conditions import is_escaped_on_same_condition
from flake8_secure.rules.template_endings import left_out
from flake8_secure.rules.template_kinds import (
    GETTING, OTHERS, is_a_page, is_read_from_a_page, is_rendered_as_it_is, is_rendered_to_a_page, is_told_later,
    kinds_by_function, kinds_of, made_without_escaping, makes_no_pages, may_make_pages, renders_no_pages,
)
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, operators, tail_of, target_of
from flake8_secure.syntax.scopes import Scope

_AUTOESCAPE = arg("autoescape", 16, default=False)
_ENVIRONMENTS = call(
    "jinja2.Environment",
    "jinja2.sandbox.ImmutableSandboxedEnvironment",
    "jinja2.sandbox.SandboxedEnvironment",
)
_TEMPLATE = call("jinja2.Template").where(arg("autoescape").absent)
_OFF = "{name} turns escaping of HTML off: set it to True or to select_autoescape()"
_BARE = _ENVIRONMENTS.where(_AUTOESCAPE.false).unless(Test(makes_no_pages, GETTING.wanted))
_FOR_PAGES = _BARE.where(Test(may_make_pages))
FOR_OTHERS = _FOR_PAGES.where(Test(makes_those_of_others))

JINJA2 = Rule(
    code="S701", name="jinja2-autoescape-off", cwe=79, severity=HIGH,
    message="{name}() does not escape HTML: pass autoescape=True or autoescape=select_autoescape()",
    when=_FOR_PAGES.unless(Test(makes_those_of_others) | Test(is_told_later)) | _BARE.saying(confidence=LOW, profile=AUDIT)
    | call("jinja2.Template", "aiohttp_jinja2.setup").where(arg("autoescape").false)
    | write("flask.Flask().jinja_env.autoescape", "jinja2.Environment().autoescape").where(written.false).saying(_OFF)
    | either(
        write("flask.Flask().jinja_options").where(written.item("autoescape").false),
        write("flask.Flask().jinja_options[autoescape]").where(written.false),
        call("flask.Flask().jinja_options.update").where(arg("autoescape").false)).saying(_OFF)
    | subclass("jinja2.Environment").naming(made_without_escaping).saying(
        "an instance of this class (line {made}) does not escape HTML: pass autoescape=True or select_autoescape()")
    | _TEMPLATE.where(Test(is_a_page)).saying(severity=MEDIUM, confidence=MEDIUM)
    | _TEMPLATE.where(Test(is_rendered_to_a_page) | Test(is_read_from_a_page)).saying(severity=MEDIUM, confidence=LOW)
    | _TEMPLATE.saying(severity=LOW, confidence=LOW, profile=AUDIT)
    | _ENVIRONMENTS.naming(left_out).saying(
        "{name}() escapes by the last ending, and so not {template}: pass True, or that ending to select_autoescape()",
        confidence=MEDIUM)
    | _ENVIRONMENTS.unless(_AUTOESCAPE.true).unless(made_by(_AUTOESCAPE, call("jinja2.select_autoescape"))).saying(
        "{name}() escapes HTML only if its autoescape says so: check it", confidence=LOW, profile=AUDIT),
    why="""
        Jinja2 inserts values as they are unless it is told to escape them. A value with `<script>`
        in it then runs in the browser of whoever sees the page. Environments whose settings or templates say that they
        make some other kind of text are not reported. `select_autoescape()` goes by the last ending of a template's
        name: `page.html.j2` is no page to it.
    """,
    bad=(
        """
        import jinja2

        environment = jinja2.Environment(loader=loader)  # S701
        environment = jinja2.Environment(loader=loader, autoescape=False)  # S701
        environment.autoescape = False  # S701
        """,
        """
        import aiohttp_jinja2
        import jinja2

        aiohttp_jinja2.setup(app, loader=loader, autoescape=False)  # S701
        page = jinja2.Template("<p>{{ name }}</p>")  # S701
        """,
        """
        import jinja2

        def environment(escape):
            return jinja2.Environment(loader=loader, autoescape=escape)  # S701
        """,
        """
        import jinja2

        class Pages(jinja2.Environment):  # S701
            def join_path(self, template, parent):
                return template

        pages = Pages(loader=loader)
        """,
        """
        import jinja2

        class Pages(jinja2.Environment):  # S701
            def __init__(self, separator=":", *args, **kwargs):
                super().__init__(*args, **kwargs)
                self.separator = separator

        pages = Pages(loader=loader)
        """,
        """
        import jinja2

        environment = jinja2.Environment(loader=loader, autoescape=jinja2.select_autoescape())  # S701
        page = environment.get_template("page.html.j2")
        """,
    ),
    good="""
        import aiohttp_jinja2
        import jinja2

        environment = jinja2.Environment(loader=loader, autoescape=True)
        environment = jinja2.Environment(autoescape=jinja2.select_autoescape(["html", "xml"]))
        choose = jinja2.select_autoescape()
        environment = jinja2.Environment(autoescape=choose)
        environment.autoescape = True
        page = jinja2.Template("<p>{{ name }}</p>", autoescape=True)
        aiohttp_jinja2.setup(app, loader=loader)

        class Escaping(jinja2.Environment):
            def __init__(self, loader):
                super().__init__(loader=loader, autoescape=True)

        environment = Escaping(loader)

        class Set(jinja2.Environment):
            def __init__(self, **kwargs):
                super().__init__(**kwargs)
                self.autoescape = True

        environment = Set(loader=loader)

        class Pages(jinja2.Environment):
            def join_path(self, template, parent):
                return template

        pages = Pages(loader=loader, autoescape=True)
    """,
    see=("https://jinja.palletsprojects.com/en/stable/api/#autoescaping",),
    also=(
        "flask/direct-use-of-jinja2", "jinja-sec-recommended", "jinja2/incorrect-autoescape-disabled",
        "jinja2/missing-autoescape-disabled", "py/jinja2/autoescape-false",
    ),
)


def _is_of_other_kind(match: Match, file: File) -> bool:
    """Tell whether the file of a template is no page, by its name."""
    kinds = kinds_of(node for node, _ in known_origins(arg("filename").node(match), match.scope))
    if match.facts["name"].endswith("Lookup"):
        kinds = kinds_by_function(file).get(match.scope, kinds)
    return bool(kinds) and kinds <= OTHERS


_MAKO = call("mako.template.Template", "mako.lookup.TemplateLookup").unless(
    arg("default_filters").contains("escape", "h")
).unless(arg("text", 0).text(lambda text: "${" not in text or escapes_all(text)))

MAKO = Rule(
    code="S702", name="mako-without-escaping", cwe=79, severity=MEDIUM,
    message="{name}() does not escape HTML: pass default_filters=['h'], or write ${{ value | h }}",
    when=_MAKO.unless(
        arg("text", 0).text(lambda text: "<" not in text) | Test(_is_of_other_kind) | Test(is_rendered_as_it_is)
        | Test(renders_no_pages))
    | _MAKO.saying(confidence=LOW, profile=AUDIT),
    why="""
        Mako inserts values as they are unless it is told to escape them. A value with `<script>` in it
        then runs in the browser of whoever sees the page.
    """,
    bad="""
        from mako.lookup import TemplateLookup
        from mako.template import Template

        page = Template("<p>${name}</p>")  # S702
        pages = TemplateLookup(directories=["pages"])  # S702
        settings = Template(filename=path_of("conf.py.in"))  # S702
    """,
    good="""
        from mako.template import Template

        page = Template("<p>${name}</p>", default_filters=["h"])
        page = Template("<p>${name}</p>", default_filters=["escape"], imports=["from markupsafe import escape"])
        page = Template("<p>Hello</p>")
        page = Template("<p>${name | h}</p>")
    """,
    see=("https://docs.makotemplates.org/en/latest/filtering.html",),
    also=("lang/mako-templates-detected",),
)


def _was_safe(match: Match, file: File) -> bool:
    """Tell whether a text is only declared again what it was: `if isinstance(text, SafeData):`."""
    return any(
        isinstance(above, ast.If) and any(
            not any(isinstance(operator, ast.Not) for operator in operators(test)) and any(
                tail_of(part) in SAFE_TEXTS for part in below(test))
            for test, _ in known_origins(above.test, match.scope))
        for above in enclosing(match.node, match.scope, file))


def _told(argument: str, *names: str) -> Either:
    """Match calls of *names*: with their source, where data from outside gets there; not where it was escaped."""
    declared = sink(*names, arg=(0, argument))
    return either(
        flow("json", declared).saying(
            "{source} (line {line}) is declared to be HTML by {sink}: escape it, or give it to the template", severity=HIGH),
        call(*names).unless(
            fixed(arg(argument, 0), PROMISING) | vetted("html", declared) | Test(_was_safe) | Test(is_escaped_on_same_condition)),
        call(*names).unless(fixed(arg(argument, 0), ESCAPING) | vetted("html", declared)).saying(
            confidence=LOW, profile=AUDIT),
    )


def _decorates_what_is_safe(match: Match, file: File) -> bool:
    """Tell whether all that the decorated function returns is made of constants and of what was escaped."""
    function = file.parent(match.node, match.scope)
    if not isinstance(function, FUNCTIONS):
        return False
    returned = [node.value for node in below(function) if isinstance(node, ast.Return)]
    return bool(returned) and all(
        value is not None and harmless(value, file.index.by_node[function], file, PROMISING) for value in returned)


def _waits_for_what_is_safe(match: Match, file: File) -> bool:
    """Tell whether all calls of what `lazy(mark_safe, str)` gives its name are given constants and what was escaped."""
    above = file.parent(match.node, match.scope)
    kept = target_of(file.parent(above, match.scope)) if isinstance(above, ast.Call) and tail_of(above.func) == "lazy" else None
    calls = file.index.called.get(kept.id, ()) if isinstance(kept, ast.Name) else ()
    return bool(calls) and all(
        harmless(given, scope, file, PROMISING) for made, scope in calls for given in arguments_of(made))


_DECORATOR = reference("django.utils.safestring.mark_safe")

MARK_SAFE = Rule(
    code="S308", name="django-mark-safe", cwe=79, severity=MEDIUM,
    message="{name}() declares text to be HTML: build it with format_html(), which escapes its arguments",
    when=_told("s", "django.utils.safestring.mark_safe") | _DECORATOR.unless(
        Test(_decorates_what_is_safe) | Test(_waits_for_what_is_safe))
    | _DECORATOR.saying(confidence=LOW, profile=AUDIT),
    why="""
        Templates insert a safe string as it is. What a user had a say in can then bring `<script>`
        along, which runs in the browser of whoever sees the page.
    """,
    bad="""
        import json

        from django.utils.safestring import mark_safe

        link = mark_safe(f"<a href='/users/{name}'>{name}</a>")  # S308

        @mark_safe  # S308
        def badge(name):
            return f"<b>{name}</b>"

        @mark_safe  # S308
        def state(name):
            return "<b>open</b>" if name else "-"

        def greeting(request):
            return mark_safe("<b>%s</b>" % request.GET["name"])  # S308

        def settings(request):
            return mark_safe(json.dumps({"name": request.GET["name"]}))  # S308
    """,
    good="""
        from django.contrib.staticfiles.storage import staticfiles_storage
        from django.utils.html import escape, format_html
        from django.utils.safestring import SafeString, mark_safe

        link = format_html("<a href='/users/{}'>{}</a>", name, name)
        rule = mark_safe("<hr>")
        address = mark_safe(staticfiles_storage.url(path))
        badge = mark_safe("<b>" + escape(name) + "</b>")
        count = mark_safe("<b>%d</b>" % len(names))
        bold = mark_safe(f"<b>{SafeString(escape(name))}</b>")

        def greeting(request):
            name = request.GET["name"]
            return mark_safe("<b>" + name + "</b>") if name in ("Ann", "Bob") else ""
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.html.format_html",),
    also=("B703", "django/avoid-mark-safe", "taint-xss"),
)

SAFE_STRING = Rule(
    code="S703", name="django-safe-string", cwe=79, severity=MEDIUM,
    message="{name}() declares text to be HTML: build it with format_html(), which escapes its arguments",
    when=_told("s", *SAFE_STRINGS) | reference(*SAFE_STRINGS).saying(profile=AUDIT)
    | subclass(*SAFE_STRINGS).saying(
        "a class derived from {name} declares its text to be HTML: check that it escapes", profile=AUDIT),
    why="""
        Templates insert a safe string as it is. What a user had a say in can then bring `<script>`
        along, which runs in the browser of whoever sees the page.
    """,
    bad="""
        from django.utils.safestring import SafeString

        link = SafeString("<a href='/users/%s'>" % name)  # S703
        links = pool.starmap(SafeString, texts)  # S703
        badge = SafeString(widget.render(name))  # S703
        links = SafeString(f"<p>{link_to(name)}</p>")  # S703

        def link_to(name):
            return f"<a href='/users/'>{name}</a>"  # SEC131

        class Link(SafeString):  # S703
            pass

        def greeting(request):
            return SafeString("<b>" + request.GET["name"] + "</b>")  # S703
    """,
    good="""
        from django.utils.html import escape, format_html
        from django.utils.safestring import SafeString

        link = format_html("<a href='/users/{}'>", name)
        rule = SafeString("<hr>")
        links = SafeString(f"<p>{link_to(name)}</p>")

        def link_to(name):
            return SafeString(f"<a href='/users/'>{escape(name)}</a>")

        def greeting(request):
            name = request.GET["name"]
            return SafeString("<b>" + name + "</b>") if name in ("Ann", "Bob") else ""
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.html.format_html",),
    also=("django/class-extends-safestring",),
)

_MARKUP = ("markupsafe.Markup", "webhelpers.html.literal", "webhelpers2.html.literal")


def _is_stripped(match: Match, file: File) -> bool:
    """Tell whether all that becomes of the markup is the text in it: `Markup(text).striptags()`."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Attribute) and above.attr in ("striptags", "unescape")


def _writes_html(match: Match, file: File) -> bool:
    """Tell whether what becomes markup is an instance of a class of the project that says itself what its HTML is."""
    made = list(origins(arg("object", 0).node(match) or match.node, match.scope))
    return bool(made) and all(origin is not None and _has_html(origin[0], origin[1], file) for origin in made)


def _has_html(made: ast.AST, scope: Scope, file: File) -> bool:
    item = file.value(made.func, scope).single if isinstance(made, ast.Call) else None
    if not isinstance(item, Local) or not isinstance(item.node, ast.ClassDef):
        return False
    return "__html__" in file.owner(item.node).index.by_node[item.node].children


MARKUP = Rule(
    code="S704", name="markup-of-variable", cwe=79, severity=MEDIUM,
    message="{name}() declares text to be HTML: write Markup('...').format(...), which escapes its arguments",
    when=_told("object", *_MARKUP).unless(Test(_is_stripped) | Test(_writes_html)) | reference(*_MARKUP).saying(profile=AUDIT),
    why="""
        Templates insert `Markup` as it is. What a user had a say in can then bring `<script>` along,
        which runs in the browser of whoever sees the page.
    """,
    bad="""
        from markupsafe import Markup

        link = Markup(f"<a href='/users/{name}'>{name}</a>")  # S704
        link = Markup("<b>%s</b>" % name)  # S704
        links = pool.starmap(Markup, texts)  # S704

        def handler(event, context):
            return Markup("<b>" + event["name"] + "</b>")  # S704
    """,
    good="""
        from flask import request
        from markupsafe import Markup, escape

        link = Markup("<a href='/users/{}'>{}</a>").format(name, name)
        link = Markup("<b>") + name + Markup("</b>")
        link = Markup("<b>" + escape(name) + "</b>")
        nothing = Markup()

        class Shortened:
            def __html__(self):
                return Markup("<b>{}</b>").format(self.text)

        short = Markup(Shortened())

        def greeting():
            name = request.args["name"]
            return Markup("<b>" + name + "</b>") if name in ("Ann", "Bob") else nothing
    """,
    see=("https://markupsafe.palletsprojects.com/en/stable/escaping/",),
    also=("flask/explicit-unescape-with-markup", "taint-xss"),
)
