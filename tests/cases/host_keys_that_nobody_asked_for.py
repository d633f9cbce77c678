# profile: standard
"""Checks of host keys that are off for all who say nothing, and those that only somebody turns off."""
from ncclient import manager


class Device:
    def __init__(self, host, hostkey_verify=None, careful=None, strict=True):
        self._host = host
        self._hostkey_verify = hostkey_verify
        self._careful = careful
        self._strict = strict

    def open(self):
        if self._hostkey_verify is None:
            hostkey_verify = False
        else:
            hostkey_verify = self._hostkey_verify
        return manager.connect(host=self._host, hostkey_verify=hostkey_verify)  # SEC611

    def open_carefully(self):
        if self._careful is None:
            hostkey_verify = True
        else:
            hostkey_verify = self._careful
        return manager.connect(host=self._host, hostkey_verify=hostkey_verify)

    def open_strictly(self):
        if self._strict is None:
            hostkey_verify = False
        else:
            hostkey_verify = self._strict
        return manager.connect(host=self._host, hostkey_verify=hostkey_verify)


def connect(host, verify=None):
    if verify is None:
        verify = False
    return manager.connect(host=host, hostkey_verify=verify)  # SEC611


def connect_if_asked(host, verify=None, unknown=None):
    if unknown is not None:
        verify = False
    return manager.connect(host=host, hostkey_verify=verify)
