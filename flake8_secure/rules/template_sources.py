"""Data that becomes the source of a template."""

from __future__ import annotations

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, fixed, made_by, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.match.flows import through
from flake8_secure.match.harms import values_held
from flake8_secure.match.uses import uses
from flake8_secure.models import sinks
from flake8_secure.rules.foreign_templates import is_for_a_model, is_given_one_of_others
from flake8_secure.rules.injection import is_used
from flake8_secure.rules.templates import FOR_OTHERS


def _is_sandboxed(match: Match, file: File) -> bool:
    """Tell whether what loads templates is given to an environment that keeps them from the objects of the program."""
    return any(use.kind == "call" and use.name.endswith("SandboxedEnvironment") for use in uses(match.node, match.scope, file))


TEMPLATE_INJECTION = Rule(
    code="SEC106", name="template-injection", cwe=1336, severity=HIGH,
    message="{source} (line {line}) becomes template source in {sink}: pass it to the template as a variable",
    when=through("template", sinks.TEMPLATE, where=Test(is_used))
    | through("template", sinks.TEMPLATE_IF_SAID, where=arg("template_format").equals("jinja2"))
    | through("template", sinks.TEMPLATE_KEPT)
    | through("template", sinks.TEMPLATES, harm=values_held).unless(Test(_is_sandboxed))
    | call("flask.render_template_string", "flask.stream_template_string").unless(fixed(arg("source", 0))).saying(
        "{name}() runs a template that is put together here: pass what varies as variables",
        severity=LOW, confidence=LOW, profile=AUDIT)
    | call("jinja2.Environment().from_string", "jinja2.Template", "jinja2.nativetypes.NativeEnvironment().from_string")
    .where(Test(is_given_one_of_others)).where(Test(is_for_a_model) | made_by(receiver, FOR_OTHERS)).saying(
        "{name}() lets a template reach every object: run templates of others in a SandboxedEnvironment",
        severity=MEDIUM, confidence=LOW)
    | call("django.template.engines[jinja2].from_string", "jinja2.Environment().compile_expression",
           "jinja2.Environment().from_string", "jinja2.Template", "jinja2.nativetypes.NativeEnvironment().from_string")
    .unless(fixed(arg("source", 0))).saying(
        "{name}() lets a template reach every object: run templates of others in a SandboxedEnvironment",
        severity=MEDIUM, confidence=LOW, profile=AUDIT)
    | call("django.template.Engine().from_string", "django.template.Template", "django.template.engines[django].from_string")
    .unless(fixed(arg("template_string", "template_code", 0))).saying(
        "{name}() shows whoever writes the template all that it is given: see that no visitor does",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        Template languages reach Python objects: `{{ ''.__class__ }}` is the first step to running commands.
    """,
    bad=(
        """
        from flask import Flask, request
        from langchain_core.prompts import PromptTemplate

        app = Flask(__name__)


        @app.route("/asked")
        def asked():
            prompt = PromptTemplate.from_template(request.args["prompt"], template_format="jinja2")  # SEC106
            return {"names": prompt.input_variables}
        """,
        """
        from flask import Flask, render_template_string, request

        app = Flask(__name__)


        @app.route("/hello")
        def hello():
            return render_template_string("Hello " + request.args["name"])  # SEC106


        def page(body):
            return render_template_string("<main>" + body + "</main>")  # SEC106
        """,
        """
        import jinja2

        def greeting(text, name):
            environment = jinja2.Environment(autoescape=True)
            return environment.from_string(text).render(name=name)  # SEC106

        def note(text):
            return jinja2.Template(text, autoescape=True).render()  # SEC106
        """,
        """
        import jinja2

        ENVIRONMENT = jinja2.Environment(trim_blocks=True)  # S701

        def plan(prompts, task):
            return ENVIRONMENT.from_string(prompts["plan"]).render(task=task)  # SEC106
        """,
        """
        from django.template import Context, Engine, Template, engines
        from jinja2.nativetypes import NativeEnvironment

        def letter(text, user):
            engines["django"].from_string(template_code=text)  # SEC106
            Engine.get_default().from_string(text)  # SEC106
            return Template(text).render(Context({"user": user}))  # SEC106

        def reckoned(text):
            return NativeEnvironment().from_string(text).render()  # SEC106

        def greeting(text):
            return engines["jinja2"].from_string(text).render()  # SEC106
        """,
        """
        import jinja2
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/page")
        def page():
            templates = {"base": "<p>{{ name }}</p>"}
            templates["page"] = request.args["text"]
            loader = jinja2.DictLoader(templates)  # SEC106
            return {"text": jinja2.Environment(loader=loader, autoescape=True).get_template("page").render()}
        """,
    ),
    good=(
        """
        from flask import Flask, request
        from langchain_core.prompts import PromptTemplate

        app = Flask(__name__)


        @app.route("/asked")
        def asked():
            prompt = PromptTemplate.from_template("{{ text }}", template_format="jinja2").format(text=request.args["text"])
            return {"prompt": prompt, "names": PromptTemplate.from_template(request.args["prompt"]).input_variables}
        """,
        """
        from flask import Flask, render_template_string, request

        app = Flask(__name__)


        @app.route("/hello")
        def hello():
            return render_template_string("Hello {{ name }}", name=request.args["name"])
        """,
        """
        import jinja2
        from flask import Flask, request
        from jinja2.sandbox import SandboxedEnvironment

        app = Flask(__name__)


        @app.route("/page")
        def page():
            loader = jinja2.DictLoader({request.args["page"]: "<p>{{ name }}</p>"})
            mine = jinja2.DictLoader({"page": request.args["text"]})
            pages = jinja2.Environment(loader=loader, autoescape=True), SandboxedEnvironment(loader=mine, autoescape=True)
            return {"text": [environment.get_template("page").render(name="") for environment in pages]}
        """,
        """
        import jinja2
        from django.template import Context, Engine, Template
        from jinja2.nativetypes import NativeEnvironment
        from jinja2.sandbox import SandboxedEnvironment

        def greeting(text, name):
            environment = SandboxedEnvironment(autoescape=True)
            return environment.from_string(text).render(name=name)

        def note():
            return jinja2.Template("Hello", autoescape=True).render()

        def letter(user):
            Engine().from_string("Dear {{ user }}")
            return Template(LETTER).render(Context({"user": user}))

        LETTER = "Dear {{ user }}"

        def reckoned():
            return NativeEnvironment().from_string("{{ 3 + 4 }}").render()
        """,
    ),
    see=("https://portswigger.net/web-security/server-side-template-injection",),
    also=(
        "P 5373", "P 6073", "flask/dangerous-template-string", "flask/render-template-string", "py/template-injection",
        "taint-ssti",
    ),
)
