# profile: standard
"""What serializers are handed: fields that they declare, as values of the declared types."""
import os

import httpx
from django.http import HttpResponse
from project import Shop
from rest_framework import serializers


class ShopSerializer(serializers.ModelSerializer):
    size = serializers.IntegerField()
    url = serializers.CharField()

    def create(self, validated_data):
        httpx.get("https://" + validated_data["size"])
        httpx.get("https://" + validated_data["url"])  # SEC103
        shop = Shop(**validated_data)
        shop.save()
        return shop

    def update(self, instance, validated_data):
        for name, value in validated_data.items():
            setattr(instance, name, value)
        for shelf in validated_data.pop("shelves"):
            for name, value in shelf.items():
                setattr(instance, name, value)
        setattr(instance, validated_data["field"], 1)  # SEC116
        httpx.get("https://" + instance.host)
        return super().update(instance, validated_data)

    def validate(self, attrs):
        httpx.get("https://" + attrs["url"])  # SEC103
        return attrs

    def validate_url(self, value):
        httpx.get("https://" + value)  # SEC103
        return value

    def to_internal_value(self, data):
        httpx.get("https://" + data["url"])  # SEC103
        return super().to_internal_value(data)

    def to_representation(self, instance):
        httpx.get("https://" + instance["url"])

    def copy(self, instance):
        for name, value in self.validated_data.items():
            setattr(instance, name, value)


class Checked(serializers.ModelSerializer):
    def validate(self, attrs):
        attrs = super().validate(attrs)
        for name, value in attrs.items():
            setattr(self.instance, name, value)
        httpx.get("https://" + attrs["url"])  # SEC103
        return attrs


class Middleware:
    def process_view(self, request, view_func, view_args, view_kwargs):
        httpx.get("https://" + view_func.host)
        httpx.get("https://" + view_kwargs["host"])  # SEC103


def addresses(request):
    httpx.get("https://" + request.META["REMOTE_ADDR"])
    httpx.get("https://" + request.META.get("SERVER_PORT"))
    httpx.get("https://" + request.META["HTTP_ORIGIN"])  # SEC103
    return HttpResponse("a")


class LinkedSerializer(serializers.HyperlinkedModelSerializer):
    def create(self, validated_data):
        os.remove(self.context["request"].data["path"])  # SEC101
        request = self.context.get("request")
        os.remove(request.query_params["path"])  # SEC101
        os.remove(request.user.path)
        os.remove(self.context["path"])


class NameField(serializers.CharField):
    def to_representation(self, value):
        os.remove(self.context["request"].GET["path"])  # SEC101
        return value


class ShelfSerializer(serializers.Serializer):
    shop = serializers.PrimaryKeyRelatedField(queryset=Shop.objects.all())
    owner = serializers.SlugRelatedField(slug_field="name", queryset=Shop.objects.all())
    place = serializers.CharField()

    def create(self, validated_data):
        httpx.get("https://" + validated_data["shop"].host)
        httpx.get("https://" + validated_data["owner"].host)
        httpx.get("https://" + validated_data["place"])  # SEC103
