# profile: standard
"""Servers of the Model Context Protocol that a request chooses: programs to start, and addresses to connect to."""
import fastmcp
from agents.mcp import MCPServerSse, MCPServerStdio, MCPServerStreamableHttp
from fastmcp.client.transports import NpxStdioTransport, PythonStdioTransport, SSETransport, StdioTransport, UvxStdioTransport
from flask import Flask, request
from mcp import StdioServerParameters
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client

app = Flask(__name__)
PROGRAMS = {"files": "mcp-server-files", "git": "mcp-server-git"}


@app.post("/start")
def start():
    body = request.get_json()
    StdioServerParameters(command=PROGRAMS[body["name"]], args=["--stdio"])
    StdioServerParameters(command=body["command"], args=["--stdio"])  # S606
    StdioTransport(body["command"], [])  # S606
    PythonStdioTransport("server.py")
    UvxStdioTransport(body["tool"])  # S606
    NpxStdioTransport(package=body["tool"])  # S606
    MCPServerStdio({"command": "mcp-server-git", "env": {"LANG": body["language"]}})
    MCPServerStdio({"command": body["command"], "args": []})  # S606
    MCPServerStdio(params=body)  # S606


@app.post("/connect")
async def connect():
    body = request.get_json()
    async with sse_client("https://tools.example.org/sse", headers={"X-Team": body["team"]}):
        pass
    async with sse_client(body["url"]):  # SEC103
        pass


@app.post("/stream")
async def stream():
    async with streamable_http_client(request.json["url"]):  # SEC103
        pass


@app.post("/tools")
async def tools():
    async with fastmcp.Client(request.json["url"]) as client:  # SEC103
        return await client.list_tools()


@app.post("/transport")
async def transport():
    return await fastmcp.Client(SSETransport(request.json["url"])).list_tools()  # SEC103


@app.post("/agents")
def agents():
    body = request.get_json()
    MCPServerSse({"url": "https://tools.example.org/sse", "headers": {"X-Team": body["team"]}})
    MCPServerSse({"url": f"https://tools.example.org/{body['team']}"})
    MCPServerStreamableHttp(params={"url": body["url"]})  # SEC103


@app.post("/given")
def given():
    MCPServerSse(request.get_json())  # SEC103
