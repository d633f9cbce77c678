# profile: standard
# The common prefix of two paths decides something of one of them where it is compared with that.

import os

from django.urls import reverse


def is_dangling(request):
    prefix = os.path.commonprefix([reverse("login"), reverse("email")])
    return len(prefix) > 1 and prefix == request.path


def inside(root, path):
    return os.path.commonprefix([root, path]) == root  # SEC316


def inside_by_name(root, name):
    base = os.path.realpath(root)
    if os.path.commonprefix((base, os.path.realpath(name))) != base:  # SEC316
        raise PermissionError(name)


def inside_in_two_steps(settings, path):
    root = settings.root
    found = os.path.commonprefix([path, settings.root])  # SEC316
    return found == root


def any_of(paths, root):
    return os.path.commonprefix(paths) == root  # SEC316
