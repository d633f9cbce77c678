# profile: standard
"""Addresses by which a server is called, and those that one listens on."""


def ask(files):
    return call_function_server("0.0.0.0", 5000, "convert", files)


def serve(files):
    start_function_server("0.0.0.0", 5000, "convert", files)  # S104
