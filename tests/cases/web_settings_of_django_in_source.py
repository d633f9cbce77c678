# profile: standard
"""Settings of a Django project that decide what production gets, in the source."""
import os

SECRET_KEY = os.getenv("SECRET_KEY", "a-key-that-everybody-knows")  # SEC542
DEBUG = True  # SEC420
ALLOWED_HOSTS = ["www.example.com", "*"]  # SEC421
INSTALLED_APPS = ["django.contrib.admin", "shop"]
MIDDLEWARE = [  # SEC520
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
ROOT_URLCONF = "shop.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "autoescape": False,  # SEC427
            "context_processors": [],
        },
    },
]
X_FRAME_OPTIONS = "ALLOWALL"  # SEC422
SESSION_COOKIE_SECURE = False  # SEC502
SESSION_COOKIE_HTTPONLY = False  # SEC502
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # SEC540
CORS_ORIGIN_ALLOW_ALL = True  # SEC510
CORS_ALLOW_CREDENTIALS = True
