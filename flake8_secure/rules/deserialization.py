"""Data that runs code when it is read: pickle and its relatives, marshal, YAML."""

from __future__ import annotations

from flake8_secure.api import HIGH, LOW, MEDIUM, Rule, arg, call, imports, reference, subclass

_PICKLE = (
    "pickle.load", "pickle.loads", "pickle.Unpickler", "dill.load", "dill.loads", "dill.Unpickler",
    "shelve.open", "shelve.DbfilenameShelf",
)

PICKLE = Rule(
    code="S301", name="pickle-load", cwe=502, severity=MEDIUM,
    message="{name}() runs code that the data brings along: use JSON, or check a signature first",
    when=call(*_PICKLE) | reference(*_PICKLE) | subclass(*_PICKLE),
    why="""
        A pickle is a program for a small machine that can call any importable function. Whoever
        can change the data can run commands as you.
    """,
    bad="""
        import pickle  # S403

        state = pickle.loads(message)  # S301
        states = map(pickle.loads, messages)  # S301
    """,
    good="""
        import json

        state = json.loads(message)
    """,
    see=("https://docs.python.org/3/library/pickle.html",),
)

IMPORT_PICKLE = Rule(
    code="S403", name="import-pickle", cwe=502, severity=LOW,
    message="the module {name} builds any object from data: use it on data of your own only",
    when=imports("pickle", "cPickle", "dill", "shelve"),
    why="The module reads a format that can call any function.",
    bad="""
        import shelve  # S403
    """,
    good="""
        import json
    """,
)

YAML_LOAD = Rule(
    code="S506", name="yaml-unsafe-load", cwe=502, severity=MEDIUM, confidence=HIGH,
    message="{name}() without a safe Loader can build any object: use yaml.safe_load()",
    when=call("yaml.load", "yaml.load_all").unless(
        arg("Loader", 1).refers_to("yaml.SafeLoader", "yaml.CSafeLoader")),
    why="""Tags such as `!!python/object/apply` make the other loaders call functions.""",
    bad="""
        import yaml
        config = yaml.load(text, Loader=yaml.Loader)  # S506
    """,
    good="""
        import yaml
        config = yaml.load(text, Loader=yaml.SafeLoader)
    """,
    see=("https://pyyaml.org/wiki/PyYAMLDocumentation",),
)
