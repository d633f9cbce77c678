# profile: standard
"""Attributes that are None until something is assigned: their annotations say what they are then."""
from __future__ import annotations

from dataclasses import dataclass

import aiohttp


@dataclass
class Device:
    host: str
    session: aiohttp.ClientSession | None = None
    other: "aiohttp.ClientSession | None" = None
    cache: dict | None = None

    def read(self):
        self.cache.get("https://device.example.net", ssl=False)
        self.session.get("https://device.example.net")
        self.other.get("https://device.example.net", ssl=False)  # S501
        return self.session.get("https://device.example.net", ssl=False)  # S501


class Client:
    def __init__(self):
        self.session: aiohttp.ClientSession | None = None

    def read(self):
        return self.session.get("https://device.example.net", ssl=False)  # S501
