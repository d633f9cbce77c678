"""Directories: an empty password, and TLS from the first byte or not at all; and a public object."""
import boto3
import ldap3


def log_in(server, user):
    ldap3.Connection(server, user, "")  # SEC640
    ldap3.Connection(server, user, None)  # SEC640


def connect(user, word):
    server = ldap3.Server("ldap://directory.shop.example", use_ssl=True)  # SEC641
    ldap3.Connection(server, user, word, auto_bind=True)
    ldap3.Connection(server, user, word, auto_bind=ldap3.AUTO_BIND_NO_TLS)
    ldap3.Connection(server, user, word, auto_bind="NO_TLS")
    return ldap3.Server("ldap://directory.shop.example")  # SEC641


def publish(name):
    boto3.client("s3").upload_file(name, "shop", name, ExtraArgs={"ACL": "public-read-write"})  # SEC630
