"""Records that are fetched by a number from the address, whoever asks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, STANDARD, Match, Rule, Test, arg, call, method
from flake8_secure.match.nodes import Tested
from flake8_secure.rules.web.django.queries import MANAGED
from flake8_secure.rules.web.looked_up import FRAMEWORKS, asks_who, forgets_who, is_left_open, look_ups
from flake8_secure.syntax.functions import FUNCTIONS, parameters
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Parts of words that say somebody asks who the visitor is.
_ASKING = (
    "auth", "allowed", "current_user", "login", "owner", "permission", "permitted", "restrict", "require", "role", "user",
)


# What only asks that somebody is logged in, whoever that is.
_LOGGED_IN = frozenset((
    "IsAuthenticated", "LoginRequiredMixin", "authentication_classes", "login_required", "permission_classes"))


def _asks_who(match: Match, file: File) -> bool:
    """Tell whether the function, a decorator or its class mentions a user or a permission."""
    owner, around = match.scope.owner, match.scope.owner.parent
    places = [owner] if isinstance(owner.node, FUNCTIONS) else []
    if around is not None and isinstance(around.node, ast.ClassDef):
        places.append(around)
    return not places or any(file.derived("asks who", place, _mentions_visitor) for place in places)


def _mentions_visitor(scope: Scope) -> bool:
    """Tell whether a function or a class, its decorators included, mentions a user or a permission."""
    return any(
        any(one in word.lower() for one in _ASKING) for part in below(scope.node)
        for word in (getattr(part, "id", None), getattr(part, "attr", None), getattr(part, "arg", None))
        if isinstance(word, str) and word not in _LOGGED_IN
    )


_KEY = arg("id", "pk", "uuid")


def _is_from_address(match: Match, file: File) -> bool:
    """Tell whether the key is a parameter behind the request, which Django takes from the address."""
    given, function = _KEY.node(match), match.scope.owner.node
    if not isinstance(given, ast.Name) or not isinstance(function, FUNCTIONS):
        return False
    names = [argument.arg for argument in parameters(function.args)]
    return "request" in names[:2] and given.id in names[names.index("request") + 1:]


_LOOK_UPS = (
    method("get").where(MANAGED).where(_KEY.tainted | Test(_is_from_address))
    | call("django.shortcuts.get_object_or_404").where(_KEY.tainted | Test(_is_from_address))
    | method("get_or_404").where(arg("ident", 0).tainted)
)


def _is_of_anybody(call: ast.Call, view: Scope, file: File) -> bool:
    return not asks_who(view, file)


def _forgets_who(match: Match, file: File) -> bool:
    return forgets_who(match.scope, file)


def _is_left_open(match: Match, file: File) -> bool:
    return is_left_open(match.scope, file)


# Look-ups of views of Flask and FastAPI, which take what the address names as parameters.
_OF_VIEWS = Tested("modules", FRAMEWORKS, _is_of_anybody, look_ups)

FOREIGN_RECORD = Rule(
    code="SEC437", name="record-of-anybody", cwe=639, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="the request picks the record, and nothing here asks whose it is: filter by the user as well",
    when=_OF_VIEWS.where(Test(_forgets_who)).saying(
        "the request picks the record that changes, and who asks is known but not looked at: filter by the user as well",
        confidence=MEDIUM, profile=STANDARD)
    | _OF_VIEWS.where(Test(_is_left_open)).saying(
        "the request picks the record that changes, and nobody has to log in as elsewhere in this file: ask who it is",
        confidence=MEDIUM, profile=STANDARD)
    | _OF_VIEWS
    | _LOOK_UPS.unless(Test(_asks_who)),
    why="""
        Numbers in addresses are counted through in minutes. Whoever may see one record sees all of them, unless the
        query, a decorator or a permission class asks who wants it.
    """,
    bad=(
        """
        from django.contrib.auth.decorators import login_required
        from django.http import JsonResponse
        from django.shortcuts import get_object_or_404
        from shop.models import Order

        def order(request, number):
            found = Order.objects.get(pk=request.GET["number"])  # SEC437
            return JsonResponse({"total": found.total})

        def bill(request, number):
            found = get_object_or_404(Order, pk=request.GET["number"])  # SEC437
            other = Order.query.get_or_404(request.GET["other"])  # SEC437
            return JsonResponse({"total": found.total + other.total})

        @login_required
        def receipt(request, number):
            return JsonResponse({"total": get_object_or_404(Order, pk=number).total})  # SEC437

        class Bill:
            def get(self, request, pk):
                found = Order.objects.get(pk=pk)  # SEC437
                return JsonResponse({"total": found.total, "bill": get_object_or_404(Order, pk=pk).bill})  # SEC437
        """,
        """
        from fastapi import APIRouter, Depends
        from shop.models import Order
        from shop.visitors import get_current_user, get_db

        router = APIRouter()

        @router.delete("/orders/{number}")
        def remove(number: int, user=Depends(get_current_user), db=Depends(get_db)):
            order = db.query(Order).filter(Order.id == number).first()  # SEC437
            db.delete(order)
            db.commit()
        """,
    ),
    good="""
        from django.contrib.auth.decorators import login_required
        from django.http import JsonResponse
        from django.shortcuts import get_object_or_404
        from shop.models import Order, Page

        @login_required
        def order(request, number):
            found = Order.objects.get(pk=request.GET["number"], customer=request.user)
            return JsonResponse({"total": found.total})

        def page(request):
            text = get_object_or_404(Page, pk=1).text + Page.query.get_or_404(1).text
            if request.method == "POST":
                text = title(request, text)
            return JsonResponse({"text": text + Page.objects.get(pk=1).text, "cached": cache.get(pk=request.GET["n"])})

        def title(pk, request):
            return Page.objects.get(pk=pk).title
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html",),
    also=("taint-idor",),
)
