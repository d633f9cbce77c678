# profile: standard
"""Where views are added, and other decorators, say which methods they take; actions of the admin site are chosen in a form."""
import cherrypy
from django.contrib import admin
from django.contrib.admin import decorators
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from flask import Flask, redirect

from shop.models import Order, Shelf
from shop.site import action

app = Flask(__name__)


def delete_shelf(number):
    Shelf.get(number).delete()
    return redirect("/")


def delete_order(number):  # SEC522
    Order.get(number).delete()
    return redirect("/")


def delete_both(number):  # SEC522
    Shelf.get(number).delete()
    return redirect("/")


for rule in ("/shelf/delete/<int:number>", "/shelves/delete/<int:number>"):
    app.add_url_rule(rule=rule, view_func=delete_shelf, methods=["DELETE"])
app.add_url_rule("/order/delete/<int:number>", view_func=delete_order)
app.add_url_rule("/both/delete/<int:number>", view_func=delete_both, methods=["POST"])
app.add_url_rule("/both/delete-now/<int:number>", view_func=delete_both)


class Orders:
    @cherrypy.expose
    @cherrypy.tools.handle_options(allowed_methods=["DELETE"])
    def delete(self, number):
        Order.get(number).delete()

    @cherrypy.expose
    @cherrypy.tools.handle_options(allowed_methods=["DELETE", "GET"])
    def delete_at_once(self, number):  # SEC522
        Order.get(number).delete()


@admin.action(description="delete")
def delete_old(modeladmin, request, queryset):
    for order in queryset:
        order.delete()


@decorators.action
def remove_old(modeladmin, request, queryset):
    for order in queryset:
        order.delete()


@action
@login_required
def delete_now(request, pk):  # SEC522
    Order.objects.get(pk=pk).delete()
    return HttpResponse("gone")
