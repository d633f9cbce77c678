# profile: standard
import os


def change(name, mode):
    new_mode = mode if mode else -1
    if new_mode != -1:
        os.chmod(name, new_mode)


def open_up(name, mode):
    new_mode = mode if mode else 0o777
    if new_mode != -1:
        os.chmod(name, new_mode)  # S103
