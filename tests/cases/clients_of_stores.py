# profile: standard
"""Databases, caches, directories and containers, as good programs use them and as bad ones do."""
import os

import docker
import ldap
import ldap3
import psycopg2
import psycopg2.pool
import psycopg_pool
import redis
from pymongo import MongoClient

client = MongoClient("mongodb://localhost:27017/", tls=False)
client = MongoClient(os.environ["MONGO_URL"], tls=True, tlsCAFile="ca.pem")
client = MongoClient(os.environ["MONGO_URL"], tls=True, tlsAllowInvalidCertificates=True)  # SEC600
cache = redis.Redis(host="cache", ssl=True, ssl_cert_reqs=None)  # SEC600
cache = redis.Redis(host="cache")
connection = psycopg2.connect(host="localhost", sslmode="disable")
connection = psycopg2.connect(host="db.example.com", sslmode="prefer")
connection = psycopg2.connect(host="db.example.com", sslmode="disable")  # SEC601
pool = psycopg2.pool.ThreadedConnectionPool(1, 4, "host=db.example.com sslmode=disable")  # SEC601
pool = psycopg2.pool.ThreadedConnectionPool(1, 4, "host=db.shop.internal user=shop password=hazel-7nut")  # SEC702
pool = psycopg_pool.ConnectionPool("host=db.example.com sslmode=disable")  # SEC601
pool = psycopg_pool.ConnectionPool("host=db.shop.internal user=shop password=hazel-7nut")  # SEC702
pool = psycopg_pool.ConnectionPool(f"host=db.shop.internal user=shop password={word}")


def log_in(user, word, strict):
    directory = ldap.initialize("ldaps://directory.example.com")
    directory.simple_bind_s(user, word or "")
    directory.simple_bind_s()
    server = ldap3.Server("directory.example.com", use_ssl=strict)
    return ldap3.Connection(server, user=user, password=word, auto_bind=True)


def run(image, builder):
    containers = docker.from_env().containers
    containers.run(image, network_mode="bridge")
    containers.run("alpine", privileged=builder)
    containers.run("docker:dind", privileged=True)  # SEC651
