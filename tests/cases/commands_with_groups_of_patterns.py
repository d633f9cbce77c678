# profile: standard
"""Parts of texts that the groups of a pattern let through, in commands: asked for by a method as by a key."""
import os
import re
import subprocess

LABEL = re.compile(r"/label ([a-z]+) (.*)")


def labelled(body: str):
    if found := re.fullmatch(r"/label ([a-z]+) (?P<number>\d+)", body):
        os.system(f"gh label add {found[1]}")
        os.system(f"gh label add {found.group(1)}")
        os.system(f"gh label add {found.group('number')}")
        os.system(f"gh label add {found.groupdict()['number']}")
        subprocess.run(f"gh label add {found.group(1)}", shell=True)
        name, number = found.groups()
        os.system(f"gh label add {name} {number}")


def labelled_by_anything(body: str):
    if found := re.fullmatch(r"/label ([a-z]+) (?P<text>.*)", body):
        os.system(f"gh label add {found.group(1)}")
        os.system(f"gh label add {found.group(2)}")  # S605
        os.system(f"gh label add {found.group('text')}")  # S605
        os.system(f"gh label add {found.group()}")  # S605
        os.system(f"gh label add {found.groupdict()['text']}")  # S605
        subprocess.run(f"gh label add {found.group('text')}", shell=True)  # S602
        name, text = found.groups()
        os.system(f"gh label add {name} {text}")  # S605


def compiled(body: str):
    found = LABEL.match(body)
    if not found:
        return
    os.system(f"gh label add {found.group(1)}")
    os.system(f"gh label add {found.group(2)}")  # S605
    name = found.group(1)
    os.system(f"gh label add {name}")


def unmatched(found):
    print(found.group(1))
    os.system(f"gh label add {found.group(1)}")  # S605
