# profile: standard
"""The address that was asked for, behind a host of the program's own."""
import httpx
import web

from tools import find


class Page:
    def GET(self):
        raise web.redirect(find() + web.ctx.query)

    def POST(self):
        raise web.redirect(web.input().next)  # SEC104

    def PUT(self):
        httpx.get("http://fast:8080" + web.ctx.fullpath, timeout=3)
        return httpx.get("http://fast" + web.input().host, timeout=3)  # SEC103
