# profile: standard
"""Commands that whoever runs the program has written as a whole, for a shell; and what is put together of options."""

import argparse
import json
import os
import shlex
import subprocess

import requests
import yaml


def reload(path, config):
    with open(path) as file:
        settings = yaml.safe_load(file)
    command = settings.get("reload-command", "true")
    subprocess.check_output(command, shell=True)
    os.system(config["pre_hook"])
    for one in settings.get("commands", []):
        subprocess.run(one, shell=True)
    os.system(settings.command or "make all")


def checkout(config, other):
    subprocess.check_output("git checkout " + config.get("branch"), shell=True)  # S602
    subprocess.check_output(config.get("branch"), shell=True)  # S602
    subprocess.check_output(config.get("command", other), shell=True)  # S602
    subprocess.check_output(config.pop("command"), shell=True)  # S602
    os.system(other.command)  # S605
    os.system(other.command or config["command"])  # S605
    os.system(f"{config['command']} {other}")  # S605
    for one in other:
        os.system(one)  # S605


def run_tool(args, tool_arguments):
    subprocess.run(args["command"], shell=True)  # S602
    os.system(tool_arguments.get("command", "true"))  # S605


def remote(address):
    config = requests.get(address, timeout=5).json()
    settings = json.loads(requests.get(address, timeout=5).text)
    os.system(config["command"])  # S605
    os.system(settings["command"])  # S605


class ForEach:
    def __init__(self, args):
        self.command = args.command

    def run(self, repositories):
        for repository in repositories:
            subprocess.call(self.command, shell=True, cwd=repository.path)


class InEach:
    def __init__(self, command):
        self.command = command

    def run(self, repositories):
        return [subprocess.call(self.command, shell=True, cwd=repository.path) for repository in repositories]


class InAny:
    def __init__(self, command):
        self.command = command

    def run(self, repositories):
        return [subprocess.call(self.command, shell=True) for repository in repositories]  # S602


def each(args, repositories, given: argparse.Namespace):
    subprocess.call(given.cleaner, shell=True)  # S602
    return InEach(args.command).run(repositories), InAny(repositories[0].command).run(repositories)


def main(runner, names):
    parser = argparse.ArgumentParser()
    parser.add_argument("--builder", default="make")
    given = parser.parse_args()
    subprocess.call(given.builder, shell=True)  # S602
    subprocess.call(f"{given.builder} {given.target}", shell=True)  # S602
    runner.run(given.builder, [shlex.quote(name) for name in names], shell=True)
    runner.run(given.builder, names, shell=True)  # S604
