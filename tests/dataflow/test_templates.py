"""What templates of the project put in as it is."""

from __future__ import annotations

from running import Project, found_and_expected

FILES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/templates/page.html": """
        <p>{{ raw|safe }} {{- trimmed | trim | safe -}} {{ name }} {{ user.name|safe }} {{ cleaned|clean|safe }}
        {{ escaped|e|safe }} {% autoescape false %}{{ whole }} {{ quoted|e }}{% endautoescape %} {{ behind }}</p>
    """,
    "shop/templates/mails/mail.txt": "{{ raw|safe }}",
    "shop/templates/parts/part.html": "{{ raw|safe }}",
    "secret.html": "{{ raw|safe }}",
    "templates/above.html": "{{ raw|safe }}",
}
QUIET = """
    from flask import Flask, render_template, request

    app = Flask(__name__)


    @app.route("/<kind>")
    def view(kind):
        text = request.args["q"]
        if kind == "other":
            return render_template("mails/mail.txt", raw=text) + render_template("parts//part.html", raw=text)
        if kind == "missing":
            return render_template("missing.html", raw=text) + render_template("../../secret.html", raw=text)
        return render_template(
            "page.html", raw="fixed", name=text, user=text, cleaned=text, escaped=text, quoted=text, behind=text)
"""
REPORTED = """
    from flask import Flask, render_template, request

    app = Flask(__name__)


    @app.route("/<kind>")
    def view(kind):
        text = request.args["q"]
        if kind == "raw":
            return render_template("page.html", raw=text)  # SEC105
        if kind == "trimmed":
            return render_template("page.html", trimmed=text)  # SEC105
        if kind == "whole":
            return render_template("page.html", whole=text)  # SEC105
        if kind == "part":
            return render_template("parts/part.html", raw=text)  # SEC105
        return render_template("above.html", raw=text)  # SEC105
"""


def test_what_a_template_escapes_is_left_alone(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(FILES), QUIET)
    assert found == expected


def test_what_a_template_puts_in_as_it_is_is_reported(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(FILES), REPORTED)
    assert found == expected


def test_without_imports_no_template_is_read(project: Project) -> None:
    found, expected = found_and_expected(
        project.with_files({**FILES, "setup.cfg": "[flake8]\nselect = S\n"}), REPORTED.replace("  # SEC105", ""))
    assert found == expected
