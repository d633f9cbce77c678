# profile: standard
"""Code of packages in daily use that is as it should be."""
import random
import time

from shells import quote_for, run_in

ZULIP_API_KEY = "0123456789abcdef0123456789abcdef"
PLAIN_API_KEY = "0f1c2e3b4a5968778695a4b3c2d1e0f9"  # S105


class Download:
    def _sleep(self, seconds):
        time.sleep(seconds)

    def next(self):
        self._sleep(random.randint(5, 10))


def command(arguments, host):
    line = " ".join(quote_for(argument, shell=True) for argument in arguments)
    return run_in(host, line, shell=True)  # S604
