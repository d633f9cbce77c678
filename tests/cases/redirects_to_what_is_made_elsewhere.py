# profile: standard
"""Addresses that functions of other files make, with a query of the request behind them."""
from django.shortcuts import redirect
from django.views import View
from shop.hosts import address_of


class Shown(View):
    def get(self, request, path=""):
        target = address_of("shown", path)
        if request.META.get("QUERY_STRING"):
            target = f"{target}?{request.META['QUERY_STRING']}"
        return redirect(target)


class Plain(View):
    def get(self, request, path=""):
        target = path
        if request.META.get("QUERY_STRING"):
            target = f"{target}?{request.META['QUERY_STRING']}"
        return redirect(target)  # SEC104
