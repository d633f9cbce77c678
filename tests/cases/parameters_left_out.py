# profile: standard
"""Objects and their attributes that parameters are by default."""
import requests


class Settings:
    verify = False
    strict = True


settings = Settings()


class Remote:
    def __init__(self, cfg=settings, other: Settings = settings):
        self.cfg = cfg
        self.other = other

    def get(self, url):
        requests.get(url, verify=self.cfg.strict, timeout=3)
        requests.get(url, verify=self.other.verify, timeout=3)  # S501
        return requests.get(url, verify=self.cfg.verify, timeout=3)  # S501


def get(url, verify=settings.verify, strict=settings.strict):
    requests.get(url, verify=strict, timeout=3)
    return requests.get(url, verify=verify, timeout=3)  # S501


def get_with(url, cfg=settings):
    requests.get(url, verify=cfg.strict, timeout=3)
    return requests.get(url, verify=cfg.verify, timeout=3)  # S501
