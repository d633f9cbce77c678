# profile: standard
# What decorators of Django REST framework say is read by @api_view alone, and only below it.

from rest_framework.decorators import action, api_view, authentication_classes, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny, IsAdminUser, IsAuthenticated
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView
from rest_framework.viewsets import ModelViewSet
from shop.views import OrderedView


@permission_classes([IsAuthenticated])  # SEC558
@authentication_classes([])
@api_view(["GET"])
def own(request):
    return {}


@throttle_classes([AnonRateThrottle])  # SEC558
@api_view(["GET"])
@permission_classes([IsAuthenticated])
def slow(request):
    return {}


@permission_classes([AllowAny])
@api_view(["GET"])
def everybody(request):
    return {}


@permission_classes([IsAuthenticated])
def part(request):
    return {}


class Orders(ModelViewSet):
    @permission_classes([IsAdminUser])  # SEC558
    def destroy(self, request, pk):
        return {}

    @action(detail=True)
    @permission_classes([IsAdminUser])  # SEC558
    def clear(self, request, pk):
        return {}

    @permission_classes([AllowAny])
    def list(self, request):
        return {}

    @action(detail=True, permission_classes=[IsAdminUser])
    def close(self, request, pk):
        return {}


class Looking(APIView):
    def get_permissions(self):
        return [one() for one in getattr(self, self.request.method.lower()).permission_classes]

    @permission_classes([IsAdminUser])
    def get(self, request):
        return {}


class OfProject(OrderedView):
    @permission_classes([IsAdminUser])
    def get(self, request):
        return {}
