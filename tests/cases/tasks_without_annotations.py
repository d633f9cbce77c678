# profile: audit
"""Tasks of a command line, whose first parameter runs commands, with and without a type."""

import shlex

import fabric
import invoke


@invoke.task
def deploy(c, branch):
    c.run(f"git checkout {branch}")  # S605
    c.run(f"git checkout {shlex.quote(branch)}")
    c.run("git pull")


@invoke.task(help={"name": "which service"})
def restart(context: invoke.Context, name):
    context.sudo("systemctl restart " + name)  # S605


@fabric.task
def deploy_there(c, branch):
    c.run(f"git checkout {branch}")  # S601
    c.run("git pull")


def run_all(c, branch):
    c.run(f"git checkout {branch}")
