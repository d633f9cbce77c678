# profile: standard
"""What a language model asks the tools of a class for, and those that are handed to a decorator by a call."""
import json
import subprocess

from agno.tools import Toolkit
from autogen_core import CancellationToken
from autogen_core.tools import BaseTool
from mcp.server.fastmcp import Context
from pydantic import BaseModel
from strands import tool


class Shelf(Toolkit):
    def __init__(self, folder, **kwargs):
        self.folder = folder
        super().__init__(name="shelf", tools=[self.take, self.keep, self.count], **kwargs)

    def take(self, name: str) -> str:
        return open(self.folder + "/" + name).read()  # SEC101

    def keep(self, agent, text: str) -> str:
        open("/srv/" + agent.session_id, "w").write(text)
        return self._path(text)

    def count(self) -> str:
        return str(len(open(self.folder + "/index").read()))

    def _path(self, name: str) -> str:
        return self.folder + "/" + name


class Box:
    def __init__(self, folder):
        self.folder = folder

    def take(self, name: str) -> str:
        return open(self.folder + "/" + name).read()


class Files:
    def __init__(self, server, folder):
        self.folder = folder
        self.server = server
        self.server.tool(name="read")(self.read)
        self.server.on_close(name="read")(self.forget)

    def read(self, ctx: Context, name: str) -> str:
        return open("/srv/" + name).read()  # SEC101

    def forget(self, name: str) -> str:
        return open("/srv/" + name).read()

    def look(self, name: str) -> str:
        return open("/srv/" + name).read()


def register(server):
    @server.tool()
    def ping(host: str) -> str:
        return subprocess.getoutput("ping " + host)  # S605

    @server.tool()
    def ping_well(host: str) -> str:
        return subprocess.run(["ping", "--", host], capture_output=True, text=True).stdout


@tool
def read(name: str) -> str:
    return open("/srv/" + name).read()  # SEC101


class Arguments(BaseModel):
    name: str
    count: int


class Reading(BaseTool[Arguments, str]):
    async def run(self, args: Arguments, cancellation_token: CancellationToken) -> str:
        open("/srv/" + str(args.count)).close()
        return json.dumps(open("/srv/" + args.name).read())  # SEC101
