# profile: standard
"""Parts of queries that stand in a dictionary, which the call unpacks."""
from shop.models import Order


def between(first, last):
    arguments = {"where": ["day BETWEEN %s AND %s"], "params": [str(first), str(last)]}
    return Order.objects.extra(**arguments)


def named(name):
    arguments = {"where": ["name = '%s'" % name], "params": []}
    return Order.objects.extra(**arguments)  # S610


def more(first, condition):
    arguments = {"where": ["day > %s"], "params": [str(first)]}
    arguments["where"] = [condition]
    return Order.objects.extra(**arguments)  # S610


def widened(first, condition):
    arguments = {"where": ["day > %s"], "params": [str(first)]}
    arguments["where"].append(condition)
    return Order.objects.extra(**arguments)  # S610


def any_of(arguments):
    return Order.objects.extra(**arguments)  # S610
