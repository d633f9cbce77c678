# profile: standard
"""A connection verifies unless its context is known not to."""
import http.client
import ssl

http.client.HTTPSConnection("example.org")
http.client.HTTPSConnection("example.org", context=ssl.create_default_context())
http.client.HTTPSConnection("example.org", context=ssl._create_unverified_context())  # S309, S323
