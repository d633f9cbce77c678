# profile: standard
"""Serializers that a view names, that an action names for itself, and that a view is handed."""

from rest_framework import serializers, viewsets, mixins
from rest_framework.decorators import action
import subprocess


class CommandSerializer(serializers.Serializer):
    command = serializers.ChoiceField(choices=["lock", "unlock", "honk"])
    unit = serializers.UUIDField()
    comment = serializers.CharField(required=False, default="")


class VehicleSerializer(serializers.ModelSerializer):
    class Meta:
        fields = ("id", "plate", "vin", "depot")


class ReportSerializer(serializers.Serializer):
    filename = serializers.RegexField(r"\A[a-z0-9_]{1,40}\.csv\Z")
    folder = serializers.CharField(max_length=80)


class VehicleViewSet(viewsets.ModelViewSet):
    serializer_class = VehicleSerializer

    @action(detail=True, methods=["post"], serializer_class=CommandSerializer)
    def command(self, request, pk=None):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        subprocess.run(f"obuctl {data['command']} --unit {data['unit']} >> /var/log/obu.log", shell=True, check=True)
        subprocess.run(f"obuctl note '{data['comment']}' >> /var/log/obu.log", shell=True, check=True)  # S602

    @action(detail=True, methods=["post"])
    def command2(self, request, pk=None):
        serializer = CommandSerializer(data=request.data)
        data = serializer.validated_data
        subprocess.run(f"obuctl {data['command']} --unit {data['unit']} >> /var/log/obu.log", shell=True, check=True)


class ReportViewSet(mixins.CreateModelMixin, viewsets.GenericViewSet):
    serializer_class = ReportSerializer

    def perform_create(self, serializer: ReportSerializer) -> None:
        open("/srv/" + serializer.validated_data["filename"])
        open("/srv/" + serializer.validated_data["folder"])  # SEC101


class ReportViewSet2(mixins.CreateModelMixin, viewsets.GenericViewSet):
    serializer_class = ReportSerializer

    def perform_create(self, serializer) -> None:
        open("/srv/" + serializer.validated_data["filename"])
        open("/srv/" + serializer.validated_data["folder"])  # SEC101

    def create(self, request):
        serializer = self.get_serializer(data=request.data)
        open("/srv/" + serializer.validated_data["filename"])
        open("/srv/" + serializer.validated_data["folder"])  # SEC101
