# profile: standard
"""A view that is handed the request takes no fields of a record."""
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from shop.models import Order


class OrderViewSet(viewsets.ModelViewSet):
    @action(["get", "put"], detail=False)
    def newest(self, request, *args, **kwargs):
        if request.method == "GET":
            return self.retrieve(request, *args, **kwargs)
        return self.update(request, *args, **kwargs)

    @action(["put"], detail=True)
    def change(self, request, pk):
        Order.objects.filter(pk=pk).update(**request.data)  # SEC125
        Order.objects.filter(pk, **request.data)  # SEC125
        return Response()
