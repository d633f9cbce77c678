# profile: standard
"""A module with fixtures is for tests, whatever it is called."""
import random

import pytest
from django.shortcuts import redirect

from shop.models import User


@pytest.fixture
def page(request, name):
    yield open("/srv/" + name)
    return redirect(request.param)


@pytest.fixture
def role():
    class Roles:
        def get(self):
            return str(random.randint(1, 999999999))

    return Roles()


@pytest.fixture
def admin():
    return User.objects.create_user("admin", password="testpass123")
