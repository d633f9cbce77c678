# profile: standard
# The class of the loader that a constructor is handed is the one that it was registered for.

import yaml


def load(path):
    class Loader(yaml.SafeLoader):
        pass

    def include(loader, node):
        text = (path.parent / loader.construct_scalar(node)).read_bytes()
        return list(yaml.load_all(text, Loader=type(loader)))

    Loader.add_constructor("!include", include)
    return yaml.load(path.read_bytes(), Loader=Loader)


def of_two(loader, node):
    return yaml.load(loader.construct_scalar(node), Loader=type(loader))  # S506


def of_a_function(loader, suffix, node):
    return yaml.load(loader.construct_scalar(node), Loader=type(loader))


def by_default(loader, node):
    return yaml.load(loader.construct_scalar(node), Loader=type(loader))  # S506


def of_none(text, loader):
    return yaml.load(text, Loader=type(loader))  # S506


yaml.SafeLoader.add_constructor("!two", of_two)
yaml.FullLoader.add_constructor("!two", of_two)
yaml.add_multi_constructor("!a", of_a_function, Loader=yaml.SafeLoader)
yaml.add_constructor("!b", by_default)
