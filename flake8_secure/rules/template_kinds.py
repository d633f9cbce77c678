"""What kind of text the templates of an environment make, pages for browsers or another one, and whether these are escaped."""

from __future__ import annotations

import ast
from functools import partial
from typing import Dict, Iterable, List, Optional, Set

from flake8_secure.api import Match, arg, method
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.placeholders import escapes_all
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.uses import places, reads, uses
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of, unpacks
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, tail_of, target_of, targets_of, text_of
from flake8_secure.syntax.scopes import FUNCTION, MODULE, Scope

# What names of templates end in, what names a kind of file behind that aside, and which of these a browser shows.
_TEMPLATE_NAME = regex(r"(?i)\.(\w+?)(?:\.(?:in|jinja2?|j2|mako|tm?pl|template))?$")
# What the name of a template says of a text that no browser shows: report_as_text.jinja2.
_AS_TEXT = regex(r"(?i)_as_(?:markdown|text)\b")
_HTML = frozenset(("htm", "html", "xhtml"))
_PAGES = _HTML | {"svg", "xml"}
OTHERS = frozenset((
    "adoc", "asciidoc", "asm", "c", "cfg", "conf", "cpp", "env", "h", "hpp", "ini", "json", "latex", "md", "ps1", "py", "pyi",
    "rst", "service", "sh", "sls", "sql", "tac", "tex", "tf", "toml", "ts", "txt", "xsh", "yaml", "yml",
))
# What other texts are called, and directories with templates of them.
_OTHER_TEXT = regex(
    r"(?i)(^|_)(cmds?|commands?|conf(ig(uration)?)?|css|cypher|ddl|javascript|js|latex|prompt|query|script|sql|yaml)(_|$)")
_OTHER_PLACE = regex(
    r"(?i)^(conf(ig)?|css|js|latex|prompt|scripts?|sql|te?xt|yaml)[-_]?templates?$|^(?:(?:llm|model|system)[-_])?prompts?$")
# Names of directories with prompts.
_PROMPTS = regex(r"(?i)(?:^|_)prompts?_?(?:template(?:s)?_?)?(?:dir(?:ectory)?|folder|path|root)$")
# What modules are called that make texts of other kinds: rst_templates.py, yaml_objects.py, md2ipynb.py.
_OTHER_MODULE = regex(r"(?i)(?:^|_)(?:docstrings?|ipynb|latex|markdown|rst|sql|yaml)(?:_\w*)?\.py$|[a-z]2(?:ipynb|latex|md|rst)")
_TAG = regex(r"<[A-Za-z!/]")
# What is made of a text that no browser shows: pieces, or something else again.
_APART = frozenset(("partition", "rpartition", "rsplit", "split", "splitlines"))
_PARSING = frozenset(("execute", "literal_eval", "loads", "read_string", "safe_load", "safe_load_all"))
_SOURCES = regex(r"(?i)(^|_)(code|snippet|source)s?$")
GETTING = method("get_template", "select_template")


def makes_no_pages(match: Match, file: File) -> bool:
    """Tell whether what is made with an environment is some other kind of text, by its settings or names of templates."""
    if not isinstance(match.node, ast.Call):
        return False
    if _only_parses(match, file) or _only_fills_in(match, file):
        return True
    if not match.node.args and tail_of(match.node.func).endswith("SandboxedEnvironment") and not any(
        keyword.arg is None or keyword.arg == "loader" and not _loads_nothing(keyword.value) for keyword in match.node.keywords
    ):
        return True  # it has no templates of its own, and those of others are prompts, mails and the like
    if match.node.args and text_of(match.node.args[0]) or any(  # the first is block_start_string
        keyword.arg in ("block_start_string", "variable_start_string")
        or keyword.arg == "keep_trailing_newline" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
        for keyword in match.node.keywords
    ):
        return True
    if _names_other_texts(match, file) or renders_no_pages(match, file):
        return True
    given = next((one.value for one in match.node.keywords if one.arg == "loader"), None)
    loaders = [origin for origin, _ in known_origins(given, match.scope)]
    if loaders and all(
            any(_OTHER_PLACE.search(text_of(part) or "") or _PROMPTS.search(tail_of(part)) for part in below(loader))
            for loader in loaders):
        return True
    if _OTHER_MODULE.search(file.filename.replace("\\", "/").rpartition("/")[2]):
        return True
    first = file.index.scopes[0]
    if file.derived("only fills in texts", first, lambda _: _only_fills_in_texts(file)):
        return True
    named = kinds_by_function(file)
    own = named.get(match.scope, set()) if match.scope.kind == FUNCTION and isinstance(
        target_of(file.parent(match.node, match.scope)), ast.Name) else set()
    kinds = own or set().union(*named.values())
    if match.scope.kind == FUNCTION:
        kinds = kinds | file.derived("kinds of files", match.scope, lambda scope: kinds_of([scope.node]))
    elif given is None:
        kinds = kinds | file.derived("kinds of functions", first, lambda _: kinds_of([
            scope.node for _, scope in file.index.called.get("from_string", ()) if scope.kind == FUNCTION]))
    return not kinds.isdisjoint(OTHERS) and kinds.isdisjoint(_PAGES)


# What makes lines of a text come out as somebody wants to read them, and finds what a reader would miss.
_BY_LINES = frozenset(("lstrip_blocks", "trim_blocks", "undefined"))
# What sends pages and mails, or shows them.
_SENDING = frozenset((
    "aiohttp", "bottle", "cherrypy", "django", "email", "emails", "falcon", "fastapi", "flask", "http", "IPython", "litestar",
    "markdown", "markupsafe", "nicegui", "pdfkit", "pyramid", "quart", "sanic", "smtplib", "socketserver", "starlette", "tornado",
    "weasyprint", "webbrowser", "webob", "werkzeug", "wsgiref", "xhtml2pdf",
))
_OF_PAGES = regex(r"(?i)html|mail|page|report|site(?!_?packages)|web|<[a-z!/]")


def may_make_pages(match: Match, file: File) -> bool:
    """Tell whether something in the file is about pages or mails, or nothing says that the environment makes other texts.

    That is how lines are to come out, that all its templates are given as texts, or a filter that quotes for a shell.
    """
    options = {keyword.arg for keyword in getattr(match.node, "keywords", ())}
    is_for_others = not options.isdisjoint(_BY_LINES) or _loads_none(match, file) or file.derived(
        "quotes for others", match.scope.owner, lambda owner: _quotes_for_others(owner, file))
    return not is_for_others or file.derived("may make pages", file.index.scopes[0], lambda _: _is_of_pages(file))


def is_told_later(match: Match, file: File) -> bool:
    """Tell whether an environment is told to escape behind the call that makes it: `pages.autoescape = True`."""
    made = target_of(file.parent(match.node, match.scope))
    told: Set[str] = file.derived("told to escape", match.scope.owner, lambda scope: {
        ast.unparse(target.value)
        for assignment in file.nodes_of(ast.Assign, scope) for target in assignment.targets
        if isinstance(target, ast.Attribute) and target.attr == "autoescape"
        and not (isinstance(assignment.value, ast.Constant) and not assignment.value.value)})
    return bool(told) and made is not None and ast.unparse(made) in told


def _loads_none(match: Match, file: File) -> bool:
    """Tell whether an environment is made without a loader, where templates are made of texts and none is got by its name."""
    return isinstance(match.node, ast.Call) and not match.node.args and not any(
        keyword.arg in ("loader", None) for keyword in match.node.keywords
    ) and "from_string" in file.index.called and not any(GETTING.find(file))


# What filters for a shell, for TeX and for other texts are called.
_QUOTING = regex(
    r"(?i)percent|sh(?:ell)?_?(?:escape|quote)|(?:escape|quote)_?(?:latex|percent|sh|shell|tex)\b|(?:la)?tex_?escape")


def _quotes_for_others(owner: Scope, file: File) -> bool:
    """Tell whether the function registers a filter that quotes for another kind of text: `env.filters["q"] = shlex.quote`."""
    return any(
        isinstance(target, ast.Subscript) and tail_of(target.value) == "filters"
        and (_QUOTING.search(text_of(target.slice) or "") or "shlex.quote" in file.names(made.value, owner))
        for made in file.nodes_of(ast.Assign, owner) for target in made.targets)


def _is_of_pages(file: File) -> bool:
    """Tell whether a module imports what sends pages or mails, or speaks of them in its texts or its names."""
    return not file.index.roots.isdisjoint(_SENDING) or any(
        _OF_PAGES.search(text_of(part) or getattr(part, "arg", None) or getattr(part, "name", None) or tail_of(part) or "")
        for part in below(file.tree))


def kinds_by_function(file: File) -> Dict[Scope, Set[str]]:
    """Return what kinds of files the templates are of that functions get by their names."""
    return file.derived("kinds by function", file.index.scopes[0], lambda _: _kinds_by_function(file))


def _kinds_by_function(file: File) -> Dict[Scope, Set[str]]:
    found: Dict[Scope, Set[str]] = {}
    for getting in GETTING.find(file):
        found.setdefault(getting.scope, set()).update(kinds_of([getting.node]))
    return found


def _called(node: ast.AST) -> str:
    """Return what *node* is called, or the key that it is looked up at."""
    return text_of(node.slice) or "" if isinstance(node, ast.Subscript) else tail_of(node)


def _names_other_texts(match: Match, file: File) -> bool:
    """Tell whether the function calls what it makes templates of some other kind of text."""
    return match.scope.kind == FUNCTION and file.derived("names other texts", match.scope, lambda scope: any(
        _OTHER_TEXT.search(_called(argument)) for part in file.nodes_of(ast.Call, scope) if tail_of(part.func) == "from_string"
        for argument in (*part.args[:1], *(keyword.value for keyword in part.keywords))))


def renders_no_pages(match: Match, file: File) -> bool:
    """Tell whether the function takes what it renders apart, or has it for code."""
    return match.scope.kind == FUNCTION and all(
        file.derived("renders no pages", scope, lambda scope: _renders_no_pages(scope, file))
        for scope in _rendering(match, file))


# What makes a template of an environment.
_MAKING = ("from_string", "get_template", "select_template")


def _rendering(match: Match, file: File) -> List[Scope]:
    """Return the functions that render templates of the environment: the callers of the one that makes and returns it.

    Those that make templates with the attribute of that name, where it becomes one.
    """
    above = file.parent(match.node, match.scope)
    kept = target_of(above)
    if isinstance(kept, ast.Attribute):
        found = [
            scope.owner for method_ in _MAKING for call, scope in file.index.called.get(method_, ())
            if isinstance(call.func, ast.Attribute) and tail_of(call.func.value) == kept.attr]
    else:
        found = [scope.owner for _, scope in calls_of(match.scope, file)] if isinstance(above, ast.Return) else []
    return found or [match.scope]


def _renders_no_pages(scope: Scope, file: File) -> bool:
    return any(
        _is_no_page(file.parent(place, scope), scope, file)
        for part in file.nodes_of(ast.Call, scope) if tail_of(part.func) == "render"
        for place, around in places(part, scope, file) if around is scope)


def _is_no_page(above: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether a text that *above* does something with, in the function of *scope*, is no page."""
    if isinstance(above, ASSIGNMENTS):
        return any(_SOURCES.search(tail_of(target)) or _OTHER_TEXT.search(tail_of(target)) for target in targets_of(above))
    if isinstance(above, ast.Return):
        return _OTHER_TEXT.search(getattr(scope.node, "name", "")) is not None and not file.entry(scope) and kinds_of(
            [scope.node]).isdisjoint(_PAGES)
    if isinstance(above, ast.Call):
        return tail_of(above.func) in _PARSING
    if isinstance(above, ast.Compare):  # a whole text with a word
        return isinstance(above.ops[0], ast.Eq) and any(map(text_of, (above.left, *above.comparators)))
    return isinstance(above, ast.Attribute) and above.attr in _APART


def _renderings(match: Match, file: File) -> List[Optional[ast.AST]]:
    """Return the calls that render a template, None for what else is done with it."""
    above = file.parent(match.node, match.scope)
    target = target_of(above)
    found = [above] if isinstance(above, ast.Attribute) else [
        file.parent(read, match.scope) for read in reads(match.scope, file).get(target.id, ())
    ] if isinstance(target, ast.Name) and match.scope.kind == FUNCTION else []
    return [
        file.parent(one, match.scope) if isinstance(one, ast.Attribute) and one.attr == "render" else None for one in found]


def is_rendered_as_it_is(match: Match, file: File) -> bool:
    """Tell whether a template is given nothing that could be escaped: `Template(filename="404.html").render()`."""
    calls = _renderings(match, file)
    return bool(calls) and all(isinstance(call, ast.Call) and not call.args and not call.keywords for call in calls)


# What a whole page has, no piece of one.
_PAGE_TAG = regex(r"(?i)<(?:!doctype html|body|head|html)[\s>]")
_CALLED_PAGE = regex(r"(?i)(?:^|_)html?(?:_|$)|_html?$")
_TEXT = arg("source", 0)


def is_a_page(match: Match, file: File) -> bool:
    """Tell whether the text of a template is known, that of a page, and has a place whose value it does not escape itself."""
    text = _TEXT.value(match, file).only
    return isinstance(text, str) and _PAGE_TAG.search(text) is not None and "{{" in text and not escapes_all(text) \
        and not renders_no_pages(match, file) and not is_rendered_as_it_is(match, file)


def is_rendered_to_a_page(match: Match, file: File) -> bool:
    """Tell whether what a template makes of values is called HTML: `html = Template(text).render(values)`, or sent as HTML."""
    if _TEXT.value(match, file).only is not None or is_rendered_as_it_is(match, file):
        return False
    return any(
        use.kind == "store" and _CALLED_PAGE.search(use.name) or use.kind == "call" and _is_given_as_html(use.node)
        for call in _renderings(match, file) if call is not None for use in uses(call, match.scope, file))


def _is_given_as_html(call: ast.AST) -> bool:
    """Tell whether *call* says that what it is given is HTML: `MIMEText(body, "html")`, `HTMLResponse(body)`."""
    return isinstance(call, ast.Call) and (tail_of(call.func) == "HTMLResponse" or any(
        _HTML_TYPE.match(text_of(given) or "") for given in arguments_of(call)))


_HTML_TYPE = regex(r"(?:text/)?html(?:;|$)")


# Methods that read a file.
_READING_FILES = frozenset(("read", "read_text"))


def is_read_from_a_page(match: Match, file: File) -> bool:
    """Tell whether the text of a template is read from a file of HTML: `Template(open("page.html").read())`."""
    for made, around in known_origins(_TEXT.node(match), match.scope):
        read = made.func if isinstance(made, ast.Call) else None
        if not isinstance(read, ast.Attribute) or read.attr not in _READING_FILES:
            continue
        opened = [part for part in ingredients(read.value, around)]
        opened += [part for call, home in opened if isinstance(call, ast.Call) and tail_of(call.func) == "open"
                   for given in (call.func, *arguments_of(call)) for part in ingredients(given, home)]
        if not kinds_of(part for part, _ in opened).isdisjoint(_HTML):
            return not renders_no_pages(match, file) and not is_rendered_as_it_is(match, file)
    return False


def kinds_of(places: Iterable[ast.AST]) -> Set[str]:
    """Return what kinds of files the texts in *places* name templates of."""
    kinds: Set[str] = set()
    for part in (part for place in places for part in below(place)):
        text = text_of(part) or ""
        found = None if "://" in text else _TEMPLATE_NAME.search(text)
        if found is not None:
            kinds.add(found[1].lower())
        if _AS_TEXT.search(text):
            kinds.add("txt")
    return kinds


def _only_fills_in_texts(file: File) -> bool:
    """Tell whether all templates of the file are texts that stand in it, without a tag, and none is loaded."""
    made = file.index.called.get("from_string", ())
    if not made or any(GETTING.find(file)):
        return False
    return all(_is_plain(call, scope, file) for call, scope in made)


def _loads_nothing(loader: ast.AST) -> bool:
    """Tell whether a loader is the base class of all, which finds no template."""
    return tail_of(getattr(loader, "func", loader)) == "BaseLoader"


# What an environment does with a template besides making one that can be rendered, and with an expression, which renders none;
# and what may be set of it before.
_READING = frozenset(("compile_expression", "lex", "parse"))
_SETTING_UP = frozenset(("add_extension", "filters", "globals", "policies", "tests"))


def _used_as(match: Match, file: File) -> List[Optional[ast.AST]]:
    """Return what stands around each use of an environment that is used at once, or has a name of its own.

    That is one in a function or the module, and for nothing else there.
    """
    above = file.parent(match.node, match.scope)
    target = target_of(above)
    if isinstance(above, ast.Attribute):
        return [above]
    if not isinstance(target, ast.Name) or match.scope.kind not in (FUNCTION, MODULE) or len(
            match.scope.bindings.get(target.id, ())) != 1:
        return []
    return [file.parent(read, match.scope) for read in reads(match.scope, file).get(target.id, ())]


def _only_parses(match: Match, file: File) -> bool:
    """Tell whether an environment only takes templates apart, or evaluates expressions."""
    used = {use.attr if isinstance(use, ast.Attribute) else "" for use in _used_as(match, file)}
    return not used.isdisjoint(_READING) and used <= _READING | _SETTING_UP


def _only_fills_in(match: Match, file: File) -> bool:
    """Tell whether all templates of an environment are texts that stand in the source, without a tag."""
    used = _used_as(match, file)
    found = [
        file.parent(use, match.scope) for use in used if isinstance(use, ast.Attribute) and use.attr == "from_string"]
    return bool(found) and len(found) == len(used) and all(
        isinstance(call, ast.Call) and _is_plain(call, match.scope, file) for call in found)


def _is_plain(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether the text of a template is known, and has no tag."""
    text = file.value(call.args[0], scope).only if call.args else None
    return isinstance(text, str) and not _TAG.search(text)


def made_without_escaping(match: Match, file: File) -> Dict[str, str]:
    """Return the line where a class that keeps the constructor of Jinja's is called without a word on escaping."""
    made = file.parent(match.node, match.scope)
    if not isinstance(made, ast.ClassDef) or any(
        isinstance(part, ast.FunctionDef) and part.name == "__init__" and not _hands_on(part) for part in made.body
    ):
        return {}
    bare: Dict[str, str] = file.index.derived("calls without autoescape", partial(_bare_calls, file.tree))
    return {"made": bare[made.name]} if made.name in bare else {}


def _hands_on(made: ast.FunctionDef) -> bool:
    """Tell whether a constructor hands the keywords on that it is given, and says nothing of escaping itself."""
    rest = None if made.args.kwarg is None else made.args.kwarg.arg
    parts = list(below(made))
    return any(isinstance(part, ast.keyword) and part.arg is None and tail_of(part.value) == rest for part in parts) and not any(
        part.arg == "autoescape" if isinstance(part, (ast.arg, ast.keyword))
        else "autoescape" in (tail_of(part), text_of(part)) for part in parts)


def _bare_calls(tree: ast.Module) -> Dict[str, str]:
    """Return the line of a call without a word on escaping, by the last identifier of what it calls."""
    found: Dict[str, str] = {}
    for part in below(tree):
        if isinstance(part, ast.Call) and not unpacks(part) \
                and not any(keyword.arg in ("autoescape", None) for keyword in part.keywords):
            found.setdefault(tail_of(part.func), str(part.lineno))
    return found
