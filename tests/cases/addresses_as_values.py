# profile: standard
"""What a class of addresses is made of is an address: nothing for a query, a command or a page, but one to connect to."""
import os

import requests
from django.db import connection
from django.http import HttpResponse, HttpResponseBadRequest
from IPy import IP
from netaddr import EUI, IPAddress
from shop.addresses import MacAddress, MacAddressForm


def vendor_names(macs):
    values = ", ".join(f"('{mac}'::macaddr)" for mac in macs)
    cursor = connection.cursor()
    cursor.execute(f"SELECT mac, vendor FROM (VALUES {values}) AS t(mac)")
    return cursor.fetchall()


def vendor(request):
    try:
        mac = MacAddress(request.GET["mac"])
    except ValueError:
        return HttpResponseBadRequest("no MAC address")
    return HttpResponse(vendor_names([mac])[0][1])


def neighbours(request, rows):
    address = IP(request.GET["address"])
    return rows.extra(where=["arp.ip {} '{}'".format("=" if address.len() == 1 else "<<", address)])


def of_netaddr(request):
    os.system(f"arping {EUI(request.GET['mac'])}")
    return HttpResponse("<p>%s</p>" % IPAddress(request.GET["address"]))


def the_text_itself(request):
    EUI(request.GET["mac"])
    os.system("arping " + request.GET["mac"])  # S605
    return HttpResponse("done")


def connected(request):
    return HttpResponse(requests.get(f"http://{IPAddress(request.GET['address'])}/", timeout=2).status_code)  # SEC103


def of_a_form(request):
    cursor = connection.cursor()
    cursor.execute(f"SELECT vendor FROM oui WHERE mac = '{MacAddressForm(request.GET['mac'])}'")  # S608
    return HttpResponse("done")
