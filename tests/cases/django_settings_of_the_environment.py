"""Settings of Django that the environment decides, and what they are where it says nothing."""
import os

import environ
from decouple import Csv, config

from shop.defaults import *

env = environ.Env()
INSTALLED_APPS = ["shop"]
ROOT_URLCONF = "shop.urls"
if env("KIND") == "a":
    DEBUG = os.environ.get("DEBUG", False)  # SEC420
    ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "*").split(",")  # SEC421
elif env("KIND") == "b":
    DEBUG = bool(os.environ.get("DEBUG", ""))  # SEC420
    ALLOWED_HOSTS = [os.getenv("ALLOWED_HOST", "*")]  # SEC421
elif env("KIND") == "c":
    DEBUG = os.environ["DEBUG"]  # SEC420
    ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="*", cast=Csv())  # SEC421
elif env("KIND") == "d":
    DEBUG = os.environ.get("DEBUG", "") == "1"
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["*"])  # SEC421
elif env("KIND") == "e":
    DEBUG = env.bool("DEBUG", default=False)
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
elif env("KIND") == "f":
    DEBUG = config("DEBUG", default=False, cast=bool)
    ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="shop.test", cast=Csv())
else:
    DEBUG = "DEBUG" in os.environ
    ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
