# profile: standard
"""Answers and redirects of Odoo."""

from odoo import http
from odoo.http import request


class C(http.Controller):
    @http.route("/x", type="http", auth="user")
    def note(self, prefix="", **kw):
        return request.make_response(f"<p>{prefix}</p>")  # SEC105

    @http.route("/y", type="http", auth="user")
    def pdf(self, prefix="", **kw):
        return request.make_response(prefix, [("Content-Type", "application/pdf")])

    @http.route("/z", type="http", auth="user")
    def back(self, **kw):
        return request.redirect(kw.get("back", "/field"), local=False)  # SEC104

    @http.route("/z2", type="http", auth="user")
    def back2(self, **kw):
        return request.redirect(kw.get("back", "/field"))
