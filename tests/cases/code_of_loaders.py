# profile: standard
"""What a loader of modules is there for: to run a module in its own names."""
import sys
import types
from urllib.request import urlopen


class Importer:
    def __init__(self, sources):
        self.sources = sources

    def exec_module(self, module):
        code = compile(self.get_source(module.__spec__.name), module.__spec__.origin, "exec", dont_inherit=True)
        exec(code, module.__dict__)
        exec(code, {})  # S102
        exec(code)  # S102

    def load_module(self, fullname):
        mod = sys.modules.setdefault(fullname, types.ModuleType(fullname))
        exec(compile(self.get_source(fullname), "x", "exec", 0, 1), vars(mod))
        return mod

    def get_source(self, name):
        return self.sources[name]

    def run(self, module):
        exec(self.get_source(module.__name__), module.__dict__)  # S102


class RemoteImporter:
    def exec_module(self, module):
        source = urlopen("https://example.org/" + module.__name__).read()
        exec(source, module.__dict__)  # S102
