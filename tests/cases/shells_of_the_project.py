# profile: standard
"""Functions of the project that have a parameter for a shell, and what they do with it."""
import subprocess


class Scheduler:
    def run(self, job, shell=False):
        return [job, shell]

    def keep(self, job, shell=False):
        self.shell = shell

    def hand_on(self, job, shell=False):
        return subprocess.run(job, shell=shell)


def launch(job, shell=False):
    return {"job": job, "shell": shell}


def to_be_written(job, shell=False):
    raise NotImplementedError


def start(job, tools):
    Scheduler().run("ls " + job, shell=True)
    launch("ls " + job, shell=True)
    Scheduler().keep("ls " + job, shell=True)  # S604
    Scheduler().hand_on("ls " + job, shell=True)  # S604
    tools.run("ls " + job, shell=True)  # S604
