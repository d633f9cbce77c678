# profile: standard
"""A body may hold many mappings, of which each has keys that the sender chose."""
import json

from django.http import JsonResponse
from shop.models import Order
from sqlalchemy import insert, select, update


def bulk(request):
    for row in json.loads(request.body):
        Order.objects.create(**row)  # SEC125
    data = json.loads(request.body.decode())
    Order.objects.bulk_create([Order(**row) for row in data])  # SEC125
    return JsonResponse({})


def nested(request):
    for row in json.loads(request.read())["orders"]:
        Order.objects.update_or_create(pk=1, defaults=row)  # SEC125
        Order().__dict__.update(row["also"])  # SEC125
    return JsonResponse({})


def named(request):
    for row in json.loads(request.body):
        Order.objects.create(name=row["name"], lines=row["lines"])
        Order.objects.create(**{"name": row["name"]})
        Order.objects.create(**{key: row[key] for key in ("name", "lines")})
    rows = json.loads(request.body)
    while rows:
        rows = rows[0]
        for rows in rows:
            Order.objects.create(name=rows)
    return JsonResponse({})


def kept(request, session):
    rows = json.loads(request.body)
    session.execute(insert(Order), rows)  # SEC125
    session.execute(update(Order).where(Order.pk > 1), rows["orders"])  # SEC125
    session.bulk_insert_mappings(Order, rows)  # SEC125
    session.execute(insert(Order), [{"name": row["name"]} for row in rows])
    session.execute(select(Order).where(Order.pk > 1), rows)
    return JsonResponse({})
