# profile: standard
"""A view of Pyramid may say by a class of its own what its request is: what the program has put into it is no data."""
import os

import pyramid.httpexceptions
from shop.requests import ShopRequest


class Shelf:
    def show(self, context, request: ShopRequest):
        os.system("show " + request.GET["name"])  # S605
        return request.app_config.TEMPLATE.format(name=request.matchdict)


def moved(context, request: ShopRequest):
    return pyramid.httpexceptions.HTTPMovedPermanently(request.url.replace("/shelf", "/shelves", 1))


def gone(context, request: ShopRequest):
    return pyramid.httpexceptions.HTTPMovedPermanently(request.params["next"])  # SEC104
