# profile: standard
"""Logins, a user and a password, that have a name before they are given."""
import os

import requests

LOGIN = ("svc-report", "Tr0ub4dor&3")  # S106
FROM = ("svc-report", os.environ["SHOP"])
NONE = ("svc-report", "")
URL = "https://api.shop.internal/"


class Client:
    login = ("svc-report", "Tr0ub4dor&4")  # S106
    auth = ("svc-report", "Tr0ub4dor&5")  # S105

    def get(self, login):
        requests.get(URL, auth=self.login, timeout=3)
        requests.get(URL, auth=self.auth, timeout=3)
        requests.get(URL, auth=login, timeout=3)


def fetch():
    requests.get(URL, auth=LOGIN, timeout=3)
    requests.get(URL, auth=LOGIN, timeout=3)
    requests.get(URL, auth=FROM, timeout=3)
    pair = ("svc-report", "Tr0ub4dor&6")  # S106
    requests.get(URL, auth=pair, timeout=3)
    requests.get(URL, cert=("client.crt", "client.key"), timeout=3)
