# profile: standard
"""Serializers of several, and fields that hold several of what another one does."""
import subprocess

from rest_framework import serializers
from rest_framework.views import APIView


class S(serializers.Serializer):
    ports = serializers.ListField(child=serializers.IntegerField())
    names = serializers.ListField(child=serializers.CharField())
    sid = serializers.RegexField(r"^[a-z]+\Z")
    level = serializers.IntegerField()
    name = serializers.CharField()


class V(APIView):
    def post(self, request):
        ser = S(data=request.data)
        ser.is_valid(raise_exception=True)
        d = ser.validated_data
        subprocess.run("open-ports " + " ".join(map(str, d["ports"])), shell=True, check=True)
        for p in d["ports"]:
            subprocess.run(f"open-ports {p}", shell=True, check=True)
        subprocess.run("open-ports " + " ".join(d["names"]), shell=True, check=True)  # S602
        subprocess.run(f"badge {d['sid']} {d['level']}", shell=True)
        subprocess.run(f"badge {d['name']}", shell=True)  # S602

    def put(self, request):
        ser = S(data=request.data, many=True)
        ser.is_valid(raise_exception=True)
        for item in ser.validated_data:
            subprocess.run(f"badge {item['sid']} {item['level']}", shell=True)
            subprocess.run(f"badge {item['name']}", shell=True)  # S602
