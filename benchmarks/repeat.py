"""Parse every file of a folder some times over, and run the plugin on each tree: work to count instructions of.

Arguments: the name of the plugin's entry point, or "" for parsing alone, the number of times, the folder.
"""
from __future__ import annotations

import ast
import gc
import sys
from pathlib import Path

from inprocess import TreePlugin, parsable, python_files


def main(entry: str, times: str, folder: str) -> None:
    plugin = TreePlugin(entry) if entry else None
    sources = list(parsable(python_files(Path(folder)), Path(folder)))
    gc.collect()
    gc.freeze()  # so that the count does not depend on what else this process holds
    for _ in range(int(times)):
        for source in sources:
            tree = ast.parse(source.text)
            if plugin is not None:
                plugin.bind(tree, source.lines, str(source.path))()


if __name__ == "__main__":
    main(*sys.argv[1:])
