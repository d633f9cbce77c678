# profile: standard
"""What the class of a parameter has checked when its instance was made."""
import re
import subprocess
from dataclasses import dataclass

TAG = re.compile(r"[a-z][a-z0-9/-]*:[a-z0-9.]+")


@dataclass
class Image:
    tag: str
    base: str = "python"

    def __post_init__(self):
        if not TAG.fullmatch(self.tag):
            raise ValueError(self.tag)


class Node:
    def __init__(self, name, title):
        if not TAG.fullmatch(name):
            raise ValueError(name)
        self.name = name
        self.title = title
        self.number = len(title)

    @property
    def place(self):
        return self.name + "/" + str(self.number)


def build(image: Image, node: Node, other):
    subprocess.run(f"docker images -q {image.tag}", shell=True)
    subprocess.run(f"docker images -q {image.base}", shell=True)  # S602
    subprocess.run(f"ping {node.name} {node.number} {node.place}", shell=True)
    subprocess.run(f"ping {node.title}", shell=True)  # S602
    subprocess.run(f"ping {other.name}", shell=True)  # S602
