# profile: standard
"""Methods of instances that only an annotation tells of: what they return is what they say, and a subclass is in doubt."""
import os

from flask import Flask, request

app = Flask(__name__)


class Templates:
    def branded(self, brand):
        if brand not in self.brands:
            brand = self.default
        return os.path.join(self.root, brand)

    def listed(self, brand):
        if brand not in self.brands:
            return None
        return os.path.join(self.root, brand)

    def fixed(self, brand):
        return os.path.join(self.root, "page.html")

    def joined(self, brand):
        return os.path.join(self.root, brand)


class Pages:
    def __init__(self, templates: Templates):
        self.templates = templates

    def show(self):
        brand = request.args["brand"]
        open(self.templates.branded(brand)).read()
        open(self.templates.listed(brand)).read()
        open(self.templates.fixed(brand)).read()
        open(self.templates.joined(brand)).read()  # SEC101


def show(templates: Templates):
    open(templates.listed(request.args["brand"])).read()
    open(templates.fixed(request.args["brand"])).read()
    open(templates.joined(request.args["brand"])).read()  # SEC101
