"""Audits tell of views of the REST framework by which everybody may change or delete something."""
from rest_framework import generics, permissions, viewsets
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.views import APIView

from .models import Order


class Orders(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    permission_classes = (permissions.AllowAny,)  # SEC435


class Bills(APIView):
    permission_classes = []  # SEC435

    def delete(self, request, number):
        Order.objects.get(number=number).delete()


class Change(generics.UpdateAPIView):
    permission_classes = [AllowAny]  # SEC435


class Register(generics.CreateAPIView):
    permission_classes = [AllowAny]


class Catalogue(viewsets.ReadOnlyModelViewSet):
    permission_classes = [AllowAny]


class Own(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated]


class Both(viewsets.ModelViewSet):
    permission_classes = [AllowAny, IsAuthenticated]


class Chosen(viewsets.ModelViewSet):
    permission_classes = [AllowAny]

    def get_permissions(self):
        return [IsAuthenticated()] if self.action == "destroy" else [AllowAny()]


class Other:
    permission_classes = []

    def delete(self):
        return None


@api_view(["GET", "DELETE"])
@permission_classes([])  # SEC435
def order(request, number):
    Order.objects.get(number=number).delete()


@api_view(["GET", "POST"])
@permission_classes([AllowAny])
def orders(request):
    return Order.objects.all()


@api_view(["DELETE"])
@permission_classes([IsAuthenticated])
def own_order(request, number):
    Order.objects.get(number=number, owner=request.user).delete()
