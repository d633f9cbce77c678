# profile: standard
"""Patterns and checks of other modules that nobody sees, believed by name; pages of rows."""
import os
import re

import requests
from django.core.paginator import Paginator
from django.shortcuts import redirect
from shop.checks import NAME, is_listed, is_md5, name_pattern, router

COMPILED = re.compile(r"[a-z0-9]{32}\Z")


def remove(request):
    name = request.GET["name"]
    os.remove("/srv/" + name)  # SEC101
    if re.match(NAME, name):
        os.remove("/srv/" + name)
    if NAME.match(name):
        os.remove("/srv/" + name)
        requests.get(name, timeout=9)  # SEC103
        return redirect(name)  # SEC104
    if name_pattern.match(name):
        os.remove("/srv/" + name)
    if re.match(COMPILED, name):
        os.remove("/srv/" + name)
    if is_md5(name):
        os.remove("/srv/" + name)
    if is_listed(name):
        os.remove("/srv/b/" + name)  # SEC101
    if router.match(name):
        os.remove("/srv/c/" + name)  # SEC101
    if NAME.search(name):
        os.remove("/srv/d/" + name)  # SEC101
    for row in Paginator(rows(), 10).get_page(request.GET["page"]):
        os.remove("/srv/" + row["name"])
