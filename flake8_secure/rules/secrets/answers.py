"""Secrets that an answer to a client holds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Sequence, Tuple

from flake8_secure.api import MEDIUM, Match, Rule, Test, call, either, node, outside_tests, read
from flake8_secure.dataflow.callbacks import WAITING
from flake8_secure.dataflow.handlers import is_handler
from flake8_secure.match.entries import entries
from flake8_secure.match.evidence import bindings_of, known_origins, origins
from flake8_secure.match.uses import reads
from flake8_secure.models.sanitizers import JSON
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.answered import SHOWN, column, rows, told_by_name
from flake8_secure.rules.secrets.filtered import leaves_secrets_out
from flake8_secure.rules.secrets.keyed import Part, given_back, kept_back, looked_up, put_deeper, told_by_key
from flake8_secure.rules.secrets.listed import GOING_THROUGH, added_up, tells_values
from flake8_secure.rules.secrets.names import is_secret
from flake8_secure.rules.secrets.queried import queried
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import UNPACK

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

_ANSWERS = call(
    "aiohttp.web.Response", "aiohttp.web.json_response", "django.http.HttpResponse", "django.http.JsonResponse",
    "fastapi.HTTPException", "flask.Response", "flask.jsonify", "flask.make_response",
    "starlette.exceptions.HTTPException", "starlette.responses.JSONResponse", "starlette.responses.PlainTextResponse",
    "starlette.responses.Response",
)
# Frameworks that send what a function returns.
_RETURNING = ("bottle", "fastapi", "flask", "quart")
_EVERYTHING = frozenset((
    "django.conf.settings.SECRET_KEY", "django.conf.settings.__dict__", "flask.Flask().config",
    "flask.Flask().config[SECRET_KEY]", "flask.Flask().secret_key", "os.environ",
    "os.environ.copy()", "os.environ.items()",
))


def _gives_away(match: Match, file: File) -> Dict[str, str]:
    """Return the configuration, the environment, or a secret that an answer holds."""
    node = match.node
    arguments = arguments_of(node) if isinstance(node, ast.Call) else []
    named = {keyword.value: keyword.arg for keyword in node.keywords} if isinstance(node, ast.Call) else {}
    for argument in arguments:
        for part in _parts(Part(argument, match.scope, named.get(argument) or ""), file):
            names = file.names(part.node, part.scope) & _EVERYTHING
            if names:
                return {"secret": min(names).replace("()", "")}
            secret = _told(part, file)
            if secret is not None:
                return {"secret": secret}
    return {}


def _told(part: Part, file: File) -> Optional[str]:
    """Return the secret that *part* of an answer is, by its name or by the key that it stands under."""
    node, scope, key = part
    name = target_name(node) or looked_up(node, scope, file)
    if isinstance(node, ast.Subscript) and _ABOUT.search(tail_of(node.value)):
        return None
    if name is not None and (told_by_name(name) if isinstance(node, ast.Attribute) else is_secret(name)):
        return None if _is_truth(node, scope) or _is_new(node, scope) else name
    if key and told_by_key(part, file):
        return key
    return (column(node, scope, file) if name is None else None) or (
        queried(node, scope, file) if isinstance(node, (ast.Call, ast.Name)) else None)


# What holds texts about secrets, under their names: `errors["password"]`.
_ABOUT = regex(r"(?i)(?:^|_)(?:errors?|help|hints?|labels?|messages?|msgs?|polic(?:y|ies)|rules?)$")


def _returned(node: ast.Return, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the secret in the text or dictionary that a function which answers requests returns."""
    if node.value is None or not is_handler(scope.owner, file, _RETURNING):
        return None
    told = next(filter(None, (_told(part, file) for part in _parts(Part(node.value, scope), file))), None)
    return {"secret": told} if told and not _is_for_caller(node, scope.owner, file) and not leaves_secrets_out(
        scope.owner, file) else None


def _is_for_caller(node: ast.Return, home: Scope, file: File) -> bool:
    """Tell whether *node* returns several values to a function of the file: `name, secret = _given(request)`."""
    function = home.node
    return isinstance(node.value, ast.Tuple) and isinstance(function, FUNCTIONS) and not function.decorator_list and any(
        isinstance(made.func, ast.Name) for made, _ in file.index.called.get(function.name, ()))


def _returns(file: File) -> Sequence[Place]:
    """Return the `return` statements of a file that may have such functions."""
    roots = {root for library in file.libraries for root in library.roots}
    return () if roots.isdisjoint(_RETURNING) else file.index.nodes.get(ast.Return, ())


# What makes a secret for whom it is sent to.
_MAKING = regex(r"(?i)(?:^|_)(?:re)?(?:create|gen|generate|issue|mint|random|rotate|token_(?:bytes|hex|urlsafe)|uuid4)(?:_|$)")


def _is_new(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is made of what was made right there: `secret = token_urlsafe()`."""
    queue: List[Tuple[ast.AST, Scope]] = [(node, scope)]
    for place, around in queue:  # grows
        for source, home in (*filter(None, origins(place, around)), *_unpacked(place, around)):
            for part in below(source):
                if isinstance(part, ast.Call) and any(_MAKING.search(tail_of(called)) for called in _called(part)):
                    return True
                if isinstance(part, ast.Name) and part is not place and len(queue) < _STEPS:
                    queue.append((part, home))
    return False


def _called(call_: ast.Call) -> List[ast.expr]:
    """Return what *call_* calls, and what it has a thread call that it waits for: `to_thread(store.create, name)`."""
    place = WAITING.get(tail_of(call_.func))
    return [call_.func] if place is None else [call_.func, *call_.args[place:place + 1]]


def _unpacked(node: ast.AST, scope: Scope) -> List[Tuple[ast.AST, Scope]]:
    """Return what the name *node* is one part of: of `key, secret = store.create(name)` the call."""
    bindings = bindings_of(node, scope) or () if isinstance(node, ast.Name) else ()
    return [(value, home) for kind, value, _, home in bindings if kind == UNPACK]


def _is_truth(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* says yes or no: `uses_default_password = not password`; or how many."""
    return all(
        origin is not None and (
            isinstance(origin[0], ast.Compare) or isinstance(getattr(origin[0], "value", ""), (int, float, type(None)))
            or isinstance(origin[0], ast.UnaryOp) and isinstance(origin[0].op, ast.Not)
            or isinstance(origin[0], ast.Call) and tail_of(origin[0].func) == "bool")
        for origin in origins(node, scope))


def _is_answer(match: Match, file: File) -> bool:
    """Tell whether a function that answers requests returns the match, or what it is put into by the names it gets."""
    home = match.scope.owner
    queue: List[Tuple[Optional[ast.AST], Scope]] = [(match.node, match.scope)]
    for part, scope in queue:  # grows
        child, above = _outermost(part, scope, file)
        if isinstance(above, ast.Return):
            return is_handler(home, file, _RETURNING)
        for name in added_up(above) if above is not None and len(queue) < _STEPS else ():
            queue.extend((read, home) for read in reads(home, file).get(name, ()))
        target = target_of(above)
        if isinstance(target, ast.Name) and len(queue) < _STEPS:
            if len(home.bindings.get(target.id, ())) == 1:
                queue.extend((read, home) for read in reads(home, file).get(target.id, ()))
        elif part is not match.node and isinstance(above, ast.Call) and tail_of(above.func) in _ANSWERING:
            return True
    return False


def _outermost(node: Optional[ast.AST], scope: Scope, file: File) -> Tuple[Optional[ast.AST], Optional[ast.AST]]:
    """Return the dictionary, text or copy that *node* is put into, and what holds that."""
    while True:
        above = None if node is None else file.parent(node, scope)
        if isinstance(above, ast.keyword):
            above = file.parent(above, scope)
        if not (
            isinstance(above, ast.Call) and (above.func is node or getattr(above.func, "id", "") in _UNCHANGED)
            or isinstance(above, ast.Attribute) and above.attr in ("copy", "items")
            or isinstance(above, ast.Dict) and node in above.values
            or isinstance(above, ast.comprehension) and above.iter is node and not above.ifs
            or isinstance(above, GOING_THROUGH) and tells_values(above)
            or isinstance(above, ast.Call) and tail_of(above.func) == "join"
            or isinstance(above, (ast.FormattedValue, ast.JoinedStr))
            or isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mod) and above.right is node
        ):
            return node, above
        node = above


# Functions that send what they are given.
_ANSWERING = frozenset(("HttpResponse", "JSONResponse", "JsonResponse", "Response", "json_response", "jsonify", "make_response"))
# Bound against generated code: names bound to names.
_STEPS = 40
# Functions that give what they are given in another form.
_UNCHANGED = ("dict", "repr", "str")
# Those, and functions that make a list of it.
_GIVING = (*_UNCHANGED, "list", "sorted", "tuple")


# Lists, and what lists are made of by going through others.
_LISTS = (ast.List, ast.Tuple)
_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp)
# How deep answers are looked into.
_LEVELS, _CALL = 6, 3  # a function that is called counts for three


def _says_more(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node*, which is put into a text, is more than a name: of what is added as it is, that says less."""
    return isinstance(node, ast.Call) or not file.names(node, scope).isdisjoint(_EVERYTHING)


def _parts(part: Part, file: File, levels: int = _LEVELS) -> Iterator[Part]:
    """Yield *part*, what is converted to it, and the values in it."""
    yield part
    argument, scope, key = part
    queue: List[Part] = []
    given: List[Part] = []
    if isinstance(argument, ast.Dict):
        queue += [Part(value, scope, text_of(name) or "") for name, value in zip(argument.keys, argument.values)]
    elif isinstance(argument, ast.Name):
        queue += [Part(entry.value, entry.scope, entry.key) for entry in entries(argument, scope, file)]
        queue += [Part(*row) for row in rows(argument, scope, file)]
        if not kept_back(argument, scope, file):
            queue += put_deeper(argument, scope, file)
            given += [one for made, home in known_origins(argument, scope, file) for one in given_back(made, home, file)]
    elif isinstance(argument, ast.JoinedStr):
        queue += [Part(hole.value, scope) for hole in argument.values if isinstance(hole, ast.FormattedValue)]
    elif isinstance(argument, _LISTS):
        queue += [Part(element, scope) for element in argument.elts]
    elif isinstance(argument, ast.Await):
        queue.append(Part(argument.value, scope, key))
    elif isinstance(argument, ast.Call) and (
            getattr(argument.func, "id", "") in _GIVING or not file.names(argument.func, scope).isdisjoint(JSON)):
        named = {keyword.value: keyword.arg for keyword in argument.keywords}
        queue += [Part(inner, scope, named.get(inner) or "") for inner in arguments_of(argument)]
    elif isinstance(argument, ast.Call) and tail_of(argument.func) == "join":
        queue += [Part(inner, scope) for inner in argument.args if isinstance(inner, GOING_THROUGH)]
    elif isinstance(argument, ast.Call) and tail_of(argument.func) == "format":
        queue += [Part(inner, scope) for inner in arguments_of(argument) if _says_more(inner, scope, file)]
    elif isinstance(argument, ast.Call):
        given += given_back(argument, scope, file)
    elif isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod):
        queue += [
            Part(one, scope) for one in getattr(argument.right, "elts", [argument.right]) if _says_more(one, scope, file)]
    elif isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add):
        queue += [Part(side, scope) for side in (argument.left, argument.right)
                  if isinstance(side, ast.BinOp) or _says_more(side, scope, file)]
    elif isinstance(argument, _COMPREHENSIONS) and isinstance(argument.elt, (ast.Call, ast.Dict)):
        queue.append(Part(argument.elt, file.index.by_node.get(argument, scope)))
    for inner in queue if levels else ():
        yield from _parts(inner, file, levels - 1)
    for inner in given if levels > _CALL else ():
        yield from _parts(inner, file, levels - _CALL)
    if isinstance(argument, GOING_THROUGH) and tells_values(argument):
        source = argument.generators[0].iter
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute) and source.func.attr == "items":
            yield Part(source.func.value, scope)
        elif isinstance(source, ast.Call) and tail_of(source.func) == "dir" and source.args and not any(
                isinstance(one, ast.Compare) for test in argument.generators[0].ifs for one in below(test)):
            # `{name: getattr(settings, name) for name in dir(settings)}`
            yield Part(ast.Attribute(source.args[0], "__dict__", ast.Load()), scope)


ANSWERED = Rule(
    code="SEC706", name="secret-in-answer", cwe=201, severity=MEDIUM, confidence=MEDIUM,
    message="{secret} is sent to whoever asks: send what the page needs and nothing else",
    when=outside_tests(either(
        _ANSWERS.naming(_gives_away),
        node(ast.Return, _returned, _returns),
        SHOWN,
        read("flask.Flask().config", "os.environ").where(Test(_is_answer)).saying(
            facts=lambda match, file: {"secret": match.facts["name"]}),
    )),
    why="""
        The environment and the configuration of a program hold keys and passwords, and a password of a user is nobody
        else's business. Pages for debugging show them, and stay reachable.
    """,
    bad=(
        """
        import os

        from flask import Flask, current_app, jsonify

        app = Flask(__name__)  # SEC404

        @app.route("/debug")
        def debug():
            return jsonify(dict(os.environ))  # SEC706

        @app.route("/me")
        def me(user):
            return jsonify({"name": user.name, "password": user.password})  # SEC706

        @app.route("/you")
        def you(user):
            return {"name": user.name, "password": user.password}  # SEC706

        @app.route("/them")
        def them(users):
            return jsonify([{"name": user.name, "password": user.password} for user in users])  # SEC706

        @app.route("/her")
        def her(user):
            answer = {"name": user.name}
            answer["password"] = user.password
            return jsonify(answer)  # SEC706

        @app.route("/him")
        def him(user):
            answer = dict(name=user.name, password=user.password)
            return answer  # SEC706

        @app.route("/environment")
        def environment():
            return dict(os.environ)  # SEC706

        @app.route("/configuration")
        def configuration():
            return jsonify({key: str(value) for key, value in current_app.config.items()})  # SEC706

        @app.route("/us")
        def us(user):
            return f"{user.name}: {user.password}"  # SEC706
        """,
        """
        import json

        from django.conf import settings
        from django.http import HttpResponse

        def show_settings(request):
            answer = {}
            answer["settings"] = {name: str(getattr(settings, name)) for name in dir(settings) if not name.startswith("_")}
            return HttpResponse("settings: " + json.dumps(answer), content_type="text/plain")  # SEC706
        """,
        """
        from fastapi import APIRouter, Depends, HTTPException
        from fastapi.security import HTTPBasic, HTTPBasicCredentials

        router = APIRouter()

        @router.get("/")
        async def shop(given: HTTPBasicCredentials = Depends(HTTPBasic())):
            raise HTTPException(401, f"no such password: {given.password}")  # SEC706
        """,
    ),
    good=(
        """
        import os

        from flask import Flask, jsonify, request

        app = Flask(__name__)

        @app.route("/version")
        def version():
            return jsonify({"version": os.environ["VERSION"], "password": None})

        @app.route("/length")
        def length(user):
            return f"{user.name}: {len(user.password)} characters"

        @app.route("/name")
        def name():
            return {"name": os.environ["NAME"]}

        @app.route("/her")
        def her(user):
            answer = {"name": user.name, "password": user.password}
            del answer["password"]
            return jsonify(answer)

        @app.route("/him")
        def him(user):
            answer = {"name": user.name, "password": user.password}
            log_in(answer)
            answer["password"] = None
            return answer

        @app.route("/we")
        def we(user):
            answer = {"name": user.name, "password": user.password}
            log_in(answer)
            answer = {"name": user.name}
            return answer

        def everything():
            return dict(os.environ)

        @app.route("/password")
        def change():
            policy = check(request.form["password"])
            return {"message": policy["password"]}

        def _given(request):
            name, password = request.form["name"], request.form["password"]
            return name, password

        @app.route("/given")
        def given():
            name, password = _given(request)
            return {"name": name}
        """,
        """
        import json

        from django.conf import settings
        from django.core import signing
        from django.http import HttpResponse

        def show_settings(request):
            shown = {name: str(getattr(settings, name)) for name in dir(settings) if name in ("LANGUAGE_CODE", "TIME_ZONE")}
            sealed = {name: str(getattr(settings, name)) for name in dir(settings)}
            return HttpResponse(json.dumps(shown) + signing.dumps(sealed), content_type="text/plain")
        """,
    ),
    see=("https://cwe.mitre.org/data/definitions/200.html",),
    also=("taint-server-data-leak", "taint-user-data-leak", "P 5027"),
)
