"""Folders whose files a server sends to whoever asks."""

from __future__ import annotations

from flake8_secure.api import HIGH, Rule, arg, call, outside_tests

SERVED_ROOT = Rule(
    code="SEC335", name="root-of-disk-served", cwe=552, severity=HIGH,
    message="{name}() lets visitors read every file of the machine: name a folder of its own",
    when=outside_tests(
        call("bottle.static_file").where(arg("root", 1).equals("/"))
        | call("aiohttp.web.Application().router.add_static", "aiohttp.web.RouteTableDef().static", "aiohttp.web.static",
               "aiohttp.web.UrlDispatcher().add_static").where(arg("path", 1).equals("/"))
        | call("fastapi.staticfiles.StaticFiles", "starlette.staticfiles.StaticFiles").where(arg("directory", 0).equals("/"))
        | call("flask.Blueprint", "flask.Flask").where(arg("static_folder").equals("/"))
        # What the models know as this one is SimpleHTTPRequestHandler: only that takes a directory.
        | call("http.server.BaseHTTPRequestHandler").where(arg("directory").equals("/")).saying(
            "this handler lets visitors read every file of the machine: name a directory of its own")
        | call("sanic.Sanic().static").where(arg("file_or_directory", 1).equals("/"))
        | call("tornado.web.Application").where(arg("static_path").equals("/"))
        | call("twisted.web.static.File").where(arg("path", 0).equals("/"))),
    why="What is below the root of the disk is all there is: keys, settings and the code of the program among it.",
    bad="""
        import functools
        from http.server import SimpleHTTPRequestHandler  # SEC616

        import aiohttp.web
        import bottle
        import flask
        import sanic
        import tornado.web
        from starlette.staticfiles import StaticFiles
        from twisted.web.static import File

        shop = flask.Flask(__name__, static_folder="/")  # SEC335
        parts = flask.Blueprint("parts", __name__, static_folder="/")  # SEC335
        files = StaticFiles(directory="/")  # SEC335
        settings = {"static_path": "/", "xsrf_cookies": True}
        pages = tornado.web.Application([], **settings)  # SEC335
        routes = [aiohttp.web.static("/static", "/")]  # SEC335
        fast = sanic.Sanic("fast")
        fast.static("/static", "/")  # SEC335


        tree = File("/")  # SEC335
        handler = functools.partial(SimpleHTTPRequestHandler, directory="/")  # SEC335


        class Everything(SimpleHTTPRequestHandler):
            def __init__(self, *given, **options):
                super().__init__(*given, directory="/", **options)  # SEC335


        @bottle.route("/static/<name:path>")
        def static(name):
            return bottle.static_file(name, root="/")  # SEC335
    """,
    good="""
        import functools
        from http.server import SimpleHTTPRequestHandler  # SEC616

        import aiohttp.web
        import bottle
        import flask
        import sanic
        import tornado.web
        from starlette.staticfiles import StaticFiles
        from twisted.web.static import File

        shop = flask.Flask(__name__, static_folder="/srv/static", static_url_path="/")
        parts = flask.Blueprint("parts", __name__, static_folder="static")
        files = StaticFiles(directory="static")
        pages = tornado.web.Application([], static_path="/srv/static", xsrf_cookies=True)
        routes = [aiohttp.web.static("/", "/srv/static")]
        fast = sanic.Sanic("fast")
        fast.static("/", "/srv/static")
        tree = File("/srv/static")
        handler = functools.partial(SimpleHTTPRequestHandler, directory="/srv/static")


        @bottle.route("/static/<name:path>")
        def static(name):
            return bottle.static_file(name, root="/srv/static")
    """,
    see=("https://cwe.mitre.org/data/definitions/552.html",
         "https://www.tornadoweb.org/en/stable/guide/running.html#static-files-and-aggressive-file-caching"),
)
