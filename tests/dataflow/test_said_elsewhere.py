"""What another module says of documents, and what its proxies stand for."""

from __future__ import annotations

import pytest
from running import Project, found_and_expected

FILES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/schemas.py": """
        KIND = {"enum": ["a", "b"]}
        ITEM = {"type": "object", "properties": {"name": {"type": "string", "minLength": 1}, "kind": KIND}}
    """,
    "shop/proxies.py": """
        from flask import g, request
        from werkzeug.local import LocalProxy

        def _tenant():
            return request.headers["X-Tenant"]

        language = LocalProxy(lambda: request.args["lang"])
        number = LocalProxy(lambda: str(int(request.args["number"])))
        tenant = LocalProxy(_tenant)
        member = LocalProxy(lambda: g.member)
    """,
}


@pytest.mark.parametrize("check", [
    pytest.param("validate(document, ITEM)", id="imported"),
    pytest.param("validate(instance=document, schema=schemas.ITEM)", id="of a module"),
    pytest.param("Draft7Validator(ITEM).validate(document)", id="validator"),
])
def test_a_schema_says_no_more_than_it_does(project: Project, check: str) -> None:
    found, expected = found_and_expected(project.with_files(FILES), f"""
        from flask import request
        from jsonschema import Draft7Validator, validate

        from . import schemas
        from .schemas import ITEM

        def view():
            document = request.get_json()
            {check}
            open("/srv/" + document["name"])  # SEC101
            open("/srv/" + document["kind"])
    """)
    assert found == expected


def test_a_proxy_stands_for_what_its_function_gives(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(FILES), """
        from .proxies import language, member, number, tenant

        def view():
            open("/srv/" + language)  # SEC101
            open("/srv/" + str(tenant))  # SEC101
            open("/srv/" + number)
            open("/srv/" + member)
    """)
    assert found == expected
