# profile: standard
"""Addresses that were taken apart, and checked, by a client before it asks for them."""
import httpx
from fastapi import FastAPI

client = httpx.AsyncClient()


class App(FastAPI):
    def request_of(self, path):
        return client.build_request("GET", httpx.URL(path))  # SEC103

    def checked_request_of(self, path):
        url = httpx.URL(path)
        is_known = any(url.host == httpx.URL(known).host for known in self.known)
        if not is_known:
            raise PermissionError("unknown host")
        return client.build_request("GET", url)


def create():
    app = App()

    @app.get("/proxy={path:path}")
    async def proxy(path: str):
        return await client.send(app.request_of(path))

    @app.get("/checked={path:path}")
    async def checked(path: str):
        return await client.send(app.checked_request_of(path))

    @app.get("/joined={path:path}")
    async def joined(path: str):
        return await client.get(httpx.URL("https://example.org/").join(path))  # SEC103

    @app.get("/hosts={path:path}")
    async def hosts(path: str):
        url = httpx.URL(path)
        if url.host != "example.org":
            raise PermissionError(url.host)
        return await client.get(url)

    return app


def create_fixed(settings):
    app = FastAPI()

    @app.get("/port={path:path}")
    async def port(path: str):
        url = httpx.URL(f"http://localhost:{settings.port}/pages/{path}").copy_with(params={"of": path})
        return await client.get(url)

    @app.get("/base={path:path}")
    async def base(path: str):
        return await client.get(httpx.URL(f"{settings.base}/pages/{path}"))

    @app.get("/host={path:path}")
    async def host(path: str):
        return await client.get(httpx.URL(f"http://{path}:{settings.port}/pages/{path}"))  # SEC103

    @app.get("/changed={path:path}")
    async def changed(path: str):
        return await client.get(httpx.URL(f"http://localhost:{settings.port}/pages/").copy_with(host=path))  # SEC103

    return app
