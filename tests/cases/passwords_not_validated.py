"""New users of Django get whatever password they send, unless it is checked."""
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password


def register(request):
    User.objects.create_user("ann", password=request.POST["password"])  # SEC550


def register_validated(request):
    validate_password(request.POST["password"])
    User.objects.create_user("ann", password=request.POST["password"])


def import_user(word):
    User.objects.create_user("ann", password=word)
