# profile: standard
"""Loops that show how far they have come go over what they are given."""
import sys

from rich.progress import track
from tqdm import tqdm, trange
from tqdm.auto import tqdm as shown


def upgrade(connection, names):
    bar = tqdm(range(1, 9), file=sys.stdout, disable=True)
    bar.set_description("1 -> 2")
    for number in bar:
        connection.execute(f"SELECT * FROM runs WHERE number = {number}")
    for number in trange(9):
        connection.execute(f"SELECT * FROM runs WHERE number = {number}")
    for name in track(["first", "last"], description=names[0]):
        connection.execute(f"SELECT * FROM runs WHERE name = '{name}'")
    for name in shown(names):
        connection.execute(f"SELECT * FROM runs WHERE name = '{name}'")  # S608
