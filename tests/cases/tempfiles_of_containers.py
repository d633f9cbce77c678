# profile: standard
"""Paths below /tmp that are those of a container."""
import os
import subprocess

import docker

subprocess.run(["docker", "run", "-w", "/tmp/work", "image"])
subprocess.run(["podman", "exec", "box", "cat", "/tmp/" + name])
subprocess.run(("kubectl", "cp", "report", "/tmp/report.txt"))
client = docker.from_env()
client.containers.run("image", volumes={"/srv/work": {"bind": "/tmp/work", "mode": "rw"}})
client.containers.run("image", working_dir="/tmp/work", mounts=[docker.types.Mount(target="/tmp/work", source="work")])

subprocess.run(["docker", "run", "-v", "/tmp/work:/work", "image"])  # S108
subprocess.run(["cat", "/tmp/work"])  # S108
client.containers.run("image", volumes={"/tmp/work2": {"bind": "/work"}})  # S108
client.images.build(path="/tmp/work3")  # S108

container_path = "/tmp/work"
CONTAINER_LOG_DIR = f"/tmp/{name}"
start("image", volume_mount_path="/tmp/work", mount="/tmp/mounted")  # S108
container = "/tmp/work4"  # S108


class DockerSpawner:
    def eggs(self, urls):
        result = []
        for url in urls:
            to = os.path.join("/tmp/", os.path.basename(url))
            result.append((url, to))
        self.found = result

    def create_output_dir(self, task, output_dir):
        inside = "/tmp/.task_output_dir"
        os.makedirs(output_dir, exist_ok=True)
        task.setup_output_dir(inside)

    def local(self, task):
        path = "/tmp/.task_output_dir"  # S108
        os.makedirs(path, exist_ok=True)
        task.setup_output_dir(path)
        unused = "/tmp/.task_other_dir"  # S108

    def given(self):
        path = "/tmp/.task_output_dir"  # S108
        return path


class Spawner:
    def create_output_dir(self, task):
        inside = "/tmp/.task_output_dir"  # S108
        task.setup_output_dir(inside)


def options(assets, options):
    for asset in assets:
        to = os.path.join("/tmp", asset)
        options.append(f"{os.path.abspath(asset)}:{to}:ro")
        search = os.path.join("/tmp", asset)  # S108
        options.append(f"{os.path.abspath(asset)}:{search}")
        source = os.path.join("/tmp", asset)  # S108
        options.append(f"{source}:{os.path.abspath(asset)}:ro")


def display(name):
    return ["-v", "/tmp/.X11-unix:/tmp/.X11-unix", "-v", "/tmp/.X11-unix-of-mine:/tmp/a"]  # S108


def run_in(container, sandbox, manifest):
    config = "/tmp/manifest.json"
    container.put_archive(os.path.dirname(config), manifest)
    container.exec_run(["tool", "-cfg", config])
    other = "/tmp/manifest.json"  # S108
    container.put_archive("/", other)
    another = "/tmp/another.json"  # S108
    sandbox.exec_run(["tool", another])
    third = "/tmp/third.json"  # S108
    container.describe(third)
