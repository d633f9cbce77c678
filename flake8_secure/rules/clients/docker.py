"""Docker and Kubernetes: containers that can take over their host, and daemons that anyone can talk to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, arg, call, either, outside_tests, string
from flake8_secure.dataflow.values import Contents, Possibility
from flake8_secure.match.args import ValueTest
from flake8_secure.match.command_lines import BEFORE, command_lines
from flake8_secure.match.flows import through
from flake8_secure.match.places import given_as
from flake8_secure.regex import regex
from flake8_secure.rules.clients.names import DOCKER, HERE

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_RUNNING = tuple(f"{client}().containers.{verb}" for client in DOCKER for verb in ("create", "run"))
_RUN = call(*_RUNNING)
_IMAGE = arg("image", 0)

ANY_IMAGE = Rule(
    code="SEC650", name="docker-any-image", cwe=250, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="this runs an image that is not known here: check its name against a list",
    when=either(
        through("import", {(0, "image"): _RUNNING}).saying(
            "{source} (line {line}) chooses the image that {sink} runs: check its name against a list"),
        _RUN.unless(_IMAGE.constant),
    ),
    why="Whoever chooses the image chooses what runs on your machine, and with your credentials.",
    bad=(
        """
        import docker

        client = docker.from_env()
        client.containers.run(image, "echo hello")  # SEC650
        """,
        """
        import docker
        from flask import Flask, request

        app = Flask(__name__)
        client = docker.from_env()


        @app.route("/run", methods=["POST"])
        def run():
            return {"log": client.containers.run(request.json["image"], "make test").decode()}  # SEC650
        """,
    ),
    good="""
        import docker

        client = docker.from_env()
        client.containers.run("alpine", "echo hello")
    """,
    see=("https://docker-py.readthedocs.io/en/stable/containers.html",),
    also=("docker/docker-arbitrary-container-run",),
)

# The socket of the daemon, and the root of the host.
_MOUNTED = regex(r"/(?:(?:var/)?run/docker\.sock|:|$)")


def _mounts_host(item: Possibility) -> bool:
    """Tell whether the socket of the daemon, or the root of the host, is among what a container sees."""
    if not isinstance(item, Contents):
        return False
    texts = [key for key, _ in item.entries if isinstance(key, str)] if item.kind == "dict" else []
    texts += [text for _, value in item.entries for text in value.constants if isinstance(text, str)]
    return any(_MOUNTED.match(text) for text in texts)


_STARTED = call(*_RUNNING, "docker.APIClient().create_host_config", "docker.types.HostConfig")
# What declares a container for others to start.
_DECLARED = (
    "airflow.operators.docker_operator.DockerOperator", "airflow.providers.docker.operators.docker.DockerOperator",
    "pulumi_docker.Container",
    *(f"aws_cdk.aws_ecs.{kind}TaskDefinition().add_container" for kind in ("", "Ec2", "External", "Fargate")),
)

# Where a manifest says so: `{"securityContext": {"privileged": True}}`, `{"hostNetwork": True}`.
_CONTEXTS = ("securityContext", "security_context")
_SHARING = ("hostIPC", "hostNetwork", "hostPID")


def _is_declared(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the key of what a manifest grants a container."""
    above = file.parent(node, scope)
    if not isinstance(above, ast.Dict):
        return False
    granted = any(key is node and isinstance(value, ast.Constant) and value.value is True
                  for key, value in zip(above.keys, above.values))
    return granted and (text in _SHARING or text == "privileged" and given_as(above, scope, file) in _CONTEXTS)


# Commands of theirs that start something in a container.
_STARTING = frozenset(("create", "exec", "run"))
_ENGINES = ("docker", "podman")


def _is_started_powerful(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a command, as a text or as a list, starts a container with all rights."""
    return any(
        program in _ENGINES and not _STARTING.isdisjoint(words) and "--privileged" in words
        for program, *words in command_lines(text, node, scope, file))


POWERFUL = Rule(
    code="SEC651", name="privileged-container", cwe=250, severity=MEDIUM,
    message="this container can take over its host: give it the one capability or folder that it needs",
    when=outside_tests(either(
        _STARTED.where(arg("privileged").equals(True)),
        _STARTED.where(arg("cap_add").contains("ALL", "CAP_SYS_ADMIN", "SYS_ADMIN")),
        _STARTED.where(arg("pid_mode").equals("host")),
        _STARTED.where(ValueTest(arg("volumes", "binds"), _mounts_host)),
        call("kubernetes.client.V1SecurityContext", "pulumi_kubernetes.core.v1.SecurityContextArgs", *_DECLARED).where(
            arg("privileged").equals(True)),
        string(("host", "priv"), _is_declared),
        string((*_ENGINES, *BEFORE, "/usr", "/bin"), _is_started_powerful),
        call("kubernetes.client.V1PodSpec").where(
            arg("host_network").equals(True) | arg("host_pid").equals(True) | arg("host_ipc").equals(True)),
        call("kubernetes.client.V1HostPathVolumeSource").where(arg("path").matches("^" + _MOUNTED.pattern)),
        call("docker.types.Mount").where(arg("source", 1).matches("^" + _MOUNTED.pattern)),
    )),
    why="Root in such a container is root on the machine.",
    bad=(
        """
        from airflow.providers.docker.operators.docker import DockerOperator
        from docker.types import Mount
        from kubernetes import client

        task = DockerOperator(task_id="tea", image="tea", privileged=True)  # SEC651
        context = client.V1SecurityContext(privileged=True)  # SEC651
        pod = client.V1PodSpec(containers=containers, host_network=True)  # SEC651
        pod = client.V1PodSpec(containers=containers, host_pid=True)  # SEC651
        pod = client.V1PodSpec(containers=containers, host_ipc=True)  # SEC651
        volume = client.V1HostPathVolumeSource(path="/var/run/docker.sock")  # SEC651
        mount = Mount("/var/run/docker.sock", "/var/run/docker.sock", type="bind")  # SEC651
        container = {"name": "shop", "image": "shop:1", "securityContext": {"privileged": True}}  # SEC651
        pod = {"hostNetwork": True, "containers": [container]}  # SEC651
        run(["docker", "run", "--rm", "--privileged", image])  # SEC651
        run("sudo podman run --privileged " + image)  # SEC651
        """,
        """
        import docker

        client = docker.from_env()
        client.containers.run("alpine", privileged=True)  # SEC651
        client.containers.run("alpine", cap_add=["SYS_ADMIN"])  # SEC651
        client.containers.run("alpine", pid_mode="host")  # SEC651
        client.containers.run("alpine", volumes=["/var/run/docker.sock:/docker.sock"])  # SEC651
        client.containers.run("alpine", volumes={"/run/docker.sock": {"bind": "/docker.sock"}})  # SEC651
        client.containers.run("alpine", volumes=["/:/host"])  # SEC651
        client.containers.run("alpine", volumes={"/": {"bind": "/host"}})  # SEC651
        """,
    ),
    good=(
        """
        from kubernetes import client

        context = client.V1SecurityContext(privileged=False, run_as_non_root=True)
        pod = client.V1PodSpec(containers=containers, host_network=False)
        volume = client.V1HostPathVolumeSource(path="/var/log/")
        container = {"name": "shop", "image": "shop:1", "securityContext": {"privileged": False, "runAsNonRoot": True}}
        pod = {"hostNetwork": False, "containers": [container], "hostAliases": []}
        run(["docker", "run", "--rm", image])
        run(["docker", "compose", "--privileged"])
        user = {"name": "Ann", "privileged": True}
        """,
        """
        import docker

        client = docker.from_env()
        client.containers.run("alpine", privileged=False, cap_add=["NET_BIND_SERVICE"])
        client.containers.run("alpine", volumes=["/srv/data:/data"], pid_mode="container:shop")
        """,
    ),
    see=("https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
         "https://docs.docker.com/engine/security/",
         "https://kubernetes.io/docs/concepts/security/pod-security-standards/"),
)

OPEN_DAEMON = Rule(
    code="SEC652", name="docker-daemon-without-tls", cwe=306, severity=MEDIUM,
    message="a daemon that answers without TLS obeys everyone who reaches it: use ssh://, or TLS with certificates",
    when=outside_tests(call("docker.APIClient", "docker.DockerClient").where(
        arg("base_url", 0).matches(rf"^(?:tcp|http)://(?!{HERE})")).where(arg("tls", default=False).equals(False))),
    why="Whoever can start containers can read and change everything on the machine.",
    bad="""
        import docker

        client = docker.DockerClient(base_url="tcp://build.shop.example:2375")  # SEC652
        client = docker.DockerClient(base_url=f"tcp://{host}:2375", tls=False)  # SEC652
    """,
    good="""
        import docker

        client = docker.DockerClient(base_url="ssh://build@build.shop.example")
        client = docker.DockerClient(base_url="tcp://build.shop.example:2376", tls=certificates)
        client = docker.DockerClient(base_url="tcp://localhost:2375")
    """,
    see=("https://docs.docker.com/engine/security/protect-access/",),
)
