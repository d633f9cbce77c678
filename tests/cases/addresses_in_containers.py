# profile: standard
"""A container has a network of its own: on which of its addresses a server listens says nothing of the machine's."""
import subprocess

import docker

client = docker.from_env()
client.containers.run("shop", environment={"HOST": "0.0.0.0", "PORT": "8000"}, ports={"8000/tcp": ("127.0.0.1", 8000)})
client.containers.run("shop", host="0.0.0.0")  # S104
subprocess.run(["shop"], env={"HOST": "0.0.0.0", "PORT": "8000"}, check=True)  # S104
environment = {"HOST": "0.0.0.0", "PORT": "8000"}  # S104
subprocess.run(["shop"], env=environment, check=True)
