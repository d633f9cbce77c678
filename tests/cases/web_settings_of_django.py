# profile: standard
"""Settings of a Django project: what the environment decides is quiet, what the source decides is reported."""
import os

from decouple import config

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("HOSTS", "*").split(",")
INSTALLED_APPS = ["django.contrib.admin", "shop"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
MIDDLEWARE += ["django.middleware.csrf.CsrfViewMiddleware"]
ROOT_URLCONF = "shop.urls"
X_FRAME_OPTIONS = "SAMEORIGIN"
SESSION_COOKIE_SECURE = not DEBUG
CSRF_COOKIE_SECURE = config("CSRF_COOKIE_SECURE", default=False)
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
CORS_ALLOW_ALL_ORIGINS = DEBUG
CORS_ALLOW_CREDENTIALS = True
REST_FRAMEWORK = {"PAGE_SIZE": 20}
EMAIL_USE_TLS = False
AUTH_PASSWORD_VALIDATORS = []

if DEBUG:
    ALLOWED_HOSTS = ["*"]
    INTERNAL_IPS = ["127.0.0.1"]
    SECURE_CONTENT_TYPE_NOSNIFF = False
    SESSION_COOKIE_HTTPONLY = False
