"""Run flake8 as if the distributions named before `--` were not installed; flake8's arguments follow it."""
from __future__ import annotations

import importlib.metadata
import sys
from typing import Any, Iterator

found = importlib.metadata.distributions


def main() -> object:
    from flake8.main.cli import main as flake8

    border = sys.argv.index("--")
    hidden = frozenset(sys.argv[1:border])

    def distributions(**context: Any) -> Iterator[importlib.metadata.Distribution]:
        return (dist for dist in found(**context) if dist.metadata["name"] not in hidden)

    importlib.metadata.distributions = distributions
    sys.argv = ["flake8", *sys.argv[border + 1:]]
    return flake8()


if __name__ == "__main__":
    raise SystemExit(main())
