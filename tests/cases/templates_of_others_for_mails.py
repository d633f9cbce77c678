# profile: standard
"""Environments for mails in HTML, whose templates a caller chooses: what they do not escape counts."""
from jinja2 import Environment


def letter(newsletter, values):
    environment = Environment(keep_trailing_newline=False)  # S701
    return environment.from_string(newsletter.html).render(values)
