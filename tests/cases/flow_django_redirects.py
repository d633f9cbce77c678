# profile: standard
"""Where views of Django send browsers by what their methods return; and what WebSockets of Tornado are given."""
import os

import tornado.websocket
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.generic import CreateView, RedirectView, View


class On(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return self.request.GET["next"]  # SEC104


class Made(CreateView):
    def get_success_url(self):
        target = self.request.POST.get("next")
        if url_has_allowed_host_and_scheme(target, allowed_hosts=None):
            return target
        if self.object is None:
            return self.request.GET.get("next", "/")  # SEC104
        return reverse("made") + "?from=" + self.request.GET["from"]


class Other(RedirectView):
    def get_redirect_url(self, target):
        return target  # SEC104


class Named(RedirectView):
    pattern_name = "shown"

    def get_redirect_url(self, target):
        return super().get_redirect_url(path=[target])


class Kept(CreateView):
    def with_query(self, address):
        parts = [address]
        if self.request.GET:
            parts += [self.request.GET.urlencode()]
        return "?".join(parts)

    def get_success_url(self):
        return self.with_query(reverse("made"))


class Third(View):
    def get(self, request):
        if request.GET["a"]:
            return redirect(request.build_absolute_uri(request.GET["next"]))  # SEC104
        if request.GET["b"]:
            return redirect(request.build_absolute_uri("/x/" + request.GET["next"]))
        return redirect(request.build_absolute_uri())


class Unrelated:
    def get_success_url(self):
        return self.request.GET["next"]


class Socket(tornado.websocket.WebSocketHandler):
    def open(self, name):
        os.system(name)  # S605

    def check_origin(self, origin):
        os.system(origin)  # S605
        return origin in self.origins
