# profile: standard
"""Unpicklers whose `find_class` leads to some classes only, and those that find all by another name."""
import pickle  # S403


class Allowing(pickle.Unpickler):
    def find_class(self, module, name):
        qualified = f"{module}.{name}"
        if is_allowed(qualified):
            return super().find_class(module, name)
        complain(qualified)


class Renaming(pickle.Unpickler):  # S301
    def find_class(self, module, name):
        if module == "old":
            return super().find_class("new", name)
        return super().find_class(module, name)


class Noting(pickle.Unpickler):  # S301
    def find_class(self, module, name):
        if module == "old":
            module = "new"
        self.found = super().find_class(module, name)
        return self.found


class Telling(pickle.Unpickler):  # S301
    def find_class(self, module, name):
        if module == "old":
            return super().find_class("new", name)
        else:
            return super().find_class(module, name)
        complain(module)
