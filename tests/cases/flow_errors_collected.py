# profile: standard
"""A list of errors that is empty says what every test on the way to it says; what is not, says nothing."""
from flask import make_response, request

NAMES = ("ann", "bob")


def listed():
    errors = []
    name = request.args["name"]
    if name not in NAMES:
        errors.append("unknown")
    if errors:
        return make_response("<p>" + name)  # SEC105
    return make_response("<p>" + name)


def by_field():
    errors = {}
    name = request.args["name"]
    if name not in NAMES:
        errors["name"] = "unknown"
    if not errors:
        return make_response("<p>" + name)
    return make_response("<p>wrong")


def in_a_set():
    wrong = set()
    name = request.args["name"]
    if name not in NAMES:
        wrong.add("name")
    if wrong:
        return make_response("<p>wrong")
    return make_response("<p>" + name)


def of_another():
    errors = []
    name = request.args["name"]
    if not name.startswith("a"):
        errors.append("other")
    if errors:
        return make_response("<p>wrong")
    return make_response("<p>" + name)  # SEC105


def begun_with_one():
    errors = [check()]
    name = request.args["name"]
    if name not in NAMES:
        errors.append("unknown")
    if not errors:
        return make_response("<p>none")
    return make_response("<p>" + name)  # SEC105


def one_of_them():
    error = None
    name = request.args["name"]
    if not name:
        error = "missing"
    elif name not in NAMES:
        error = f"{name} is unknown"
    if error is None:
        return make_response("<p>" + name)
    return make_response("<p>" + name)  # SEC105


def raised():
    error = ""
    name = request.args["name"]
    if name not in NAMES:
        error = "unknown"
    if error:
        raise ValueError(error)
    return make_response("<p>" + name)


def asked_elsewhere():
    error = None
    name = request.args["name"]
    if name not in NAMES:
        error = find(name)
    if error is None:
        return make_response("<p>" + name)  # SEC105
    return make_response("<p>none")


def false_and_none():
    error = False
    name = request.args["name"]
    if name not in NAMES:
        error = "unknown"
    if error is not None:
        return make_response("<p>" + name)  # SEC105
    return make_response("<p>none")


def filled_otherwise():
    notes = []
    name = request.args["name"]
    if name in NAMES:
        notes.append("known")
    notes.extend(find(name))
    if notes:
        return make_response("<p>" + name)  # SEC105
    return make_response("<p>none")


def given_anew():
    error = None
    name = request.args["name"]
    if name not in NAMES:
        error = "unknown"
    error, row = find(name)
    if error is None:
        return make_response("<p>" + name)  # SEC105
    return make_response(f"<p>{len(row)}")
