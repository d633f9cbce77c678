"""Privileges that a request claims for itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, Tuple

from attrs import frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule
from flake8_secure.dataflow.taints import OF_UNKNOWN, PASSED_UNKNOWN, Taints
from flake8_secure.dataflow.values import Value
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.flows import flow, once_per_input
from flake8_secure.match.given import parameter_alone
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules.web.admitted import AdmittingSink, name_of, registers
from flake8_secure.rules.web.remembered import FieldSink, RecordSink
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, entries_in, is_class, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_PRIVILEGE = regex(
    r"(?i)(?:^|[_-])(?:x-)?(?:is_?|has_?)?(?:access_?level|admin|administrator|authenticated|logged_?in|permissions?|privileges?|"
    r"roles?|staff|super_?user|user_?(?:role|type))$")
_COOKIES = (".COOKIES", ".cookie", ".cookies", "RequestHandler.get_cookie()")
# What a visitor asks for may be called like a privilege as well: unless the answer says what that visitor may do.
_SENT = (".get_json()", ".json")
_PARAMETERS = (".GET", ".POST", ".args", ".data", ".form", ".query_params", ".values")
# Methods that make records: `User.objects.create(role=...)`.
_MAKING = frozenset(("create", "create_user", "get_or_create", "insert", "update_or_create"))
_DECIDING = frozenset(("has_object_permission", "has_permission", "test_func"))
_HEADERS = (".META", ".get_header()", ".headers")


def _is_privilege(node: ast.expr) -> bool:
    return _PRIVILEGE.search(name_of(node)) is not None


def _claims(value: Value, sources: Tuple[str, ...]) -> Taints:
    """Return the taints of what *sources* call a privilege, unless an unknown function had it: it may check a signature."""
    return frozenset(
        taint for taint in value.taints if taint.label.endswith(sources) and not taint.through & (OF_UNKNOWN | PASSED_UNKNOWN)
        and any(isinstance(key, str) and _PRIVILEGE.search(key) for key in taint.place[-1:]))


def _sent_claims(value: Value) -> Taints:
    """Return those of what was sent in the address or the body, also of parameters and models that FastAPI fills."""
    return _claims(value, (*_PARAMETERS, *_SENT)) | frozenset(
        taint for taint in value.taints if taint.label.isidentifier() and not taint.through & (OF_UNKNOWN | PASSED_UNKNOWN)
        and _PRIVILEGE.search(str((taint.place or (taint.label,))[-1]).lstrip(".")))


@frozen(eq=False, repr=False)
class ClaimSink:
    """What is compared with a constant, under the name of a privilege in one of *sources*."""

    sources: Tuple[str, ...]
    # The functions that it is compared in, where only some matter.
    within: FrozenSet[str] = frozenset()

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def harm(self, value: Value) -> Taints:
        return _claims(value, self.sources)

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope in comparisons(file).fixed:
            if self.within and getattr(scope.owner.node, "name", "") not in self.within:
                continue
            for side in (node.left, node.comparators[0]):
                if _PRIVILEGE.search(name_of(side)):
                    yield Match(node=node, scope=scope, facts={"sink": "the comparison"}), file.flow_value(side, scope, kinds)


# What keeps a record that is given as a dictionary.
_KEEPING = frozenset(("append", "insert", "insert_one", "put_item"))
# Columns of a table of users that say what these may do.
_COLUMNS = frozenset((
    "admin", "is_admin", "is_staff", "is_superuser", "permissions", "role", "roles", "superuser", "user_role", "user_type"))


@frozen(eq=False, repr=False)
class GrantSink:
    """What a record is given as a privilege: `User(role=...)`, `user.is_admin = ...`."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=_COLUMNS, keywords=_COLUMNS)

    def harm(self, value: Value) -> Taints:
        return _sent_claims(value)

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        facts = {"sink": "the record"}
        for name in sorted(_COLUMNS):
            for node, scope in file.index.writes.get(name, ()):
                if isinstance(node, ast.Attribute):
                    yield Match(node=node, scope=scope, facts=facts), file.flow_value(file.index.written[node], scope, kinds)
            for node, scope in file.index.keywords.get(name, ()):
                given = argument_of(node, name) if is_class(node.func) or tail_of(node.func) in _MAKING else None
                if given is not None:
                    yield Match(node=node, scope=scope, facts=facts), file.flow_value(given, scope, kinds)


@frozen(eq=False, repr=False)
class RegistrationSink(GrantSink):
    """The same where anybody registers, also in what is kept as a dictionary: `USERS[name] = {"role": role}`."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=_COLUMNS | {"[]"}, keywords=_COLUMNS, calls=_KEEPING)

    def harm(self, value: Value) -> Taints:
        return frozenset(
            taint for taint in super().harm(value)
            if not any(mark.startswith("guard:") for mark in taint.through - {"guard:number"}))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for match, value in (*super().reached(file, kinds), *self.entries(file, kinds)):
            if value.taints and registers(match.scope, file):
                yield match, value

    def entries(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        """Yield what dictionaries have under the name of a privilege that are kept."""
        kept = [(given, scope) for _, given, scope in file.index.puts]
        kept += [
            (given, scope) for name in _KEEPING for call, scope in file.index.called.get(name, ()) for given in call.args]
        for given, scope in kept:
            for key, part in entries_in(given) if isinstance(given, ast.Dict) else ():
                if key in _COLUMNS:
                    yield Match(node=part, scope=scope, facts={"sink": "the record"}), file.flow_value(part, scope, kinds)


@frozen(eq=False, repr=False)
class ClaimByParameter(Combining):
    """Comparisons of a parameter, called as a privilege is, that FastAPI fills by one of *markers*: `role: str = Cookie()`."""

    markers: FrozenSet[str]

    @property
    def context(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)), uses=frozenset(map(last, self.markers)))

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in comparisons(file).fixed if "fastapi" in file.index.roots else ():
            for side in (node.left, node.comparators[0]):
                alone = parameter_alone(side, scope) if _PRIVILEGE.search(tail_of(side)) else None
                if alone is None:
                    continue
                parameter, home = alone
                if any(file.names(made.func, home) & self.markers for made in _markers(parameter, home)):
                    facts = {"source": parameter.arg, "line": str(parameter.lineno)}
                    yield Match(node=node, scope=scope, facts=facts)


def _markers(argument: ast.AST, scope: Scope) -> Iterator[ast.Call]:
    """Yield the calls in the default and the annotation of the parameter *argument* of a function."""
    given = (getattr(argument, "annotation", None), default_of(argument, scope.node))
    yield from (part for one in given if one is not None for part in below(one) if isinstance(part, ast.Call))


CLAIMED = Rule(
    code="SEC559", name="privilege-from-client", cwe=807, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) tells what a visitor may do, but visitors write it: ask the session",
    when=flow("claim", ClaimSink(_COOKIES), ClaimSink(_PARAMETERS, _DECIDING), kinds=("remote",))
    | ClaimByParameter(frozenset(("fastapi.Cookie",)))
    | flow("claim", AdmittingSink(_sent_claims, _is_privilege), kinds=("remote",))
    | flow("claim", RegistrationSink(), kinds=("remote",)).saying(
        "{source} (line {line}) says what somebody new may do: give all who register the least, whatever they send")
    | once_per_input(flow("claim", RecordSink(), kinds=("remote",))).saying(
        "{source} (line {line}) names who is logged in, but visitors write it: sign it, or keep it in the session")
    | once_per_input(flow("claim", FieldSink(), kinds=("remote",))).saying(
        "{source} (line {line}) is all that is asked of who logs in: ask for a password, or another proof, as well")
    | once_per_input(flow("claim", RecordSink(_HEADERS), kinds=("remote",), audit=True)).saying(
        "{source} (line {line}) names who is logged in, but visitors write it, unless a proxy does",
        severity=LOW, confidence=LOW, profile=AUDIT)
    | flow("claim", GrantSink(), kinds=("remote",), audit=True).saying(
        "{source} (line {line}) says what a user may do from now on: see that only administrators get here",
        severity=LOW, confidence=LOW, profile=AUDIT)
    | flow("claim", ClaimSink(_HEADERS), kinds=("remote",), audit=True).saying(severity=LOW, confidence=LOW, profile=AUDIT)
    | ClaimByParameter(frozenset(("fastapi.Header",))).saying(severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        Visitors send whatever cookies, headers and parameters they like. `role=admin` in one of them says nothing of who sends
        it, unless a signature was checked first, or a proxy in front removes the header from what visitors send.
    """,
    bad=(
        """
        from typing import Annotated

        from fastapi import APIRouter, Cookie, Header

        router = APIRouter()


        @router.get("/users")
        def users(role: Annotated[str, Cookie()], theme: str = Cookie("light")):
            return router.users() if role == "admin" and theme == "dark" else []  # SEC559


        @router.get("/prices")
        def prices(x_role: str = Header("user")):
            return router.prices() if x_role == "admin" else []  # SEC559
        """,
        """
        import base64
        import json

        from flask import Flask, abort, request

        app = Flask(__name__)


        @app.route("/users")
        def users():
            if request.cookies.get("role") != "admin":  # SEC559
                abort(403)
            return {"users": app.users()}


        @app.route("/orders")
        def orders():
            account = json.loads(base64.b64decode(request.cookies["account"]))
            if account["is_admin"] == "yes":  # SEC559
                return {"orders": app.orders()}
            return {}


        @app.route("/prices")
        def prices():
            if request.headers.get("X-Is-Admin") == "true":  # SEC559
                return {"prices": app.prices()}
            return {}
        """,
        """
        from flask import Flask, redirect, request, session

        app = Flask(__name__)


        @app.route("/return")
        def come_back():
            user = User.query.filter_by(id=request.cookies.get("user_id")).first()
            if user:
                session["user_id"] = user.id  # SEC559
            return redirect("/")
        """,
        """
        from flask import Flask, g, redirect, request
        from flask_login import LoginManager, login_user

        app = Flask(__name__)
        manager = LoginManager(app)


        @app.before_request
        def recognise():
            g.user = User.query.get(request.cookies.get("user_id"))  # SEC559


        @manager.request_loader
        def load(request):
            return User.query.filter_by(name=request.headers.get("X-User")).first()  # SEC559


        @app.route("/enter", methods=["POST"])
        def enter():
            login_user(User.query.filter_by(name=request.form["name"]).first())  # SEC559
            return redirect("/")


        @app.route("/register", methods=["POST"])
        def register():
            app.add(User(name=request.form["name"], role=request.form.get("role", "user")))  # SEC559
            return redirect("/")


        @app.route("/users/<int:number>", methods=["POST"])
        def change(number):
            User.query.get(number).is_admin = request.json["is_admin"]  # SEC437 SEC559
            return redirect("/")
        """,
    ),
    good=(
        """
        from fastapi import APIRouter, Depends

        router = APIRouter()


        @router.get("/users")
        def users(role: str = Depends(role_of_session)):
            return router.users() if role == "admin" else []
        """,
        """
        from flask import Flask, abort, request, session

        app = Flask(__name__)


        @app.route("/users")
        def users():
            if session.get("role") != "admin":
                abort(403)
            if request.args.get("role") == "admin":
                return {"users": app.administrators()}
            return {"users": app.users(), "dark": request.cookies.get("theme") == "dark"}


        @app.route("/orders")
        def orders():
            if app.signer.unsign(request.cookies["role"]) != "admin":
                abort(403)
            return {"orders": app.orders()}
        """,
        """
        from flask import Flask, redirect, request, session

        app = Flask(__name__)


        @app.route("/return")
        def come_back():
            user = User.query.filter_by(token=request.cookies.get("remember_token")).first()
            if user:
                session["user_id"] = user.id
            return redirect("/")
        """,
        """
        from flask import Flask, g, redirect, request, session
        from flask_login import login_user

        app = Flask(__name__)


        @app.before_request
        def recognise():
            g.user = User.query.get(session.get("user_id"))


        @app.route("/enter", methods=["POST"])
        def enter():
            user = User.query.filter_by(name=request.form["name"]).first()
            if user.check_password(request.form["password"]):
                login_user(user)
            return redirect("/")


        @app.route("/register", methods=["POST"])
        def register():
            app.add(User(name=request.form["name"], role="user"))
            return redirect("/")
        """,
    ),
    see=("https://cwe.mitre.org/data/definitions/807.html",
         "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html"),
)
