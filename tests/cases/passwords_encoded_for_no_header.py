# profile: standard
"""Texts with a colon that are encoded, and no header is made of."""
import base64

ENCODED = base64.b64encode(b"svc:Pr0xy-s3rvice").decode()
