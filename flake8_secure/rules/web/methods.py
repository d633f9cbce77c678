"""Requests that change something although they only ask for a page."""

from __future__ import annotations

import ast
from typing import Iterator, Set

from flake8_secure.api import MEDIUM, Rule, outside_tests
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.registrations import calls_with
from flake8_secure.dataflow.views import is_view
from flake8_secure.match.nodes import Tested
from flake8_secure.models.django import DJANGO
from flake8_secure.models.library import VERBS
from flake8_secure.regex import regex
from flake8_secure.rules.web.visitors import is_view_of_user
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.index import Place
from flake8_secure.syntax.nodes import below, callee, own_words, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, Scope

# Frameworks whose visitors are known by a cookie, as a rule.
_FRAMEWORKS = frozenset(("bottle", "cherrypy", "django", "flask", "quart"))
# Those that call any method that is exposed.
_OF_METHODS = frozenset(("cherrypy",))
_VERBS = "delete|destroy|drop|erase|purge|remove|revoke"
_DELETING = regex(rf"(?i)(?<![a-z])(?:{_VERBS})(?![a-z])")
# The same where words stand together: `deleteitem`, `itemdelete`; not `deleted`, `undelete`, `removal`.
_TOGETHER = regex(r"(?i)(?<![a-z])(?:delete|remove)(?!d)[a-z]{3}|(?<![a-z])[a-z]{3,}(?:delete|remove)(?![a-z])")
_DELETES = regex(rf"(?:{_VERBS}|rmtree|unlink)(?:_(?!cookie)\w*)?$")
_CAPITALS = regex("[A-Z]")
_STATEMENT = regex(r"(?i)\s*delete\s+from\s")
# What is kept for a while only, or for this visitor alone.
_PASSING = regex(r"(?i)cache|cookie|flash|messages|^session$")
# What shows that the method is asked for, that a form was sent, or that the address itself has a secret in it.
_ASKED = regex(
    r"(?i)^(?:(?-i:POST)|form|json|get_json|get_data|method|is_valid|is_submitted|validate\w*|user_passes_test)$|api|bearer"
    r"|confirm|csrf|hmac|jwt|nonce|require_?(?:http|post|methods?)|signature|token|xsrf|auth(?:orization)?_?header|^x-")
# What lets only some visitors through.
_LOGIN = regex(r"_required$")
# What makes an action of the admin site, which is chosen in a form.
_ACTIONS = frozenset(("django.contrib.admin.action", "django.contrib.admin.decorators.action"))
# Decorators of routes that name the method themselves.
_METHODS = frozenset(VERBS) - {"get"}


def _views(file: File) -> Iterator[Place]:
    """Yield the functions whose name or address says that they delete; of classes that say so, `get`."""
    for scope in file.index.scopes:
        function = scope.node
        if scope.kind == FUNCTION and isinstance(function, FUNCTIONS):
            named = [function.name, _separated(function.name), *(
                text_of(route.args[0]) or "" for route in function.decorator_list
                if isinstance(route, ast.Call) and route.args)]
            around = scope.parent
            if function.name == "get" and around is not None and around.kind == CLASS:
                named.append(_separated(getattr(around.node, "name", "")))
            if any(map(_DELETING.search, named)) or any(map(_TOGETHER.search, named)):
                yield function, scope


def _separated(name: str) -> str:
    """Return the name of a class with underscores between its words."""
    return _CAPITALS.sub(r"_\g<0>", name)


def _deletes_when_got(function: ast.FunctionDef, scope: Scope, file: File) -> bool:
    """Tell whether *function* answers requests with GET, and deletes without asking how they came."""
    around = scope.parent
    in_class = around is not None and around.kind == CLASS and function.name != "get"
    frameworks = _OF_METHODS if in_class else _FRAMEWORKS
    called = any(not frameworks.isdisjoint(shape.library.roots) for shape in shapes(scope, file))
    if not called and (in_class or not _is_for_logged_in(function, scope, file)):
        return False
    kept = {
        part.func.value.id for part in below(function) if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute)
        and part.func.attr == "commit" and isinstance(part.func.value, ast.Name)}
    return all(map(_takes_get, function.decorator_list)) and not any(map(_ASKED.search, _said(function))) and any(
        _is_deletion(part, kept) for part in below(function)) and _is_added_for_get(scope, file) and not any(
        _ACTIONS & file.names(callee(decorator), around or scope) for decorator in function.decorator_list)


def _said(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the words of *function*, but for the methods that its routes list."""
    listed = {
        part for route in function.decorator_list if isinstance(route, ast.Call) for keyword in route.keywords
        if keyword.arg == "methods" for part in below(keyword.value)}
    for part in below(function):
        if part not in listed:
            yield from own_words(part)


def _is_for_logged_in(function: ast.FunctionDef, scope: Scope, file: File) -> bool:
    """Tell whether *function* looks like a view of Django that asks, or lets a decorator ask, who is logged in.

    A decorator may stand below it: `delete = login_required(delete)`.
    """
    if is_view_of_user(function, scope, file):
        return True
    if DJANGO not in file.libraries or first_parameter(function) not in DJANGO.parameters or not is_view(function, file):
        return False
    around = scope.parent or scope
    below_it = [node for kind, node, *_ in around.bindings.get(function.name, ()) if kind == ASSIGN]
    return any(_LOGIN.search(tail_of(callee(one))) for one in (*function.decorator_list, *below_it))


def _is_added_for_get(scope: Scope, file: File) -> bool:
    """Tell whether some call that makes the function a view lets through requests with GET, or there is none."""
    adding = [
        call for shape in shapes(scope, file) if shape.handler.callers for call, _ in calls_with(scope, shape.handler, file)]
    return not adding or any(map(_takes_get, adding))


def _takes_get(decorator: ast.expr) -> bool:
    """Tell whether *decorator*, or a call that adds a view, lets through requests with GET."""
    if tail_of(callee(decorator)) in _METHODS:
        return False
    methods = argument_of(decorator, "methods", "method", "allowed_methods") if isinstance(decorator, ast.Call) else None
    return methods is None or any(str(text_of(part)).upper() == "GET" for part in below(methods))


def _is_deletion(node: ast.AST, kept: Set[str]) -> bool:
    """Tell whether *node* deletes something that is kept: a record, a file; *kept* are names of what commits."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(_STATEMENT.match(node.value))
    return isinstance(node, ast.Call) and bool(_DELETES.match(tail_of(node.func))) and not (
        isinstance(node.func, ast.Attribute) and _is_passing(node.func.value, kept))


def _is_passing(holder: ast.expr, kept: Set[str]) -> bool:
    """Tell whether *holder* is for this visitor or this call alone: `session`, `request.session["compared"]`, `[1, 2]`."""
    held = isinstance(holder, ast.Subscript)
    while isinstance(holder, ast.Subscript):
        holder = holder.value
    if isinstance(holder, ast.Name) or held and isinstance(holder, ast.Attribute):
        name = tail_of(holder)
        return name not in kept and _PASSING.search(name) is not None
    return isinstance(holder, (ast.Dict, ast.List))


DELETED_BY_GET = Rule(
    code="SEC522", name="deleted-by-get", cwe=352, severity=MEDIUM, confidence=MEDIUM,
    message="whoever gets a visitor to open this address deletes in that visitor's name: take POST or DELETE alone",
    when=outside_tests(Tested("modules", _FRAMEWORKS, _deletes_when_got, _views)),
    why="""
        Browsers send the cookies of a visitor along with every link that is followed and every image that is shown,
        and no check against forged requests looks at GET. Crawlers and browsers that fetch ahead follow links, too.
    """,
    bad=(
        """
        from flask import Flask, redirect
        from flask_login import login_required

        from shop.models import Shelf, db

        app = Flask(__name__)


        @app.route("/shelf/remove/<int:number>")
        @login_required
        def remove_shelf(number):  # SEC522
            db.session.delete(Shelf.named(number))
            db.session.commit()
            return redirect("/index-page")


        @app.route("/order/delete/<int:number>", methods=["DELETE", "GET"])
        def order(number):  # SEC522
            db.session.execute("DELETE FROM orders WHERE number = :number", {"number": number})
            return redirect("/")


        @app.route("/page/delete/<int:number>", methods=["GET", "POST"])
        def delete_page(number):  # SEC522
            session = make_session()
            session.delete(page_of(session, number))
            session.commit()
            return redirect("/")
        """,
        """
        from django.contrib.auth.decorators import login_required
        from django.shortcuts import get_object_or_404, redirect
        from django.views import View

        from shop.models import Order


        @login_required
        def delete_order(request, pk):  # SEC522
            get_object_or_404(Order, pk=pk, user=request.user).delete()
            return redirect("orders")


        @login_required
        def orderDelete(request, pk):  # SEC522
            get_object_or_404(Order, pk=pk).delete()  # SEC437
            return redirect("orders")


        def removeorder(request, pk):  # SEC522
            Order.objects.filter(pk=pk, user=request.user).delete()
            return redirect("orders")


        class OrderRemove(View):
            def get(self, request, pk):  # SEC522
                Order.objects.filter(pk=pk).delete()
                return redirect("orders")


        def delete_own(request, pk):  # SEC522
            Order.objects.get(pk=pk, user=request.user).delete()
            return redirect("orders")


        def delete_any(request, pk):  # SEC522
            Order.objects.filter(pk=pk).delete()
            return redirect("orders")


        delete_any = login_required(delete_any)
        """,
        """
        import cherrypy

        from shop.models import Order


        class Orders:
            @cherrypy.expose
            def remove(self, number):  # SEC522
                Order.get(number).delete()
                raise cherrypy.HTTPRedirect("/orders")
        """,
    ),
    good=(
        """
        from flask import Flask, redirect, request, session
        from flask_login import login_required

        from shop.models import Shelf, cache, db

        app = Flask(__name__)


        @app.route("/shelf/remove/<int:number>", methods=["POST"])
        @login_required
        def remove_shelf(number):
            db.session.delete(Shelf.named(number))
            return redirect("/")


        @app.post("/shelf/delete/<int:number>")
        def delete_shelf(number):
            db.session.delete(Shelf.named(number))
            return redirect("/")


        @app.route("/shelf/drop/<int:number>", methods=["GET", "POST"])
        def drop_shelf(number):
            if request.method == "POST":
                db.session.delete(Shelf.named(number))
            return redirect("/")


        @app.route("/unsubscribe/remove/<token>")
        def remove_address(token):
            db.session.delete(address_of(token))
            return redirect("/")


        @app.route("/cart/remove/<int:number>")
        def remove_from_cart(number):
            cache.delete(number)
            session.pop("cart")
            return redirect("/")


        @app.route("/shelf/removed")
        def removed():
            return "removed"
        """,
        """
        from django.contrib.admin import ModelAdmin
        from django.shortcuts import get_object_or_404, redirect
        from django.views import View
        from django.views.decorators.http import require_POST

        from shop.models import Order


        @require_POST
        def delete_order(request, pk):
            get_object_or_404(Order, pk=pk).delete()
            return redirect("orders")


        class OrderRemove(View):
            def delete(self, request, pk):
                Order.objects.filter(pk=pk).delete()
                return redirect("orders")


        def remove_old(orders):
            orders.delete()


        def remove_of_user(request, orders):
            orders.filter(user=request.user).delete()


        def delete_of_client(client, pk):
            Order.objects.filter(pk=pk, user=client.user).delete()
            return redirect("orders")


        def delete_for_anybody(request, pk):
            Order.objects.filter(pk=pk).delete()
            return redirect("orders")


        class OrderAdmin(ModelAdmin):
            def delete_selected(self, request, orders):
                orders.delete()
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",),
)
