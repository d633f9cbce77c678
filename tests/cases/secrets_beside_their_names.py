# profile: standard
"""Pairs of a name and its value, of which the name says that the value is a secret."""
import os

SETTINGS = [
    {"key": "mail_login", "value": "ann@example.org", "type": "String"},
    {"key": "mail_password", "value": "edjxok4jh7", "type": "String"},  # S105
    {"value": "Xk29sslQ8", "name": "DB_PASSWORD"},  # S105
    {"Name": "DB_PASSWORD", "Value": "Xk29sslQ8"},  # S105
    {"key": "mail_password", "value": "password", "type": "String"},
    {"key": "mail_password", "value": ""},
    {"key": "mail_password", "value": os.environ["MAIL_PASSWORD"]},
    {"key": "password_min_length", "value": "12"},
    {"Name": "DB_PASSWORD", "Value": "{{resolve:secretsmanager:x}}"},
    {"name": "password", "value": "Password", "type": "label"},
    {"key": "api_key", "value": "api-key"},
    {"title": "DB_PASSWORD", "value": "Xk29sslQ8"},
    {"name": "DB_PASSWORD", "default": "Xk29sslQ8"},
    {"Name": "DB_PASSWORD", "value": "Xk29sslQ8"},
    {1: "DB_PASSWORD", "value": "Xk29sslQ8", **{}},
]
