# profile: standard
"""A module that only builds what a table of classes has, and writes the rest."""
import pickle

ALLOWED = {("builtins", "dict"): dict}


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(name)
        return ALLOWED[module, name]


def read(stream):
    return Careful(stream).load()


def write(thing, stream):
    pickle.dump(thing, stream)
