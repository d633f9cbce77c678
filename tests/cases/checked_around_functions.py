# profile: standard
"""Parameters that functions within others read, checked there or before these were defined."""
import os
import re


def show(name):
    if not re.fullmatch("[a-z]+", name):
        raise ValueError(name)
    os.system("show " + name)


def within(name):
    def run():
        if not re.fullmatch("[a-z]+", name):
            raise ValueError(name)
        os.system("show " + name)

    return run()


def before(name):
    if not re.fullmatch("[a-z]+", name):
        raise ValueError(name)

    def run():
        os.system("show " + name)

    return run


def twice_around(name):
    if not re.fullmatch("[a-z]+", name):
        raise ValueError(name)

    def outer():
        async def run():
            os.system("show " + name)

        return run

    return outer


def unchecked(name):
    def run():
        os.system("show " + name)  # S605

    return run


def of_another(name, other):
    if not re.fullmatch("[a-z]+", other):
        raise ValueError(other)

    def run():
        os.system("show " + name)  # S605

    return run


def afterwards(name):
    def run():
        os.system("show " + name)  # S605

    run()
    if not re.fullmatch("[a-z]+", name):
        raise ValueError(name)
    return name


def given_anew(name):
    if not re.fullmatch("[a-z]+", name):
        raise ValueError(name)

    def run():
        nonlocal name
        name = input()
        os.system("show " + name)  # S605

    return run


def in_one_case(name, strict):
    if strict:
        if not re.fullmatch("[a-z]+", name):
            raise ValueError(name)

    def run():
        os.system("show " + name)  # S605

    return run
