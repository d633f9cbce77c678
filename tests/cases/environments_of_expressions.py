# profile: standard
"""Environments of Jinja2 that evaluate expressions, or take templates apart, make no text; what else they do, others may see."""
import jinja2

CONDITIONS = jinja2.Environment()
CONDITIONS.filters["size"] = len
BOTH = jinja2.Environment()  # S701
FILTERED = jinja2.Environment()  # S701
FILTERED.filters["size"] = len
SHARED = jinja2.Environment()  # S701


def matches(condition, names):
    return CONDITIONS.compile_expression(condition)(**names)


def page(name, condition, names):
    return BOTH.compile_expression(condition)(**names), BOTH.get_template(name).render(names)


def share(condition, hand_on):
    SHARED.compile_expression(condition)
    hand_on(SHARED)
