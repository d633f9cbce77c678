# profile: standard
"""The names of what a serializer has validated are its own."""
from rest_framework import serializers


class Record:
    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)


class Other:
    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)  # SEC116


class RecordSerializer(serializers.Serializer):
    name = serializers.CharField()

    def validate(self, attrs):
        given = attrs.copy()
        given["state"] = "new"
        self.made = Record(**given)
        return attrs


def make(request):
    return Other(**request.POST)
