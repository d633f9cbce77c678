# profile: standard
"""Words for a shell in a table of which the values are quoted, and not the keys."""
import os
import shlex


def converted(words):
    quoted = {name: shlex.quote(word) for name, word in words.items()}
    os.system("convert {source} {target}".format(**quoted))
    os.system(f"convert {quoted['source']}")
    os.system("convert " + " ".join(quoted.values()))
    os.system("convert " + quoted.get("source", "-"))


def converted_as_named(words):
    quoted = {name: shlex.quote(word) for name, word in words.items()}
    os.system("convert " + " ".join(f"--{name}={word}" for name, word in quoted.items()))  # S605


def converted_by_names(words):
    quoted = {name: shlex.quote(word) for name, word in words.items()}
    os.system("convert " + " ".join(quoted))  # S605
    os.system("convert " + " ".join(quoted.keys()))  # S605
    for name in quoted:
        os.system("convert " + name)  # S605


def converted_as_they_are(words):
    plain = {shlex.quote(name): word for name, word in words.items()}
    os.system("convert {source} {target}".format(**plain))  # S605
    os.system("convert " + " ".join(plain.values()))  # S605


def converted_with_one_more(words, target):
    quoted = {name: shlex.quote(word) for name, word in words.items()}
    quoted["target"] = target
    os.system("convert {source} {target}".format(**quoted))  # S605
