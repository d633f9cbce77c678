# profile: standard
"""Constants that are members of enumerations, defaults of fields, or what classes have from others."""
import dataclasses
import enum
import hashlib
from collections import ChainMap, OrderedDict
from types import MappingProxyType, SimpleNamespace

import attr
import attrs
import requests
import yaml
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings

FIXED = MappingProxyType({"old": "md5", "new": "sha256"})
ORDERED = OrderedDict(old="md5", new="sha256")
SPACE = SimpleNamespace(old="md5", new="sha256")


class Kind(enum.Enum):
    OLD = "md5"
    NEW = "sha256"


class Text(enum.StrEnum):
    OLD = "md5"
    NEW = "sha256"


class Outer:
    class Inner:
        algorithm = "md5"


class Derived(Outer.Inner):
    pass


class Better(Outer.Inner):
    algorithm = "sha256"


def by_members(signed):
    hashlib.new(Kind.OLD.value, signed)  # S324
    hashlib.new(Kind.NEW.value, signed)
    hashlib.new(Text.OLD, signed)  # S324
    hashlib.new(Text.NEW, signed)
    hashlib.new(Derived.algorithm, signed)  # S324
    hashlib.new(Derived().algorithm, signed)  # S324
    hashlib.new(Better.algorithm, signed)


def by_containers(signed):
    hashlib.new(FIXED["old"], signed)  # S324
    hashlib.new(FIXED["new"], signed)
    hashlib.new(ORDERED["old"], signed)  # S324
    hashlib.new(ORDERED["new"], signed)
    hashlib.new(SPACE.old, signed)  # S324
    hashlib.new(SPACE.new, signed)


@dataclasses.dataclass
class Options:
    verify: bool = dataclasses.field(default=False)
    checked: bool = dataclasses.field(default=True)
    loader: type = dataclasses.field(default=yaml.SafeLoader)
    asked: bool = dataclasses.field()


@attr.s
class Older:
    verify = attr.ib(False)
    checked = attr.ib(default=True)


@attrs.define
class Newer:
    verify: bool = attrs.field(default=False)
    checked: bool = attrs.field(default=True)


class Model(BaseModel):
    verify: bool = Field(False)
    checked: bool = Field(default=True)
    plain: bool = False
    needed: bool = Field(...)


class Settings(BaseSettings):
    loader: type = yaml.SafeLoader
    algorithm: str = "md5"
    debug: bool = False


settings = Settings()


def by_fields(text):
    options, older, newer, model = Options(), Older(), Newer(), Model()
    requests.get("https://a.example/", verify=options.verify, timeout=9)  # S501
    requests.get("https://a.example/", verify=options.checked, timeout=9)
    requests.get("https://a.example/", verify=options.asked, timeout=9)
    requests.get("https://a.example/", verify=older.verify, timeout=9)  # S501
    requests.get("https://a.example/", verify=older.checked, timeout=9)
    requests.get("https://a.example/", verify=newer.verify, timeout=9)  # S501
    requests.get("https://a.example/", verify=newer.checked, timeout=9)
    requests.get("https://a.example/", verify=model.verify, timeout=9)  # S501
    requests.get("https://a.example/", verify=model.checked, timeout=9)
    requests.get("https://a.example/", verify=model.plain, timeout=9)  # S501
    requests.get("https://a.example/", verify=model.needed, timeout=9)
    requests.get("https://a.example/", verify=Model(plain=True).plain, timeout=9)
    return yaml.load(text, Loader=options.loader)


def by_settings(signed):
    # The environment may turn it on.
    if settings.debug:
        yaml.load(signed, Loader=yaml.Loader)  # S506
    return hashlib.new(settings.algorithm, signed)  # S324


class Loader(enum.Enum):
    OLD = yaml.UnsafeLoader
    NEW = yaml.SafeLoader


LAYERED = ChainMap({"verify": False}, {"verify": True})
RELIED = ChainMap({"verify": True}, {"verify": False})


def by_members_that_are_classes(text):
    return yaml.load(text, Loader=Loader.OLD.value), yaml.load(text, Loader=Loader.NEW.value)  # S506


def by_layers():
    requests.get("https://a.example/", verify=LAYERED["verify"], timeout=9)  # S501
    requests.get("https://a.example/", verify=RELIED["verify"], timeout=9)


def by_changed_fields(strict: Options):
    relaxed = dataclasses.replace(strict, verify=False)
    stricter = dataclasses.replace(strict, verify=True)
    requests.get("https://a.example/", verify=relaxed.verify, timeout=9)  # S501
    requests.get("https://a.example/", verify=stricter.verify, timeout=9)
