"""What language models are told by those who talk to them, and programs that they write."""

from __future__ import annotations

from flake8_secure.api import MEDIUM, Rule, arg, call
from flake8_secure.match.flows import through
from flake8_secure.match.harms import instructions, orders, orders_in_document, system_instruction
from flake8_secure.models import sinks

PROMPT_INJECTION = Rule(
    code="SEC128", name="prompt-injection", cwe=1427, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is a part of the instructions in {sink}: put it into a message of the user",
    when=through("trust", sinks.CONVERSATION, harm=instructions) | through("trust", sinks.TURNS, harm=orders)
    | through("trust", sinks.INSTRUCTIONS) | through("trust", sinks.MODEL_SETTINGS, harm=system_instruction)
    | through("trust", sinks.DOCUMENTS_SENT, harm=orders_in_document),
    why="""
        A model obeys its system prompt before all else. Who writes in it can turn off its rules, and use
        its tools.
    """,
    bad=(
        """
        from flask import Flask, request
        from openai import OpenAI

        app = Flask(__name__)
        client = OpenAI()


        @app.route("/ask")
        def ask():
            answer = client.chat.completions.create(model="any", messages=[  # SEC128
                {"role": "system", "content": "You help " + request.args["name"]},
                {"role": "user", "content": request.args["question"]},
            ])
            return {"answer": answer.choices[0].message.content}
        """,
        """
        from anthropic import Anthropic
        from flask import Flask, request

        app = Flask(__name__)
        client = Anthropic()


        @app.route("/ask")
        def ask():
            question = {"role": "user", "content": request.args["question"]}
            client.messages.create(system=request.args["tone"], messages=[question])  # SEC128
            return {}
        """,
    ),
    good="""
        from flask import Flask, request
        from openai import OpenAI

        app = Flask(__name__)
        client = OpenAI()
        TONES = ("friendly", "short")


        @app.route("/ask")
        def ask():
            tone = request.args["tone"]
            if tone not in TONES:
                tone = "friendly"
            answer = client.chat.completions.create(model="any", messages=[
                {"role": "system", "content": f"Be {tone}."},
                {"role": "user", "content": request.args["question"]},
            ])
            return {"answer": answer.choices[0].message.content}
    """,
    see=("https://genai.owasp.org/llmrisk/llm01-prompt-injection/",),
    also=("py/prompt-injection", "py/system-prompt-injection", "py/user-prompt-injection"),
)

_AGENTS = tuple(
    f"langchain_experimental.agents.{name}" for name in (
        "create_csv_agent", "create_pandas_dataframe_agent", "create_spark_dataframe_agent", "create_xorbits_agent"))
_PROGRAMS = (
    "langchain_experimental.pal_chain.PALChain", "langchain_experimental.pal_chain.PALChain.from_colored_object_prompt",
    "langchain_experimental.pal_chain.PALChain.from_math_prompt",
)
_INTERPRETERS = (
    "autogen.coding.LocalCommandLineCodeExecutor", "autogen_ext.code_executors.local.LocalCommandLineCodeExecutor",
    "langchain_community.tools.ShellTool", "langchain_experimental.tools.PythonAstREPLTool",
    "langchain_experimental.tools.PythonREPLTool",
)

GENERATED_CODE = Rule(
    code="SEC132", name="generated-code", cwe=94, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() runs what a language model writes, with all your rights: use a sandbox",
    when=call(*_AGENTS, *_PROGRAMS).where(arg("allow_dangerous_code").equals(True)) | call(*_INTERPRETERS),
    why="""
        Whoever wrote anything that the model has read, a question, a page or a row of a table, may have told it what to
        write. Programs of its own belong into a container without access to files, secrets and the network.
    """,
    bad="""
        from langchain_experimental.agents import create_pandas_dataframe_agent
        from langchain_experimental.tools import PythonREPLTool

        agent = create_pandas_dataframe_agent(model, table, allow_dangerous_code=True)  # SEC132
        tools = [PythonREPLTool()]  # SEC132
    """,
    good="""
        from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
        from langchain_experimental.agents import create_pandas_dataframe_agent

        agent = create_pandas_dataframe_agent(model, table)
        executor = DockerCommandLineCodeExecutor()
    """,
    see=("https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/",),
)
