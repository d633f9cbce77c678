# profile: standard
"""Models that callers name, for which no one commit is right, and those that the program names."""
from transformers import AutoConfig

NAME = "shop/model"


class Reader:
    def __init__(self, name="shop/model"):
        self.name = name
        self.config = AutoConfig.from_pretrained(name)

    def load(self):
        return AutoConfig.from_pretrained(self.name), AutoConfig.from_pretrained(NAME)  # S615

    def load_code(self):
        return AutoConfig.from_pretrained(self.name, trust_remote_code=True)  # S615


def _read(name="shop/model"):
    return AutoConfig.from_pretrained(name)  # S615


_read()
