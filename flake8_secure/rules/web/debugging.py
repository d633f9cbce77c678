"""Debug modes that show the inside of an application to its visitors; Flask's and Django's are with them."""

from __future__ import annotations

from flake8_secure.api import (
    MEDIUM,
    Rule,
    arg,
    call,
    either,
    surely,
    write,
    written,
)
from flake8_secure.match.by_default import unset
from flake8_secure.match.demoted import demoted
from flake8_secure.match.places import unasked
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION

_SWITCHES = either(
    call("fastapi.FastAPI", "starlette.applications.Starlette").where(
        surely(arg("debug", 0).equals(True)) | unset(arg("debug", 0)).equals(True)),
    call("tornado.web.Application").where(
        surely(arg("debug").equals(True) | arg("serve_traceback").equals(True))),
    call("bottle.run", "bottle.Bottle().run", "sanic.Sanic().run").where(surely(arg("debug").equals(True))),
    call("litestar.Litestar", "litestar.app.Litestar").where(surely(arg("debug").equals(True))),
    call("ariadne.asgi.GraphQL", "ariadne.wsgi.GraphQL").where(surely(arg("debug").equals(True))),
    call("blacksheep.Application").where(surely(arg("debug").equals(True) | arg("show_error_details").equals(True))),
    call("bottle.debug").where(arg("mode", 0, default=True).equals(True)),
    call("cgitb.enable").where(arg("display", 0, default=1).equals(1)),
    write("fastapi.FastAPI().debug", "starlette.applications.Starlette().debug", "web.config.debug").where(
        written.equals(True)),
)

DEBUG_MODE = Rule(
    code="SEC440", name="web-debug-mode", cwe=489, severity=MEDIUM, confidence=MEDIUM,
    message="debug mode shows source and values to visitors when something fails: switch it on from the environment",
    when=demoted(_SWITCHES, unless=(FOR_PRODUCTION, unasked)),
    why="""
        The page for an exception then has source lines and the values of variables in it, secrets
        included; Tornado and Sanic also start their code anew whenever a file changes.
    """,
    bad=(
        """
        import tornado.web

        app = tornado.web.Application(routes, debug=True, xsrf_cookies=True)  # SEC440
        app = tornado.web.Application(routes, serve_traceback=True, xsrf_cookies=True)  # SEC440
        """,
        """
        import bottle
        from starlette.applications import Starlette

        app = Starlette(debug=True)  # SEC440
        app.debug = True  # SEC440
        bottle.debug()  # SEC440
        bottle.run(debug=True)  # SEC440
        """,
        """
        import cgitb

        import web

        cgitb.enable()  # SEC440
        web.config.debug = True  # SEC440
        """,
        """
        from ariadne.asgi import GraphQL
        from blacksheep import Application
        from litestar import Litestar

        app = GraphQL(schema, debug=True)  # SEC440
        app = Litestar(routes, debug=True)  # SEC440
        app = Application(debug=True)  # SEC440
        app = Application(show_error_details=True)  # SEC440
        """,
    ),
    good=(
        """
        import tornado.web

        app = tornado.web.Application(routes, debug=options.debug, xsrf_cookies=True)
        """,
        """
        import bottle
        from ariadne.asgi import GraphQL
        from blacksheep import Application
        from litestar import Litestar
        from starlette.applications import Starlette

        app = GraphQL(schema, debug=config.debug)
        app = Litestar(routes, debug=config.debug)
        app = Application(show_error_details=False)
        app = Starlette(debug=config.debug)
        app.debug = False
        bottle.debug(False)
        bottle.run(debug=False)
        """,
        """
        import cgitb

        import web

        cgitb.enable(display=0, logdir="/var/log/shop")
        web.config.debug = False
        """,
    ),
    see=("https://www.starlette.dev/applications/",
         "https://www.tornadoweb.org/en/stable/guide/running.html#debug-mode",
         "https://bottlepy.org/docs/stable/tutorial.html#debug-mode"),
)
