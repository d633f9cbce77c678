# profile: standard
"""Numbers that are put into the SQL of Django's `extra()`."""
from typing import List

from django.contrib.auth.models import User


def in_order(keys: List[int]):
    return User.objects.extra(select={f"is_{key}": f"id = {key}" for key in keys}, order_by=[f"-is_{key}" for key in keys])


def named(keys: List[str]):
    return User.objects.extra(select={f"is_{key}": f"name = '{key}'" for key in keys})  # S610


def of_names(names: List[str], key: int):
    return User.objects.extra(select={name: f"id = {key}" for name in names})  # S610


def searched(search, options, more):
    extra = {"highlight": options}
    search = search.extra(**extra)
    if more:
        extra["where"] = more
    return search.extra(**extra)  # S610
