"""Requests that wait forever."""

from __future__ import annotations

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, arg, call, either, surely
from flake8_secure.match.demoted import demoted
from flake8_secure.models.library import VERBS

_VERBS = (*VERBS, "request")
_HTTPX = ("AsyncClient", "Client", "stream")
_FOREVER = surely(arg("timeout", default=None).equals(None))
_TOLD_TO_WAIT = surely(arg("timeout").equals(None))
_TAKEN_AWAY = "{name}() with a timeout of None waits forever for a silent server: leave the default, or give seconds"

NO_TIMEOUT = Rule(
    code="S113", name="request-without-timeout", cwe=400, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() without a timeout waits forever for a server that does not answer: give it one",
    when=demoted(
        call(*(f"requests.{verb}" for verb in _VERBS)).where(_FOREVER)
        | either(
            call(*(f"httpx.{name}" for name in (*_VERBS, *_HTTPX))).where(_TOLD_TO_WAIT),
            call(*(f"httpx.{client}().{name}" for client in _HTTPX[:2] for name in _VERBS)).where(_TOLD_TO_WAIT),
            call("httpx.Timeout").where(arg("timeout", 0).equals(None)).where(arg("read").absent),
        ).saying(_TAKEN_AWAY))
    | call(*(f"requests.Session().{verb}" for verb in _VERBS)).where(_FOREVER).saying(confidence=LOW, profile=AUDIT),
    why="""
        A server that accepts a connection and stays silent keeps the thread for good, and a few of them stop the
        program. requests has no timeout of its own; httpx has one of five seconds unless it is taken away.
    """,
    bad="""
        import httpx
        import requests

        page = requests.get(url)  # S113
        page = requests.post(url, data=data, timeout=None)  # S113
        client = httpx.Client(timeout=None)  # S113
        page = client.get(url, timeout=None)  # S113
        client = httpx.Client(timeout=httpx.Timeout(None))  # S113
        session = requests.Session()
        page = session.get(url)  # S113
    """,
    good="""
        import httpx
        import requests

        OPTIONS = {"timeout": 10}

        page = requests.get(url, timeout=10)
        page = requests.get(url, timeout=settings.timeout)
        page = requests.get(url, **OPTIONS)
        page = requests.get(url, **options)
        page = httpx.get(url)
        client = httpx.Client(timeout=10)
        page = client.get(url, timeout=20)
        client = httpx.Client(timeout=httpx.Timeout(None, connect=5, read=30))
        client = httpx.Client(timeout=httpx.Timeout(10))
        session = requests.Session()
        page = session.get(url, timeout=10)
    """,
    see=("https://requests.readthedocs.io/en/latest/user/advanced/#timeouts",
         "https://www.python-httpx.org/advanced/timeouts/"),
    also=("use-timeout",),
)
