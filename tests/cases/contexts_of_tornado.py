# profile: standard
"""Contexts that clients and servers of Tornado are given."""
import ssl

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.httpserver import HTTPServer

client = AsyncHTTPClient(force_instance=True)


async def fetched(url):
    return await client.fetch(url, ssl_options=ssl.SSLContext())  # SEC221


async def asked(url):
    return await client.fetch(HTTPRequest(url, ssl_options=ssl.SSLContext()))  # SEC221


async def checked(url):
    return await client.fetch(url, ssl_options=ssl.create_default_context())


async def told(url):
    context = ssl.SSLContext()
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return await client.fetch(url, ssl_options=context)


def serve(app):
    return HTTPServer(app, ssl_options=ssl.SSLContext())
