"""What language models are told by those who talk to them."""

from __future__ import annotations

from flake8_secure.api import MEDIUM, Rule
from flake8_secure.match.flows import through
from flake8_secure.match.harms import instructions, orders
from flake8_secure.models import sinks

PROMPT_INJECTION = Rule(
    code="SEC128", name="prompt-injection", cwe=1427, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is a part of the instructions in {sink}: put it into a message of the user",
    when=through("trust", sinks.CONVERSATION, harm=instructions) | through("trust", sinks.TURNS, harm=orders)
    | through("trust", sinks.INSTRUCTIONS),
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
