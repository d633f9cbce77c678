# profile: standard
"""Commands for shells on other machines and in containers, by more clients of SSH, Docker and Kubernetes."""
import shlex

import asyncssh
import docker
import fabric2
import plumbum
from flask import request
from kubernetes import client
from pssh.clients import ParallelSSHClient
from pssh.clients.native import SSHClient


async def by_asyncssh(connection: asyncssh.SSHClientConnection):
    name = request.args["name"]
    await connection.run(f"ls {name}")  # S601
    await connection.create_session(None, f"ls {name}")  # S601
    await connection.create_subprocess(None, command="ls " + name)  # S601
    await connection.create_session(None, f"ls {shlex.quote(name)}")


def by_clients():
    name = request.args["name"]
    fabric2.Connection("shop").run(f"ls {name}")  # S601
    ParallelSSHClient(["shop"]).run_command(f"ls {name}")  # S601
    SSHClient("shop").run_command("ls " + shlex.quote(name))
    SSHClient("shop").run_command("ls " + name)  # S601


def by_plumbum():
    name = request.args["name"]
    plumbum.SshMachine("shop").session().run("ls " + name)  # S601
    plumbum.local.session().run("ls " + name)  # S605
    plumbum.local.session().run("ls " + shlex.quote(name))


def in_containers():
    name = request.args["name"]
    docker.from_env().api.exec_create("shop", ["sh", "-c", f"ls {name}"])  # S601
    docker.from_env().api.exec_create("shop", ["ls", name])
    core = client.CoreV1Api()
    core.connect_get_namespaced_pod_exec("shop", "default", command=["sh", "-c", f"ls {name}"])  # S601
    core.connect_get_namespaced_pod_exec("shop", "default", command=["ls", name])
