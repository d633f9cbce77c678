# profile: audit
"""Names that are bound to something with the same name in it."""
import json


def save(data, path):
    data = {"version": 1, "items": data}
    with open(path, "w") as out:
        out.write(json.dumps(data))


def save_flat(data, password, path):
    data = {"version": 1, "password": password, **data}
    with open(path, "w") as out:
        out.write(json.dumps(data))  # SEC705


def save_list(rows, path):
    rows = [rows, *rows]
    with open(path, "w") as out:
        out.write(str(rows))
