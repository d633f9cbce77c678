"""Fields of records that the sender of a request chooses."""

from __future__ import annotations

from flake8_secure.api import MEDIUM, Rule
from flake8_secure.match.flows import through
from flake8_secure.match.harms import whole
from flake8_secure.models import sinks

MASS_ASSIGNMENT = Rule(
    code="SEC125", name="mass-assignment", cwe=915, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) names the fields in {sink}: pass on those that you expect",
    when=through("trust", sinks.RECORDS, harm=whole),
    why="""
        The sender can add fields that no form shows, such as `is_staff=True`. In a filter a name such as
        `owner__password__startswith` finds out secrets letter by letter.
    """,
    bad="""
        from django.http import JsonResponse
        from shop.models import Order


        def order(request):
            made = Order.objects.create(**request.POST.dict())  # SEC125
            made.lines.all().update(**request.POST.dict())  # SEC125
            made.__dict__.update(request.POST)  # SEC125
            return JsonResponse({"number": made.pk, "count": Order.objects.filter(**request.GET).count()})  # SEC125
    """,
    good="""
        from django.http import JsonResponse
        from shop.forms import OrderForm
        from shop.models import Order


        def order(request):
            form = OrderForm(request.POST)
            if not form.is_valid():
                return JsonResponse({}, status=400)
            made = Order.objects.create(**form.cleaned_data)
            also = Order.objects.create(**{"name": request.POST["name"]})
            also.__dict__.update(name=request.POST["name"])
            return JsonResponse({"numbers": [made.pk, also.pk]})
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html",),
    also=("django/mass-assignment",),
)
