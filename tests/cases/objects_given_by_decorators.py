# profile: standard
"""What a view asks for what no text has was looked up by one of its decorators, unless it is called like a body.

What is asked for nothing was not.
"""
import requests
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from rest_framework.views import APIView

from shop.decorators import map_errors, validate_body, with_order, with_shop
from shop.forms import OrderForm, ShopForm


@require_POST
@with_order
def send(request, order):
    if not order.can_be_sent():
        return None
    form = OrderForm(request.POST, order=order)
    form.save()
    return redirect(order)


@require_POST
def send_as_written(request, order):
    return redirect(order)  # SEC104


@require_POST
@login_required
def send_text(request, order):
    if order.startswith("draft"):
        return None
    return redirect(order)  # SEC104


class Hook(APIView):
    @map_errors({ValueError: "ERROR"})
    @validate_body(ShopForm)
    def post(self, request, data):
        requests.post(data["url"], timeout=5)  # SEC103

    @map_errors({ValueError: "ERROR"})
    @with_shop
    def put(self, request, shop):
        requests.post(shop["url"], timeout=5)
