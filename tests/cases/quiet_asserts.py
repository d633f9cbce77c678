# profile: standard
"""Asserts, swallowed exceptions and imports, which only the audit profile shows."""
import csv
import pdb
import subprocess


def cleaned(path, names):
    assert path is not None
    try:
        path.unlink()
    except Exception:
        pass
    for name in names:
        try:
            name.unlink()
        except Exception:
            continue
    return csv.writer(path)


def debugged():
    pdb.set_trace()
    return subprocess.run(["git", "status"])
