# profile: standard
"""Where the group of a pattern takes no letters, no name can be spelled in the code that it is."""
import re

_TERM = re.compile(r"(?P<sum>[\d+*/. -]+)=(?P<name>\w+)")


def octals(line):
    def octal(match):
        return eval("'" + match.group(1) + "'")

    return re.sub(r"(\\\d\d\d)", octal, line)


def names(line):
    def name(match):
        return eval(match.group(1))  # S307

    return re.sub(r"\$\{(.*?)\}", name, line)


def called_elsewhere(line, other):
    def octal(match):
        return eval("'" + match.group(1) + "'")  # S307

    octal(other)
    return re.sub(r"(\\\d\d\d)", octal, line)


def of_a_lambda(line):
    return re.sub(r"[\d+*]+", lambda match: str(eval(match.group())), line)


def words_of_a_lambda(line):
    return re.sub(r"\w+", lambda match: str(eval(match.group())), line)  # S307


def of_a_pattern(line):
    match = _TERM.match(line)
    if match is None:
        return None
    return eval(match["sum"])


def the_other_group(line):
    match = _TERM.match(line)
    return match and eval(match["name"])  # S307


def of_either_pattern(line, strict):
    match = re.match(r"([\d+]+)", line) if strict else re.match("(.+)", line)
    return eval(match.group(1))  # S307


def each(text):
    return [eval(one.group(1)) for one in re.finditer(r"<(\d+)>", text)]


def any_group(text, number):
    match = re.match(r"([\d+]+)=(.*)", text)
    return eval(match.group(number))  # S307


def of_another(match):
    return eval(match.group(1))  # S307
