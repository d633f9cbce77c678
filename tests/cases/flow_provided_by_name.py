# profile: standard
"""Litestar gives parameters what something around them says, by their names."""
from litestar import Controller, Litestar, get
from litestar.di import Provide


async def asked_for(q: str = "") -> str:
    return f"/srv/{q}"


async def numbered(number: int = 1) -> str:
    return f"/srv/{number}"


def fixed() -> str:
    return "/srv/start"


class Files(Controller):
    dependencies = {"numbered_path": Provide(numbered), "asked_path": Provide(asked_for)}

    @get("/numbered")
    async def numbered_file(self, numbered_path: str) -> bytes:
        return open(numbered_path).read()

    @get("/asked")
    async def asked_file(self, asked_path: str) -> bytes:
        return open(asked_path).read()  # SEC101

    @get("/other")
    async def other_file(self, path: str) -> bytes:
        return open(path).read()  # SEC101


@get("/here", dependencies={"path": Provide(fixed)})
async def here(path: str) -> bytes:
    return open(path).read()


@get("/there", dependencies={"path": asked_for})
async def there(path: str) -> bytes:
    return open(path).read()  # SEC101


@get("/anywhere")
async def anywhere(start: str, name: str) -> bytes:
    open(start).read()
    return open(name).read()  # SEC101


app = Litestar([Files, here, there, anywhere], dependencies={"start": Provide(fixed, sync_to_thread=False)})
