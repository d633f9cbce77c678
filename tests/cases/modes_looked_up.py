# profile: standard
# Which of several modes it is, is up to who calls.

from OpenSSL import SSL

MODES = {0: SSL.VERIFY_NONE, 1: SSL.VERIFY_PEER}
CARELESS = {0: SSL.VERIFY_NONE}


class Context:
    def __init__(self, protocol):
        self._context = SSL.Context(protocol)

    def set_mode(self, mode):
        self._context.set_verify(MODES[mode], check)

    def loosen(self):
        self._context.set_verify(MODES[0], check)  # SEC221

    def loosen_by_any(self, mode):
        self._context.set_verify(CARELESS[mode], check)  # SEC221


def check(connection, certificate, number, depth, found):
    return found == 1
