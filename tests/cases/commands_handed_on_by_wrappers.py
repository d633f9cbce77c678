# profile: standard
"""Functions that hand on all that they are given to what runs a shell, with fixed commands and with others."""

from subprocess import check_output, run


def told(*args, **options):
    return check_output(*args, **options).decode()


told("make --version 2>&1", shell=True)
told("grep -or 'shop [0-9]+' *", shell=True)


def told_any(*args, **options):
    return check_output(*args, **options).decode()  # S602


def listed(names):
    told_any("make --version 2>&1", shell=True)
    return [told_any("file " + name, shell=True) for name in names]  # S604


def told_to_others(*args, **options):
    return check_output(*args, **options).decode()  # S602


told_to_others("make --version", shell=True)
others = {"told": told_to_others}


def told_first(command, *args, **options):
    run(command, shell=True)
    return check_output(*args, shell=True, **options)  # S602


told_first("make", input())


def told_of_others(*args, **options):
    return check_output(*others, shell=True, **options)  # S602


told_of_others("make")


def told_by_name(*args, **options):
    return check_output(*args, **options)  # S602


told_by_name(args=input(), shell=True)  # S604


class Tool:
    def told(self, *args, **options):
        return check_output(*args, **options)

    def told_any(self, *args, **options):
        return check_output(*args, **options)  # S602

    def run(self):
        return self.told("make", shell=True), self.told_any(self.command, shell=True)  # S604
