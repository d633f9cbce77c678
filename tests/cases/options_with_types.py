# profile: standard
"""Arguments of a program whose type or choices leave no room for harm, wherever they are handed to."""
import argparse
import os
import re
from enum import Enum
from optparse import OptionParser

import click
from django.core.management.base import BaseCommand


class Mode(Enum):
    FAST = "fast"


def name_of_service(text):
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,30}", text):
        raise argparse.ArgumentTypeError(text)
    return text


def lowered(text):
    return text.lower()


def level(text) -> int:
    return max(0, int(text))


def parse(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--service", type=name_of_service)
    parser.add_argument("--action", choices=["start", "stop"])
    parser.add_argument("-c", "--count", type=int, default=3)
    parser.add_argument("--in-place", action="store_true", dest="changing")
    parser.add_argument("--mode", type=Mode)
    parser.add_argument("--level", type=level)
    parser.add_argument("--folder", type=lowered)
    parser.add_argument("--mood", choices=["sad", "glad"])
    parser.add_argument("name")
    return parser.parse_args(argv)


def main():
    args = parse()
    os.system(f"systemctl {args.action} {args.service}")
    os.system(f"ping -c {args.count} -v{args.level} {args.changing} localhost")
    os.system("run --" + args.mode.value)
    os.system("ls " + args.folder)  # S605
    os.system("ls " + args.name)  # S605
    listing(args)


def listing(args):
    count = args.count
    os.system(f"head -n {count} list")
    os.system(f"head -n {args.name} list")  # S605
    os.system(f"head -n {args.other} list")  # S605


def other(measured):
    os.system(f"head -n {measured.count} list")  # S605


def evaluated(args):
    eval(f"modes.{args.action}")
    eval(f"modes.{args.service}")  # S307


def changed(args):
    args.mood = args.name
    os.system(f"play {args.mood}")  # S605


def older():
    parser = OptionParser()
    parser.add_option("--depth", type="int")
    parser.add_option("--title", type="string")
    options, _ = parser.parse_args()
    os.system(f"find -depth {options.depth}")
    os.system(f"find -name {options.title}")  # S605


class Command(BaseCommand):
    def add_arguments(self, parser):
        group = parser.add_argument_group("output")
        group.add_argument("--width", type=float)
        group.add_argument("--kind", choices=("short", "long"))
        parser.add_argument("--label")

    def handle(self, *args, **options):
        kind = options["kind"]
        os.system(f"report {options['width']} {kind}")
        os.system(f"report {options['label']}")  # S605


@click.command()
@click.option("--level", "-l", default=3)
@click.option("--speed", default=1.5, show_default=True)
@click.option("--name", default="x")
def clicked(level, speed, name):
    os.system(f"run -l {level} -s {speed}")
    os.system(f"run {name}")  # S605
