# profile: standard
"""Fields of records that the sender names, in queries that nothing is known of and by the names of columns."""
from django.db.models import F
from django.http import JsonResponse


def orders(request, found):
    found = found.filter(**request.GET.dict())  # SEC125
    found = found.exclude(**request.GET.dict())  # SEC125
    found = found.annotate(**{request.GET["alias"]: F("price")})  # SEC125
    return JsonResponse({"orders": list(found.values("number"))})


def orders_by_name(request, found):
    found = found.filter(name=request.GET["name"])
    found = found.filter(**{"name": request.GET["name"]})
    found = found.annotate(**{"price": F("price")})
    return JsonResponse({"orders": list(found.values("number"))})


def orders_by_known_names(request, found):
    chosen = {key: value for key, value in request.GET.items() if key in ("name", "town")}
    return JsonResponse({"orders": list(found.filter(**chosen).values("number"))})


def orders_by_two(request, found):
    later = {}
    if request.GET.get("later") is not None:
        later = {"date__gt": request.GET.get("later")}
    found = found.filter(**usual(), **later)
    found = found.filter(**later, **request.GET.dict())  # SEC125
    return JsonResponse({"orders": list(found.values("number"))})
