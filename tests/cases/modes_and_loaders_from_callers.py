# profile: standard
"""Modes and loaders that callers choose, in objects as well."""
import os

import yaml


class Modes:
    mode = 0o600

    def publish(self, path):
        os.chmod(path, self.mode)  # S103


class Open(Modes):
    mode = 0o777


class Closed:
    mode = 0o600

    def publish(self, path):
        os.chmod(path, self.mode)


class ClosedAsWell(Closed):
    mode = 0o640


def set_mode(path, settings):
    os.chmod(path, settings["mode"])  # S103


def set_strict_mode(path, settings):
    os.chmod(path, settings["mode"])


class Loader:
    def __init__(self, loader=yaml.SafeLoader):
        self.loader = loader

    def read(self, text):
        return yaml.load(text, Loader=self.loader)


def load(text, loader=yaml.SafeLoader):
    return yaml.load(text, Loader=loader)  # S506


def load_safely(text, loader=yaml.SafeLoader):
    return yaml.load(text, Loader=loader)


def main(path, text):
    Open().publish(path)
    ClosedAsWell().publish(path)
    set_mode(path, {"mode": 0o777})
    set_strict_mode(path, {"mode": 0o600})
    load(text, loader=yaml.UnsafeLoader)
    load_safely(text)
