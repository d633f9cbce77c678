# profile: standard
"""Patterns that look dangerous and are not, and tests of addresses that hold."""
import re

re.match(r"(a+)+", "text")
re.compile(r"^\w+(?:\s\w+)*$")
re.compile(r"\"(?:[^\"\\]|\\.)*\"")
re.compile(r"^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$")
re.compile(r"(?:\w{1,3}-)*x")
re.compile(r"(?:a|b|[cd])*e")
re.compile(r"^[a-z]+(?:,[a-z]+)*$")
re.compile(r"(?:\d{3})*x")
re.compile(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+\.[a-z]+")
re.compile("\x1b\\[[0-?]*[ -/]*[@-~]")
re.compile(r"[ -~]+")
re.compile(r"(unclosed")
re.findall(r"https://example.com/\w+", "text")


def checked(url, host, origin, hosts, mails):
    if origin == "https://example.com" or origin.startswith("https://example.com/"):
        return True
    if host.endswith(".example.com") or "example.com" in hosts:
        return True
    return "example.com" in url or "@" in mails or "example" in host


def listed(text):
    return re.match(r"[!#$&-;=?-\[\]_a-z~]+", text)


def loose(host, origin, text):
    re.match(r"(?:\w+\s?)*$", text)  # SEC801
    re.match(r"(?x) ^ ( \d+ | \w+ )* - ", text)  # SEC801
    re.match("[A-z]+", text)  # SEC803
    re.match(r"[\w.-_]+", text)  # SEC803
    re.match("https://www.example.com/", text)
    trusted = re.match("https://www.example.com/", text)  # SEC804
    return trusted and "example.com" in origin or host.endswith("example.com")  # SEC806
