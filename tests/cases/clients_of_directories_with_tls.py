# profile: standard
"""TLS that is started behind the first bytes, with a server that was told whose certificates to take, and without one."""
import ssl

import ldap3

TLS = ldap3.Tls(validate=ssl.CERT_REQUIRED)


def started(name, word):
    server = ldap3.Server("ldap.shop.example")
    connection = ldap3.Connection(server, name, word)
    connection.start_tls()  # SEC642
    return connection.bind()


def started_for(host, name, word):
    connection = ldap3.Connection(ldap3.Server(host), name, word)
    connection.start_tls()  # SEC642
    return connection.bind()


def bound(host, name, word):
    server = ldap3.Server(host)
    ldap3.Connection(server, name, word, auto_bind="TLS_BEFORE_BIND")  # SEC642
    return ldap3.Connection(server, name, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)  # SEC642


def started_with(host, name, word, server):
    checked = ldap3.Server(host, tls=TLS)
    connection = ldap3.Connection(checked, name, word)
    connection.start_tls()
    other = ldap3.Connection(server, name, word)
    other.start_tls()
    ldap3.Connection(ldap3.Server(host), name, word, auto_bind=True)
    return ldap3.Connection(checked, name, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)


def secure(name, word):
    server = ldap3.Server("ldap.shop.example", use_ssl=True)  # SEC642
    connection = ldap3.Connection(server, name, word)
    connection.start_tls()
    return connection


def secure_bound(name, word):
    server = ldap3.Server("ldap.shop.example", use_ssl=True)  # SEC642
    other = ldap3.Server("ldaps://ldap.shop.example")  # SEC642
    ldap3.Connection(other, name, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)
    return ldap3.Connection(server, name, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)
