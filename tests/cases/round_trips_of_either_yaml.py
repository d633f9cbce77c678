# profile: standard
"""The loader of round trips is one of ruamel.yaml alone, also where PyYAML may stand in its place."""
try:
    import ruamel.yaml as yaml
except ImportError:
    import yaml


def convert(text):
    return yaml.load(text, yaml.RoundTripLoader)


def convert_all(text):
    return yaml.load(text, yaml.Loader)  # SEC300
