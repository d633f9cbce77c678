# profile: standard
"""What the models of other libraries hand to tools, in blocks that are told apart by tests or patterns of their class."""
import json
import litellm
import ollama
from anthropic.types import ToolUseBlock
from google import genai
from groq import Groq
from huggingface_hub import InferenceClient
from langchain_openai import ChatOpenAI
from mistralai import Mistral

mistral = Mistral()
gemini = genai.Client()


def called_by_others(question):
    for call in mistral.chat.complete(model="m", messages=[]).choices[0].message.tool_calls:
        open("notes/" + json.loads(call.function.arguments)["path"])  # SEC101
    for call in gemini.models.generate_content(model="m", contents=question).function_calls:
        open("notes/" + call.args["path"])  # SEC101
    for call in Groq().chat.completions.create(model="m", messages=[]).choices[0].message.tool_calls:
        open("notes/" + json.loads(call.function.arguments)["path"])  # SEC101
    for call in litellm.completion(model="m", messages=[]).choices[0].message.tool_calls:
        open("notes/" + json.loads(call.function.arguments)["path"])  # SEC101
    for call in InferenceClient().chat_completion([]).choices[0].message.tool_calls:
        open("notes/" + json.loads(call.function.arguments)["path"])  # SEC101
    for call in ollama.chat(model="m", messages=[]).message.tool_calls:
        open("notes/" + call.function.arguments["path"])  # SEC101
    for call in ollama.chat(model="m", messages=[])["message"]["tool_calls"]:
        open("notes/" + call["function"]["arguments"]["path"])  # SEC101
    for call in ChatOpenAI().bind_tools([]).invoke(question).tool_calls:
        open("notes/" + call["args"]["path"])  # SEC101
    open("notes/" + gemini.models.generate_content(model="m", contents=question).text)


def used(block: ToolUseBlock):
    open("notes/" + block.id)
    open("notes/" + block.input["path"])  # SEC101
