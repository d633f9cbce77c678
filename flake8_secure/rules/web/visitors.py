"""Views of Django by their looks, that do something for who is logged in."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.dataflow.handlers import is_handler
from flake8_secure.dataflow.views import is_view
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def is_view_of_user(function: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *function*, whose body is *scope*, answers requests to Django, and asks for `request.user`.

    What the module calls itself may be for other functions, which have looked at the request.
    """
    request = first_parameter(function)
    return request is not None and scope.parent is not None and scope.parent.kind == MODULE and isinstance(
        function, FUNCTIONS) and is_handler(scope, file, ("django",)) and is_view(function, file) and any(
        isinstance(part, ast.Attribute) and part.attr == "user" and tail_of(part.value) == request
        for part in below(function)) and function.name not in file.index.called
