# profile: standard
"""Fields that rows are put in order by: also those of relations, whose content the order tells of."""
from django.http import JsonResponse

from shop.models import Order, chosen_order

FIELDS = ("number", "date")


def ordered(request):
    return JsonResponse({"rows": list(Order.objects.order_by(request.GET["order"]))})  # SEC125


def ordered_by_known(request):
    order = request.GET["order"]
    if order not in FIELDS:
        order = "number"
    return JsonResponse({"rows": list(Order.objects.order_by(order))})


def ordered_by_function(request):
    return JsonResponse({"rows": list(Order.objects.order_by(chosen_order(request)))})


def ordered_by_beginning(request):
    return JsonResponse({"rows": list(Order.objects.order_by("date_" + request.GET["order"]))})
