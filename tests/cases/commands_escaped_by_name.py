# profile: standard
"""A function that promises to escape for a shell is believed."""
import subprocess

import paramiko

from project import escape_shell_command, tidy

client = paramiko.SSHClient()


def clean(self, folder):
    quoted = self._escape_shell_command(folder)
    client.exec_command(f"mkdir -p {quoted}")
    client.exec_command(f"mkdir -p {tidy(folder)}")  # S601
    subprocess.run("ls " + escape_shell_command(folder), shell=True)
    subprocess.run("ls " + tidy(folder), shell=True)  # S602
