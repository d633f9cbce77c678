# profile: standard
"""Files of weights that torch.hub fetches and unpickles; an address of the source is as good as the source."""
import torch
from torch.hub import load_state_dict_from_url
from torch.utils import model_zoo

URLS = {"small": "https://example.org/small.pth", "large": "https://example.org/large.pth"}


def load(model, url, config, name, careful):
    model.load_state_dict(load_state_dict_from_url(url, map_location="cpu"))  # S614
    model.load_state_dict(torch.hub.load_state_dict_from_url(config["url"], progress=False))  # S614
    model.load_state_dict(model_zoo.load_url(config.url))  # S614
    model.load_state_dict(model_zoo.load_url(config.url, weights_only=False))  # S614
    model.load_state_dict(load_state_dict_from_url(url, weights_only=True))
    model.load_state_dict(load_state_dict_from_url(url, None, None, True, False, None, True))
    model.load_state_dict(load_state_dict_from_url(url, weights_only=careful))
    model.load_state_dict(load_state_dict_from_url("https://example.org/small.pth"))
    model.load_state_dict(load_state_dict_from_url(URLS[name]))
    model.load_state_dict(model_zoo.load_url(f"https://example.org/{name}.pth"))
    address = look_up(name, URLS, None)
    model.load_state_dict(load_state_dict_from_url(address))
    model.load_state_dict(load_state_dict_from_url(URLS.get(name)))
