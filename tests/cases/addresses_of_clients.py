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


def client_of(request):
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR")  # SEC513
    if forwarded:
        return forwarded.split(",")[0]
    return request.META.get("REMOTE_ADDR")


def guard(request):
    if client_of(request) not in ALLOWED:
        raise PermissionError


def peer_of(request):
    return request.META.get("REMOTE_ADDR")


def guard_by_peer(request):
    if peer_of(request) not in ALLOWED:
        raise PermissionError


def shown_client_of(request):
    return request.META.get("HTTP_X_FORWARDED_FOR")


def note(request, log):
    log.info("from %s", shown_client_of(request))
    address = shown_client_of(request)
    if address is not None:
        log.info("from %s", address)


def last_client_of(request):
    return request.META.get("HTTP_X_FORWARDED_FOR").split(",")[-1]


def guard_by_last(request):
    if last_client_of(request) not in ALLOWED:
        raise PermissionError


class Guard:
    def client_of(self, request):
        return request.headers["X-Real-IP"].strip()  # SEC513

    def check(self, request):
        address = self.client_of(request)
        if address in BLOCKED:
            raise PermissionError


class Middleware:
    def __call__(self, environ, start_response):
        environ["REMOTE_ADDR"] = environ["HTTP_X_FORWARDED_FOR"].split(",")[0].strip()  # SEC513
        if environ["REMOTE_ADDR"] not in ALLOWED:
            start_response("403 Forbidden", [])


class Other:
    def __call__(self, environ, start_response):
        environ["REMOTE_ADDR"] = environ["HTTP_X_FORWARDED_FOR"].split(",")[0].strip()
        environ["client"] = environ["HTTP_X_REAL_IP"]
        if environ["SERVER_ADDR"] not in ALLOWED or environ["client"] == HOME:
            start_response("403 Forbidden", [])
