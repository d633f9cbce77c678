# profile: standard
"""Groups of a match that are taken apart into names, or found one after the other, are code only where they take letters."""
import re

SUM = re.compile(r"(?P<left>\d+)(?P<sign>[+*-])(?P<right>\d+)")


def unpacked(text):
    first, sign, second = re.match(r"(\d+)\s*([-+*/])\s*(\d+)$", text).groups()
    return eval(f"{first}{sign}{second}")


def unpacked_words(text):
    first, sign, second = re.match(r"(\d+)\s*([-+*/])\s*(\w+)$", text).groups()
    return eval(f"{first}{sign}{second}")  # S307


def unpacked_numbers_alone(text):
    first, word = re.match(r"(\d+)\s*(\w+)$", text).groups()
    return eval(first)


def chosen(page):
    found = re.search(r"captcha: (\d+) ([+-]) (\d+) (\w+)", page)
    first, sign, second = found.group(1, 2, 3)
    second, word = found.group(3, 4)
    return eval(first + sign + second), eval(word)  # S307


def by_name(text):
    parts = SUM.match(text).groupdict()
    return eval(parts["left"] + parts["sign"] + parts["right"])


def all_of_them(text):
    for first, sign, second in re.findall(r"(\d+)\s*([-+*/])\s*(\d+)", text):
        yield eval(f"{first} {sign} {second}")
    for found in re.findall(r"\d+[-+*/]\d+", text):
        yield eval(found)


def all_words(text):
    for word, sign, second in re.findall(r"(\w+)\s*([-+*/])\s*(\d+)", text):
        yield eval(f"{word} {sign} {second}")  # S307
    for whole in re.findall(r"\w+[-+*/]\d+", text):
        yield eval(whole)  # S307


def changed(text, more):
    first, sign, second = re.match(r"(\d+)\s*([-+*/])\s*(\d+)$", text).groups()
    second += more
    return eval(f"{first}{sign}{second}")  # S307
