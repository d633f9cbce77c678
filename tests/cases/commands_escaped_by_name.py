# profile: standard
"""A function that promises to escape for a shell is believed."""
import subprocess
from shlex import quote

import paramiko

from project import escape_for_bash, escape_shared, escape_shell_command, sh_quote, tidy

client = paramiko.SSHClient()


def clean(self, folder):
    quoted = self._escape_shell_command(folder)
    client.exec_command(f"mkdir -p {quoted}")
    client.exec_command(f"mkdir -p {tidy(folder)}")  # S601
    subprocess.run("ls " + escape_shell_command(folder), shell=True)
    subprocess.run("ls " + tidy(folder), shell=True)  # S602


def for_one_shell(folder):
    subprocess.run("ls " + escape_for_bash(folder), shell=True)
    subprocess.run("ls " + sh_quote(folder), shell=True)
    subprocess.run("ls " + escape_shared(folder), shell=True)  # S602


def of_bytes(folder, words):
    client.exec_command(("mkdir " + quote(folder)).encode())
    client.exec_command(("mkdir " + folder).encode())  # S601
    subprocess.run(b"ls " + quote(folder).encode("utf-8"), shell=True)
    subprocess.run(b"ls " + bytes(quote(folder), "utf-8"), shell=True)
    subprocess.run(b"ls " + bytes(folder, "utf-8"), shell=True)  # S602
    subprocess.run(" ".join(map(quote, words)).encode(), shell=True)
    subprocess.run(" ".join(words).encode(), shell=True)  # S602


def by_hand(folder):
    subprocess.run("ls '" + folder.replace("'", "'\"'\"'") + "'", shell=True)
    subprocess.run("ls '{}'".format(folder.replace("'", r"'\''")), shell=True)
    subprocess.run("ls '" + folder.replace("'", "''") + "'", shell=True)  # S602
