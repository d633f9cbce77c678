# profile: standard
"""Requests whose verb varies check the server's certificate, or do not, as those with a known verb do."""
import client
import requests

SENDERS = {"get": requests.get, "post": requests.post}


def ask_as_told(verb, url):
    ask = getattr(requests, verb.lower())
    return ask(url, timeout=10)


def ask_with_a_file(verb, url):
    return SENDERS[verb](url, verify="corporate.pem", timeout=10)


def ask_another(verb, url):
    ask = getattr(client, verb)
    return ask(url, verify=False)


def check(kind, text):
    return {"token": client.decode, "seal": client.open}[kind](text, verify=False)


def ask_blindly(verb, url):
    ask = getattr(requests, verb.lower())
    return ask(url, verify=False, timeout=10)  # S501


def ask_at_once(verb, url):
    return getattr(requests.Session(), verb)(url, verify=False, timeout=10)  # S501


def ask_by_a_table(verb, url):
    return SENDERS[verb](url, verify=False, timeout=10)  # S501


def ask_by_what_a_table_has(verb, url):
    ask = SENDERS.get(verb)
    return ask(url, verify=False, timeout=10)  # S501


def ask_by_one_of_two(body, url):
    ask = requests.post if body else requests.get
    return ask(url, verify=False, timeout=10)  # S501
