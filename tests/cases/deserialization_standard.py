# profile: standard
"""Loaders: what a careful author writes is not reported."""
import pickle  # S403
from functools import partial
from multiprocessing.connection import Client, Listener

import numpy
import torch
import yaml
from documents import TolerantSafeLoader, load

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader


class Strict(Loader):
    pass


class Stricter(Strict):
    pass


yaml.load(text, Loader=Loader)
yaml.load(text, Strict)
yaml.load(text, Loader=Stricter)
yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
yaml.load(text, Loader=TolerantSafeLoader)
yaml.load(text, Loader=documents.TolerantSafeLoader)
yaml.load(text, Loader=yaml.CSafeLoader if fast else yaml.SafeLoader)
read = partial(yaml.load, Loader=yaml.SafeLoader)
yaml.safe_load_all(text)
load(text)
yaml.load(text, Loader=loader)  # S506
yaml.load(text, Loader=yaml.FullLoader)
yaml.load(text, yaml.Loader if fast else yaml.SafeLoader)  # S506
read = partial(yaml.load, Loader=yaml.Loader)  # S506


class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


pickle.dumps(state)
isinstance(reader, pickle.Unpickler)
saved = pickle.Pickler(file)
picture = jpeg.load(path)

torch.load(path, weights_only=True)
torch.load(path, **{"weights_only": True})
load = partial(torch.load, weights_only=True)
torch.load(path, weights_only=chosen)
numpy.load(path, allow_pickle=False)
numpy.load(path, allow_pickle=chosen)
numpy.load(path, allow_pickle=True)  # SEC302

with Client(address, authkey=key) as connection:
    connection.recv()
with Client(address) as other:
    other.recv()  # SEC301
listener = Listener(address, authkey=key)
accepted = listener.accept()
accepted.recv()


def copied(state):
    return pickle.loads(pickle.dumps(state, pickle.HIGHEST_PROTOCOL))


def constants_of_the_program():
    yaml.load("a: 1", Loader=yaml.Loader)
    yaml.unsafe_load("- a\n- b")
    yaml.load("a: !!python/object/apply:os.getcwd []", Loader=yaml.Loader)  # S506
    yaml.unsafe_load("!!python/name:os.system")  # S506


def sent_to_workers(self, received):
    kept = None
    if self.function:
        kept = pickle.dumps(self.function)
    other = None
    if self.function:
        other = received

    def work(batch):
        return pickle.loads(kept)(batch), pickle.loads(other)  # S301

    return work
