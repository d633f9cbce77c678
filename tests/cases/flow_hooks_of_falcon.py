# profile: standard
"""Parameters that a hook puts there, which runs before the handler."""
import ipaddress
import os

import falcon


def checked(req, resp, resource, params):
    body = req.get_media()
    params["address"] = ipaddress.IPv4Address(body["address"])
    params["model"] = body["model"]


class Devices:
    @falcon.before(checked)
    def on_post(self, req, resp, address, model, name):
        os.system(f"ping -c1 {address}")
        os.system(f"describe {model}")  # S605
        os.system(f"describe {name}")  # S605


@falcon.before(checked)
class Other:
    def on_post(self, req, resp, address):
        os.system(f"ping -c1 {address}")
