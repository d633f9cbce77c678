# profile: standard
"""Views of Django that do something for who is logged in, and leave the check for forged requests to others."""
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from rest_framework.decorators import api_view

from shop.decorators import of_application
from shop.models import Cart


@csrf_exempt  # SEC521
def change(request):
    cart = Cart.objects.get(id=int(request.POST["id"]), user=request.user)
    cart.count = int(request.POST["count"])
    cart.save()
    return JsonResponse({})


@csrf_exempt  # SEC521
@require_POST
def fill(request):
    Cart.objects.create(user=request.user)
    return redirect("cart")


@csrf_exempt
def seen(request):
    return render(request, "cart.html", {"cart": Cart.objects.filter(user=request.user)})


@csrf_exempt
def for_nobody(request):
    Cart.objects.create(number=int(request.POST["number"]))
    return redirect("cart")


@csrf_exempt
def with_token(request):
    if not Cart.has_token(request.META["HTTP_X_CART"]):
        return redirect("login")
    Cart.objects.create(user=request.user)
    return redirect("cart")


@csrf_exempt
@of_application
def for_application(request):
    Cart.objects.create(user=request.user)
    return redirect("cart")


@csrf_exempt
@api_view(["POST"])
def of_rest_framework(request):
    Cart.objects.create(user=request.user)
    return redirect("cart")


@login_required
def cartRemove(request, number):  # SEC522
    Cart.objects.filter(number=number).delete()
    return redirect("cart")


@login_required
def deletefromcart(request, number):  # SEC522
    Cart.objects.filter(number=number).delete()
    return redirect("cart")


@login_required
def itemdelete(request, number):  # SEC522
    Cart.objects.filter(number=number).delete()
    return redirect("cart")


@login_required
def undelete(request, number):
    Cart.objects.filter(number=number).last().delete()
    return redirect("cart")


@login_required
def deletedones(request, number):
    Cart.objects.filter(number=number).last().delete()
    return redirect("cart")


def remove_mine(request, number):  # SEC522
    Cart.objects.filter(user=request.user, number=number).delete()
    return redirect("cart")


def remove_any(request, number):
    Cart.objects.filter(number=number).delete()
    return redirect("cart")


def remove_when_asked(request, number):
    if request.method == "POST":
        Cart.objects.filter(user=request.user, number=number).delete()
    return redirect("cart")


def remove_for_others(request, number):
    Cart.objects.filter(user=request.user, number=number).delete()
    return redirect("cart")


def remove_by_others(request, number):
    Cart.objects.filter(user=request.user, number=number).delete()


@require_POST
def emptied(request, number):
    return remove_for_others(request, number)
