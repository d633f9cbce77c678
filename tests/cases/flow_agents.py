# profile: standard
"""What agents are told of their tools, and of each other."""
from typing import Annotated

from agents import Agent, FunctionTool, Runner, function_tool
from autogen_core.tools import FunctionTool as Wrapping
from flask import Flask, request
from langchain.agents import create_agent
from langchain.tools import InjectedToolCallId, Tool, ToolRuntime, tool
from llama_index.core.tools import FunctionTool as Calling
from llama_index.core.workflow import Context
from pydantic_ai import Agent as Typed
from semantic_kernel.functions import kernel_function

app = Flask(__name__)


@app.route("/ask")
def ask():
    topic = request.args["topic"]
    tool = FunctionTool(name="look_up", description="Looks up " + topic)  # SEC128

    @function_tool(description_override="Finds " + topic)  # SEC128
    def find(text: str) -> str:
        return text

    agent = Agent(name="helper", handoff_description="Knows " + topic, tools=[tool, find])  # SEC128
    other = agent.as_tool(tool_name=topic, tool_description="Knows all of it")
    Runner.run_sync(Agent(name="host", tools=[other]), topic)
    return {}


async def hand_over(ctx: Context, path: str) -> str:
    template = await ctx.store.get("template")
    return template.format(path=path) + open("/srv/" + path).read()  # SEC101


over = Calling.from_defaults(async_fn=hand_over)


def read(path: str) -> str:
    return open("/srv/" + path).read()  # SEC101


def read_more(path: str) -> str:
    return open("/srv/" + path).read()  # SEC101


def read_much(path: str) -> str:
    return open("/srv/" + path).read()  # SEC101


def read_all(path: str) -> str:
    return open("/srv/" + path).read()  # SEC101


def read_once(path: str) -> str:
    return open("/srv/" + path).read()


def shorten(path: str) -> str:
    return open("/srv/" + path).read()


class Shelf:
    @kernel_function(name="find")
    def find(self, path: str) -> str:
        return open("/srv/" + path).read()  # SEC101

    def take(self, path: str) -> str:
        return open("/srv/" + path).read()  # SEC101

    def offer(self, model):
        return Typed(model, tools=[self.take])


@tool("keep")
def keep(name: str, runtime: ToolRuntime, call: Annotated[str, InjectedToolCallId]) -> str:
    open(runtime.state["folder"] + "/" + call, "w").close()
    return open("/srv/" + name).read()  # SEC101


KNOWN = [read_more]
typed = Typed("any", tools=[read], history_processors=[shorten])
reader = create_agent("any", KNOWN)
tools = [Wrapping(read_much, "Reads"), Tool(name="read", func=read_all, description="Reads")]
once = [read_once]


def look_into(path: str) -> str:
    return open("/srv/" + path).read()  # SEC101


looking = Agent(name="looking", tools=[function_tool(look_into)])
