# profile: standard
"""Keywords that functions collect, and hand on later, changed, merged, kept, or by way of other functions."""
import requests


def plain(url, **options):
    return requests.get(url, timeout=3, **options)  # S501


def filled(url, **options):
    options.setdefault("timeout", 3)
    return requests.get(url, **options)  # S501


def assigned(url, **options):
    options["timeout"] = 3
    return requests.get(url, **options)  # S501


def asked(url, **options):
    print(options["title"], options.get("name"))
    return requests.get(url, timeout=3, **options)  # S501


def merged(url, **options):
    return requests.get(url, **{"timeout": 3, **options})  # S501


def joined(url, **options):
    return requests.get(url, **({"timeout": 3} | options))  # S501


def joined_in_front(url, **options):
    return requests.get(url, **(options | {"timeout": 3}))  # S501


def copied(url, **options):
    options = dict(options, timeout=3)
    return requests.get(url, **options)  # S501


def unpacked(url, **options):
    return requests.get(url, **dict(timeout=3, **options))  # S501


def copied_by_method(url, **options):
    mine = options.copy()
    return requests.get(url, timeout=3, **mine)  # S501


def taken_out(url, **options):
    options.pop("retries", None)
    return requests.get(url, timeout=3, **options)  # S501


def updated(url, **options):
    both = {"timeout": 3}
    both.update(options)
    return requests.get(url, **both)  # S501


def updated_elsewhere(url, **options):
    both = read()
    other = {}
    other.update(options)
    return requests.get(url, timeout=3, **both)


def outer(url, **options):
    return inner(url, **options)


def inner(url, **options):
    return requests.get(url, timeout=3, **options)  # S501


def around(url, **options):
    return around(url, **options) or requests.get(url, timeout=3, **options)  # S501


class Merged:
    def __init__(self, url, **options):
        self.url = url
        self.kept = {"timeout": 30, **options}

    def rows(self):
        return requests.get(self.url, **self.kept).json()  # S501


class Kept:
    def __init__(self, **options):
        self.kept = options

    def rows(self):
        return requests.get("https://shop.example", timeout=3, **self.kept)  # S501


class Strict:
    def __init__(self, **options):
        self.kept = options

    def rows(self):
        return requests.get("https://shop.example", timeout=3, **self.kept)


def forced(url, **options):
    options["verify"] = True
    return requests.get(url, timeout=3, **options)


def forced_after(url, **options):
    return requests.get(url, timeout=3, **{**options, "verify": True})


def without(url, **options):
    options.pop("verify", None)
    return requests.get(url, timeout=3, **options)


def without_any(url, **options):
    options.pop(read(), None)
    return requests.get(url, timeout=3, **options)


def deleted(url, **options):
    del options["verify"]
    return requests.get(url, timeout=3, **options)


def emptied(url, **options):
    options.clear()
    return requests.get(url, timeout=3, **options)


def checked(url, **options):
    if "verify" in options:
        raise ValueError(options)
    return requests.get(url, timeout=3, **options)


def cleaned(url, **options):
    clean(options)
    return requests.get(url, timeout=3, **options)


def cleaned_by_keyword(url, **options):
    clean(given=options)
    return requests.get(url, timeout=3, **options)


def replaced(url, **options):
    options = clean(options)
    return requests.get(url, timeout=3, **options)


def others(url, options):
    return requests.get(url, timeout=3, **dict(options))


def main():
    plain("https://shop.example", verify=False)
    filled("https://shop.example", verify=False)
    assigned("https://shop.example", verify=False)
    asked("https://shop.example", verify=False, title="a", name="b")
    merged("https://shop.example", verify=False)
    joined("https://shop.example", verify=False)
    joined_in_front("https://shop.example", verify=False)
    copied("https://shop.example", verify=False)
    unpacked("https://shop.example", verify=False)
    copied_by_method("https://shop.example", verify=False)
    taken_out("https://shop.example", verify=False)
    updated("https://shop.example", verify=False)
    updated_elsewhere("https://shop.example", verify=False)
    outer("https://shop.example", verify=False)
    around("https://shop.example", verify=False)
    Merged("https://shop.example", verify=False).rows()
    Kept(verify=False).rows()
    Strict(verify="/etc/ca.pem").rows()
    forced("https://shop.example", verify=False)
    forced_after("https://shop.example", verify=False)
    without("https://shop.example", verify=False)
    without_any("https://shop.example", verify=False)
    deleted("https://shop.example", verify=False)
    emptied("https://shop.example", verify=False)
    cleaned("https://shop.example", verify=False)
    cleaned_by_keyword("https://shop.example", verify=False)
    replaced("https://shop.example", verify=False)
    others("https://shop.example", {"timeout": 4})
    checked("https://shop.example", verify=False)
