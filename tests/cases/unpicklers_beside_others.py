# profile: standard
"""A class that refuses classes helps nobody who reads without it."""
import pickle  # S403

ALLOWED = {("builtins", "dict"): dict}


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(name)
        return ALLOWED[module, name]


def read(stream):
    return pickle.load(stream)  # S301
