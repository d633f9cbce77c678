# profile: standard
"""Providers of dependency_injector make what they are told to when they are called."""
from dependency_injector import containers, providers
from flask import request


class Service:
    def __init__(self, root="/srv/", base=None):
        self.root = root

    def first(self, name):
        return open(self.root + name).read()  # SEC101

    def second(self, name):
        return open(self.root + name).read()  # SEC101

    def third(self, name):
        return open(self.root + str(len(name))).read()


class Container(containers.DeclarativeContainer):
    service = providers.Singleton(Service, root="/srv/shop/")
    factory = providers.Factory(Service, base=service)


container = Container()


def one():
    container.service().first(request.args["name"])
    container.service().third(request.args["name"])


def two():
    Container.factory().second(request.args["name"])
