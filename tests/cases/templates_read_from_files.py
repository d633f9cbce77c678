# profile: standard
"""Templates whose text is read from a file of HTML, or whose results are sent as HTML; and those of other texts."""
from email.mime.text import MIMEText
from pathlib import Path

from flask import Response
from jinja2 import Template

PAGES = Path(__file__).parent


def of_files(name):
    page = Template(open("page.html").read())  # S701
    print(page.render(name=name))
    with open(PAGES / "page.html.j2") as file:
        print(Template(file.read()).render(name=name))  # S701
    print(Template((PAGES / "page.html").read_text()).render(name=name))  # S701
    source = (PAGES / "page.htm").open().read()
    print(Template(source).render(name=name))  # S701
    return Template(PAGES.joinpath("page.html").read_text()).render()


def of_other_files(name, path):
    print(Template(open("site.conf").read()).render(name=name))
    print(Template((PAGES / "mail.txt").read_text()).render(name=name))
    print(Template(open(path).read()).render(name=name))
    print(Template(open("page.html").readline()).render(name=name))
    print(Template(open("page.html").read(), autoescape=True).render(name=name))


def of_code(name):
    source = Template(open("code.html").read()).render(name=name)
    return source


def mail(name, path):
    body = Template(Path(path).read_text()).render(name=name)  # S701
    return MIMEText(body, "html")


def mail_text(name, path):
    body = Template(Path(path).read_text()).render(name=name)
    return MIMEText(body, "plain")


def answer(name, path):
    template = Template(Path(path).read_text())  # S701
    return Response(template.render(name=name), mimetype="text/html")


def answer_text(name, path):
    template = Template(Path(path).read_text())
    return Response(template.render(name=name), mimetype="text/plain")


def answer_as_it_is(path):
    return Response(Template(Path(path).read_text()).render(), content_type="text/html; charset=utf-8")
