"""What lets in only some, where views of Django do not come to ask it: matchers of the rule for guards above routes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Tuple

from flake8_secure.api import Match, Test, arg, call
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import Local, Ref
from flake8_secure.match.nodes import Tested
from flake8_secure.models.sinks.tables import each
from flake8_secure.rules.web.refusals import refusals
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import callee, generic, tail_of, words
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place

_VIEW = "django.views.View"
# What asks who comes in dispatch(), and hands on to the next class.
_MIXINS = frozenset((
    *each("braces.views.{}RequiredMixin", (
        "Group", "Login", "MultiplePermissions", "Permission", "RecentLogin", "Staffuser", "Superuser")),
    *each("django.contrib.auth.mixins.{}Mixin", ("LoginRequired", "PermissionRequired", "UserPassesTest")),
    *each("guardian.mixins.{}RequiredMixin", ("Login", "Permission")),
    *each("rules.contrib.views.{}Mixin", ("AutoPermissionRequired", "LoginRequired", "PermissionRequired", "UserPassesTest")),
    "braces.views.UserPassesTestMixin",
))
# What a view that asks by itself takes of a mixin.
_BY_HAND = frozenset(("get_test_func", "handle_no_permission", "has_permission", "test_func"))
# What may read the policies of single methods.
_LOOKING = frozenset(("check_permissions", "get_permissions"))


def _dead(file: File) -> Iterator[Place]:
    """Yield the mixins that views name behind the class whose dispatch() answers by itself."""
    for scope in file.index.scopes:
        bases = [generic(base) for base in getattr(scope.node, "bases", ())]
        around = scope.parent
        if around is None or len(bases) < 2:
            continue
        views = [base for base in bases if _is_view(base, around, file)]
        if views and not _asks_by_itself(scope):
            asked = frozenset().union(*(_guards(view, around, file) for view in views))
            yield from (
                (base, around) for base in bases[bases.index(views[0]) + 1:]
                if base not in views and _guards(base, around, file) - asked)


def _is_view(base: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *base* has the dispatch() of a view: what the models know as a view has mixins among it."""
    if _VIEW not in file.names(base, scope):
        return False
    above = [
        (generic(one), inner.parent or inner, home) for home, inner in _classes(base, scope, file)
        for one in getattr(inner.node, "bases")]
    return any(
        isinstance(item, Ref) and item.name == _VIEW and not tail_of(one).endswith("Mixin")
        for one, around, home in above or [(base, scope, file)] for item in home.value(one, around).items)


def _guards(base: ast.AST, scope: Scope, file: File) -> FrozenSet[object]:
    """Return what *base* is or derives from that asks who comes: mixins of libraries, and classes of the project."""
    return (_MIXINS & file.names(base, scope)).union(
        one.node for _, one in _classes(base, scope, file) for method in getattr(one.node, "body")
        if isinstance(method, FUNCTIONS) and method.name == "dispatch" and refusals(method))


def _classes(base: ast.AST, scope: Scope, file: File) -> List[Tuple[File, Scope]]:
    """Return the classes of the project that *base* is and derives from, each with its file."""
    return [
        one for item in file.value(base, scope).items
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) for one in lineage(item.node, file)]


def _asks_by_itself(scope: Scope) -> bool:
    """Tell whether the class of *scope* has a dispatch() of its own, or its methods ask what a mixin has for that."""
    return "dispatch" in scope.bindings or not _BY_HAND.isdisjoint(words(scope.node))


DEAD_MIXINS = Tested("modules", frozenset(("django", "rest_framework")), lambda base, *_: {"guard": tail_of(base)}, _dead)


def _is_read(match: Match, file: File) -> bool:
    """Tell whether @api_view above it takes a policy, or its class may look for the policies of its methods."""
    view = file.parent(match.node, match.scope)
    decorators = getattr(view, "decorator_list", [])
    routes = [
        place for place, one in enumerate(decorators)
        if "rest_framework.decorators.api_view" in file.names(callee(one), match.scope)]
    if routes:
        return decorators.index(match.node) > routes[0]
    return (
        match.scope.kind != CLASS or _VIEW not in file.resolver.bases(match.scope)
        or not _LOOKING.isdisjoint(match.scope.bindings))


DEAD_POLICIES = call(*each("rest_framework.decorators.{}_classes", ("authentication", "permission", "throttle"))).unless(
    Test(_is_read) | arg(0).empty | Test(lambda match, file: "AllowAny" in words(match.node)))
