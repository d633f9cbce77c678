"""boto3: objects that everyone may read or write; its keys and connections are with the rules for these."""

from __future__ import annotations

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Rule,
    anywhere,
    arg,
    either,
    imports,
    method,
    outside_tests,
)

_AWS = anywhere(imports("aioboto3", "aiobotocore", "boto3", "botocore"))
_ACL, _EXTRA = arg("ACL"), arg("ExtraArgs").item("ACL")
_WRITES = method(
    "copy", "copy_from", "copy_object", "create_bucket", "put", "put_bucket_acl", "put_object", "put_object_acl",
    "upload_file", "upload_fileobj",
).where(_AWS)

PUBLIC = Rule(
    code="SEC630", name="public-object", cwe=732, severity=MEDIUM,
    message="everyone on the internet may read this, or even write it: leave ACL out, and hand out signed URLs",
    when=either(
        outside_tests(_WRITES.where(_ACL.equals("public-read-write") | _EXTRA.equals("public-read-write"))).saying(
            severity=HIGH),
        _WRITES.where(_ACL.equals("public-read") | _EXTRA.equals("public-read")).saying(
            severity=LOW, profile=AUDIT),
    ),
    why="Objects that were public by mistake are behind many of the large leaks of the last years.",
    bad="""
        import boto3

        store = boto3.client("s3")
        store.create_bucket(Bucket="shop", ACL="public-read-write")  # SEC630
        store.put_object(Bucket="shop", Key="invoice", Body=text, ACL="public-read")  # SEC630
        store.upload_file("invoice", "shop", "invoice", ExtraArgs={"ACL": "public-read"})  # SEC630
    """,
    good=(
        """
        import boto3

        store = boto3.client("s3")
        store.create_bucket(Bucket="shop", ACL="private")
        store.put_object(Bucket="shop", Key="invoice", Body=text)
        """,
        """
        def fill(store):
            store.put_object(ACL="public-read")
            store.put_object(ACL="public-read-write")
        """,
    ),
    see=("https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",),
)
