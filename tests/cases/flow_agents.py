# profile: standard
"""What agents are told of their tools, and of each other."""
from agents import Agent, FunctionTool, Runner, function_tool
from flask import Flask, request
from llama_index.core.tools import FunctionTool as Calling
from llama_index.core.workflow import Context

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
