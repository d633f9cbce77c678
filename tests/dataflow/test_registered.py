"""Functions of other modules that are handed to a framework are called with data from outside."""

from __future__ import annotations

import pytest
from running import Project, found_and_expected

FILES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/tools.py": """
        from pathlib import Path
        from typing import Dict, Literal

        ROOT = Path("/srv/data")

        def read(path: str) -> str:
            return open("/srv/" + path).read()

        def read_all(files: Dict[str, str]) -> None:
            for name in files:
                open("/srv/" + name)

        def read_number(number: int) -> str:
            return open(f"/srv/{number}").read()

        def read_kind(kind: Literal["a", "b"]) -> str:
            return open(f"/srv/{kind}").read()

        def read_checked(path: str) -> str:
            target = (ROOT / path).resolve()
            if not target.is_relative_to(ROOT):
                raise ValueError(path)
            return target.read_text()

        def show(request):
            return open("/srv/" + request.query_params["name"]).read()

        def page(request, name):
            return open("/srv/" + name).read()

        class Reader:
            def read(self, path):
                return open("/srv/" + path).read()

            @staticmethod
            def fetch(path):
                return open("/srv/" + path).read()

        reader = Reader()
    """,
    "shop/pages.py": """
        from django.http import HttpResponse

        def show(request, name):
            return HttpResponse(open("/srv/" + name), content_type="text/plain")
    """,
}


@pytest.mark.parametrize("handed", [
    pytest.param("mcp.tool(name='read')(read)  # SEC101", id="decorator"),
    pytest.param("mcp.add_tool(tools.read, name='read')  # SEC101", id="tool"),
    pytest.param("mcp.add_tool(tools.read_all)  # SEC101", id="keys"),
    pytest.param("api.get('/q')(read)  # SEC101", id="route"),
    pytest.param("api.add_api_route('/q', endpoint=read)  # SEC101", id="API route"),
    pytest.param("app.add_url_rule('/q/<path:path>', view_func=read)  # SEC101", id="rule"),
    pytest.param("app.add_url_rule('/q/<path:path>', view_func=login_required(read))  # SEC101", id="within"),
    pytest.param("app.add_url_rule('/q/<path:path>', view_func=tools.reader.read)  # SEC101", id="method"),
    pytest.param("app.add_url_rule('/q/<path:path>', view_func=tools.Reader().read)  # SEC101", id="method of a new one"),
    pytest.param("app.add_url_rule('/q/<path:path>', view_func=tools.Reader.fetch)  # SEC101", id="static method"),
    pytest.param("gr.Interface(fn=read, inputs='text', outputs='text')  # SEC101", id="interface"),
    pytest.param("gr.Interface(fn=read, inputs='checkbox', outputs='text')", id="interface without text"),
    pytest.param("Route('/q', tools.show)  # SEC101", id="request"),
    pytest.param("path('q/<path:name>', tools.page)  # SEC101", id="path of Django"),
    pytest.param("path('q/<int:name>', tools.page)", id="number in a path"),
    pytest.param("path('q/<path:name>', pages.show)", id="told where it stands"),
    pytest.param("app.add_url_rule('/q/<int:path>', view_func=read)", id="number in a rule"),
    pytest.param("mcp.add_tool(tools.read_number)", id="number"),
    pytest.param("mcp.add_tool(tools.read_kind)", id="choices"),
    pytest.param("mcp.add_tool(tools.read_checked)", id="checked"),
    pytest.param("tools.read", id="not handed over"),
    pytest.param("mcp.describe(tools.read)", id="handed to another"),
    pytest.param("mcp.add_tool(read)  # SEC101\n        mcp.tool()(read)", id="told once"),
])
def test_what_is_handed_over_is_called_with_data(project: Project, handed: str) -> None:
    found, expected = found_and_expected(project.with_files(FILES), f"""
        import gradio as gr
        from django.urls import path
        from fastapi import FastAPI
        from flask import Flask
        from flask_login import login_required
        from mcp.server.fastmcp import FastMCP
        from starlette.routing import Route

        from . import pages, tools
        from .tools import read

        mcp = FastMCP("shop")
        api = FastAPI()
        app = Flask(__name__)
        {handed}
    """)
    assert found == expected


def test_the_line_that_hands_it_over_is_told(project: Project) -> None:
    shop = project.with_files(FILES)
    shop.write("shop/server.py", """
        from mcp.server.fastmcp import FastMCP
        from .tools import read_all

        mcp = FastMCP("shop")
        mcp.add_tool(read_all)
    """)
    lines = shop.flake8("shop/server.py").stdout.splitlines()
    assert [line.partition(": resolve")[0] for line in lines] == [
        "shop/server.py:5:1: SEC101 files (line 5) names the file for open() (line 11 of shop/tools.py)"]
