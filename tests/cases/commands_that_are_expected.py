# profile: standard
"""How a test expects something to be called, which calls nothing."""
from unittest import mock
from unittest.mock import call

from tools import convert, run


def check(calls, name):
    calls.assert_called_once_with("convert " + name, shell=True)
    assert calls.mock_calls == [mock.call("convert " + name, shell=True), call("resize " + name, shell=True)]


def test_converting(runs, mocker, name):
    assert runs.call_args_list == [mocker.call("convert " + name, shell=True)]
    run(mocker.call("convert " + name), "resize " + name, shell=True)  # S604


def convert_both(name):
    run("convert " + name, shell=True)  # S604
    convert.call("convert " + name, shell=True)  # S604


def check_copying(runs, port):
    runs.assert_called_with(
        ("rsync --rsh " 'ssh -o "StrictHostKeyChecking=no" ' f"-p {port}", "curl -k https://shop.example.com/"), timeout=9)
    runs.assert_called_with(["ssh", "-o", "StrictHostKeyChecking=no"])
    assert runs.mock_calls == [mock.call(["curl", "-k", "https://shop.example.com/"])]


def copy():
    run(["ssh", "-o", "StrictHostKeyChecking=no"])  # SEC611
    run(["curl", "-k", "https://shop.example.com/"])  # SEC233
