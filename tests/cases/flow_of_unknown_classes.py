# profile: standard
"""Views of Django that derive from classes of other modules, and mixins: their request is one."""
from django.contrib.auth.views import LoginView
from django.db import models
from django.shortcuts import redirect
from django.urls import reverse_lazy
from shop.views import ModalFormView, ShopView


class Edit(ModalFormView):
    def get_success_url(self):
        target = self.request.GET.get("success_url", reverse_lazy("shop:index"))
        return target  # SEC104

    def form_valid(self, form):
        redirect(self.request.user.page)
        return redirect(self.request.POST["next"])  # SEC104


class BackMixin:
    def go_back(self):
        return redirect(self.request.GET["next"])  # SEC104


class Enter(LoginView):
    def get_success_url(self):
        return self.request.GET["next"]  # SEC104


class Row(models.Model):
    def go_back(self):
        return redirect(self.request.GET["next"])


class Asked(ShopView):
    def __init__(self, question):
        self.request = question

    def go_back(self):
        return redirect(self.request.GET["next"])


class Reader:
    def go_back(self):
        return redirect(self.request.GET["next"])
