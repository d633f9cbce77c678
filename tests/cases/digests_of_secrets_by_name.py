# profile: standard
"""A digest that names a file gives away what was hashed along, also by way of other names."""
import os
from hashlib import md5


def of_secret(problem, settings, name):
    text = problem["name"] + settings.deploy_secret
    folder = md5(text.encode("utf-8")).hexdigest()  # S324
    return os.path.join("/srv/static", folder, name)


def of_secret_once_more(problem, settings, name):
    folder = problem["name"] + settings.deploy_secret
    folder = md5(folder.encode("utf-8")).hexdigest()  # S324
    return os.path.join("/srv/static", folder, name)


def of_name(problem, settings, name):
    text = problem["name"] + settings.release
    folder = md5(text.encode("utf-8")).hexdigest()
    return os.path.join("/srv/static", folder, name)
