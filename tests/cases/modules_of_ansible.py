# profile: standard
"""Modules of Ansible: what ends them ends the check before it."""
import argparse
import re
import subprocess

from ansible.module_utils.basic import AnsibleModule

NAME = re.compile(r"[a-z][a-z0-9-]*\Z")


class Release:
    def __init__(self, module: AnsibleModule):
        self.module = module
        self.name = self.checked(module.params["name"])
        self.title = self.noted(module.params["title"])

    def checked(self, name):
        if not NAME.match(name):
            self.module.fail_json(msg=f"no name: {name!r}")
        return name

    def noted(self, name):
        if not NAME.match(name):
            self.module.warn(f"no name: {name!r}")
        return name

    def restart(self):
        self.module.run_command(f"systemctl restart {self.name} && sync", use_unsafe_shell=True)
        self.module.run_command(f"systemctl restart {self.title} && sync", use_unsafe_shell=True)  # S604


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    args = parser.parse_args()
    if not NAME.match(args.name):
        parser.error("no name")
    subprocess.run(f"systemctl restart {args.name}", shell=True)
