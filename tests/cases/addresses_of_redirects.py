# profile: standard
"""Addresses that urllib is sent to, of which it has refused all but those of the web and of FTP before it asks."""
from urllib.request import HTTPRedirectHandler, Request


class Redirects(HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        newurl = newurl.replace(" ", "%20")
        return Request(newurl, headers=dict(req.headers), data=req.data)

    def other_request(self, req, fp, code, msg, headers, newurl):
        return Request(newurl, headers=dict(req.headers))  # S310


class Mirrored(HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        return Request(self.mirror.address)  # S310
