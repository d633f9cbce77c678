# profile: standard
"""What a serializer shows has the fields that its class declares; their values are data all the same."""
import os

from rest_framework import serializers, viewsets
from rest_framework.response import Response

from birds.models import Bird


class BirdSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bird
        fields = "__all__"


class Birds(viewsets.ModelViewSet):
    def create(self, request):
        shown = BirdSerializer(data=request.data)
        if not shown.is_valid():
            return Response(shown.errors, status=400)
        Bird.objects.create(**shown.data)
        Bird(**shown.validated_data).save()
        os.remove("/srv/birds/" + shown.data["name"])  # SEC101
        return Response(shown.data)

    def update(self, request, pk=None):
        Bird.objects.create(**request.data)  # SEC125
        os.remove("/srv/birds/" + BirdSerializer(Bird.objects.first()).data["name"])
        return Response({})
