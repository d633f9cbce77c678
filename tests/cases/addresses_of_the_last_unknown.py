# profile: standard
"""Addresses that proxies add one by one: the last that is of none of them is the one of who asks."""


def last_unknown(request, proxies):
    forwarded = request.headers.get("X-Forwarded-For", "")
    for address in reversed(forwarded.split(",")):
        if address.strip() not in proxies:
            return address
    return None


def last_unknown_by_the_same_name(self, headers):
    ip = headers.get("X-Forwarded-For", self.remote_ip)
    for ip in reversed([one.strip() for one in ip.split(",")]):
        if ip not in self.trusted:
            break
    self.remote_ip = ip


def last_unknown_of_all(self, headers):
    ip = headers.get("X-Forwarded-For", self.remote_ip)
    for ip in ip.split(",")[::-1]:
        if ip.strip() not in self.trusted:
            break
    self.remote_ip = ip


def first_unknown(self, headers):
    ip = headers.get("X-Forwarded-For", self.remote_ip)  # SEC513
    for ip in ip.split(","):
        if ip.strip() not in self.trusted:
            break
    self.remote_ip = ip


def each_second(self, headers):
    ip = headers.get("X-Forwarded-For", self.remote_ip)  # SEC513
    for ip in ip.split(",")[::2]:
        if ip.strip() not in self.trusted:
            break
    self.remote_ip = ip
