# profile: standard
"""Users that other libraries than Django make."""
from shop.clients import directory


def add(server):
    server.create_user("ann", password="")
    directory.create_superuser("ann", password="")


def add_to_django(user_model):
    user_model.objects.create_user("ann", password="")  # SEC551
