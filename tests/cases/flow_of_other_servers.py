# profile: standard
"""Functions that servers and tools of models call, as their libraries have them called."""
import httpx

from fastmcp import Context, FastMCP
from fastmcp.server.auth import TokenVerifier
from fastmcp.server.dependencies import get_http_headers, get_http_request
from fastmcp.tools import Tool, tool
from mcp.server import Server
from mcp.server.mcpserver import MCPServer

tools = FastMCP("tools")
later = MCPServer("later")


@tools.prompt
def prompt(address: str, count: int):
    httpx.get("http://host/%s" % count)
    httpx.get(address)  # SEC103


@later.tool()
def later_tool(context: Context, address: str):
    httpx.get(context.address)
    httpx.get(get_http_headers()["address"])  # SEC103
    httpx.get(get_http_request().headers["address"])  # SEC103
    httpx.get(address)  # SEC103


@tool
def alone(address: str):
    httpx.get(address)  # SEC103


def added(address: str):
    httpx.get(address)  # SEC103


def made(address: str):
    httpx.get(address)  # SEC103


async def called(ctx, params):
    httpx.get(params.arguments["address"])  # SEC103


class Verifier(TokenVerifier):
    async def verify_token(self, token):
        httpx.get("http://host/?" + token)
        httpx.get(token)  # SEC103


tools.add_tool(added)
tools.add_tool(Tool.from_function(made))
server = Server("server", on_call_tool=called)


def application(env, start_response):
    httpx.get(env["HTTP_ADDRESS"])  # SEC103
    return []
