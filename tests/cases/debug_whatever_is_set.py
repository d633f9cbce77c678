# profile: standard
"""Settings of Django with a debug mode that no variable of the environment switches off."""
import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["shop.example.com"]
INSTALLED_APPS = ["shop"]
ROOT_URLCONF = "shop.urls"
DEBUG = os.environ.get("DEBUG", "False")  # SEC420
