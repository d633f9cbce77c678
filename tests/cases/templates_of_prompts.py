# profile: standard
"""Templates in a directory of prompts are for a language model, whatever their names end in."""
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, PackageLoader

environment = Environment(loader=FileSystemLoader("prompts"), autoescape=False)
packaged = Environment(loader=PackageLoader("shop", "system_prompts"), autoescape=False)
found = Environment(loader=FileSystemLoader(Path(__file__).parent / "prompts"), autoescape=False)
pages = Environment(loader=FileSystemLoader("pages"), autoescape=False)  # S701
prompted = Environment(loader=FileSystemLoader("prompted_pages"), autoescape=False)  # S701


def environment_in(prompt_dir, pages_dir, prompted_dir):
    made = Environment(loader=ownLoader(prompt_dir))
    kept = Environment(loader=FileSystemLoader(PROMPT_TEMPLATE_PATH / "all"))
    return made, kept, Environment(loader=ownLoader(pages_dir)), Environment(loader=ownLoader(prompted_dir))  # S701


def prompt(name, **values):
    return environment.get_template(name + ".xml.j2").render(**values)


def page(name, **values):
    return pages.get_template(name + ".html").render(**values)
