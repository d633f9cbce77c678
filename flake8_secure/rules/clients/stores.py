"""MongoDB and Redis: who may connect, and how they prove it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, arg, call
from flake8_secure.dataflow.values import Const, Missing, Value, known_text
from flake8_secure.match.whole import enumerated
from flake8_secure.rules.clients.names import MONGO, REDIS
from flake8_secure.syntax.names import last

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_MONGO_ADDRESS, _REDIS_ADDRESS = arg("host", 0), arg("address", "url", 0)

OLD_MECHANISM = Rule(
    code="SEC602", name="mongodb-cr", cwe=327, severity=MEDIUM,
    message="MONGODB-CR proves the password with MD5 and is gone from MongoDB 4: leave authMechanism out",
    when=call(*MONGO).where(
        arg("authMechanism").equals("MONGODB-CR") | _MONGO_ADDRESS.matches("(?i)authMechanism=MONGODB-CR")),
    why="Whoever listens can guess the password offline, and what the server stores is as good as the password.",
    bad="""
        from pymongo import MongoClient

        client = MongoClient(address, username=user, password=word, authMechanism="MONGODB-CR")  # SEC602 SEC603
        client = MongoClient("mongodb://db.shop.example/?authMechanism=MONGODB-CR")  # SEC602 SEC603
    """,
    good="""
        from pymongo import MongoClient

        client = MongoClient(address, username=user, password=word, tls=True)
    """,
    see=("https://www.mongodb.com/docs/manual/core/security-scram/",),
    also=("pymongo/mongo-client-bad-auth", "pymongo-misconfiguration-insecure"),
)


def _is_known(value: Value) -> bool:
    return not value.unknown and all(isinstance(item, (Const, Missing)) for item in value.items)


def _says(match: Match, file: File, *keywords: str) -> bool:
    """Tell whether one of *keywords* is given, or may be in an unpacked dictionary."""
    return not all(arg(keyword).absent.judge(match, file).certain for keyword in keywords)


def _lacks(match: Match, file: File) -> Dict[str, str]:
    """Name what a client of MongoDB or Redis goes without, as far as that is known."""
    name = match.facts["name"]
    mongo = name in _MONGO_NAMES
    address = (_MONGO_ADDRESS if mongo else _REDIS_ADDRESS).value(match, file)
    known, texts = _is_known(address), [text for text in map(known_text, address.items) if text is not None]
    missing = []
    if not _says(match, file, "password", "username", "authMechanism", "auth", "credential_provider"):
        if known and not any("@" in text for text in texts):
            missing.append("a password")
    if not _says(match, file, "ssl", "tls", "tlsCAFile", "ssl_ca_certs", "connection_class"):
        if mongo and not any(re.search(r"(?i)(?:tls|ssl)=true|mongodb\+srv:", text) for text in texts):
            missing.append("TLS")
        elif not mongo and known and not any(text.startswith("rediss:") for text in texts):
            missing.append("TLS")
    if mongo and missing and not _says(match, file, "auto_encryption_opts"):
        missing.append("encryption of fields")
    return {"name": last(name), "missing": enumerated(missing)} if missing else {}


_MONGO_NAMES = frozenset(MONGO)
_UNPROTECTED = "{name}() connects without {missing}: turn on what the server offers"

MONGO_UNPROTECTED = Rule(
    code="SEC603", name="mongo-client-unprotected", cwe=306, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message=_UNPROTECTED,
    when=call(*MONGO).naming(_lacks),
    why="A server of MongoDB lets everyone in who reaches it unless it asks for a password, and talks in clear text.",
    bad="""
        from pymongo import MongoClient

        client = MongoClient()  # SEC603
        client = MongoClient(address)  # SEC603
        client = MongoClient("mongodb://db.shop.example/?tls=true")  # SEC603
    """,
    good="""
        from pymongo import MongoClient

        client = MongoClient(address, tls=True)
        client = MongoClient(f"mongodb+srv://{user}@db.shop.example/")
        client = MongoClient(address, **options)
    """,
    see=("https://www.mongodb.com/docs/languages/python/pymongo-driver/current/security/authentication/",
         "https://www.mongodb.com/docs/languages/python/pymongo-driver/current/security/in-use-encryption/"),
    also=("pymongo-misconfiguration-insecure",),
)

REDIS_UNPROTECTED = Rule(
    code="SEC604", name="redis-client-unprotected", cwe=306, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message=_UNPROTECTED,
    when=call(*REDIS).naming(_lacks),
    why="A server of Redis lets everyone in who reaches it unless it asks for a password, and talks in clear text.",
    bad="""
        import aioredis
        import redis

        cache = redis.Redis()  # SEC604
        cache = redis.from_url("redis://cache.shop.example")  # SEC604
        pool = aioredis.create_redis_pool("redis://cache.shop.example", ssl=context)  # SEC604
    """,
    good="""
        import redis

        cache = redis.Redis(password=word, ssl=True)
        cache = redis.from_url(f"rediss://:{word}@cache.shop.example")
        cache = redis.from_url(address)
    """,
    see=("https://redis.io/docs/latest/operate/oss_and_stack/management/security/",),
    also=("aioredis-misconfiguration-insecure",),
)
