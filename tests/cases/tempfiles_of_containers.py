# profile: standard
"""Paths below /tmp that are those of a container."""
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
client.containers.run("image", volumes={"/tmp/work": {"bind": "/work"}})  # S108
client.images.build(path="/tmp/work")  # S108

container_path = "/tmp/work"
CONTAINER_LOG_DIR = f"/tmp/{name}"
start("image", volume_mount_path="/tmp/work", mount="/tmp/mounted")  # S108
container = "/tmp/work"  # S108
