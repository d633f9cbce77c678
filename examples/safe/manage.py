"""Look after the notes from the command line, without the mistakes of the insecure twin."""
import argparse
import json
import subprocess
from pathlib import Path

HOOKS = {"nothing": lambda: None, "greet": lambda: print("hello")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hook", choices=sorted(HOOKS), default="nothing", help="what to run first")
    parser.add_argument("pattern")
    args = parser.parse_args()
    HOOKS[args.hook]()
    Path("index.json").write_text(json.dumps({"last": args.pattern}))
    subprocess.run(["/bin/grep", "-r", "-e", args.pattern, "--", "notes"], check=True)


if __name__ == "__main__":
    main()
