# profile: standard
"""Since PyYAML 5.4 FullLoader makes plain values only: it is for audits, unless somebody else has sent the text."""
from functools import partial

import flask
import yaml
from yaml import CFullLoader
from yamlcore import CCoreLoader, CoreLoader

LOADED = {"text": yaml.full_load, "any": yaml.unsafe_load}  # S506


def quiet(stream, texts, pool):
    loader = yaml.FullLoader(stream)
    yaml.full_load_all(stream)
    yaml.load_all(stream, CFullLoader)
    return loader.get_single_data(), list(pool.map(yaml.full_load, texts)), yaml.load(stream, Loader=yaml.FullLoader)


def chosen(stream, fast):
    loader = yaml.UnsafeLoader(stream)
    yaml.load(stream, yaml.CFullLoader if fast else yaml.CLoader)  # S506
    return loader.get_single_data()  # S506


def sent():
    text = flask.request.get_data()
    yaml.full_load(text)  # S506
    return yaml.load(text, Loader=yaml.FullLoader)  # S506


class PlainLoader(CCoreLoader):
    pass


read_plain = partial(yaml.load, Loader=PlainLoader)
read_full = partial(yaml.load, Loader=yaml.FullLoader)
read_any = partial(yaml.load, Loader=yaml.UnsafeLoader)  # S506


def plain(stream):
    return yaml.load(stream, Loader=CoreLoader), yaml.load(stream, Loader=PlainLoader)
