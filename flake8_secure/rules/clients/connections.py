"""Connections to databases, caches, queues and stores: without TLS, or with nobody checking who answers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    arg_by_name,
    call,
    either,
    outside_tests,
    setting,
    short_name,
    string,
    surely,
    write,
    written,
)
from flake8_secure.match.args import Keys
from flake8_secure.match.chosen import follows_a_choice, unless_chosen
from flake8_secure.match.places import given_as, held_under
from flake8_secure.match.whole import once_per_options
from flake8_secure.regex import regex
from flake8_secure.rules.cleartext import NEAR
from flake8_secure.rules.clients.names import BOTO3, CONFLUENT, HERE, KAFKA, MONGO, MYSQL, POSTGRES, REDIS
from flake8_secure.syntax.nodes import entries_in, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Arguments that turn checks off when they are true, and those that do so when they are false.
_LETS_IN: Keys = {
    **{name: ("tlsInsecure",) for name in MONGO},
    "paho.mqtt.client.Client().tls_insecure_set": ("value", 0),
    "snowflake.connector.connect": ("disable_ocsp_checks", "insecure_mode"),
}
_CHECKS: Keys = {
    **{name: ("verify", 4) for name in BOTO3},
    **{name: ("ssl_check_hostname",) for name in (*KAFKA, *REDIS)},
    **{name: ("ssl_match_hostname",) for name in MONGO},
    **dict.fromkeys((
        "elasticsearch.AsyncElasticsearch", "elasticsearch.Elasticsearch", "opensearchpy.AsyncOpenSearch",
        "opensearchpy.OpenSearch"), ("ssl_assert_hostname",)),
    **{f"oracledb.{name}": ("ssl_server_dn_match",) for name in (
        "ConnectParams", "PoolParams", "connect", "connect_async", "create_pool", "create_pool_async")},
    "docker.TLSConfig": ("verify", 2),
    "docker.tls.TLSConfig": ("verify", 2),
    "influxdb_client.InfluxDBClient": ("verify_ssl",),
    "pymysql.connect": ("ssl_verify_cert",),
    "minio.Minio": ("cert_check",),
}
_ADDRESS = arg("host", "url", 0)
_UNCHECKED = "(?i)^rediss:.*ssl_cert_reqs=(?:CERT_)?none"
_BROKER, _RESULTS = arg("broker").matches(_UNCHECKED), arg("backend").matches(_UNCHECKED)

UNVERIFIED = Rule(
    code="SEC600", name="store-not-verified", cwe=295, severity=HIGH,
    message="{name}() does not check who answers: leave the check on, and name the CA that signed the certificate",
    when=outside_tests(either(
        call(*_LETS_IN).where(arg_by_name(_LETS_IN).equals(True)),
        unless_chosen(call(*_CHECKS).where(arg_by_name(_CHECKS).equals(False))),
        # Without a CA it checks nothing: that says so.
        call("pymysql.connect", "aiomysql.connect", "aiomysql.create_pool").where(
            arg("ssl").item("check_hostname").equals(False)
            | arg("ssl").item("verify_mode").equals(False, "none", "0", "false", "no")),
        call("neo4j.AsyncGraphDatabase.driver", "neo4j.GraphDatabase.driver").where(
            arg("trusted_certificates").refers_to("neo4j.TrustAll()") | arg("trust").equals("TRUST_ALL_CERTIFICATES")
            | arg("trust").refers_to("neo4j.TRUST_ALL_CERTIFICATES")),
        call(*MONGO).where(arg("tlsAllowInvalidCertificates").equals(True)),
        call(*MONGO).where(arg("tlsAllowInvalidHostnames").equals(True)),
        call(*MONGO).where(_ADDRESS.matches(r"(?i)tls(?:Insecure|AllowInvalid\w+)=true|ssl_cert_reqs=CERT_NONE")),
        call(*MONGO, *REDIS).where(
            arg("ssl_cert_reqs").equals(None, "none", "CERT_NONE")),
        call(*REDIS).where(_ADDRESS.matches("(?i)ssl_cert_reqs=(?:CERT_)?none")),
        call("celery.Celery").where(_BROKER | _RESULTS),
        setting("BROKER_URL", "CELERY_BROKER_URL", "CELERY_RESULT_BACKEND", "broker_url", "result_backend").where(
            written.matches(_UNCHECKED)).saying(
            "what {name} says does not check who answers: leave the check on, and name the CA that signed the certificate"),
        call("pyodbc.connect").where(arg(0).matches(r"(?i)\bTrustServerCertificate\s*=\s*(?:yes|true|1)\b")).unless(
            arg(0).matches(r"(?i)\b(?:Server|Addr(?:ess)?)\s*=\s*\{?(?:tcp:)?(?:localhost|127\.|\.[\\;}]|\(local)")),
    ).saying(facts=short_name)),
    why="""
        Anyone on the way can answer in the server's place, get the password, and read and change the data.
    """,
    bad=(
        """
        from pymongo import MongoClient

        client = MongoClient(address, tlsInsecure=True)  # SEC600 SEC603
        client = MongoClient(address, tlsAllowInvalidCertificates=True)  # SEC600 SEC603
        client = MongoClient(address, tlsAllowInvalidHostnames=True)  # SEC600 SEC603
        client = MongoClient("mongodb://db.shop.example/?tls=true&tlsInsecure=true")  # SEC600 SEC603
        """,
        """
        import celery
        import redis
        from minio import Minio

        cache = redis.Redis(host, password=word, ssl=True, ssl_cert_reqs="none")  # SEC600
        cache = redis.from_url("rediss://:{}@cache.shop.example?ssl_cert_reqs=none".format(word))  # SEC600
        app = celery.Celery("shop", broker="rediss://cache.shop.example/0?ssl_cert_reqs=CERT_NONE")  # SEC600
        app = celery.Celery("shop", backend="rediss://cache.shop.example/1?ssl_cert_reqs=none")  # SEC600
        store = Minio("store.shop.example", cert_check=False)  # SEC600
        CELERY_BROKER_URL = "rediss://cache.shop.example/0?ssl_cert_reqs=CERT_NONE"  # SEC600
        """,
        """
        import pymysql
        import pyodbc

        pymysql.connect(host=host, ssl_ca="ca.pem", ssl_verify_cert=False)  # SEC600
        pymysql.connect(host=host, ssl={"ca": "ca.pem", "check_hostname": False})  # SEC600
        pymysql.connect(host=host, ssl={"ca": "ca.pem", "verify_mode": "none"})  # SEC600
        pyodbc.connect("DRIVER={ODBC Driver 18};SERVER=db.shop.example;TrustServerCertificate=yes;UID=" + user)  # SEC600
        """,
        """
        import neo4j
        import oracledb
        from elasticsearch import Elasticsearch

        index = Elasticsearch(address, ssl_assert_hostname=False)  # SEC600
        connection = oracledb.connect(user=user, dsn=dsn, ssl_server_dn_match=False)  # SEC600
        driver = neo4j.GraphDatabase.driver(address, trusted_certificates=neo4j.TrustAll())  # SEC600
        driver = neo4j.GraphDatabase.driver(address, trust=neo4j.TRUST_ALL_CERTIFICATES)  # SEC600
        driver = neo4j.GraphDatabase.driver(address, trust="TRUST_ALL_CERTIFICATES")  # SEC600
        """,
    ),
    good="""
        import neo4j
        import oracledb
        import pymysql
        import pyodbc
        import celery
        import redis
        from elasticsearch import Elasticsearch
        from minio import Minio
        from pymongo import MongoClient

        client = MongoClient(
            f"mongodb+srv://{user}@db.shop.example/", tlsInsecure=False, tlsAllowInvalidCertificates=False,
            tlsAllowInvalidHostnames=False)
        app = celery.Celery("shop", broker="rediss://cache.shop.example/0?ssl_cert_reqs=CERT_REQUIRED")
        cache = redis.Redis(host, password=word, ssl=True, ssl_cert_reqs="required")
        cache = redis.from_url("rediss://:{}@cache.shop.example".format(word))
        store = Minio("store.shop.example")
        CELERY_BROKER_URL = "rediss://cache.shop.example/0?ssl_cert_reqs=CERT_REQUIRED"
        pymysql.connect(host=host, ssl_ca="ca.pem", ssl_verify_cert=True)
        pymysql.connect(host=host, ssl={"ca": "ca.pem", "check_hostname": True, "verify_mode": "required"})
        driver = neo4j.GraphDatabase.driver(address, trusted_certificates=neo4j.TrustSystemCAs())
        connection = oracledb.connect(user=user, dsn=dsn, ssl_server_dn_match=True)
        index = Elasticsearch(address, ssl_assert_hostname="search.shop.example")
        pyodbc.connect("DRIVER={ODBC Driver 18};SERVER=db.shop.example;TrustServerCertificate=no;UID=" + user)
        pyodbc.connect("DRIVER={ODBC Driver 18};SERVER=localhost,1433;TrustServerCertificate=yes;UID=" + user)
    """,
    see=("https://www.mongodb.com/docs/languages/python/pymongo-driver/current/security/tls/",
         "https://redis.readthedocs.io/en/stable/examples/ssl_connection_examples.html"),
    also=("pymongo-misconfiguration-insecure",),
)

# Arguments that turn TLS off when they are true, and those that do so when they are false.
_PLAIN: Keys = {name: ("ssl_disabled",) for name in MYSQL}
_ENCRYPTS: Keys = {
    **{name: ("use_ssl", 3) for name in BOTO3},
    "asyncpg.connect": ("ssl",),
    "asyncpg.create_pool": ("ssl",),
    "minio.Minio": ("secure", 4),
    "neo4j.GraphDatabase.driver": ("encrypted",),
}
# What is given addresses as of PostgreSQL or MySQL with options in them.
_BY_ADDRESS: Keys = {
    **POSTGRES,
    **dict.fromkeys(
        ("asyncpg.connect", "asyncpg.create_pool", "databases.Database", "sqlalchemy.create_engine"), ("dsn", "url", 0)),
}
_LOCAL = rf"(?i)^(?:[a-z0-9+.-]+://)?(?:[^/@]*@)?(?:{HERE}|/|unix)|\bhost=(?:{HERE}|/)"
# Pools of psycopg2 take it as the third argument.
_SETTINGS = arg("config", "conf", 0)
_ADDRESSES = (_SETTINGS.item("bootstrap.servers"), arg("host", "uri", "url", "endpoint", "endpoint_url", "dsn"), arg(0), arg(2))


def _is_here(match: Match, file: File) -> bool:
    """Tell whether a connection may stay on the machine."""
    return any(address.matches(_LOCAL).judge(match, file).possible for address in _ADDRESSES)


_HERE = regex(rf"(?i)(?:{HERE}|/|$)")


def _is_of_django(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the key that turns TLS off in the options of a database on another machine, of Django."""
    options = file.parent(node, scope) if text == "sslmode" else None
    if not isinstance(options, ast.Dict) or given_as(options, scope, file) != "OPTIONS" or file.value(
            held_under(node, scope, file) or node, scope).only not in ("allow", "disable"):
        return False
    database = file.parent(options, scope)
    host = dict(entries_in(database)).get("HOST") if isinstance(database, ast.Dict) else None
    name = text_of(host)
    return host is not None and (name is None or _HERE.match(name) is None)


# Of a host with a name of several parts: others are of the machine, or of containers beside.
_CLEAR_ADDRESS = regex(
    r"(?i)(?:jdbc:)?postgres(?:ql)?(?:\+\w+)?://(?:[^\s/@]*@)?((?!\d+\.)[\w-]+(?:\.[\w-]+)+)(?::\d+)?/[^\s?]*\?(?:\S*&)?"
    r"sslmode=(?:allow|disable)(?:&|$)")
_NEAR = regex(rf"(?i){NEAR}$|.*\b(?:example|invalid|test)\b")


def _is_address_in_clear(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the address of a database on another machine, which turns TLS off."""
    found = _CLEAR_ADDRESS.match(text)
    return found is not None and not _NEAR.match(found[1])


def _is_told_by_choice(match: Match, file: File) -> bool:
    """Tell whether the `**options` turn TLS off only where somebody has asked for that: `if use_tls is False:`."""
    unpacked = [one.value for one in match.node.keywords if one.arg is None] if isinstance(match.node, ast.Call) else []
    set_ = [
        target for option in unpacked if isinstance(option, ast.Name) for made in file.nodes_of(ast.Assign, match.scope)
        for target in made.targets if isinstance(target, ast.Subscript) and tail_of(target.value) == option.id
        and (text_of(target.slice) or "").startswith("ssl")]
    return bool(set_) and all(follows_a_choice(one, match.scope, file) for one in set_)


_IN_CLEAR = either(
    call(*_PLAIN).where(arg_by_name(_PLAIN).equals(True)),
    call(*_ENCRYPTS).where(arg_by_name(_ENCRYPTS).equals(False)),
    call(*MONGO).where(surely(arg("ssl").equals(False) | arg("tls").equals(False))),
    call("MySQLdb.connect", *POSTGRES).where(arg("sslmode", "ssl_mode").equals("DISABLED", "allow", "disable")),
    call(*_BY_ADDRESS).where(arg_by_name(_BY_ADDRESS).matches(
        r"\bssl(?:mode)?=(?:allow|disable)\b|\bssl_disabled=[Tt]rue\b")),
    call("sqlalchemy.create_engine").where(
        arg("connect_args").item("sslmode").equals("allow", "disable")
        | arg("connect_args").item("ssl_disabled").equals(True)),
    call(*KAFKA).where(arg("security_protocol").equals("SASL_PLAINTEXT")),
    call(*CONFLUENT).where(_SETTINGS.item("security.protocol").matches(r"(?i)^sasl_plaintext$")),
).unless(Test(_is_here))

WITHOUT_TLS = Rule(
    code="SEC601", name="store-without-tls", cwe=319, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() is told to talk in clear text, password included: leave TLS on",
    when=outside_tests(once_per_options(
        _IN_CLEAR.unless(Test(_is_told_by_choice)) | _IN_CLEAR.saying(confidence=LOW, profile=AUDIT)
    ).saying(facts=short_name)
        | outside_tests(string(("jdbc", "post"), _is_address_in_clear)).unless(anywhere(_IN_CLEAR)).saying(
            "clients talk to this address in clear text, password included: set sslmode to verify-full", confidence=LOW)
        | outside_tests(string(("sslm",), _is_of_django)).saying(
            "with this option Django talks to the database in clear text, password included: set it to verify-full")
        | write("os.environ[PGSSLMODE]").where(written.equals("allow", "disable")).saying(
            "with this variable clients of PostgreSQL talk in clear text, password included: set it to verify-full")),
    why="Anyone on the way can read the password and the data.",
    bad=(
        """
        import os

        import MySQLdb
        import mysql.connector
        import psycopg2
        import sqlalchemy
        from confluent_kafka import Producer
        from kafka import KafkaProducer
        from minio import Minio

        producer = Producer({"bootstrap.servers": servers, "security.protocol": "SASL_PLAINTEXT"})  # SEC601
        connection = MySQLdb.connect(host=host, ssl_mode="DISABLED")  # SEC601
        connection = mysql.connector.connect(host=host, ssl_disabled=True)  # SEC601
        connection = psycopg2.connect(host=host, sslmode="disable")  # SEC601
        connection = psycopg2.connect("host=db.shop.example sslmode=disable")  # SEC601
        os.environ["PGSSLMODE"] = "disable"  # SEC601
        engine = sqlalchemy.create_engine(f"postgresql://shop:{word}@{host}/orders?sslmode=disable")  # SEC601
        engine = sqlalchemy.create_engine(address, connect_args={"sslmode": "disable"})  # SEC601
        producer = KafkaProducer(bootstrap_servers=servers, security_protocol="SASL_PLAINTEXT")  # SEC601
        store = Minio("store.shop.example", secure=False)  # SEC601
        """,
        """
        from pymongo import MongoClient

        client = MongoClient(address, tls=False)  # SEC601
        options = {"ssl": False}
        client = MongoClient(address, **options)  # SEC601
        """,
    ),
    good="""
        import os

        import MySQLdb
        import mysql.connector
        import psycopg2
        import sqlalchemy
        from kafka import KafkaProducer
        from minio import Minio
        from pymongo import MongoClient

        connection = MySQLdb.connect(host=host, ssl_mode="VERIFY_IDENTITY")
        os.environ["PGSSLMODE"] = "verify-full"
        client = MongoClient(address, tls=True)
        engine = sqlalchemy.create_engine(f"postgresql://{user}@{host}/orders?sslmode=verify-full")
        engine = sqlalchemy.create_engine(address, connect_args={"sslmode": "verify-full"})
        engine = sqlalchemy.create_engine("postgresql://localhost/orders?sslmode=disable")
        connection = mysql.connector.connect(host=host)
        connection = psycopg2.connect(host=host, sslmode="verify-full")
        connection = psycopg2.connect("host=/run/postgresql sslmode=disable")
        producer = KafkaProducer(bootstrap_servers=servers, security_protocol="SASL_SSL")
        store = Minio("localhost:9000", secure=False)
        store = Minio("store.shop.example", secure=True)
    """,
    see=("https://www.postgresql.org/docs/current/libpq-ssl.html",
         "https://www.mongodb.com/docs/languages/python/pymongo-driver/current/security/tls/",
         "https://dev.mysql.com/doc/connector-python/en/connector-python-connectargs.html"),
    also=("pymongo-misconfiguration-insecure",),
)
