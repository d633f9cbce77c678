# profile: standard
# A header with an address, believed where the connection comes from one of the proxies.
import os


def proxies():
    return frozenset(os.environ.get("PROXIES", "").split(","))


def is_near(request):
    direct = request.client.host if request.client else None
    if direct is not None and direct in proxies():
        return request.headers.get("x-forwarded-for", "").split(",")[0].strip() in ("127.0.0.1", "::1")
    return False


def is_near_by_user(request):
    direct = request.user.name
    if direct in proxies():
        return request.headers.get("x-forwarded-for", "").split(",")[0].strip() in ("127.0.0.1", "::1")  # SEC513
    return False


def is_near_by_anybody(request):
    if request.client is not None:
        return request.headers.get("x-forwarded-for", "").split(",")[0].strip() in ("127.0.0.1", "::1")  # SEC513
    return False
