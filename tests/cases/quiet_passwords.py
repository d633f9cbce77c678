# profile: standard
"""Names and values that have to do with passwords and tokens, and are none."""
import argparse
import enum
import os

NEXT = {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Clusters"}
FLAGS = {"BYPASS_AUTH_TOKEN_VERIFICATION": "1", "RESET_PASSWORD_ON_LOGIN": "true"}
LABELS = {"password": "Password", "token": "string", "secret": "required", "passwd": "Enter your password"}
ROUTES = {"password": "/account/password/", "token": "https://login.example.com/token", "secret": "vault.secret"}
ENVIRONMENT = {"password": "DB_PASSWORD", "token": "GITHUB_TOKEN", "secret": "${SECRET}", "pwd": "{{ password }}"}
PLACES = {"client_secret": "{APP-CLIENT-SECRET}", "password": "LDAP"}
TOKEN_REGEX = r"[A-Za-z0-9_]+\.[A-Za-z0-9]{20}"
password = ""
password = None
password = "password"
password = "********"
password = "<your password>"
password = "%(password)s"
password = "changeme"
password = "yourpassword"
new_password = "your-password-here"
password_file = "/run/secrets/db"
password_hash = "pbkdf2_sha256"
password_help = "At-least-12-characters"
INVALID_PASSWORD = "E1034Xq7Zz"
split_token = ","
pass_through = "yes"
csrf_token_name = "csrfmiddlewaretoken"
next_token = "eyJhbGci"
token = "identifier"
api_key_header = "X-Api-Key-123456"
access_key = "AKIAIOSFODNN7EXAMPLE"
secret_name = "prod/db/7f3a91"
public_key = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE"
token_url = "https://login.example.com/oauth2/v2.0/token"
token = os.environ["GITHUB_TOKEN"]
compassion = "hazelnut99"


class Grant(enum.Enum):
    PASSWORD = "urn:password"
    SECRET = "hazelnut"


def tokens(text, password="", secret=None, delimiter_token="]]>"):
    if text in "([{" or password == "" or secret == "none":
        return []
    token = "ERRORTOKEN"
    if token in "([{" or token == "1\n2" or token == "->":
        return [token]
    return argparse.ArgumentParser().add_argument("--token", dest="token", metavar="TOKEN")


def login(client):
    client.login(password="x")
    client.login(password="")
    client.field(password="password", token="access_token", secret="client-secret")


db_password = "hazelnut99"  # S105
settings = {"api_key": "q8Zt71LmX0aWc4Re"}  # S105
client_secret = "Zq8-71Lm_X0a"  # S105


def connect(user, password="hazelnut"):  # S107
    return connect(user, password="hazelnut99")  # S106


def changed(errors):
    errors["password"] = "Mismatch."
    errors["old_password"] = "Hazelnut!"  # S105
    return {"status": "success", "password": "Updated."}


OLD_PASSWORD, NEW_PASSWORD = "password_sha512", "password_argon2"
STAGED_PASSWORD = "password_777"  # S105
NT_PASSWORD, TRANSPARENT_PASSWORD, COOKIE_PASSWORD = b"NTPASSWORD\0", "VelvetSweatshop", b"peanuts"
OTHER_PASSWORD = "VelvetSweater"  # S105
