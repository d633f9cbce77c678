# profile: standard
"""Filters by whatever fields a request names, as they come or copied, and by fields that the program has a list of."""
import json
import re

import cherrypy
from django import forms
from django.http import JsonResponse
from django.views import View
from rest_framework import serializers, viewsets
from shop.models import PLACE, Order

FIELDS = {"city", "street"}


def copied(request):
    fields = dict(request.GET.items())
    found = Order.objects.filter(**fields)  # SEC125
    found = Order.objects.filter(**{name: value for name, value in request.GET.items()})  # SEC125
    found = Order.objects.exclude(**{f"{name}__contains": value for name, value in request.GET.items()})  # SEC125
    found = Order.objects.filter(**{request.GET["name"]: request.GET["value"]})  # SEC125
    return JsonResponse({"count": found.count()})


def gathered(request):
    fields = {}
    for name, value in request.GET.items():
        fields[name] = value
    return JsonResponse({"count": Order.objects.filter(**fields).count()})  # SEC125


def chosen(request):
    found = Order.objects.filter(**{name: value for name, value in request.GET.items() if name in FIELDS})
    found = Order.objects.filter(**{name: request.GET[name] for name in FIELDS if name in request.GET})
    fields = {"open": True}
    for name in FIELDS:
        if name in request.GET:
            fields[name] = request.GET[name]
    found = found.filter(**fields)
    return JsonResponse({"count": Order.objects.filter(**fields).count() + found.count()})


class Orders(viewsets.ModelViewSet):
    def list(self, request):
        fields = dict(request.query_params.items())
        return JsonResponse({"count": Order.objects.filter(**fields).count()})  # SEC125


class Lines(serializers.Serializer):
    def update(self, instance, validated_data):
        return Order.objects.create(**{name: value for name, value in validated_data.items()})


class Line(viewsets.ModelViewSet):
    def update(self, request, *args, **kwargs):
        if request.data:
            Order.objects.filter(**request.data)  # SEC125
        Order.objects.filter(**kwargs)
        return super().update(request, *args, **kwargs)


class Pages:
    @cherrypy.expose
    def index(self, **fields):
        return str(Order.objects.filter(**fields).count())  # SEC125


class SignatureSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order


class KeySerializer(serializers.ModelSerializer):
    owner = SignatureSerializer()
    signatures = SignatureSerializer(many=True)

    def create(self, validated_data):
        owner = validated_data.pop("owner")
        signatures = validated_data.pop("signatures")
        key = Order.objects.create(**{"open": True, **owner})
        for signature in signatures:
            Order.objects.create(**{"key": key, **signature})
        for data in self.context["request"].data:
            Order.objects.create(**{"key": key, **data})  # SEC125
        return key


def matching(request):
    match = re.match(r"(?P<street>.*)/(?P<city>\w+)", request.GET["place"])
    fields = {"open": True, **match.groupdict()}
    found = Order.objects.filter(**fields)
    fields = {"open": True, **PLACE.match(request.GET["place"]).groupdict()}
    return JsonResponse({"count": Order.objects.filter(**fields).count() + found.count()})


class FilterForm(forms.Form):
    name = forms.CharField()
    value = forms.CharField()


def named_by_a_field(request):
    form = FilterForm(request.GET)
    form.full_clean()
    found = Order.objects.filter(**{form.cleaned_data["name"] + "__iexact": form.cleaned_data["value"]})  # SEC125
    found = Order.objects.filter(**{"open": True, **form.cleaned_data})
    return JsonResponse({"count": found.count()})


class ByRoute(View):
    def get(self, request, **kwargs):
        found = Order.objects.filter(**kwargs)
        found = Order.objects.filter(**{**self.kwargs, "open": True})
        found = Order.objects.filter(**{f"{name}__iexact": value for name, value in self.kwargs.items()})
        found = Order.objects.filter(**{f"{name}__iexact": value for name, value in request.GET.items()})  # SEC125
        return JsonResponse({"count": found.count()})


def named_in_json(request):
    found = json.loads(request.body)
    order = Order.objects.get(pk=1)
    order.__dict__.update(found)  # SEC125
    order.__dict__.update(found["changes"])  # SEC125
    order.__dict__.update(found.get("changes"))  # SEC125
    order.__dict__.update(name=found["name"])
    order.sqlmodel_update(found)  # SEC125
    Order.create(**found)  # SEC125
    Order.create(name=found["name"])
    return JsonResponse({})
