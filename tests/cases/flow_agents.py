# profile: standard
"""What agents are told of their tools, and of each other."""
from agents import Agent, FunctionTool, Runner, function_tool
from flask import Flask, request

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
