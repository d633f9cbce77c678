# profile: standard
"""Connections to stores that several calls tell the same, and those in clear text where somebody asks for that."""
import mysql.connector
import pymysql


def connected(host, name, use_tls=None):
    options, others = {"host": host}, {"host": host}
    if use_tls is False:
        options["ssl_disabled"] = True
    if name:
        others["ssl_disabled"] = True
    return pymysql.connect(**options), pymysql.connect(**others)  # SEC601


def connected_often(host):
    options = {"host": host, "ssl_disabled": True}
    first = mysql.connector.connect(**options)  # SEC601
    return first, mysql.connector.connect(**options), mysql.connector.connect(**options)


def connected_later(host):
    options = {"host": host}
    first = mysql.connector.connect(**options)
    options["ssl_disabled"] = True
    return first, mysql.connector.connect(**options), mysql.connector.connect(ssl_disabled=True, host=host)  # SEC601 SEC601
