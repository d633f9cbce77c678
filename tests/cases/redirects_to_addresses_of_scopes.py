# profile: standard
"""What Starlette makes of a scope is a whole address, with the host that was asked; a path of it is not."""
from starlette.datastructures import URL
from starlette.responses import RedirectResponse


class Slashes:
    async def __call__(self, scope, receive, send):
        other = dict(scope)
        other["path"] = other["path"] + "/"
        response = RedirectResponse(url=str(URL(scope=other)))
        await response(scope, receive, send)


class Names:
    async def __call__(self, scope, receive, send):
        url = URL(scope=scope)
        response = RedirectResponse(url=str(url.replace(netloc="www." + url.netloc)))
        await response(scope, receive, send)


class Paths:
    async def __call__(self, scope, receive, send):
        url = URL(scope=scope)
        response = RedirectResponse(url=url.path + "/")  # SEC104
        await response(scope, receive, send)
