# profile: standard
"""A directory of the system is that of the function alone where a cloud runs it."""
import os

import functions_framework

ROOT = "/tmp"


@functions_framework.http
def keep(request):
    with open(os.path.join(ROOT, "day.txt"), "w") as file:
        file.write("day")
    return "kept"
