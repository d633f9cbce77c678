"""The plugin's options, validated once."""

from __future__ import annotations

import argparse
import os
import sys
from configparser import ConfigParser, ParsingError, RawConfigParser
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar

from flake8.exceptions import ExecutionError
from flake8.options.manager import OptionManager

from flake8_secure.finding import Level, Profile

if TYPE_CHECKING:
    from flake8_secure.declared import Declared

E_ = TypeVar("E_", Level, Profile)
T_ = TypeVar("T_")
# A switch is "yes" on the command line. "store_true" would let flake8 end in a traceback at `= maybe`.
_SWITCH: Dict[str, Any] = {"action": "store_const", "const": "yes", "default": "no", "parse_from_config": True}
# The files that flake8 looks for.
_CONFIGURATIONS = ("setup.cfg", "tox.ini", ".flake8")

# Names of test files, unless the user has others.
TEST_PATTERNS = (
    "*Test.py",
    "*Tests.py",
    "*_test.py",
    "*_tests.py",
    "*_tests/*",
    "Test[A-Z]*.py",
    "Test/*",
    "Tests/*",
    "config/test.py",
    "config/testing.py",
    "conftest.py",
    "features/environment.py",
    "features/steps/*",
    "fixtures/*",
    "settings/ci.py",
    "settings/pytest.py",
    "settings/test.py",
    "settings/testing.py",
    "settings/unittest.py",
    "settings/unittests.py",
    "t/integration/*",
    "t/unit/*",
    "test.py",
    "test/*",
    "test_*.py",
    "test_*/settings.py",
    "test_utils/*",
    "testcase.py",
    "testcases.py",
    "testing/*",
    "tests.py",
    "tests/*",
    "tests_*/*",
    "testsettings.py",
    "testsuite/*",
    "testutil.py",
    "testutils.py",
    "testutils/*",
    "unittest/*",
    "unittest_*/*",
    "unittests/*",
)


class Options(NamedTuple):
    """What the user asked for."""

    profile: Profile = Profile.STANDARD
    min_severity: Level = Level.LOW
    min_confidence: Level = Level.LOW
    strict_errors: bool = False
    check_typed_exceptions: bool = False
    root: Optional[str] = None  # the directory whose modules are read where they are imported; None: no other file is
    nosec: bool = False  # whether Bandit's comments hide findings
    noqa: bool = True  # whether flake8's own comments do
    baseline: Optional[str] = None  # the file that says what was found before
    declared: Optional[Declared] = None  # what the project knows of its own functions
    test_patterns: Optional[Tuple[str, ...]] = None  # None: the usual ones, and none in the audit profile
    temp_directories: Tuple[str, ...] = ()  # that all users of the machine share; none: the usual ones
    named: FrozenSet[str] = frozenset()  # codes that select or extend-select name in full
    selected: Tuple[str, ...] = ()  # prefixes in select and extend-select
    ignored: Tuple[str, ...] = ()  # prefixes in ignore and extend-ignore
    only: bool = False  # whether there is a select, which leaves out all else

    @property
    def audits(self) -> bool:
        """Whether everything is shown, and data of the machine followed, such as arguments and files."""
        return self.profile is Profile.AUDIT

    def audited(self, code: str) -> bool:
        """Tell whether all is shown that the rule *code* finds."""
        return self.audits or code in self.named

    def shows(self, code: str) -> bool:
        """Tell whether flake8 can show *code*: the longer of a selecting and an ignoring prefix wins."""
        chosen = max((len(prefix) for prefix in self.selected if code.startswith(prefix)), default=-1)
        ignored = max((len(prefix) for prefix in self.ignored if code.startswith(prefix)), default=-1)
        return chosen > ignored or ignored < 0 and not self.only

    def allows(self, code: str, profile: Profile, severity: Level, confidence: Level) -> bool:
        """Tell whether a finding at these levels is shown."""
        if severity < self.min_severity or confidence < self.min_confidence:
            return False
        if code in self.named:
            return True
        if self.profile is Profile.QUIET and (severity < Level.MEDIUM or confidence < Level.MEDIUM):
            return False
        return profile is not Profile.AUDIT or self.audits

    def is_test(self, filename: str) -> bool:
        """Tell whether *filename* is that of a test.

        A pattern fits the end of a path, from a separator on. What lies above the directory of the configuration is no
        part of the path: editors give absolute ones.
        """
        patterns = self.test_patterns
        if patterns is None:
            patterns = () if self.audits else TEST_PATTERNS
        return bool(patterns) and _fits(filename, tuple(patterns))


@lru_cache(maxsize=8)
def _fits(filename: str, patterns: Tuple[str, ...]) -> bool:
    if os.path.isabs(filename):
        root = os.path.join(_root(), "")
        filename = filename[len(root):] if filename.startswith(root) else filename
    path = "/" + filename.replace("\\", "/")
    name = path.rpartition("/")[2]  # a star spans slashes: in test_*.py it must not
    return any(_is_like(path, "*/" + pattern) if "/" in pattern else _is_like(name, pattern) for pattern in patterns)


def _is_like(text: str, pattern: str) -> bool:
    """Do as `fnmatchcase` does, which compiles each pattern, when no more than stars are in *pattern*."""
    if "[" in pattern or "?" in pattern:
        return fnmatchcase(text, pattern)
    start, *parts = pattern.split("*")
    if not parts or not text.startswith(start):
        return text == pattern
    at = len(start)
    for part in parts[:-1]:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return text[at:].endswith(parts[-1])


def add_options(manager: OptionManager) -> None:
    """Add the options to flake8; all can stand in its configuration file."""
    manager.add_option(
        "--secure-profile", default="standard", metavar="NAME", parse_from_config=True,
        help="What to show: quiet (severity and confidence medium or more), standard, or audit (everything). "
        "(Default: %(default)s)",
    )
    for name, what in (("severity", "how bad"), ("confidence", "how sure")):
        manager.add_option(
            f"--secure-min-{name}", default="low", metavar="LEVEL", parse_from_config=True,
            help=f"Least {name} ({what}) to show: low, medium or high. (Default: %(default)s)",
        )
    manager.add_option(
        "--secure-test-patterns", default=None, metavar="PATTERNS", parse_from_config=True, comma_separated_list=True,
        help="Comma-separated names of test files, where S101 is silent, and so are, but for audits, rules that suspect what a "
        "test has made. "
        f"(Default: {','.join(TEST_PATTERNS)}, and none in the profile audit)",
    )
    manager.add_option(
        "--secure-temp-directories", default="", metavar="DIRECTORIES", parse_from_config=True, comma_separated_list=True,
        help="Comma-separated directories that all users of a machine share, where S108 reports fixed paths. "
        "(Default: /tmp, /var/tmp, /dev/shm and the like)",
    )
    manager.add_option(
        "--secure-check-typed-exceptions", **_SWITCH,
        help="Let S110 and S112 report handlers of any exception, not of all exceptions only.",
    )
    for name, what, example in (
        ("sources", "what gives untrusted data", "shop.queue.receive()"),
        ("sinks", "arguments that untrusted data must not reach, by class", "sql: shop.db.run(0|query)"),
        ("sanitizers", "what makes data harmless, by class", "sql: shop.db.quote all: shop.checks.trusted"),
    ):
        manager.add_option(
            f"--secure-{name}", default="", metavar="NAMES", parse_from_config=True,
            help=f"Qualified names of the project's own: {what}. Example: {example}",
        )
    manager.add_option(
        "--secure-baseline", default="", metavar="FILE", parse_from_config=True, normalize_paths=True,
        help="Report only what is not in FILE, which flake8-secure baseline writes.",
    )
    manager.add_option(
        "--secure-follow-imports", **_SWITCH,
        help="Follow data, constants and types into the modules that a file imports, below the directory of the "
        "configuration, or the current one.",
    )
    manager.add_option(
        "--secure-nosec", **_SWITCH,
        help="Let Bandit's comments hide findings too: \"# nosec\" all of a line, \"# nosec B301, B303\" these.",
    )
    manager.add_option(
        "--secure-strict-errors", **_SWITCH,
        help="Let an internal error end the run instead of dropping one rule for one file.",
    )


def parse(namespace: argparse.Namespace) -> Options:
    """Return the options in flake8's *namespace*; a bad value raises ExecutionError."""
    selected = (*_codes(namespace, "select"), *_codes(namespace, "extend_select"))
    return Options(
        profile=_choice(namespace, "secure_profile", _names(Profile)),
        min_severity=_choice(namespace, "secure_min_severity", _names(Level)),
        min_confidence=_choice(namespace, "secure_min_confidence", _names(Level)),
        strict_errors=_choice(namespace, "secure_strict_errors", ConfigParser.BOOLEAN_STATES),
        check_typed_exceptions=_choice(namespace, "secure_check_typed_exceptions", ConfigParser.BOOLEAN_STATES),
        root=_root() if _choice(namespace, "secure_follow_imports", ConfigParser.BOOLEAN_STATES) else None,
        nosec=_choice(namespace, "secure_nosec", ConfigParser.BOOLEAN_STATES) and not namespace.disable_noqa,
        noqa=not namespace.disable_noqa,
        baseline=_text(namespace, "secure_baseline").strip() or None,
        declared=_declared(*(_text(namespace, f"secure_{name}", True) for name in ("sources", "sinks", "sanitizers"))),
        test_patterns=None if namespace.secure_test_patterns is None else tuple(namespace.secure_test_patterns),
        temp_directories=_directories(namespace.secure_temp_directories),
        named=frozenset(code for code in selected if code[-3:].isdigit()),
        selected=selected,
        ignored=(*_codes(namespace, "ignore"), *_codes(namespace, "extend_ignore")),
        only=bool(namespace.select),
    )


@lru_cache(maxsize=1)
def _root() -> str:
    """Return the directory of flake8's configuration; without one the current directory.

    A file under a name that flake8 does not look for, `--config=../other.cfg`, sets options and marks no directory.
    flake8 tells neither that nor the options that decide about it, which it takes from the command line before all others.
    """
    directory = os.path.abspath(".")
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--config", nargs="?")  # what is wrong with it flake8 says
    parser.add_argument("--isolated", action="store_true")
    chosen, _ = parser.parse_known_args(sys.argv[1:])
    if chosen.isolated:
        return directory
    config = os.path.abspath(str(chosen.config))
    if chosen.config is not None and os.path.basename(config) in _CONFIGURATIONS:
        return os.path.dirname(config)
    home = os.path.abspath(os.path.expanduser("~"))
    place = directory
    while not any(_configures(os.path.join(place, name)) for name in _CONFIGURATIONS):
        above = os.path.dirname(place)
        if above in (place, home):
            return directory
        place = above
    return place


def _configures(path: str) -> bool:
    """Tell whether flake8 takes its configuration from the file at *path*."""
    parser = RawConfigParser()
    try:
        parser.read(path, encoding="UTF-8")
    except (UnicodeDecodeError, ParsingError):
        return False
    return "flake8" in parser or "flake8:local-plugins" in parser


def _declared(sources: str, sinks: str, sanitizers: str) -> Optional[Declared]:
    """Return what the project says of its own functions, None where it says nothing."""
    if not (sources + sinks + sanitizers).strip():
        return None
    from flake8_secure.declared import parse as parse_declared

    return parse_declared(sources, sinks, sanitizers)


def _directories(given: Sequence[str]) -> Tuple[str, ...]:
    """Return absolute directories, without slashes at their ends."""
    for directory in given:
        if not directory.startswith("/"):
            raise ExecutionError(f"--secure-temp-directories: {directory!r} is not allowed; name directories from the root")
    return tuple(directory.rstrip("/") for directory in given)


def _codes(namespace: argparse.Namespace, name: str) -> List[str]:
    return list(getattr(namespace, name, None) or ())


def _text(namespace: argparse.Namespace, name: str, listed: bool = False) -> str:
    """Return the text of an option; *listed*: also as a list of texts, which Flake8-pyproject takes from TOML."""
    value = getattr(namespace, name)
    parts = value if listed and isinstance(value, list) else [value]
    if not all(isinstance(part, str) for part in parts):
        raise ExecutionError(f"--{name.replace('_', '-')}: {value!r} is not allowed; write a text")
    return "\n".join(parts)


def _choice(namespace: argparse.Namespace, name: str, allowed: Mapping[str, T_]) -> T_:
    """Return what the option *name* stands for; flake8 leaves values of its configuration unchecked."""
    value = getattr(namespace, name)
    try:
        return allowed[str(value).strip().lower()]
    except KeyError:
        option = "--" + name.replace("_", "-")
        raise ExecutionError(f"{option}: {value!r} is not allowed; choose one of {', '.join(allowed)}") from None


def _names(kind: Type[E_]) -> Dict[str, E_]:
    return {member.name.lower(): member for member in kind}
