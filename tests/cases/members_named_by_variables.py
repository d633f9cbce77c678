# profile: standard
"""Members of modules that a variable names: one text, or one of several."""
import ssl


def connect(chosen):
    version = "PROTOCOL_TLSv1"
    context = ssl.SSLContext(getattr(ssl, version))  # S502
    context.verify_mode = 0  # SEC221
    other = ssl.SSLContext(getattr(ssl, chosen))
    other.verify_mode = 2
    return context, other
