# profile: standard
"""Modules that importers give by their names, later or where they are there."""
import json

import lazy_loader as lazy
import pytest
from django.utils.module_loading import import_string
from monai.utils import optional_import

from shop.imports import LazyImport, LazyLoader, lazy_import, lazy_text

yaml = LazyImport("yaml")
yaml_of_globals = LazyLoader("yaml_of_globals", globals(), "yaml")
yaml_by_function = lazy_import("yaml")
yaml_by_loader = lazy.load("yaml")
yaml_or_skipped = pytest.importorskip("yaml", minversion="5")
yaml_or_none, found = optional_import("yaml", version="5")
torch = LazyImport("torch")
loads = import_string("pickle.loads")
label = lazy_text("yaml")
text = json.load("yaml")
by_name, there = optional_import("shop", name="yaml")
other = LazyLoader(label)
nothing = LazyLoader()


def read(file):
    yaml.load(file, Loader=yaml.UnsafeLoader)  # S506
    yaml_of_globals.load(file, Loader=yaml_of_globals.UnsafeLoader)  # S506
    yaml_by_function.load(file, Loader=yaml_by_function.UnsafeLoader)  # S506
    yaml_by_loader.load(file, Loader=yaml_by_loader.UnsafeLoader)  # S506
    yaml_or_skipped.load(file, Loader=yaml_or_skipped.UnsafeLoader)  # S506
    yaml_or_none.load(file, Loader=yaml_or_none.UnsafeLoader)  # S506
    torch.load(file)  # S614
    loads(file.read())  # S301
    yaml.safe_load(file)
    label.load(file, Loader=label.UnsafeLoader)
    text.load(file, Loader=text.UnsafeLoader)
    by_name.load(file, Loader=by_name.UnsafeLoader)
    other.load(file, Loader=nothing.UnsafeLoader)
    return found.load(file, Loader=found.UnsafeLoader)
