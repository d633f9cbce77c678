# profile: standard
"""Configurations of ssh that have it trust whoever answers, as texts and as dictionaries."""
import textwrap

CONFIG = (
    "Host training-*.example.com\n"  # SEC611
    "    StrictHostKeyChecking no\n"
    "    UserKnownHostsFile /dev/null\n")
SAFE = """\
Host *.example.com
    # StrictHostKeyChecking no
    StrictHostKeyChecking accept-new
"""
TOLD = "Host keys are known unless StrictHostKeyChecking no is said"


def hosts(name, hostname, identity, options):
    options["StrictHostKeyChecking"] = "no"  # SEC611
    options["StrictHostKeyChecking"] = "yes"
    if options["StrictHostKeyChecking"] == "no":
        options["strict"] = options["StrictHostKeyChecking"]
    return {
        name: {
            "HostName": hostname,
            "IdentityFile": identity,
            "StrictHostKeyChecking": "no",  # SEC611
            "stricthostkeychecking": "off",  # SEC611
            "UserKnownHostsFile": "/dev/null",
        },
        "other": {"StrictHostKeyChecking": "yes", "StrictHostKeyCheckingOfMine": "no"},
    }


def block(hostname, known, insecure):
    if insecure:
        options = {"StrictHostKeyChecking": "no"}
    text = f"Host {hostname}\n  StrictHostKeyChecking no\n"  # SEC611
    return text, textwrap.dedent("\n    UserKnownHostsFile /dev/null\n"), options  # SEC611
