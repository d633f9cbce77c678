# profile: standard
"""Contexts of urllib3, which compares the names of hosts itself where these do not."""
import ssl

from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context


class Adapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        context = create_urllib3_context()
        context.check_hostname = False
        return super().init_poolmanager(*args, ssl_context=context, **kwargs)


class Unverified(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        context = create_urllib3_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # SEC221
        return super().init_poolmanager(*args, ssl_context=context, **kwargs)


class Kept(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        context = create_urllib3_context()
        context.check_hostname = False  # SEC220
        kwargs["ssl_context"] = other = ssl.create_default_context()
        other.check_hostname = False  # SEC220
        return super().init_poolmanager(*args, **kwargs)

    def proxy_manager_for(self, *args, **kwargs):
        context = create_urllib3_context()
        context.check_hostname = False
        kwargs["ssl_context"] = context
        return super().proxy_manager_for(*args, **kwargs)


def wrapped(connection, host):
    context = create_urllib3_context()
    context.check_hostname = False  # SEC220
    return context.wrap_socket(connection, server_hostname=host)


def by_name():
    return create_urllib3_context(cert_reqs="CERT_NONE")  # SEC221


def by_name_required():
    return create_urllib3_context(cert_reqs="CERT_REQUIRED")
