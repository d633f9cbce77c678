# profile: standard
# A fixed command stays one beside the functions that are to be called with what it prints.

from utils import call, say


def upgrade(name):
    command = "apt-get update -q"
    warnings = []

    def keep(line):
        warnings.append(line)

    callbacks = (lambda line: say(line), keep)
    call(command, callbacks, shell=True)
    call(command, [say, (keep,)], shell=True)  # S604
    call(command, [keep], shell=True)
    call(command, (keep, name), shell=True)  # S604
    call("apt-get remove " + name, callbacks, shell=True)  # S604
