# profile: standard
"""Whether certificates are checked is what a function says, which asks for a setting before it says no."""
import httpx
from starlette.types import Scope


class Provider:
    def __init__(self, config):
        self.config = config

    def _verify_value(self):
        if not self.config.verify_tls:
            return False
        return self.config.tls_cafile or True

    def _careless_value(self):
        if not self.config.name:
            return False
        return self.config.tls_cafile or True

    async def validate(self, url, scope: Scope = None):
        verify = self._verify_value()
        async with httpx.AsyncClient(verify=verify, timeout=10.0) as client:
            await client.post(url)
        async with httpx.AsyncClient(verify=verify_value(self.config), timeout=10.0) as client:
            await client.post(url)
        careless = self._careless_value()
        async with httpx.AsyncClient(verify=careless, timeout=10.0) as client:  # S501
            await client.post(url)
        async with httpx.AsyncClient(verify=careless_value(self.config), timeout=10.0) as client:  # S501
            return await client.post(url)


def verify_value(config):
    if config.insecure:
        return False
    return True


def careless_value(config):
    if config.insecure:
        return False
    if config.name:
        return False
    return True
