# profile: standard
"""Paths of images and of other machines, in test cases, and only compared; and those that files of this machine have."""
import subprocess
import unittest


class Image:
    @property
    def container_tmp_dir(self):
        return "/tmp/shop"

    @property
    def work_dir(self):
        return "/tmp/shop"  # S108

    def dockerfile(self, layer, number):
        stage = f"/tmp/layer{number}"
        return f"ADD {layer} {stage}\nRUN cp -rf {stage}/. /opt\n"

    def script(self, layer, number):
        stage = f"/tmp/layer{number}"  # S108
        return f"cp {layer} {stage}\n"

    def dockerfile_of_here(self, layer):
        stage = "/tmp/layer"  # S108
        subprocess.run(["/bin/cp", layer, stage])
        return f"FROM {stage}\n"

    def start(self, client):
        client.run(command=["/bin/shop", "--store", "/tmp/shop/store.db"])  # S108
        return client.containers.create(image="shop", command=["/bin/shop", "--store", "/tmp/shop/store.db"])


class Job:
    def check(self, arguments, job):
        expected = "/tmp/shop_{}".format(job.number)
        other = "/tmp/shop_" + job.name
        return other in arguments or any(argument.startswith(expected) for argument in arguments)

    def find(self, arguments, job):
        expected = "/tmp/shop_{}".format(job.number)  # S108
        return expected if arguments[0] == expected else None


class Transfer:
    def __init__(self, ssh, user, directory=None):
        self.directory = directory or f"/tmp/users/{ssh.username}"
        self.other = directory or f"/tmp/users/{user.name}"  # S108


class Checks(unittest.TestCase):
    def test_settings(self):
        self.settings.cache = "/tmp/shop.json"


class Settings(Base):
    def set_up(self):
        self.settings.cache = "/tmp/shop.json"  # S108
