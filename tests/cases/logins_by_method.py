# profile: standard
"""Passwords by position in methods that one library alone has, of whatever receiver."""
import os


def log_in(connection, client, transport):
    connection.simple_bind_s("cn=admin,dc=example,dc=org", "Adm1n#2024!")  # S106
    connection.simple_bind_s("cn=admin,dc=example,dc=org", os.environ["LDAP_PASSWORD"])
    connection.simple_bind_s()
    client.username_pw_set("sensor", "Kq8#pZ2mVx")  # S106
    client.username_pw_set("sensor")
    transport.auth_password("deploy", "Kq8#pZ2mVx")  # S106
