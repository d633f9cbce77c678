# profile: standard
"""The fields of a record may be put together before it is made of them."""
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User


def register(request):
    fields = {"username": request.POST["name"], "password": request.POST["password"]}
    return User.objects.create(**fields)  # SEC705


def register_later(request):
    fields = dict(username=request.POST["name"])
    fields["password"] = request.POST["password"]
    return User.objects.create(**fields)  # SEC705


def register_well(request):
    fields = {"username": request.POST["name"], "password": make_password(request.POST["password"])}
    return User.objects.create(**fields)


def register_by_manager(request):
    fields = {"username": request.POST["name"], "password": request.POST["password"]}
    return User.objects.create_user(**fields)


def remember(request):
    fields = {"username": request.POST["name"], "password": request.POST["password"]}
    fields["password"] = make_password(fields["password"])
    return User.objects.create(**fields)
