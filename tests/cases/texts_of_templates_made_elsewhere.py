# profile: standard
# A function may make the environment, and another one the texts.

import jinja2


def _texts():
    return jinja2.Environment(loader=jinja2.PackageLoader("report", "templates"))


def describe(root):
    text = _texts().get_template("summary.jinja").render(root=root)
    print(" ".join(text.split()))


def _pages():
    return jinja2.Environment(loader=jinja2.PackageLoader("report", "templates"))  # S701


def write(root):
    with open("report", "w") as out:
        out.write(_pages().get_template("report.jinja").render(root=root))


def _both():
    return jinja2.Environment(loader=jinja2.PackageLoader("report", "templates"))  # S701


def describe_both(root):
    text = _both().get_template("summary.jinja").render(root=root)
    return " ".join(text.split())


def show_both(root):
    return _both().get_template("summary.jinja").render(root=root)
