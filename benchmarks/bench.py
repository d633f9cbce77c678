#!/usr/bin/env python3
"""Measure what the plugin adds to flake8; README.rst beside this file says how to read the figures."""
from __future__ import annotations

import argparse
import ast
import collections
import gc
import hashlib
import json
import os
import platform
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import Callable, Iterator, NamedTuple, Sequence

from growth import complaint, examples
from inprocess import NOT_LIBRARY, Source, TreePlugin, parsable, path_hash, python_files, seconds, standard_library
from shapes import check_all

DISTRIBUTION = "flake8-secure"

#: (project, version, form). pip runs a project's build to download its sdist, so that is second choice.
PINS = (
    ("ansible-core", "2.19.4", "wheel"),
    ("boto3", "1.44.0", "wheel"),
    ("botocore", "1.44.0", "wheel"),
    ("django", "5.2.8", "wheel"),
    ("salt", "3008.0", "sdist"),
    ("sqlalchemy", "2.1.0", "wheel"),
    ("sympy", "1.14.0", "wheel"),
)

#: Files on which flake8 without any plugin of ours raises RecursionError and ends the whole run.
ABORTS_FLAKE8 = frozenset({"sympy/sympy/polys/numberfields/resolvent_lookup.py"})

SAMPLE_SHARE = 0.06
SLICE_LINES = 5_000
QUICK_LINES = 100_000
# The greatest time of the plugin, as a multiple of that of pyflakes: the same code takes 2.6 to 3 times as long in a quick
# run on one machine, by the hour.
GATE, QUICK_GATE = 1.0, 3.2

HERE = Path(__file__).resolve().parent


# Corpora.

def default_cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base, "flake8-secure-bench")


def download(project: str, version: str, form: str, folder: Path) -> Path:
    """Download one pinned archive; a wheel is the same one whichever interpreter asks."""
    target = folder / f"{project}-{version}"
    target.mkdir(parents=True, exist_ok=True)
    if not any(target.iterdir()):
        portable = ["--only-binary", ":all:", "--platform", "any", "--implementation", "py", "--abi", "none",
                    "--python-version", "3.13"]
        choice = portable if form == "wheel" else ["--no-binary", ":all:"]
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *choice, "--dest", str(target),
             f"{project}=={version}"],
            check=True,
        )
    return next(target.iterdir())


def archived_files(archive: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Yield the Python files of a wheel or sdist, an sdist's without its top folder."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith(".py"):
                    yield PurePosixPath(name), wheel.read(name)
        return
    with tarfile.open(archive) as sdist:
        for member in sdist:
            file = sdist.extractfile(member) if member.isfile() and member.name.endswith(".py") else None
            if file is not None:
                yield PurePosixPath(*PurePosixPath(member.name).parts[1:]), file.read()


def is_library(path: PurePosixPath) -> bool:
    return not NOT_LIBRARY.intersection(path.parts) and ".." not in path.parts


def write(path: Path, content: bytes) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return content.count(b"\n")


def build_corpora(cache: Path, share: float) -> dict[str, object]:
    """Unpack FULL, choose SAMPLE and SLICE from it by the hash of the path, return the record of it all."""
    for name in ("full", "sample", "slice"):
        shutil.rmtree(cache / name, ignore_errors=True)
    digest = hashlib.sha256()
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    sampled: list[tuple[float, str, bytes]] = []
    for project, version, form in PINS:
        archive = download(project, version, form, cache / "archives")
        for path, content in sorted(archived_files(archive)):
            if not is_library(path):
                continue
            key = f"{project}/{path}"
            digest.update(f"{key} {hashlib.sha256(content).hexdigest()}\n".encode())
            counts[project].update(files=1, lines=write(cache / "full" / key, content))
            if path_hash(key) < share and key not in ABORTS_FLAKE8:
                counts["sample"].update(files=1, lines=write(cache / "sample" / key, content))
                sampled.append((path_hash(key), key, content))
    for _, key, content in sorted(sampled):
        if counts["slice"]["lines"] + content.count(b"\n") <= SLICE_LINES:
            counts["slice"].update(files=1, lines=write(cache / "slice" / key, content))
    return {
        "pins": {project: version for project, version, _ in PINS},
        "share": share,
        "counts": {name: dict(counter) for name, counter in counts.items()},
        "sha256": digest.hexdigest(),
    }


def corpus(options: argparse.Namespace) -> int:
    record = build_corpora(options.cache, options.share)
    text = json.dumps(record, indent=2, sort_keys=True)
    (options.cache / "corpus.json").write_text(text + "\n", encoding="utf-8")
    print(text)
    return 0


def corpus_folder(options: argparse.Namespace, name: str) -> Path:
    folder = Path(options.cache, name)
    if not folder.is_dir():
        raise SystemExit(f"{folder} is missing: run the corpus subcommand first")
    return folder


# Whole processes.

class Usage(NamedTuple):
    """What one child process used: CPU seconds and peak memory in MiB."""

    cpu: float
    memory: float


class Pairing(NamedTuple):
    """Two commands run alternately, and the ratio B / A of each pair."""

    first: list[Usage]
    second: list[Usage]

    @property
    def ratios(self) -> list[float]:
        return [b.cpu / a.cpu for a, b in zip(self.first, self.second)]

    @property
    def spread(self) -> float:
        return (max(self.ratios) - min(self.ratios)) / statistics.median(self.ratios)


def child_environment() -> dict[str, str]:
    """Return an environment in which hashes repeat and .pyc files are written."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONHASHSEED": "0"}


def run_child(command: Sequence[str], folder: Path) -> Usage:
    """Run *command* to its end; flake8's 1 (something reported) is a success."""
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            command, cwd=folder, env=child_environment(), stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            errors.seek(0)
            message = errors.read().decode(errors="replace")[-2_000:]
            raise SystemExit(f"{shlex.join(command)} ended with {child.returncode}:\n{message}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Usage(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def pin_to_one_core() -> None:
    """Keep this process and its children on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def pair(first: Sequence[str], second: Sequence[str], folder: Path, pairs: int) -> Pairing:
    run_child(first, folder)
    run_child(second, folder)
    result = Pairing([], [])
    for index in range(pairs):
        order = [(result.first, first), (result.second, second)]
        for used, command in order if index % 2 == 0 else reversed(order):
            used.append(run_child(command, folder))
    return result


def flake8_command(*arguments: str, hidden: Sequence[str] = ()) -> list[str]:
    return [sys.executable, str(HERE / "without.py"), *hidden, "--", "--isolated", "--jobs=1", *arguments]


def commands(options: argparse.Namespace, folder: Path) -> tuple[list[str], list[str]]:
    """Return the two commands to compare: those given, or flake8 without and with the plugin."""
    if options.commands and len(options.commands) != 2:
        raise SystemExit("pairs takes two commands, or none")
    if options.commands:
        first, second = (shlex.split(command.replace("{corpus}", str(folder))) for command in options.commands)
        return first, second
    arguments = [*options.flake8_option, "."]
    return flake8_command(*arguments, hidden=[DISTRIBUTION]), flake8_command(*arguments)


def pairs(options: argparse.Namespace) -> int:
    folder = corpus_folder(options, options.corpus)
    first, second = commands(options, folder)
    pin_to_one_core()
    for attempt in range(options.reruns + 1):
        result = pair(first, second, folder, options.number)
        print_pairing(result)
        if result.spread <= options.spread:
            return 0
        print(f"rejected: the ratios spread over {result.spread:.1%}")
    return 3


def print_pairing(result: Pairing) -> None:
    ratios = result.ratios
    for name, used in (("A", result.first), ("B", result.second)):
        cpu = statistics.median(usage.cpu for usage in used)
        memory = statistics.median(usage.memory for usage in used)
        print(f"{name}: {cpu:8.3f} s CPU {memory:8.1f} MiB peak")
    low, middle, high = min(ratios), statistics.median(ratios), max(ratios)
    print(f"B / A: {middle:.3f} ({low:.3f} to {high:.3f}, {len(ratios)} pairs)")


# In this process.

PHASES = ("parse", "pyflakes", "plugin", "plugin warm")


class Stopwatch:
    """The least time of each phase for one file, every cold phase on a tree of its own."""

    def __init__(self, plugin: TreePlugin, source: Source) -> None:
        self.plugin, self.source = plugin, source
        self.best = dict.fromkeys(PHASES, float("inf"))

    def note(self, phase: str, call: Callable[[], object]) -> None:
        self.best[phase] = min(self.best[phase], seconds(call))

    def parse(self) -> ast.Module:
        trees: list[ast.Module] = []
        self.note("parse", lambda: trees.append(ast.parse(self.source.text)))
        return trees[0]

    def run_pyflakes(self) -> None:
        from pyflakes.checker import Checker

        tree = self.parse()
        self.note("pyflakes", lambda: Checker(tree, filename=str(self.source.path)))

    def run_plugin(self) -> None:
        call = self.plugin.bind(self.parse(), self.source.lines, str(self.source.path))
        self.note("plugin", call)
        self.note("plugin warm", call)

    def one_pass(self, plugin_first: bool) -> None:
        steps = [self.run_plugin, self.run_pyflakes]
        for step in steps if plugin_first else reversed(steps):
            step()


def phase_table(sources: list[Source], plugin: TreePlugin, passes: int) -> dict[str, list[Stopwatch]]:
    """Time all phases of all files, grouped by the first part of the path."""
    groups: dict[str, list[Stopwatch]] = collections.defaultdict(list)
    for source in sources:
        watch = Stopwatch(plugin, source)
        for index in range(passes):
            watch.one_pass(plugin_first=index % 2 == 0)
        groups[source.name.parts[0]].append(watch)
    return groups


def total(watches: list[Stopwatch], phase: str) -> float:
    return sum(watch.best[phase] for watch in watches)


def phases(options: argparse.Namespace) -> int:
    plugin = TreePlugin(options.plugin, options.flake8_option)
    sources = in_process_sources(options)
    gate = options.gate or (QUICK_GATE if options.quick else GATE)
    groups = phase_table(sources, plugin, options.passes)
    everything = [watch for watches in groups.values() for watch in watches]
    print(f"{len(sources)} files, {sum(len(source.lines) for source in sources)} lines, {versions()}")
    print(f"{'':20} {'plugin/pyflakes':>16} {'plugin/parse':>13} {'warm/parse':>11} {'pyflakes/parse':>15}")
    for name, watches in [] if options.quick else sorted(groups.items()):
        print_phases(name, watches)
    print_phases("all", everything)
    print_slowest(everything, gate)
    ratio = total(everything, "plugin") / total(everything, "pyflakes")
    if ratio > gate:
        print(f"plugin/pyflakes is {ratio:.3f}, above the gate of {gate}")
        return 1
    return 0


def print_phases(name: str, watches: list[Stopwatch]) -> None:
    parse, pyflakes, cold, warm = (total(watches, phase) for phase in PHASES)
    print(f"{name:20} {cold / pyflakes:16.3f} {cold / parse:13.3f} {warm / parse:11.3f} {pyflakes / parse:15.3f}")


def print_slowest(watches: list[Stopwatch], gate: float) -> None:
    print("files that weigh most against the gate:")

    def weight(watch: Stopwatch) -> float:
        return watch.best["plugin"] - gate * watch.best["pyflakes"]

    for watch in sorted(watches, key=weight, reverse=True)[:5]:
        took, pyflakes, source = watch.best["plugin"], watch.best["pyflakes"], watch.source
        print(f"  {took * 1e3:8.2f} ms, {took / pyflakes:6.2f} x pyflakes, {len(source.lines):6d} lines  {source.name}")


def in_process_sources(options: argparse.Namespace) -> list[Source]:
    """Read the paths given, or the corpus, or what stands in for it in a quick run."""
    if getattr(options, "quick", False):
        return standard_library(QUICK_LINES)
    roots = [Path(path) for path in options.paths] or [corpus_folder(options, options.corpus)]
    sources: list[Source] = []
    for root in roots:
        sources.extend(parsable(python_files(root), root if root.is_dir() else root.parent))
    return sources


def versions() -> str:
    """Name the versions that the figures hold for."""
    import flake8
    import pyflakes

    return f"Python {platform.python_version()}, flake8 {flake8.__version__}, pyflakes {pyflakes.__version__}"


def findings(options: argparse.Namespace) -> int:
    """Count the findings per rule and 1,000 lines; `# noqa` comments do not count here."""
    plugin = TreePlugin(options.plugin, options.flake8_option)
    counts: collections.Counter[str] = collections.Counter()
    length = 0
    for source in in_process_sources(options):
        length += len(source.lines)
        found = plugin.bind(ast.parse(source.text), source.lines, str(source.path))()
        counts.update(text.split(maxsplit=1)[0] for _, _, text, _ in found)
    before: dict[str, int] = {}
    if options.against:
        before = json.loads(Path(options.against).read_text(encoding="utf-8"))["counts"]
    for code in sorted(counts.keys() | before.keys()):
        change = f" {counts[code] - before.get(code, 0):+8d}" if options.against else ""
        print(f"{code:8} {counts[code]:8d} {counts[code] / length * 1e3:9.3f} per kLOC{change}")
    print(f"{'all':8} {sum(counts.values()):8d} {sum(counts.values()) / length * 1e3:9.3f} per kLOC, {length} lines")
    if options.json:
        record = {"lines": length, "counts": dict(sorted(counts.items()))}
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


# Instructions.

def instructions(command: Sequence[str], folder: Path) -> int:
    """Count the instructions of *command* under callgrind."""
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    result = subprocess.run([*tool, *command], cwd=folder, env=child_environment(), capture_output=True, text=True)
    collected = re.search(r"Collected\s*:\s*(\d+)", result.stderr)
    if result.returncode not in (0, 1) or collected is None:
        raise SystemExit(f"valgrind {shlex.join(command)} ended with {result.returncode}:\n{result.stderr[-2_000:]}")
    return int(collected[1])


def repeated(entry: str, folder: Path) -> int:
    """Count the instructions of one more round over *folder*, free of all that happens once."""
    command = [sys.executable, str(HERE / "repeat.py"), entry]
    run_child([*command, "1", str(folder)], folder)  # writes the .pyc files
    once, twice = (instructions([*command, times, str(folder)], folder) for times in ("1", "2"))
    return twice - once


def whole_runs(options: argparse.Namespace, folder: Path) -> dict[str, int]:
    """Count flake8 on an empty file and on *folder*, without and with the plugin."""
    counts: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as scratch:
        empty = Path(scratch, "empty.py")
        empty.touch()
        for side, hidden in (("without", [DISTRIBUTION]), ("with", [])):
            for name, path in (("start", str(empty)), ("slice", ".")):
                command = flake8_command(*options.flake8_option, path, hidden=hidden)
                run_child(command, folder)
                counts[f"{name} {side}"] = instructions(command, folder)
    return counts


def instr(options: argparse.Namespace) -> int:
    if shutil.which("valgrind") is None:
        print("valgrind is not installed: nothing measured")
        return 0
    folder = corpus_folder(options, "slice")
    parse = repeated("", folder)
    engine = repeated(options.plugin, folder) - parse
    print(f"engine:   {engine / 1e6:9.1f} M, {engine / parse:.3f} x parse", flush=True)
    if options.engine:
        return 0
    counts = whole_runs(options, folder)
    start = counts["start without"]
    base = counts["slice without"] - start
    start_added = counts["start with"] - start
    added = counts["slice with"] - counts["start with"] - base
    print(f"flake8:   {base / 1e6:9.1f} M beyond a start of {start / 1e6:9.1f} M")
    print(f"plugin: + {added / 1e6:9.1f} M beyond a start of {start_added / 1e6:9.1f} M")
    print(f"the engine adds {engine / base:.2%}, with reports {added / base:.2%}")
    print(f"the start grows by {start_added / start:.2%}")
    if engine > options.gate * base:
        print(f"the engine is above the gate of {options.gate:.0%}")
        return 1
    return 0


# Start.

def startup(options: argparse.Namespace) -> int:
    """Time fresh interpreters; the gate is on the modules, which do not depend on the machine."""
    command = [sys.executable, str(HERE / "fresh.py"), options.module, options.plugin]
    runs = [
        json.loads(subprocess.run(command, env=child_environment(), check=True, capture_output=True).stdout)
        for _ in range(options.number + 1)
    ]
    last = runs[-1]
    took = {name: statistics.median(run["took"][name] for run in runs[1:]) for name in last["took"]}
    for name, spent in took.items():
        print(f"{name:12} {spent:7.2f} ms {len(last['imported'][name]):5d} modules")
    own = options.module.partition(".")[0]
    foreign = [name for step in ("import", "options", "first file") for name in last["imported"].get(step, ())
               if name.partition(".")[0] != own]
    problems = [f"imports {name}" for name in foreign] + [f"no .pyc for {path}" for path in last["uncompiled"]]
    if took["import"] > options.warn:
        print(f"warning: the import takes more than {options.warn} ms")
    print("\n".join(problems) or f"imports nothing beyond {own}, attrs and flake8's own modules")
    return 1 if problems else 0


# Stress.

def stress(options: argparse.Namespace) -> int:
    """Check every shape, or those whose name contains a word given."""
    plugin = TreePlugin(options.plugin, options.flake8_option)
    failed: list[str] = []
    print(f"{'':22} {'size':>7} {'parse':>9} {'plugin':>9} {'ratio':>7} {'x4':>6}")
    for outcome in check_all(plugin, options.factor, options.quick, options.names):
        ratio = outcome.plugin / outcome.parse
        growth = f"{outcome.plugin / outcome.quarter:6.2f}" if outcome.quarter else ""
        print(f"{outcome.name:22} {outcome.size:7d} {outcome.parse * 1e3:6.1f} ms {outcome.plugin * 1e3:6.1f} ms "
              f"{ratio:7.2f} {growth:>6}", flush=True)
        for problem in outcome.problems:
            print(f"    {problem}")
        failed += [outcome.name] if outcome.problems else []
        gc.collect()
    print(f"{len(failed)} failed", *failed)
    return 1 if failed else 0


# Growth.

def rules(options: argparse.Namespace) -> int:
    """Check the examples of every rule, or those whose name contains a word given, over and over."""
    from flake8_secure.registry import all_rules  # other commands measure plugins that are none of ours

    failed = 0
    for example in examples(all_rules()):
        found = complaint(example) if any(word in example.name for word in options.names or [""]) else ""
        if found:
            print(f"{example.name} {found}", flush=True)
            failed += 1
    print(f"{failed} failed")
    return 1 if failed else 0


# Command line.

def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--cache", type=Path, default=default_cache(), help="folder of the corpora (%(default)s)")
    subcommands = result.add_subparsers(required=True, metavar="SUBCOMMAND")

    def add(run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        command = subcommands.add_parser(run.__name__, help=text, description=text)
        command.set_defaults(run=run)
        return command

    def flake8_option(command: argparse.ArgumentParser) -> None:
        text = "an option for flake8 (--flake8-option=--x=y); may be repeated"
        command.add_argument("--flake8-option", action="append", default=[], help=text)

    def in_process(command: argparse.ArgumentParser) -> None:
        command.add_argument("--plugin", default="S", help="entry point of the plugin to measure (%(default)s)")
        flake8_option(command)

    command = add(corpus, "download the pinned projects and choose SAMPLE and SLICE from them")
    command.add_argument("--share", type=float, default=SAMPLE_SHARE, help="share of the files in SAMPLE (%(default)s)")

    command = add(pairs, "run two commands alternately; without commands: flake8 without and with the plugin")
    command.add_argument("commands", nargs="*", help="A and B; {corpus} stands for the corpus folder")
    command.add_argument("-n", "--number", type=int, default=7, help="pairs (%(default)s)")
    command.add_argument("--corpus", default="sample", choices=("full", "sample", "slice"))
    command.add_argument("--spread", type=float, default=0.10, help="reject a wider spread of ratios (%(default)s)")
    command.add_argument("--reruns", type=int, default=2, help="tries after a rejected one (%(default)s)")
    flake8_option(command)

    command = add(phases, "time parsing, pyflakes and the plugin in one process")
    in_process(command)
    command.add_argument("paths", nargs="*", help="files or folders instead of SAMPLE")
    command.add_argument("--corpus", default="sample", choices=("full", "sample", "slice"))
    command.add_argument("--quick", action="store_true", help="a part of this interpreter's standard library")
    command.add_argument("--passes", type=int, default=3, help="passes per file (%(default)s)")
    command.add_argument(
        "--gate", type=float,
        help=f"greatest plugin/pyflakes ({GATE}, with --quick {QUICK_GATE}: much of that part are network clients)")

    command = add(instr, "count instructions with valgrind, where it is installed")
    in_process(command)
    command.add_argument("--engine", action="store_true", help="only the engine on parsed trees, not whole runs")
    command.add_argument("--gate", type=float, default=0.055, help="greatest share of flake8's own (%(default)s)")

    command = add(startup, "time the import and the first file in fresh interpreters")
    command.add_argument("--plugin", default="S", help="entry point of the plugin to measure (%(default)s)")
    command.add_argument("--module", default="flake8_secure.plugin", help="module to import (%(default)s)")
    command.add_argument("-n", "--number", type=int, default=9, help="interpreters (%(default)s)")
    command.add_argument("--warn", type=float, default=15.0, help="warn above so many ms (%(default)s)")

    command = add(stress, "generate extreme files and check exceptions, logs, time and growth")
    in_process(command)
    command.add_argument("names", nargs="*", help="only the shapes whose name contains one of these")
    command.add_argument("--quick", action="store_true", help="smaller sizes")
    command.add_argument("-k", "--factor", type=float, default=5.0, help="time allowed, in parses (%(default)s)")

    command = add(rules, "repeat the examples of every rule and check how the time grows")
    command.add_argument("names", nargs="*", help="only the examples whose name contains one of these, as SEC318")

    command = add(findings, "count the findings per rule and 1,000 lines")
    in_process(command)
    command.add_argument("paths", nargs="*", help="files or folders instead of FULL")
    command.add_argument("--corpus", default="full", choices=("full", "sample", "slice"))
    command.add_argument("--json", help="write the counts to this file")
    command.add_argument("--against", help="print the change since the counts in this file")
    return result


def main(argv: Sequence[str] | None = None) -> int:
    options = parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
