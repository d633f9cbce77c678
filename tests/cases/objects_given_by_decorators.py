# profile: standard
"""What a view asks for what no text has was looked up by one of its decorators; what is asked for nothing was not."""
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from shop.decorators import with_order
from shop.forms import OrderForm


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
