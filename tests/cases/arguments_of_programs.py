# profile: standard
"""Options of a program that are numbers, or one of a few words."""
import argparse
import subprocess


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", choices=["all", "some"])
    parser.add_argument("-n", "--number-of-jobs", type=int)
    parser.add_argument("-v", action="store_true", dest="loud")
    parser.add_argument("--out")
    options = parser.parse_args()
    subprocess.run(f"make {options.mode} -j{options.number_of_jobs} {options.loud}", shell=True)
    subprocess.run(f"make {options.out}", shell=True)  # S602
