"""Numbers that an attacker can foresee."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    STANDARD,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    reference,
)
from flake8_secure.dataflow.values import Local
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import known_origins
from flake8_secure.models.stdlib import DISTRIBUTIONS, DRAWN
from flake8_secure.rules.random_generators import is_judged_elsewhere, is_made_for_field, is_seeded
from flake8_secure.rules.random_numbers import lacks_room_for_secret
from flake8_secure.rules.random_uses import (
    is_given_for_delays,
    is_harmless,
    pass_it_becomes,
    says_what_it_is,
    secret_it_becomes,
    token_it_becomes,
)
from flake8_secure.syntax.nodes import callee

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_DRAWING = tuple(f"random.{name}" for name in DRAWN)
_RANDOM = (*_DRAWING, "random.Random")
_OTHER = (
    *(f"random.{name}" for name in DISTRIBUTIONS),
    *(f"random.Random().{name}" for name in (*DRAWN, *DISTRIBUTIONS)),
    *(f"numpy.random.{name}" for name in ("bytes", "choice", "rand", "randint", "random")),
    *(f"numpy.random.default_rng().{name}" for name in ("bytes", "choice")),
)


def _may_be_sound(match: Match, file: File) -> bool:
    """Tell whether the function is that of the system, where there is one, as there always is."""
    return any(name.startswith("random.SystemRandom") for name in file.names(callee(match.node), match.scope))


def _draws_its_own(match: Match, file: File) -> bool:
    """Tell whether the receiver is an instance of a class of the file that has its numbers from somewhere else."""
    function = callee(match.node)
    receiver = function.value if isinstance(function, ast.Attribute) else None
    classes = [
        file.evaluator.value(made.func, scope).single
        for made, scope in known_origins(receiver, match.scope) if isinstance(made, ast.Call)]
    return bool(classes) and all(
        isinstance(made, Local) and isinstance(made.node, ast.ClassDef)
        and "getrandbits" in file.owner(made.node).index.by_node[made.node].children for made in classes)


RANDOM = Rule(
    code="S311", name="weak-random", cwe=330, severity=LOW, confidence=MEDIUM,
    message="{name}() can be foreseen: for keys, tokens and passwords use the module secrets",
    when=either(
        demoted(call(*_DRAWING, *_OTHER).unless(Test(_may_be_sound) | Test(_draws_its_own)).naming(
            secret_it_becomes).saying(
            "{name}() can be foreseen, and becomes {secret}: use the module secrets", severity=MEDIUM, confidence=HIGH)),
        demoted(either(
            call(*_DRAWING).unless(
                Test(is_harmless) | Test(says_what_it_is) | Test(lacks_room_for_secret) | Test(_may_be_sound)),
            # With a seed it is meant to be foreseen.
            call("random.Random").where(arg("x", "seed", 0).absent).unless(Test(is_seeded) | Test(is_judged_elsewhere)),
            reference(*_RANDOM).unless(Test(is_given_for_delays) | Test(is_made_for_field)),
        )),
        call(*_RANDOM).saying(confidence=LOW, profile=AUDIT),
    ),
    why="""
        The generator of `random` is made for simulations: its state follows from a few hundred of its
        numbers. It is fine for games and statistics, and wrong for whatever nobody may guess. A value under a
        name that says what it is, and that is no secret, is shown by the audit profile alone.
    """,
    bad=(
        """
        import random

        number = random.randint(0, 9999)  # S311
        letters = map(random.choice, alphabets)  # S311
        generator = random.Random()  # S311
        again = random.Random(1)  # S311
        """,
        """
        import random

        reset_token = "".join(random.choice("abc123") for _ in range(20))  # S311
        """,
        """
        import random
        import string

        import numpy as np


        def make_password():
            letters = list(string.ascii_letters)
            random.shuffle(letters)  # S311
            password = "".join(letters[:12])
            return password


        def make_token(generator: np.random.Generator):
            token = generator.bytes(16).hex()  # S311
            return token
        """,
        """
        import random


        def remember(response, usersessions, name):
            value = str(random.gauss(0, 1))[2:]  # S311
            response.set_cookie("user", value, secure=True, httponly=True, samesite="Lax")
            usersessions[name] = str(random.normalvariate(0, 1))  # S311
        """,
        """
        import random
        import time

        time.sleep(random.random())  # S311
        """,
    ),
    good=(
        """
        import random
        import secrets

        pin = secrets.randbelow(10000)
        letter = random.SystemRandom().choice(alphabet)
        """,
        """
        import random

        deviation = random.gauss(0, 1)
        """,
        """
        import random

        import numpy as np

        random.shuffle(cards)
        hand = ", ".join(cards[:5])
        weights = np.random.default_rng().random(20)
        tokens = np.random.default_rng(1).integers(100, size=20)
        """,
    ),
    see=("https://docs.python.org/3/library/secrets.html", "https://docs.python.org/3/library/random.html"),
    also=("DUO102", "py/insecure-randomness"),
)

UUID1 = Rule(
    code="SEC240", name="uuid1", cwe=330, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() is made of the time and the address of the machine: where nobody may guess it, use uuid4()",
    when=either(
        call("uuid.uuid1", "uuid.uuid3", "uuid.uuid5").naming(token_it_becomes).saying(
            "{name}() can be worked out, and becomes {secret}: use the module secrets, or uuid4()",
            severity=MEDIUM, confidence=MEDIUM, profile=STANDARD),
        call("uuid.uuid1"),
        reference("uuid.uuid1"),
    ),
    why="Who has seen one of them can compute those made before and after.",
    bad="""
        import uuid

        ticket = uuid.uuid1()  # SEC240
        user.reset_token = str(uuid.uuid1())  # SEC240
        invite_code = uuid.uuid5(uuid.NAMESPACE_URL, address).hex  # SEC240

        def identity():
            return uuid.uuid1()  # SEC240

        def reset(user):
            user.reset_token = str(identity())

        field = column(default=uuid.uuid1)  # SEC240
    """,
    good="""
        import uuid

        ticket = uuid.uuid4()
        order_code = uuid.uuid5(uuid.NAMESPACE_URL, address).hex
        field = column(default=uuid.uuid4)
    """,
    see=("https://docs.python.org/3/library/uuid.html",),
    also=("lang/insecure-uuid-version", "py/predictable-token"),
)

SHORT = Rule(
    code="SEC241", name="short-secret", cwe=331, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name}() with less than 16 bytes can be guessed by trying: leave the number out",
    when=either(
        call("secrets.token_bytes", "secrets.token_hex", "secrets.token_urlsafe").where(arg("nbytes", 0).below(16)),
        call("os.urandom").where(arg("size", 0).below(16)).naming(pass_it_becomes).saying(
            "{secret} of less than 16 bytes can be guessed by trying: use secrets.token_urlsafe()"),
    ),
    why="Eight bytes are within reach of whoever can try offline; the default of 32 is not.",
    bad="""
        import os
        import secrets

        session = secrets.token_urlsafe(6)  # SEC241
        session_token = os.urandom(4).hex()  # SEC241
    """,
    good="""
        import os
        import secrets

        session = secrets.token_urlsafe()
        nonce = secrets.token_bytes(16)
        session_token = os.urandom(16).hex()
        order_number = os.urandom(4).hex()
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
