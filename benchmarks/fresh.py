"""Print, as JSON, what the first use of a plugin costs this interpreter once flake8 itself is loaded.

Arguments: the module to import and the name of the plugin's entry point.
"""
from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import os
import sys
import time
from types import ModuleType
from typing import Any, Callable

import inprocess

#: What every run of flake8 imports, whatever else is installed.
FLAKE8 = (
    "flake8.formatting.default",
    "flake8.main.cli",
    "flake8.plugins.pycodestyle",
    "flake8.plugins.pyflakes",
)

took: dict[str, float] = {}
imported: dict[str, list[str]] = {}


def step(name: str, call: Callable[[], Any]) -> Any:
    """Call, and note the milliseconds and the modules that it took."""
    before = set(sys.modules)
    start = time.process_time()
    result = call()
    took[name] = (time.process_time() - start) * 1e3
    imported[name] = sorted(set(sys.modules) - before)
    return result


def time_options(module: ModuleType) -> None:
    """Note the first time that flake8 hands its options to the plugin's class."""
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "parse_options"):
            original = value.parse_options
            value.parse_options = staticmethod(lambda *args: step("options", lambda: original(*args)))


def uncompiled(package: str) -> list[str]:
    """List the loaded files of *package* that have no .pyc: each is compiled again at every start."""
    specs = [module.__spec__ for name, module in sys.modules.items() if name.partition(".")[0] == package]
    files = [spec.origin for spec in specs if spec is not None and spec.origin is not None]
    return [file for file in files if not os.path.exists(importlib.util.cache_from_source(file))]


def main(name: str, entry: str) -> None:
    for module in FLAKE8:
        importlib.import_module(module)
    time_options(step("import", lambda: importlib.import_module(name)))
    plugin = inprocess.TreePlugin(entry, ["--jobs=1"])  # forks nothing
    step("attrs", lambda: importlib.import_module("attrs"))  # comes with the first rules that are loaded
    for file in ("first file", "second file"):
        step(file, plugin.bind(ast.parse("x = 1\n"), ["x = 1\n"], "x.py"))
    print(json.dumps({"took": took, "imported": imported, "uncompiled": uncompiled(name.partition(".")[0])}))


if __name__ == "__main__":
    main(*sys.argv[1:])
