# profile: standard
"""Commands that parameters, options or the command line give as a whole, and those that something is put into."""
import os
import shlex
import subprocess
import sys

import paramiko
from flask import request


class Hooks:
    def __init__(self, config, command, name):
        self.config, self.command, self.name = config, command, name

    def deploy(self, preset):
        for command in self.config["DEPLOY_COMMANDS"][preset]:
            subprocess.check_call(command, shell=True)
        for name in self.config["NAMES"][preset]:
            subprocess.check_call(name, shell=True)  # S602

    def run(self):
        os.system(self.command)  # S605
        os.system(self.name)  # S605
        os.system(self.command + " " + self.name)  # S605


def create(action, name):
    return make(action, shell=True), make(name, shell=True)  # S604


def each(commands, names, other):
    for command in commands:
        subprocess.run(command, shell=True)  # S602
    for name in names:
        subprocess.run(name, shell=True)  # S602
    for command in other.found():
        subprocess.run(command, shell=True)  # S602


def filled(template, name):
    subprocess.run(template.format(shlex.quote(name)), shell=True)  # S602
    subprocess.run(template.format(name), shell=True)  # S602
    subprocess.run(name.format(shlex.quote(name)), shell=True)  # S602


def called(command):
    subprocess.run(command, shell=True)  # S602


def called_with_more(command):
    subprocess.run(command, shell=True)  # S602


def called_with_parts(name):
    called("ls")
    called(sys.argv[2])
    called_with_more("ls " + name)


def main():
    os.system(sys.argv[2])  # S605
    os.system("ls " + sys.argv[2])  # S605
    os.system(input())  # S605


def remote(client: paramiko.SSHClient, command, name):
    client.exec_command(command)  # S601
    client.exec_command(name)  # S601
    client.get_transport().open_session().exec_command(command)  # S601
    client.get_transport().open_session().exec_command(f"ls {name}")  # S601


def of_options(client: paramiko.SSHClient, config):
    client.exec_command(config["command"])
    client.get_transport().open_session().exec_command(config["command"])


def sent(command):
    command = request.args["command"]
    subprocess.run(command, shell=True)  # S602


def handed_what_was_sent(command):
    os.system(command)  # S605


def view():
    handed_what_was_sent(request.args["command"])
