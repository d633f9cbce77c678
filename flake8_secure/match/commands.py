"""What of a command, as a list of arguments, does harm."""

from __future__ import annotations

from typing import FrozenSet, Iterator, List, Pattern

from flake8_secure.dataflow.taints import CLEAN, FILLED_IN, PASSED_UNKNOWN, Taints, taken_from
from flake8_secure.dataflow.texts import first_words
from flake8_secure.dataflow.values import UNKNOWN, Const, Contents, Text, Value, beginning, const
from flake8_secure.models.programs import (
    COMMAND_OPTION, FLAGS, INSTALLERS, LETTERS, OF_TAR, ON_FILES, QUERIED_BY_OPTION, RUNNING_BY_OPTION, RUNNING_VARIABLES,
    RUN_BY_OPTION, SANDBOX, SCRIPTED, SCRIPT_OPTIONS, SHELLS, SHELLS_BY_OPTION, SSH_OPTIONS, WITH_VALUE, WRAPPERS,
)
from flake8_secure.models.sanitizers import JSON, WRITTEN
from flake8_secure.regex import regex


def program_without_shell(value: Value) -> Taints:
    """Do what `program` does, but for a list that is joined for Windows, which splits a text into words itself."""
    if not any(isinstance(item, Contents) for item in value.items):
        return program(value)
    items = tuple(item for item in value.items if not isinstance(item, Text) or not _begins_with_a_program(item))
    return program(Value(items, value.unknown, value.taints))


def line(value: Value) -> Taints:
    """Return the taints of a command that is given as a text, which a shell reads."""
    return program(Value(tuple(item for item in value.items if not isinstance(item, Contents)), value.unknown, value.taints))


def listed(value: Value) -> Taints:
    """Return what `program` does of a command that is given as a list."""
    items = tuple(item for item in value.items if isinstance(item, Contents))
    return program(Value(items, False, value.taints)) if items else CLEAN


def program(value: Value) -> Taints:
    """Return the taints that choose the program to run, or that a shell or interpreter among the arguments reads."""
    taints = value.taints if value.unknown else CLEAN
    for item in value.items:
        if not isinstance(item, Contents):
            taints = taints if isinstance(item, Const) and item.value is None else taints | value.taints
            continue
        if item.kind == "dict":
            taints = taints | (item.get("command") or UNKNOWN).taints
            continue
        held = [entry for _, entry in item.entries]
        if held and item.entries[0][0] == 0:
            held = _unwrapped(held)
            first = held[0] if held else Value((), False)
        else:
            first = item.rest or UNKNOWN
        taints = taints | frozenset(taint for taint in first.taints if not FILLED_IN <= taint.through)
        interprets = _interprets(first) and not any(map(_is_script, held[1:]))
        over_ssh = "ssh" in _named(first)
        if item.rest is not None and (interprets or over_ssh):
            taints = taints | item.rest.taints
        if over_ssh:
            taints = taints.union(*(entry.taints for entry in _sent(held)))
        if _interprets(first):
            taints = taints | _started(held)
        taints = taints.union(_of_shells(held), _elsewhere(held))
    return taints


def code_of_shells(value: Value) -> Taints:
    """Return the taints that a shell reads as a command which a list of arguments starts, also one behind `sudo` or `su`."""
    return CLEAN.union(*map(_of_shells, _commands(value)))


def code_elsewhere(value: Value) -> Taints:
    """Return the taints that another program reads as code which a list of arguments starts."""
    return CLEAN.union(*map(_elsewhere, _commands(value)))


def _commands(value: Value) -> Iterator[List[Value]]:
    """Yield the words of each list that *value* may be, from the program on."""
    for item in value.items:
        if isinstance(item, Contents) and item.entries and item.entries[0][0] == 0:
            yield _unwrapped([entry for _, entry in item.entries])


def _of_shells(words: List[Value]) -> Taints:
    """Return the taints of what a shell reads among *words*, which begin with the program."""
    if not words:
        return CLEAN
    found = _code(words) | CLEAN.union(*(entry.taints for entry in _joined(words))) if _is_shell(words[0]) else CLEAN
    return found.union(*(_run(name, words[1:]) for name in _named(words[0]) if name in SHELLS_BY_OPTION))


def _elsewhere(words: List[Value]) -> Taints:
    """Return the taints of what any other program reads as code among *words*, less what is written as values in it."""
    found = _code(words) if words and _interprets(words[0]) and not _is_shell(words[0]) else CLEAN
    if found and ("sys.executable" in words[0].names or any(map(_READING_VALUES.search, _named(words[0])))):
        found = frozenset(taint for taint in found if not taint.through & _VALUES)
    return found.union(*(
        _run(name, words[1:]) for word in words[:1] for name in _named(word)
        if name in RUN_BY_OPTION and name not in SHELLS_BY_OPTION))


# Interpreters that read a value as `repr()` or JSON writes it.
_READING_VALUES = regex(r"(?i)(?:^|\\)(?:node|python[\d.]*)(?:\.exe)?$")
_VALUES = WRITTEN.union(JSON)


def _begins_with_a_program(text: Text) -> bool:
    """Tell whether *text*, which no shell reads, names a program in front of all else that runs nothing it is told to."""
    words = _unwrapped(list(map(const, first_words(text))))
    return bool(words) and not _interprets(words[0]) and all(
        name not in RUN_BY_OPTION and name != "ssh" for name in _named(words[0]))


def _unwrapped(words: List[Value]) -> List[Value]:
    """Return what is left of a command without the programs in front that run the rest: `sudo -u web timeout 5`."""
    while words:
        wrapper = next((WRAPPERS[name] for name in _named(words[0]) if name in WRAPPERS), None)
        if wrapper is None or wrapper.command and (len(words) < 2 or wrapper.command not in words[1].constants):
            break
        words = words[2:] if wrapper.command else words[1:]
        operands, place = wrapper.operands, 0
        while place < len(words):
            known = words[place].only
            if known == "--" and not operands:
                place += 1
                break
            if isinstance(known, str) and known.startswith("-"):
                place += known in wrapper.options
            elif operands:
                operands -= 1
            elif not _sets_a_variable(words[place]):
                break
            place += 1
        words = words[place:]
    return words


def _sets_a_variable(word: Value) -> bool:
    """Tell whether *word* gives a variable of the environment a value: `LANG=C`."""
    item = word.single
    start = item.parts[0] if isinstance(item, Text) else word.only
    return isinstance(start, str) and "=" in start


def _started(words: List[Value]) -> Taints:
    """Return the taints that choose the script, or the module, that an interpreter runs: nothing in front of them is fixed."""
    place = next((place for place, word in enumerate(words[1:], 1) if _is_script(word)), 0)
    before = words[place - 1].only if place else None
    if not place or isinstance(before, str) and before != "-m" and place > 1 and not _FLAG.match(before):
        return CLEAN
    return frozenset(taint for taint in start(words[place]) if not taint.through & PASSED_UNKNOWN)


# An option without a value of an interpreter, as a rule.
_FLAG = regex(r"-[a-zA-Z]$")


def queries(value: Value) -> Taints:
    """Return the taints of the SQL that a program is given by an option, the client of a database."""
    taints = CLEAN
    for item in value.items:
        held = _unwrapped([entry for _, entry in item.entries]) if isinstance(item, Contents) else []
        programs = [name for word in held[:1] for name in _named(word)]
        options: FrozenSet[str] = frozenset().union(*(QUERIED_BY_OPTION.get(name, ()) for name in programs))
        for before, entry in zip(held[1:], held[2:]) if options else ():
            if not options.isdisjoint(before.constants):
                taints = taints | entry.taints
    return taints


def _run(name: str, arguments: List[Value]) -> Taints:
    """Return the taints of those of the *arguments* of a program that it runs, or hands to a shell."""
    if any(SANDBOX in argument.constants for argument in arguments):
        return CLEAN
    run = [after for before, after in zip(arguments, arguments[1:]) if not RUN_BY_OPTION[name].isdisjoint(before.constants)]
    if name == SCRIPTED and not any(SCRIPT_OPTIONS.intersection(argument.constants) for argument in arguments):
        run += [argument for argument in arguments if not _is_option(argument)][:1]
    return CLEAN.union(*(argument.taints for argument in run))


def _is_option(argument: Value) -> bool:
    return any(isinstance(known, str) and known.startswith("-") for known in argument.constants)


def _is_script(argument: Value) -> bool:
    """Tell whether *argument* is what an interpreter reads, a script or a module: what stands behind it is for that."""
    return argument.exact is None or not str(argument.only).startswith("-")


def code(value: Value) -> Taints:
    """Return the taints that an interpreter which is given *value*, its arguments, reads as code."""
    return CLEAN.union(*(
        _code([entry for _, entry in item.entries]) for item in value.items if isinstance(item, Contents)))


def _code(arguments: List[Value]) -> Taints:
    """Return the taints of what stands behind an option that says that it is code."""
    return CLEAN.union(*(
        after.taints for before, after in zip(arguments, arguments[1:])
        if any(isinstance(flag, str) and (COMMAND_OPTION.match(flag) or flag == "-e") for flag in before.constants)))


_OTHERS = regex(r"(?i)(?:.*[\\/])?(?:python[\d.]*|perl|ruby|node)(?:\.exe)?$")


def _interprets(value: Value) -> bool:
    """Tell whether a program is a shell or interpreter."""
    return "sys.executable" in value.names or _is_shell(value) or _is_called(value, _OTHERS)


def _is_shell(value: Value) -> bool:
    return _is_called(value, SHELLS)


def _is_called(value: Value, names: Pattern[str]) -> bool:
    return any(isinstance(name, str) and names.match(name) for name in value.constants)


def reads_code(command: Value) -> bool:
    """Tell whether *command* runs a shell or interpreter that reads what to do from its standard input: `bash -s`."""
    for item in command.items:
        words = [entry for _, entry in item.entries] if isinstance(item, Contents) else [Value((item,), False)]
        if words and _interprets(words[0]) and all(str(word.only).startswith("-") and not COMMAND_OPTION.match(
                str(word.only)) for word in words[1:]):
            return True
    return False


def _named(value: Value) -> Iterator[str]:
    """Yield the programs that *value* may name, without their directories."""
    return (name.rpartition("/")[2] for name in value.constants if isinstance(name, str))


def _sent(arguments: List[Value]) -> List[Value]:
    """Return those of the *arguments* of `ssh` that a shell of the other machine reads: behind options and host."""
    place = 1
    while place < len(arguments):
        options = [one for one in arguments[place].constants if isinstance(one, str) and one.startswith("-")]
        if not options:
            break
        place += 1 + any(one in SSH_OPTIONS for one in options)
    return arguments[place + 1:]


def _joined(words: List[Value]) -> List[Value]:
    """Return those of the *words* that a shell of Windows puts together to one command: all that follow its option for that.

    `cmd /c`, `powershell -Command`, which is what Windows PowerShell does without an option as well
    """
    shell = next((found for name in _named(words[0]) for found in (_OF_WINDOWS.search(name),) if found), None)
    if shell is None:
        return []
    for place, word in enumerate(words[1:], 1):
        told = str(word.only)
        if (_CMD_OPTION if shell["cmd"] else _POWERSHELL_OPTION).match(told):
            return words[place + 1:]
        if not shell["cmd"] and not _POWERSHELL_FLAG.match(told):
            return words[place + 1:] if shell["old"] and word.constants and told[:1] not in "-/" else []
    return []


# The shells of Windows by what joins their words: `cmd`, Windows PowerShell, and the one that takes them for a script.
_OF_WINDOWS = regex(r"(?i)(?:^|\\)(?:(?P<cmd>cmd)|(?P<old>powershell)|pwsh)(?:\.exe)?$")
_CMD_OPTION = regex(r"(?i)/[ckr]$")
_POWERSHELL_OPTION = regex(r"(?i)[-/]c(?:ommand)?$")
# An option that takes no value, or the value of one that does.
_POWERSHELL_FLAG = regex(
    r"(?i)[-/](?:executionpolicy|ep|ex|inputformat|mta|nologo|noninteractive|noprofile|nop|outputformat|sta|windowstyle|w)$"
    r"|(?:allsigned|bypass|default|hidden|maximized|minimized|none|normal|remotesigned|restricted|text|undefined|unrestricted"
    r"|xml)$")


def option(value: Value, before: int = 0) -> Taints:
    """Return the taints that a program may take for an option that makes it run another one; so much comes *before* it.

    Not those behind `--`, nor those right behind an option, whose value they are.
    """
    taints = CLEAN
    for item in value.items:
        held = _unwrapped([entry for _, entry in item.entries[before:]]) if isinstance(item, Contents) else []
        if not held or RUNNING_BY_OPTION.isdisjoint(_named(held[0])):
            continue
        letters = _letters(held)
        for last, entry in zip(held, held[1:]):
            if not _ENDS.isdisjoint(last.constants) or not _ENDS.isdisjoint(entry.constants):
                break
            if not any(_takes_a_value(known, letters) for known in last.constants):
                taints = taints | start(entry)
        else:
            rest = item.rest if isinstance(item, Contents) else None
            if rest is not None and not rest.items:  # the words of a text, or of a list that was sent, and nothing beside
                taints = taints | rest.taints
    return taints


def option_behind(value: Value) -> Taints:
    """Return the taints that are such an option of a program that is given second: `spawnlp(mode, "git", ...)`."""
    return option(value, 1)


# What says that no option follows; the second for revisions, to Git.
_ENDS = frozenset(("--", "--end-of-options"))


def _letters(words: List[Value]) -> FrozenSet[str]:
    """Return the letters that are options without a value to the program, or the command of a program, that *words* name."""
    names = [*_named(words[0])]
    names += [f"{name} {command}" for name in names for word in words[1:] for command in word.constants]
    return next((LETTERS[name] for name in names if name in LETTERS), frozenset())


def _takes_a_value(word: object, letters: FrozenSet[str]) -> bool:
    """Tell whether *word* may be an option whose value comes next, not one of the *letters* or one that brings it along."""
    return isinstance(word, str) and word.startswith("-") and word != "-" and word not in FLAGS \
        and not WITH_VALUE.match(word) and not letters.issuperset(word[1:])


def variables(value: Value) -> Taints:
    """Return the taints of an environment that name its variables, or are those by which programs run other code."""
    given: Taints = value.taints if value.unknown else CLEAN
    taints = CLEAN
    for item in value.items:
        if isinstance(item, Contents):
            held = (entry.taints for key, entry in item.entries if key in RUNNING_VARIABLES)
            taints = taints.union(item.key_taints, *held)
        elif not isinstance(item, Const):
            given = value.taints
    return taints.union(*(taken_from(given, f"[{name}]") for name in RUNNING_VARIABLES)) if given else taints


def packages(value: Value) -> Taints:
    """Return the taints that choose a package to install: what stands behind `pip install`, `npm add` and the like."""
    taints = CLEAN
    for item in value.items:
        held = [entry for _, entry in item.entries] if isinstance(item, Contents) else []
        for place, word in enumerate(held):
            commands = next((INSTALLERS[name] for name in _named(word) if name in INSTALLERS), frozenset())
            if any(not commands.isdisjoint(after.constants) for after in held[place + 1:place + 2]):
                letters, behind = _letters(held[place:]), zip(held[place + 1:], held[place + 2:])
                taints = taints.union(*(start(entry) for before, entry in behind if not any(
                    _takes_a_value(known, letters) for known in before.constants)))
    return taints


def files(value: Value) -> Iterator[Value]:
    """Yield the arguments of a program that are known to be files or directories."""
    for item in value.items:
        held = _unwrapped([entry for _, entry in item.entries]) if isinstance(item, Contents) else []
        programs = list(_named(held[0])) if held else []
        for before, word in zip(held, held[1:]):
            known = [text for text in before.constants if isinstance(text, str)]
            dashed = any((beginning(item) or "").startswith("-") for item in word.items)
            if "tar" in programs and any(map(OF_TAR.match, known)) or not dashed and any(
                    name in ON_FILES and ON_FILES[name].isdisjoint(known) for name in programs):
                yield word


def start(value: Value) -> Taints:
    """Return the taints that choose how a text starts."""
    taints = value.taints if value.unknown or not value.items else CLEAN
    for item in value.items:
        if isinstance(item, Text):
            taints = taints | (CLEAN if isinstance(item.parts[0], str) else item.parts[0].taints)
        elif not isinstance(item, Const):
            taints = taints | value.taints
    return taints
