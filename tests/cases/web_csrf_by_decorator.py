"""A view that is protected by a decorator shows that somebody has thought of forged requests."""
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_protect

INSTALLED_APPS = ["shop"]  # SEC423
ROOT_URLCONF = "shop.urls"
MIDDLEWARE = [
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]


@method_decorator(csrf_protect, name="dispatch")
class Order(View):
    pass
