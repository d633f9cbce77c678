# profile: standard
"""Loaders of YAML that a function makes of a class, which an annotation promises to be safe."""
import yaml


def parse(text, loader: type[FastSafeLoader | SlowSafeLoader], names):
    return yaml.load(text, Loader=lambda stream: loader(stream, names))


def parse_all(text, loader: type[FastSafeLoader | AnyLoader], names):
    return yaml.load_all(text, Loader=lambda stream: loader(stream, names))  # S506


def parse_other(text, loader, names):
    return yaml.load(text, Loader=lambda stream: loader(stream, names))  # S506
