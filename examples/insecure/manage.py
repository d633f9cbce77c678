"""Look after the notes from the command line, with the mistakes that flake8-secure reports."""
import argparse
import os
import shelve
import subprocess


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hook", help="Python code to run first")
    parser.add_argument("--index", default="index", help="where the search index is kept")
    parser.add_argument("pattern")
    args = parser.parse_args()
    if args.hook:
        exec(args.hook)
    with shelve.open(args.index) as index:
        index["last"] = args.pattern
    os.system("grep -r " + args.pattern + " notes")
    subprocess.run("gzip notes/" + args.pattern, shell=True, check=True)


if __name__ == "__main__":
    main()
