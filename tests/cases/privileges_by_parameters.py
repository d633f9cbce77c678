# profile: standard
"""Parameters that say what a visitor may do, where a function decides that; elsewhere they may be a filter."""
from django.contrib.auth.mixins import UserPassesTestMixin
from django.http import HttpResponse
from django.views import View
from rest_framework import permissions


class Owner(permissions.BasePermission):
    def has_permission(self, request, view):
        return request.query_params.get("role") == "admin"  # SEC559

    def has_object_permission(self, request, view, place):
        return request.data["is_staff"] == "1" or request.GET.get("page") == "1"  # SEC559


class Users(UserPassesTestMixin, View):
    def test_func(self):
        return self.request.GET.get("role") == "admin"  # SEC559

    def get(self, request):
        return HttpResponse("all" if request.GET.get("role") == "admin" else "some")
