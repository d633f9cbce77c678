"""Every difference from Bandit that is meant, and why it is."""

from __future__ import annotations

from typing import Tuple

from compare import Row

ROWS: Tuple[Row, ...] = ()
