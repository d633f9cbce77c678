# profile: standard
"""Who starts a program, and sets a variable for it, has a debugger listen on this machine."""
import os

import debugpy

LISTEN = os.getenv("LISTEN")


def start(host, settings):
    if os.environ.get("DEBUG") == "code":
        debugpy.listen(5678)
        debugpy.listen(("localhost", 5678))
        debugpy.listen((host, 5678))
        debugpy.listen(("0.0.0.0", 5678))  # S104 # SEC909
    else:
        debugpy.listen(5678)  # SEC909
    if LISTEN:
        debugpy.listen(5678)
    if settings.workers:
        debugpy.listen(5678)  # SEC909
