# profile: standard
"""What a header says of a client's address, and what is no header."""


def is_local(request):
    environ = request.META
    address = environ.get("HTTP_X_FORWARDED_FOR", environ["REMOTE_ADDR"])  # SEC513
    return address == "127.0.0.1"


def host_of(request):
    headers = request.META
    address = headers.get("HTTP_X_FORWARDED_FOR", headers["REMOTE_ADDR"])
    if "." in address and ":" in address:
        address = address.split(":")[0]
    return address


def is_near(request):
    headers = request.META
    return headers["REMOTE_ADDR"] == "127.0.0.1"


def is_near_as_told(request):
    headers = request.headers
    return headers["REMOTE_ADDR"] == "127.0.0.1"  # SEC513
