"""Middleware and settings that open an application: further ways to write what the examples of the rules show."""
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from pyramid.session import SignedCookieSessionFactory
from pyramid.view import view_config
from starlette.applications import Starlette
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware


class DevelopmentSettings:
    SESSION_COOKIE_SECURE = False  # SEC502
    application = Starlette(debug=True)  # SEC440


class ProductionSettings:
    SESSION_COOKIE_SECURE = False  # SEC502
    application = Starlette(debug=True)  # SEC440


def any_pattern(app: FastAPI):
    app.add_middleware(CORSMiddleware, allow_origin_regex=".*")  # SEC511
    app.add_middleware(CORSMiddleware, allow_origin_regex="https://shop[.]example")


def any_proxy(app):
    return ProxyHeadersMiddleware(app, trusted_hosts="*")  # SEC443


def readable_by_scripts(key):
    return SignedCookieSessionFactory(key, secure=True)  # SEC501


@view_config(route_name="notified", check_origin=False)  # SEC521
def notified(request):
    return request.context.check(request)
