"""Numbers that an attacker can foresee."""

from __future__ import annotations

from flake8_secure.api import LOW, Rule, call, reference

_RANDOM = tuple(
    f"random.{name}" for name in (
        "Random", "choice", "choices", "getrandbits", "randbytes", "randint", "random", "randrange", "sample",
        "triangular", "uniform",
    )
)

RANDOM = Rule(
    code="S311", name="weak-random", cwe=330, severity=LOW,
    message="{name}() can be foreseen: for keys, tokens and passwords use the module secrets",
    when=call(*_RANDOM) | reference(*_RANDOM),
    why="""
        The generator of `random` is made for simulations: its state follows from a few hundred of its
        numbers. It is fine for games and statistics, and wrong for whatever nobody may guess.
    """,
    bad="""
        import random

        pin = random.randint(0, 9999)  # S311
        letters = map(random.choice, alphabets)  # S311
    """,
    good="""
        import random
        import secrets

        pin = secrets.randbelow(10000)
        letter = random.SystemRandom().choice(alphabet)
    """,
    see=("https://docs.python.org/3/library/secrets.html", "https://docs.python.org/3/library/random.html"),
    also=("DUO102", "py/insecure-randomness"),
)
