# profile: standard
"""A directory of the system is that of the function alone where a cloud runs it."""
import os

import functions_framework


@functions_framework.http
def keep(request):
    os.system("date > /tmp/date.txt")
    return "kept"
