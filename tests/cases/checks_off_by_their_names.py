# profile: audit
"""Options of clients that nothing is known of, which say that nobody checks a certificate."""
import pyarrow.flight
import somelib
from homeassistant.helpers.aiohttp_client import async_get_clientsession


def connect(hass, insecure, options):
    somelib.Client("https://shop.example", verify_ssl=False)  # SEC225
    somelib.Client("https://shop.example", verify_ssl=True)
    somelib.Client("https://shop.example", verify_ssl=not insecure)
    somelib.connect("https://shop.example", tls_insecure=True)  # SEC225
    somelib.connect("https://shop.example", tls_insecure=False)
    somelib.connect("https://shop.example", tls_insecure=insecure)
    async_get_clientsession(hass, verify_ssl=False)  # SEC225
    pyarrow.flight.connect("grpc+tls://shop.example:8815", disable_server_verification=True)  # SEC225
    own("https://shop.example", verify_ssl=False)
    options.update(verify_ssl=False)


def own(url, verify_ssl):
    return somelib.Client(url, verify_ssl=verify_ssl)  # SEC225
