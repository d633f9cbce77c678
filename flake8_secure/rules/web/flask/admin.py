"""Flask-Admin, whose views let everybody in, and what Flask-Talisman is told to leave out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests, subclass

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_VIEWS = (
    "flask_admin.contrib.fileadmin.FileAdmin", "flask_admin.contrib.fileadmin.s3.S3FileAdmin",
    "flask_admin.contrib.mongoengine.ModelView", "flask_admin.contrib.peewee.ModelView", "flask_admin.contrib.pymongo.ModelView",
    "flask_admin.contrib.rediscli.RedisCli", "flask_admin.contrib.sqla.ModelView",
)
_ASKING = ("_handle_view", "is_accessible")


def _may_ask(match: Match, file: File) -> bool:
    """Tell whether a class asks who it is, or another one that it derives from may."""
    definition = file.parent(match.node, match.scope)
    return isinstance(definition, ast.ClassDef) and (
        len(definition.bases) > 1 or not file.index.by_node[definition].bindings.keys().isdisjoint(_ASKING))


FLASK_ADMIN = Rule(
    code="SEC409", name="flask-admin-open", cwe=306, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name} lets everybody see and change what it has: derive from it, with is_accessible() that asks who it is",
    when=outside_tests(call(*_VIEWS) | subclass(*_VIEWS).unless(Test(_may_ask))),
    why="""
        Flask-Admin knows nothing of logins: unless a view has a method `is_accessible()` of its own, everybody who finds
        `/admin/` may change the records. Where something in front of the program lets nobody else in, that is enough.
    """,
    bad="""
        from flask_admin import Admin
        from flask_admin.contrib.fileadmin import FileAdmin
        from flask_admin.contrib.sqla import ModelView

        class Orders(ModelView):  # SEC409
            column_list = ("number", "name")

        admin = Admin(app)
        admin.add_view(Orders(Order, db.session))
        admin.add_view(ModelView(Customer, db.session))  # SEC409
        admin.add_view(FileAdmin("/srv/files", "/files/"))  # SEC409
    """,
    good="""
        from flask_admin import Admin
        from flask_admin.contrib.sqla import ModelView
        from flask_login import current_user
        from shop.views import ForStaff

        class Orders(ModelView):
            def is_accessible(self):
                return current_user.is_authenticated and current_user.is_staff

        class Customers(ForStaff, ModelView):
            column_list = ("number", "name")

        admin = Admin(app)
        admin.add_view(Orders(Order, db.session))
        admin.add_view(Customers(Customer, db.session))
    """,
    see=("https://flask-admin.readthedocs.io/en/stable/introduction/#authorization-permissions",),
)

_TALISMAN = call("flask_talisman.Talisman", "flask_talisman.Talisman().init_app")

TALISMAN = Rule(
    code="SEC410", name="flask-talisman-without", cwe=693, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="Talisman is told to let pages load scripts from everywhere: keep a content_security_policy",
    when=either(
        _TALISMAN.where(arg("content_security_policy").equals(None, False, "")),
        _TALISMAN.where(arg("force_https").equals(False)).saying(
            "Talisman is told to send nobody to https: see that the server in front of the program does"),
        _TALISMAN.where(arg("frame_options").equals(None, False, "")).saying(
            "Talisman is told to let every site show the pages in a frame: keep frame_options"),
        _TALISMAN.where(arg("strict_transport_security").equals(False)).saying(
            "Talisman is told not to have browsers stay with https: see that the server in front of the program does"),
    ),
    why="""
        Flask-Talisman is there for these headers. What is left out has to come from the server in front of the program,
        or nothing keeps a page from running the scripts of others, and from being shown within theirs.
    """,
    bad="""
        from flask_talisman import Talisman

        Talisman(app, content_security_policy=None)  # SEC410
        Talisman(app, force_https=False)  # SEC410
        Talisman(app, frame_options=None)  # SEC410
        Talisman().init_app(app, strict_transport_security=False)  # SEC410
    """,
    good="""
        from flask_talisman import Talisman

        Talisman(app)
        Talisman(app, content_security_policy={"default-src": "'self'"}, frame_options="DENY")
        Talisman(app, force_https=not app.debug, strict_transport_security=True)
    """,
    see=("https://github.com/wntrblm/flask-talisman#options",),
)
