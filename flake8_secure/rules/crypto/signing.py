"""Signatures and identifiers that rest on nothing, or on a secret that they give away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import (
    HIGH,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    beside,
    call,
    either,
    write,
    written,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_FRAMEWORK_SECRETS = (
    "django.conf.settings.SECRET_KEY",
    "flask.Flask().config[SECRET_KEY]",
    "flask.Flask().secret_key",
)

HASHIDS = Rule(
    code="SEC208", name="secret-key-as-salt", cwe=327, severity=MEDIUM,
    message="Hashids gives its salt away, and with it your SECRET_KEY: make a salt for it alone",
    when=call("hashids.Hashids").where(arg("salt", 0).refers_to(*_FRAMEWORK_SECRETS)),
    why="""
        Hashids is an encoding: some hundred encoded numbers are enough to compute the salt, and whoever knows the
        SECRET_KEY can sign sessions.
    """,
    bad=(
        """
        from django.conf import settings
        from hashids import Hashids

        ids = Hashids(salt=settings.SECRET_KEY)  # SEC208
        """,
        """
        from flask import current_app
        from hashids import Hashids

        ids = Hashids(current_app.config["SECRET_KEY"], min_length=8)  # SEC208
        ids = Hashids(current_app.config.get("SECRET_KEY"))  # SEC208
        """,
    ),
    good="""
        from django.conf import settings
        from flask import current_app
        from hashids import Hashids

        ids = Hashids(salt=settings.HASHIDS_SALT)
        ids = Hashids(salt=current_app.config.get("HASHIDS_SALT"))
        ids = Hashids(salt=parser.get("SECRET_KEY"))
    """,
    see=("https://carnage.github.io/2015/08/cryptanalysis-of-hashids",),
    also=("django/hashids-with-django-secret", "flask/hashids-with-flask-secret"),
)

_UNSIGNED = ("itsdangerous.NoneAlgorithm", "itsdangerous.NoneAlgorithm()")
_SERIALIZERS = tuple(
    f"itsdangerous.{name}" for name in (
        "Serializer", "TimedSerializer", "URLSafeSerializer", "URLSafeTimedSerializer",
    )
)

UNSIGNED = Rule(
    code="SEC209", name="signature-without-key", cwe=347, severity=HIGH,
    message="the algorithm none signs nothing, so anyone can make such a text: keep the default",
    when=either(
        call("itsdangerous.Signer", "itsdangerous.TimestampSigner").where(arg("algorithm", 5).refers_to(*_UNSIGNED)),
        call(*_SERIALIZERS).where(arg("signer_kwargs", 5).item("algorithm").refers_to(*_UNSIGNED)),
        call("itsdangerous.JSONWebSignatureSerializer", "itsdangerous.TimedJSONWebSignatureSerializer").where(
            arg("algorithm_name").equals("none")),
    ),
    why="The signature of the algorithm `none` is empty, and every text has a valid one.",
    bad=(
        """
        from itsdangerous import NoneAlgorithm, Signer, URLSafeSerializer

        signer = Signer(key, algorithm=NoneAlgorithm())  # SEC209
        serializer = URLSafeSerializer(key, signer_kwargs={"algorithm": NoneAlgorithm()})  # SEC209
        """,
        """
        from itsdangerous.jws import JSONWebSignatureSerializer

        serializer = JSONWebSignatureSerializer(key, algorithm_name="none")  # SEC209
        serializer = JSONWebSignatureSerializer(key, algorithm_name="HS512")
        """,
    ),
    good="""
        from itsdangerous import HMACAlgorithm, Signer, URLSafeSerializer

        signer = Signer(key, algorithm=HMACAlgorithm())
        serializer = URLSafeSerializer(key, signer_kwargs={"key_derivation": "hmac"})
    """,
    see=("https://itsdangerous.palletsprojects.com/en/stable/signer/",),
    also=("DUO137",),
)

_CLIENTS = (
    "azure.storage.blob.BlobClient", "azure.storage.blob.BlobServiceClient", "azure.storage.blob.ContainerClient",
    "azure.storage.queue.QueueClient", "azure.storage.queue.QueueServiceClient",
)
# Class methods that hand what they are given on to the class.
_MAKERS = ("from_blob_url", "from_connection_string", "from_container_url", "from_queue_url")
_SAFE_VERSIONS = ("2.0", "2.1")
_KEYS = tuple(f"{client}().key_encryption_key" for client in _CLIENTS)
_KEY_FUNCTIONS = tuple(f"{client}().key_resolver_function" for client in _CLIENTS)


def _with_key(match: Match, file: File) -> bool:
    return any(arg(name).node(match) is not None for name in ("key_encryption_key", "key_resolver_function"))


AZURE = Rule(
    code="SEC210", name="azure-encryption-v1", cwe=327, severity=MEDIUM,
    message="client-side encryption is version 1 unless you ask for more: set encryption_version to '2.0'",
    when=either(
        call(*_CLIENTS, *(f"{client}.{maker}" for client in _CLIENTS for maker in _MAKERS)).where(
            Test(_with_key)).unless(arg("encryption_version").equals(*_SAFE_VERSIONS)),
        write(*_KEYS, *_KEY_FUNCTIONS).unless(
            anywhere(call(*_CLIENTS).where(arg("encryption_version").equals(*_SAFE_VERSIONS)))
            | beside(write("*.encryption_version").where(written.equals(*_SAFE_VERSIONS)))),
    ),
    why="Version 1 encrypts in CBC mode without authentication: answers to changed text give the text away.",
    bad="""
        from azure.storage.blob import BlobClient, BlobServiceClient

        service = BlobServiceClient(url, key_encryption_key=key)  # SEC210
        service = BlobServiceClient.from_connection_string(connection, key_encryption_key=key)  # SEC210
        blob = BlobClient.from_connection_string(connection, "box", "name")
        blob.key_encryption_key = key  # SEC210

        def get_newer(key):
            other = service.get_blob_client("box", "name")
            other.key_encryption_key = key
            other.encryption_version = "2.0"
            return other
    """,
    good=(
        """
        from azure.storage.blob import BlobServiceClient

        service = BlobServiceClient(url, key_encryption_key=key, encryption_version="2.0")
        plain = BlobServiceClient(url)
        plain.key_encryption_key = key
        """,
        """
        from azure.storage.blob import BlobClient

        blob = BlobClient(url, "box", "name")
        blob.key_encryption_key = key
        blob.encryption_version = "2.0"
        """,
    ),
    see=("https://learn.microsoft.com/en-us/azure/storage/blobs/client-side-encryption",),
    also=("py/azure-storage/unsafe-client-side-encryption-in-use",),
)
