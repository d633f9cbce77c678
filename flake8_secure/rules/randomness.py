"""Numbers that an attacker can foresee."""

from __future__ import annotations

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, arg, call, either, reference

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

UUID1 = Rule(
    code="SEC240", name="uuid1", cwe=330, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() is made of the time and the address of the machine: where nobody may guess it, use uuid4()",
    when=either(call("uuid.uuid1"), reference("uuid.uuid1")),
    why="Who has seen one of them can compute those made before and after.",
    bad="""
        import uuid

        ticket = uuid.uuid1()  # SEC240
        field = column(default=uuid.uuid1)  # SEC240
    """,
    good="""
        import uuid

        ticket = uuid.uuid4()
        field = column(default=uuid.uuid4)
    """,
    see=("https://docs.python.org/3/library/uuid.html",),
    also=("lang/insecure-uuid-version", "py/predictable-token"),
)

SHORT = Rule(
    code="SEC241", name="short-secret", cwe=331, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name}() with less than 16 bytes can be guessed by trying: leave the number out",
    when=call("secrets.token_bytes", "secrets.token_hex", "secrets.token_urlsafe").where(arg("nbytes", 0).below(16)),
    why="Eight bytes are within reach of whoever can try offline; the default of 32 is not.",
    bad="""
        import secrets

        session = secrets.token_urlsafe(6)  # SEC241
    """,
    good="""
        import secrets

        session = secrets.token_urlsafe()
        nonce = secrets.token_bytes(16)
    """,
    see=("https://docs.python.org/3/library/secrets.html#how-many-bytes-should-tokens-use",),
)

PSEUDO = Rule(
    code="SEC242", name="pseudo-random-bytes", cwe=338, severity=MEDIUM,
    message="{name}() need not be random, and is gone in Python 3.12: use secrets.token_bytes()",
    when=call("ssl.RAND_pseudo_bytes"),
    why="OpenSSL promises only that the bytes differ, not that nobody can foresee them.",
    bad="""
        import ssl

        key, strong = ssl.RAND_pseudo_bytes(32)  # SEC242
    """,
    good="""
        import secrets

        key = secrets.token_bytes(32)
    """,
    see=("https://docs.python.org/3.11/library/ssl.html#ssl.RAND_pseudo_bytes",),
)
