# profile: standard
# python: 3.10
"""Blocks of an answer of a language model, of which a file imports no more than the client: patterns read their attributes."""
import httpx
from anthropic import Anthropic
from anthropic.types import TextBlock, ToolUseBlock

client = Anthropic()


def asked(question):
    for block in client.messages.create(model="m", max_tokens=9, messages=[question]).content:
        match block:
            case ToolUseBlock(name="read", input=arguments):
                open("notes/" + arguments["path"])  # SEC101
            case ToolUseBlock(name="write", input={"path": path}):
                open("notes/" + path, "w")  # SEC101
            case TextBlock(text=text):
                open("notes/" + text)


def by_type(question):
    for block in client.messages.create(model="m", max_tokens=9, messages=[question]).content:
        if block.type == "tool_use":
            httpx.get(block.input["url"], timeout=3)  # SEC103
