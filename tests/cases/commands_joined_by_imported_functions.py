# profile: standard
"""Commands that imported functions put together, which say by their names that it is for a shell."""
import subprocess

import paramiko
from toolbox.compat import join, shell_join, shell_quote, shlex_join, shlex_quote


def run(args):
    subprocess.run(shell_join(args), shell=True, check=True)
    subprocess.run("tool " + shell_quote(args[0]), shell=True, check=True)
    subprocess.run("tool " + shlex_quote(args[0]), shell=True, check=True)
    subprocess.run(shlex_join(args), shell=True, check=True)


class Session:
    def execute(self, command):
        self.client = paramiko.SSHClient()
        session = self.client.get_transport().open_session()
        session.exec_command(shell_join(command))

    def execute_of_more(self, command):
        session = self.client.get_transport().open_session()
        session.exec_command("sh " + command)  # S601


def careless(args):
    subprocess.run(join(args), shell=True, check=True)  # S602
    subprocess.run(" ".join(args), shell=True, check=True)  # S602
