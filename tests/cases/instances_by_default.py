# profile: standard
"""Instances that parameters are by default, by the names that the module gives them."""
import requests


class Settings:
    verify = False
    timeout = 3


class Strict:
    verify = True
    timeout = 3


settings = Settings()
strict = Strict()


class Remote:
    def __init__(self, settings=settings):
        self.settings = settings

    def get(self, address):
        return requests.get(address, verify=self.settings.verify, timeout=self.settings.timeout)  # S501


class StrictRemote:
    def __init__(self, settings=strict):
        self.settings = settings

    def get(self, address):
        return requests.get(address, verify=self.settings.verify, timeout=self.settings.timeout)


def get(address, settings=settings):
    return requests.get(address, verify=settings.verify, timeout=3)  # S501


def get_strictly(address, settings=strict):
    return requests.get(address, verify=settings.verify, timeout=3)
