# profile: standard
"""Passwords that are empty where a request has none."""
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password


def change(request, user):
    user.set_password(request.POST.get("password", ""))  # SEC551
    user.save()


def change_hash(request, user):
    user.password = make_password(request.POST.get("password", ""))  # SEC551
    user.save()


def change_in_place(request, user, word=""):
    user.password = make_password(word)  # SEC551
    user.save()


def register(request):
    User.objects.create_user("ann", password=request.POST.get("password", ""))  # SEC551


def fixed(user):
    user.password = make_password("")  # SEC551
    user.save()


def change_if_there(request, user):
    if request.POST.get("password"):
        user.set_password(request.POST.get("password", ""))
        user.save()


def change_if_other(request, user):
    if request.POST.get("name"):
        user.set_password(request.POST.get("password", ""))  # SEC551
        user.save()


def locked(user):
    user.password = make_password(None)
    user.save()


def register_validated(request):
    validate_password(request.POST.get("password", ""))
    User.objects.create_user("ann", password=request.POST.get("password", ""))
    User.objects.create_user("ben", password=request.POST.get("password"))


def hash_validated(request, user):
    word = request.POST.get("password", "")
    validate_password(word)
    user.password = make_password(word)
    user.save()
