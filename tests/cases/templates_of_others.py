# profile: standard
"""Templates that a caller chooses, beside those of the program: prompts, messages, files."""
import jinja2
from flask import Flask
from jinja2 import BaseLoader, Environment, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

app = Flask(__name__)
DEFAULT = "Plan {{ task }}"
MESSAGES = jinja2.Environment(autoescape=False, trim_blocks=True)


def plan(user_prompts, task):
    return MESSAGES.from_string(user_prompts.get("plan", DEFAULT)).render(task=task)  # SEC106


def reflect(user_prompts, task):
    return MESSAGES.from_string(user_prompts["reflect"] + DEFAULT).render(task=task)  # SEC106


def begin(task):
    return MESSAGES.from_string(DEFAULT).render(task=task)


def tell(template, values):
    return Template(template).render(values)


def tell_model(prompt, values):
    return Template(prompt).render(values)  # SEC106


def tell_model_safely(prompt, values):
    return ImmutableSandboxedEnvironment().from_string(prompt).render(values)


def _tell(prompt, values):
    return Template(prompt).render(values)


def tell_from(path, values):
    with open(path) as file:
        return Template(file.read()).render(values, prompt="")


def tell_by_settings(settings, values):
    return Template(settings.prompt).render(values)


class Prompt:
    template = None

    def __init__(self, text):
        self.text = text
        self.environment = Environment(loader=BaseLoader())

    def render(self, values):
        return Environment().from_string(self.template).render(values)  # S701

    def render_text(self, values):
        return self.environment.from_string(self.text).render(values)  # SEC106

    def render_all(self, texts, values):
        for text in texts:
            yield Template(text).render(values)  # SEC106


class Watch(dict):
    def link(self):
        return Environment().from_string(self.get("url")).render()  # SEC106


def page(text, values):
    return Environment(autoescape=True).from_string(text).render(values)
