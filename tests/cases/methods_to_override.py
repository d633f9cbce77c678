# profile: standard
"""What methods that classes elsewhere override give, and functions that are still to be written."""
from abc import abstractmethod

from flask import abort, redirect, request
from flask.views import MethodView


class Raising(MethodView):
    def check(self, request):
        raise NotImplementedError

    def get(self):
        self.check(request)
        return "<h1>" + request.args["title"]  # SEC105


class Declared(MethodView):
    @abstractmethod
    def folder(self, name):
        """Return the folder of a name."""

    def is_closed(self):
        return False

    def get(self):
        folder = self.folder(request.args["f"])
        if not folder:
            abort(404)
        return open("/srv/files/" + request.args["name"]).read()  # SEC101

    def post(self):
        if self.is_closed():
            return open("/srv/files/" + request.args["name"]).read()  # SEC101
        return ""


class Checking(MethodView):
    def validate_name(self, name):
        raise NotImplementedError

    def is_valid_name(self, name):
        ...

    def secure_path(self, name):
        raise NotImplementedError

    def get(self):
        name = request.args["name"]
        self.validate_name(name)
        return open("/srv/files/" + name).read()

    def post(self):
        name = request.args["name"]
        if not self.is_valid_name(name):
            abort(404)
        return open("/srv/files/" + name).read()

    def put(self):
        return open(self.secure_path(request.args["name"])).read()


class Base(MethodView):
    def check(self, name):
        raise NotImplementedError

    def get(self):
        name = request.args["name"]
        self.check(name)
        return open("/srv/files/" + name).read()


class Derived(Base):
    def check(self, name):
        if not name.isalnum():
            abort(404)


class Whole:
    def is_closed(self):
        return False

    def check(self):
        raise NotImplementedError


def is_authenticated():
    pass


def is_old():
    return False


def going_on():
    if not is_authenticated():
        return redirect("/login")
    return redirect(request.args["next"])  # SEC104


def never():
    if is_old() or Whole().is_closed():
        return redirect(request.args["next"])
    Whole().check()
    return redirect(request.args["next"])
