# profile: standard
"""What a server gives to a function that a decorator of the project put in place of the handler."""
import os
import subprocess
from functools import partial, wraps

from slack_bolt import App

app = App(token=os.environ["TOKEN"])
shell = partial(subprocess.run, shell=True)
SERVICES = {"shop": "/srv/shop"}


def known_service(function):
    @wraps(function)
    def wrapper(ack, respond, command):
        ack()
        name, _, rest = command["text"].partition(" ")
        if name not in SERVICES:
            return None
        return function(respond, name, rest.strip())

    return wrapper


@app.command("/pull")
@known_service
def pull(respond, service, rest):
    shell(f"cd /srv/{service} && git pull")
    shell(f"git checkout {rest}")  # S602


@app.command("/logs")
@known_service
def logs(respond, service, rest):
    os.system(f"grep {rest} /var/log/{service}")  # S605
