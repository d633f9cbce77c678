# profile: standard
"""Two colons that stand between others, or in what an exception says, and addresses with the port behind them."""


def fail(namespace, name):
    raise RuntimeError(f"use {namespace}::{name}")


def fail_to_run(namespace, name):
    run(f"{namespace}::{name}")
    run_server(f"::{name}")
    raise ServerError("::")


def fail_with_an_address(port):
    raise ServerError(f"0.0.0.0:{port}")


def serve(port):
    run_server("::")  # S104
    run_server(f"0.0.0.0:{port}")  # S104
    start_server(handle, address=f"[::]:{port}")  # S104
    server.listen(f"{port}0.0.0.0")
