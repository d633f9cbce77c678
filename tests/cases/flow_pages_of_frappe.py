# profile: standard
"""Paths that pages of Frappe are asked for."""
import os

import frappe
from frappe.website.page_renderers.base_renderer import BaseRenderer
from project.pages import Renderer


class Page(BaseRenderer):
    def can_render(self):
        return self.path.startswith("pages/")

    def render(self):
        path = os.path.join(frappe.local.site_path, "public", self.path.lstrip("/"))
        with open(path, "rb") as file:  # SEC101
            return self.build_response(file.read())


class Other(Renderer):
    def render(self):
        with open(self.path, "rb") as file:
            return self.build_response(file.read())


@frappe.whitelist()
def preview(message):
    return frappe.render_template(message, {})  # SEC106


@frappe.whitelist()
def preview_of_name(name):
    return frappe.render_template("templates/mail.html", {"name": name})
