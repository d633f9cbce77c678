# profile: standard
"""Passwords by position in methods that one library alone has, of whatever receiver; and a server for everybody."""
import os

import sqlalchemy as sa


def log_in(connection, client, transport):
    connection.simple_bind_s("cn=admin,dc=example,dc=org", "Adm1n#2024!")  # S106
    connection.simple_bind_s("cn=admin,dc=example,dc=org", os.environ["LDAP_PASSWORD"])
    connection.simple_bind_s()
    client.username_pw_set("sensor", "Kq8#pZ2mVx")  # S106
    client.username_pw_set("sensor")
    transport.auth_password("deploy", "Kq8#pZ2mVx")  # S106


def connect():
    sa.create_engine(sa.engine.URL.create("postgresql", "shop", "Kq8#pZ2mVx", "db"))  # S106
    sa.create_engine(sa.engine.URL.create("postgresql", "shop", os.environ["DB_PASSWORD"], "db"))


def show(demo):
    demo.launch(server_name="0.0.0.0")  # S104
    demo.launch(server_name="127.0.0.1")
