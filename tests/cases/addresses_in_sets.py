# profile: standard
"""The addresses of all interfaces in sets that others are looked up in, and where a server listens on one."""
WILDCARDS = frozenset(("0.0.0.0", "::"))
ANY = set(("0.0.0.0", ""))


def serve(server):
    server.bind(("0.0.0.0", 80))  # S104
    return WILDCARDS, ANY
