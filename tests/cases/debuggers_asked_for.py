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


def wrap(app, address):
    from werkzeug.debug import DebuggedApplication
    from werkzeug.serving import run_simple

    if app.config["DEBUG"]:
        app.wsgi_app = DebuggedApplication(app.wsgi_app, True)
    elif app.debug:
        run_simple(address, 80, app, use_debugger=True)
    elif not app.debug:
        run_simple(address, 80, app, use_debugger=True)  # SEC402
    if app.config["TOOLS"]:
        app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # SEC402


def look_at(port):
    debugpy.listen(port)  # SEC909
    debugpy.wait_for_client()
    debugpy.breakpoint()
