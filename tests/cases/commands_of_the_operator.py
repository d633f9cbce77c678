# profile: standard
"""Commands with variables of the environment in them, and with such ones as tell of others."""

import os
import subprocess
from pathlib import Path

CLIPS = Path(os.environ.get("CLIP_DIR", "clips")).resolve()
HOST = os.getenv("HOST")


def a(number, other):
    os.system(f"ls {CLIPS} {HOST}")
    subprocess.run(f"ls {CLIPS / f'{int(number)}.txt'}", shell=True)
    subprocess.run("deploy " + os.environ["BRANCH_NAME"], shell=True)  # S602
    os.system("echo " + os.environ["QUERY_STRING"])  # S605
    os.system("echo " + os.environ[number])  # S605
    os.system("echo " + os.environ.get("A", other))  # S605
