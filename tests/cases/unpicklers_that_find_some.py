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


class OfPackage(pickle.Unpickler):  # S301
    def find_class(self, module, name):
        if module == "numpy" or module.startswith("numpy."):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


class OfPackages(pickle.Unpickler):  # S301
    def find_class(self, module, name):
        if module.split(".")[0] not in ("numpy", "shop"):
            raise pickle.UnpicklingError(name)
        return getattr(import_module(module), name)


class OfListedModules(pickle.Unpickler):
    def find_class(self, module, name):
        if module not in ("shop.orders", "shop.prices"):
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class OfNames(pickle.Unpickler):
    def find_class(self, module, name):
        if module.startswith("shop.") and name in ("Order", "Price"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class OfNamesByPackage(pickle.Unpickler):
    def find_class(self, module, name):
        package = module.partition(".")[0]
        if is_allowed(package, name):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)
