# profile: standard
"""What hooks of Falcon check of the parameters of a resource."""

import os
import re

import falcon


def check_depot(req, resp, resource, params):
    if re.fullmatch(r"[A-Z]{2}[0-9]{3}", params["depot"]) is None:
        raise falcon.HTTPNotFound()


def look_at_depot(req, resp, resource, params):
    if re.fullmatch(r"[A-Z]{2}[0-9]{3}", params["depot"]) is None:
        print(params["depot"])


class Reports:
    @falcon.before(check_depot)
    def on_get(self, req, resp, depot):
        resp.text = open(os.path.join("/srv/reports", depot + ".txt")).read()

    @falcon.before(check_depot)
    def on_put(self, req, resp, depot, name):
        resp.text = open(os.path.join("/srv/reports", depot, name)).read()  # SEC101

    @falcon.before(look_at_depot)
    def on_post(self, req, resp, depot):
        resp.text = open(os.path.join("/srv/reports", depot + ".txt")).read()  # SEC101


@falcon.before(check_depot)
class Texts:
    def on_get(self, req, resp, depot):
        resp.text = open(os.path.join("/srv/texts", depot + ".txt")).read()


class Allowed:
    def __init__(self, names):
        self.names = names

    def __call__(self, req, resp, resource, params):
        if req.get_param("sort") not in ("name", "size"):
            raise falcon.HTTPBadRequest()
        params["sort"] = req.get_param("sort")


class Listings:
    @falcon.before(Allowed(["name"]))
    def on_get(self, req, resp, sort):
        os.system(f"list --by {sort}")

    @falcon.before(Allowed(["name"]))
    def on_put(self, req, resp, sort):
        os.system(f"list --by {req.get_param('order')}")  # S605
