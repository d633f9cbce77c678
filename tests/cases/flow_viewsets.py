# profile: standard
"""What the routes of Django REST Framework hand to the methods of a set of views: `pk=None` is theirs as well."""
import os

from django import forms
from django.db import models
from django.shortcuts import render
from django.views.generic import FormView
from rest_framework import mixins, serializers
from rest_framework.decorators import action
from rest_framework.viewsets import GenericViewSet, ModelViewSet

from orders import other


class Orders(ModelViewSet):
    def retrieve(self, request, pk=None):
        os.system("show " + pk)  # S605

    @action(detail=True, methods=["post"])
    def export(self, request, pk=None):
        os.system("export " + pk)  # S605

    def update(self, request, pk=None, partial=False):
        os.system("update %d" % int(pk))

    def list(self, request, page=None):
        connection.execute(page)


def order(request, pk=None):
    connection.execute(pk)
    return render(request, "order.html")


def by_name(instance):
    return instance.name


class Order(models.Model):
    receipt = models.FileField(upload_to=by_name)


class OrderIn(serializers.Serializer):
    name = serializers.CharField()
    number = serializers.IntegerField()


class Placing(mixins.CreateModelMixin, GenericViewSet):
    serializer_class = OrderIn

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        os.system(f"order {serializer.validated_data['number']}")
        return open(serializer.validated_data["name"])  # SEC101


class Elsewhere(GenericViewSet):
    serializer_class = other.OrderIn

    def create(self, request):
        serializer = self.get_serializer(data=request.data)
        os.system("order %d" % serializer.validated_data["number"])
        return open(serializer.validated_data["name"])


class OrderForm(forms.Form):
    name = forms.CharField()
    number = forms.IntegerField()


class Ordering(FormView):
    form_class = OrderForm

    def post(self, request):
        form = self.get_form()
        if form.is_valid():
            os.system(f"order {form.cleaned_data['number']}")
            return open(form.cleaned_data["name"])  # SEC101
        return self.form_invalid(form)
