# profile: standard
# Decorators of the project hand what they decorate to a framework, and those that do not leave it alone.
from functools import wraps

from flask import Flask, abort, request
from mcp.server.fastmcp import FastMCP

app = Flask(__name__)
mcp = FastMCP("shop")


def route(path, **options):
    def decorator(view):
        @app.route(path, **options)
        @wraps(view)
        def wrapper(*args, **kwargs):
            return view(*args, **kwargs)
        return wrapper
    return decorator


@route("/a/<path:name>")
def by_route(name):
    return open("/srv/" + name).read()  # SEC101


@route("/a/<int:number>")
def by_number_in_route(number):
    return open(f"/srv/{number}").read()


def tool(function):
    mcp.add_tool(function)
    return function


@tool
def by_tool(name):
    return open("/srv/" + name).read()  # SEC101


def named_tool(title):
    def decorator(function):
        mcp.tool(name=title)(function)
        return function
    return decorator


@named_tool("read")
def by_named_tool(name):
    return open("/srv/" + name).read()  # SEC101


def returned(title):
    return mcp.tool(name=title)


@returned("read")
def by_returned(name):
    return open("/srv/" + name).read()  # SEC101


def audited(server, title, **options):
    def decorator(function):
        @wraps(function)
        async def wrapper(*args, **kwargs):
            return await function(*args, **kwargs)
        return server.tool(name=title, **options)(wrapper)
    return decorator


@audited(mcp, "read")
async def by_audited(name):
    return open("/srv/" + name).read()  # SEC101


class Shop:
    def __init__(self, server):
        audited(server, "show")(self.show)

    async def show(self, name):
        return open("/srv/" + name).read()  # SEC101

    async def find(self, name):
        return open("/srv/" + name).read()


class Router:
    def __init__(self, application):
        self.application = application

    def route(self, rule, **options):
        def decorator(view):
            self.application.add_url_rule(rule, view_func=view, **options)
            return view
        return decorator

    def tool(self, function):
        mcp.add_tool(function)
        return function


router = Router(app)


@router.route("/b/<path:name>")
def by_router(name):
    return open("/srv/" + name).read()  # SEC101


@router.route("/b/<int:number>")
def by_number_of_router(number):
    return open(f"/srv/{number}").read()


@router.tool
def by_tool_of_router(name):
    return open("/srv/" + name).read()  # SEC101


def versioned(path):
    return app.route("/v1" + path)


@versioned("/c/<path:name>")
def by_version(name):
    return open("/srv/" + name).read()  # SEC101


@versioned("/c/<int:number>")
def by_number_of_version(number):
    return open(f"/srv/{number}").read()


def needs_login(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if not request.cookies.get("session"):
            abort(403)
        return view(*args, **kwargs)
    return wrapper


@needs_login
def registered_by_nobody(name):
    return open("/srv/" + name).read()


def checked(path):
    def decorator(view):
        @app.route(path)
        @wraps(view)
        def wrapper(*args, **kwargs):
            if ".." in kwargs["name"] or "/" in kwargs["name"]:
                abort(404)
            return view(*args, **kwargs)
        return wrapper
    return decorator


@checked("/d/<path:name>")
def by_checked(name):
    return open("/srv/" + name).read()


def with_user(path):
    def decorator(view):
        @app.route(path)
        @wraps(view)
        def wrapper(*args, **kwargs):
            return view(find_user(), *args, **kwargs)
        return wrapper
    return decorator


@with_user("/e/<path:user>")
def by_user(user):
    return open("/srv/" + user).read()


def replaced(path):
    def decorator(view):
        @app.route(path)
        def wrapper(name):
            return view(find_user())
        return wrapper
    return decorator


@replaced("/f/<path:name>")
def by_replaced(name):
    return open("/srv/" + name).read()


def beside(callback):
    def decorator(view):
        app.add_url_rule("/g/<path:name>", view_func=callback)
        return view
    return decorator


@beside(print)
def by_beside(name):
    return open("/srv/" + name).read()
