# profile: standard
"""Old versions of TLS that who runs the program asks for by name, and those that they get without asking."""
import ssl


def context_for(version, host):
    context = ssl.create_default_context()
    if version == "TLSv1":
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1
    elif version == "tls1.1":
        context.minimum_version = ssl.TLSVersion.TLSv1_1
    elif "tls1.0" == version:
        context.minimum_version = ssl.TLSVersion.TLSv1
    elif host == "old.example.org":
        context.minimum_version = ssl.TLSVersion.TLSv1  # S502
    return context


def context_for_all(version):
    context = ssl.create_default_context()
    if version != "TLSv1.2":
        context.minimum_version = ssl.TLSVersion.TLSv1  # S502
    return context
