# profile: standard
"""What programs hand to the tools of a language model, by the types that the signatures name."""
import sqlite3
from dataclasses import dataclass

import httpx
from agents import RunContextWrapper, function_tool
from flask import current_app, request
from mcp.server.fastmcp import Context, FastMCP
from mcp.server.session import ServerSession
from pydantic_ai import Agent, RunContext


@dataclass
class State:
    client: httpx.AsyncClient
    database: sqlite3.Connection
    pages: dict[str, str]


mcp = FastMCP("pages")
agent = Agent("test", deps_type=State)


@mcp.tool()
async def of_type(url: str, ctx: Context[ServerSession, State]) -> str:
    state = ctx.request_context.lifespan_context
    await state.client.get(state.pages[url])
    return (await state.client.get(url)).text  # SEC103


@mcp.tool()
async def of_name(url: str, ctx: Context) -> str:
    state: State = ctx.request_context.lifespan_context
    await state.client.get(state.pages[url])
    return (await state.client.get(url)).text  # SEC103


@mcp.tool()
async def of_function(url: str, ctx: Context) -> str:
    await state_of(ctx).client.get("https://example.com/pages", params={"url": url})
    return (await state_of(ctx).client.get(url)).text  # SEC103


def state_of(ctx) -> State:
    return ctx.request_context.lifespan_context


@agent.tool
async def of_dependency(ctx: RunContext[State], url: str) -> str:
    ctx.deps.database.execute("select text from pages where url = ?", (url,))
    ctx.deps.database.execute(f"select text from pages where url = '{url}'")  # S608
    return (await ctx.deps.client.get(url)).text  # SEC103


@agent.tool
async def of_library(ctx: RunContext[httpx.AsyncClient], url: str) -> str:
    return (await ctx.deps.get(url)).text  # SEC103


@function_tool
async def of_wrapper(ctx: RunContextWrapper[State], url: str) -> str:
    return (await ctx.context.client.get(url)).text  # SEC103


async def of_application():
    state: State = current_app.state
    return (await state.client.get(request.args["url"])).text  # SEC103
