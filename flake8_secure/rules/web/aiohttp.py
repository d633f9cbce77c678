"""aiohttp: static files, and what an application lacks."""

from __future__ import annotations

from flake8_secure.api import AUDIT, HIGH, LOW, Rule, arg, call, imports, outside_tests
from flake8_secure.match.whole import first, lacking

_STATIC = call(
    "aiohttp.web.Application().router.add_static", "aiohttp.web.RouteTableDef().static", "aiohttp.web.static",
    "aiohttp.web.UrlDispatcher().add_static",
)

FOLLOWS_LINKS = Rule(
    code="SEC450", name="aiohttp-follow-symlinks", cwe=59, severity=HIGH,
    message="follow_symlinks=True serves files outside of the folder: leave it out",
    when=outside_tests(_STATIC.where(arg("follow_symlinks").equals(True))) | outside_tests(
        call("starlette.staticfiles.StaticFiles").where(arg("follow_symlink").equals(True))).saying(
        "follow_symlink=True serves what links in the folder lead to: leave it out", severity=LOW, profile=AUDIT),
    why="""
        With it no check keeps a path inside the folder: some versions let `..` in an address reach any
        file. It is not needed for links that stay inside.
    """,
    bad="""
        from aiohttp import web
        from starlette.staticfiles import StaticFiles

        def serve(app: web.Application):
            app.router.add_static("/static", "static", follow_symlinks=True)  # SEC450
            return StaticFiles(directory="static", follow_symlink=True)  # SEC450
    """,
    good="""
        from aiohttp import web
        from starlette.staticfiles import StaticFiles

        def serve(app: web.Application):
            app.router.add_static("/static", "static")
            return StaticFiles(directory="static")
    """,
    see=("https://docs.aiohttp.org/en/stable/web_reference.html#aiohttp.web.UrlDispatcher.add_static",
         "https://github.com/aio-libs/aiohttp/security/advisories/GHSA-5h86-8mv2-jq9f"),
)

LISTS_FOLDERS = Rule(
    code="SEC451", name="aiohttp-folder-listing", cwe=548, severity=LOW,
    message="show_index=True lists every file of the folder: leave it out",
    when=outside_tests(_STATIC.where(arg("show_index").equals(True))),
    why="Backups, drafts and other files that no page links to are found this way.",
    bad="""
        from aiohttp import web

        routes = [web.static("/static", "static", show_index=True)]  # SEC451
    """,
    good="""
        from aiohttp import web

        routes = [web.static("/static", "static", show_index=False)]
    """,
    see=("https://docs.aiohttp.org/en/stable/web_advanced.html#static-file-handling",),
)

NO_CSRF = Rule(
    code="SEC452", name="aiohttp-csrf-missing", cwe=352, severity=LOW, confidence=LOW, profile=AUDIT,
    message="this file creates an application without {missing}: other sites can send forms in its visitors' names",
    when=lacking(first(call("aiohttp.web.Application")), {"aiohttp_csrf": imports("aiohttp_csrf")}),
    why="aiohttp itself does not check where a request comes from. An API without cookies needs no such check.",
    bad="""
        from aiohttp import web

        app = web.Application()  # SEC452
        below = web.Application()
    """,
    good="""
        import aiohttp_csrf
        from aiohttp import web

        app = web.Application()
        aiohttp_csrf.setup(app, policy=policy, storage=storage)
    """,
    see=("https://docs.aiohttp.org/en/stable/third_party.html",),
    also=("aiohttp-sec-recommended",),
)
