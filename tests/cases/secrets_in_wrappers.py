# profile: standard
"""Secrets that are no plain constant beside their name: wrapped, chosen, unpacked, declared, set by a call."""
import base64
import os

import attr
import mechanize
import typer
from airflow.models import Variable
from azure.identity import ClientSecretCredential
from django.conf import settings
from msal import ConfidentialClientApplication
from pydantic import BaseModel, Field, SecretStr

db_password = "Nk7-vq2Lw9".encode()  # S105
db_password = os.environ["DB_PASSWORD"].encode()
mail_password = base64.b64decode("TmJrNy12cTJMdzk=").decode()  # S105
user, password = "shop", "Nk7-vq2Lw9"  # S105
user, password = "shop", os.environ["SHOP_PASSWORD"]
smtp_password = "Nk7-vq2Lw9" if settings.MAIL else None  # S105
smtp_password = "password" if settings.MAIL else ""
API_KEYS = ["q8Zt71LmX0aWc4Re", "Xw3b90KpV5yLd2Qs"]  # S105
SECRET_KEYS = {"q8Zt71LmX0aWc4Re": "ann"}  # S105
API_KEYS = {"maps": "MAPS_API_KEY", "mail": "q8Zt71LmX0aWc4Re"}
TOKENS = ["name", "number2", "float64x2"]
CONFIG_SECRETS = {"external_auth_domain": "domain", "external_auth_group": "admin-group"}
SPECIAL_TOKENS = ["<s>", "</s>", "[MASK]"]
TOKENS = {"number": r"\d+", "name": r"\w+"}
COMMON_PASSWORDS = ["Passw0rd12", "qw3rty99xx"]

producer = {"sasl.username": "shop", "sasl.password": "q8Zt71LmX0aWc4Re"}  # S105
producer = {"sasl.username": "shop", "sasl.password": os.environ["SASL_PASSWORD"]}
labels = {"login.password": "Passwort", "login.token": "Zugangsschlüssel"}
labels = {"password": "Passwort", "token": "Zugangsschlüssel"}
labels = {"password": "Contraseña"}
columns = {"password": "plaintext", "hash": "hash", "key": "key", "cmd": "cmd"}
login = {"user": "user", "host": "host", "password": "plaintext"}  # S105
TLS_SECRET = "wildcard-tls"


@attr.s
class Account:
    password = attr.ib(default="Nk7-vq2Lw9")  # S107
    token = attr.ib("q8Zt71LmX0aWc4Re")  # S107
    secret = attr.ib(default=None)


class Settings(BaseModel):
    jwt_secret: str = Field("hazel-nut-7-cake")  # S107
    db_password: SecretStr = SecretStr("Nk7-vq2Lw9")  # S105
    smtp_password: SecretStr = Field(...)
    api_key: str = Field("", description="of the shop")


def push(token: str = typer.Option("q8Zt71LmX0aWc4Re", help="of the shop")):  # S107
    return token


def pull(token: str = typer.Option(None, envvar="SHOP_TOKEN"), password: str = typer.Option(..., "--password")):
    return token, password


def connect(spark, page):
    token = Variable.get("shop_token", default_var="q8Zt71LmX0aWc4Re")  # S107
    token = token or Variable.get("shop_token", default_var=None)
    key = getattr(settings, "SHOP_API_KEY", "q8Zt71LmX0aWc4Re")  # S107
    key = key or getattr(settings, "SHOP_API_KEY", None)
    spark.conf.set("fs.s3a.secret.key", "q8Zt71LmX0aWc4Re")  # S105
    spark.conf.set("fs.s3a.secret.key", os.environ["S3_SECRET"])
    spark.conf.set("fs.s3a.aws.credentials.provider", "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider")
    request = mechanize.Request(page)
    request.add_header("X-Api-Key", "q8Zt71LmX0aWc4Re")  # S105
    request.add_header("Authorization", "Bearer q8Zt71LmX0aWc4Re")  # SEC702
    request.add_header("Authorization", "Bearer " + token)
    return ClientSecretCredential("shop", "tea", "Nk7-vq2Lw9"), request, key  # S106


def commands(run, host, word):
    run("mysqldump -u shop -pNk7-vq2Lw9 orders")  # SEC702
    run("mysqldump -u shop -p orders")
    run(f"mysqldump -u shop -p{word} orders")
    run(["sshpass", "-p", "Nk7-vq2Lw9", "ssh", host])  # SEC702
    run(["sshpass", "-p", word, "ssh", host])
    run(["mkdir", "-p", "Nk7-vq2Lw9"])
    run("curl -u shop:$PASSWORD https://shop.internal/")
    run("curl -u shop:Nk7-vq2Lw9 https://shop.internal/")  # SEC702
    run("echo Nk7-vq2Lw9 | sudo -S systemctl restart shop")  # SEC702
    run("echo Nk7-vq2Lw9 | sudo tee /etc/shop")
    run("docker login -u shop -p Nk7-vq2Lw9 registry.shop.internal")  # SEC702
    run(["docker", "login", "-u", "shop", "--password-stdin"])
    run(["docker", "run", "-p", "Nk7-vq2Lw9"])


class Shop:
    def __init__(self, host, password=None):
        self.host, self.password = host, password


class Branch(Shop):
    def __init__(self):
        super().__init__("north.shop.internal", "Nk7-vq2Lw9")  # S106


def log_in(user, password):
    return user, password


def check(user, password):
    return log_in(user, password)


log_in("ann", "Nk7-vq2Lw9")  # S106
log_in("ann", os.environ["SHOP_PASSWORD"])
log_in("ann", "password")
check("ann", "Nk7-vq2Lw9")
Shop("south.shop.internal", "Nk7-vq2Lw9")  # S106
application = ConfidentialClientApplication("shop", client_credential="q8Zt71LmX0aWc4Re")  # S106
application = ConfidentialClientApplication("shop", client_credential=os.environ["SHOP_CREDENTIAL"])

# In parts.
db_password = "hV9x-Tk2" + "wQz77Lm"  # S105
db_password = "hV9x-Tk2" + suffix
connect(password=b"hV9x-" + b"Tk2wQz77Lm")  # S106
connect(password="enter your " + "password")
