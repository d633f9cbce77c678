"""Constants that are paired with the name of a password, a secret or a token, and what name and value look like together."""

from __future__ import annotations

import ast
from collections import Counter
from functools import lru_cache
from typing import Callable, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from attrs import frozen

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Level, Match, Profile
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import as_text
from flake8_secure.match.base import Combining
from flake8_secure.match.places import given_to, outermost
from flake8_secure.match.testfiles import is_test
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import (
    LOOKUPS, SIGNING_KEYS, keeps, kind_of, looks_chosen, looks_random, shown, words,
)
from flake8_secure.rules.secrets.refused import is_only_refused, is_refused, is_sentinel, refused_texts
from flake8_secure.rules.secrets.tokens import is_made_up, is_named, is_shown, token_name
from flake8_secure.rules.secrets.written import plain
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, mentions, shape, tail_of, target_of, targets_of, text_of
from flake8_secure.syntax.scopes import CLASS, MODULE, Scope

Pairs = Callable[[File], Iterator[Pair]]


class _Table(NamedTuple):
    """Constants that stand together: how often each does, and whether they are names: many words, or many that begin alike,
    of which not all are called secrets.

    Beside phrases stand translations, which are none either.
    """

    counts: Mapping[object, int]
    are_names: bool


class Judgement(NamedTuple):
    """What a name and its value look like together."""

    confidence: Level
    severity: Optional[Level] = None
    profile: Optional[Profile] = None
    message: Optional[str] = None


# What Bandit takes for the name of a password.
_BANDIT = regex(r"(?i)(?:^|_)(?:pas+wo?r?d|pass(?:phrase)?|pwd|token|secrete?)(?:$|_)")
_FORM = "%s in {name}: revoke it, and read the new one from the environment or a secret store"
# Of constants that Bandit reports, and that only audits show.
_EMPTY = "{name} is empty: make sure that nothing takes that for one which was set"
_REPEATED = "{name} has its own name for a value: make sure that it is not used as a secret"
_SIGNING = frozenset((*(f"flask.Flask().config[{key}]" for key in SIGNING_KEYS), "flask.Flask().secret_key"))
_KEYS_IN_MODULES = frozenset((*SIGNING_KEYS, "JWT_SECRET"))
_WORD = regex(r"\w+(?:[-!.]\w*)*")
_NAME = regex(r"[a-z]+(?:_[a-z]+)+")
_TRIAL = regex(r"(?i)dev|local|test")
_CONFIGURING = frozenset(("flask.Flask().config.from_mapping", "flask.Flask().config.update"))
_SESSIONS = "starlette.middleware.sessions.SessionMiddleware"
_ENUMERATIONS = frozenset((
    "django.db.models.TextChoices",
    "enum.Enum",
    "enum.StrEnum",
))


@lru_cache(maxsize=4096)
def is_bandits(name: str) -> bool:
    return _BANDIT.search(name) is not None


@frozen(eq=False, repr=False)
class Named(Combining):
    """Constants that are paired with the name of a password, a secret or a token: assigned, compared, passed."""

    wanted: Wanted
    pairs: Tuple[Pairs, ...]
    loose_pairs: Tuple[Pairs, ...] = ()  # for the audit profile
    beyond_bandit: bool = False  # whether Bandit does not look there: a name alone is no finding then
    fallback: bool = False  # whether the values are only used where nothing else is set

    @property
    def context(self) -> Optional[Wanted]:
        """What the walk must keep for telling whether the program refuses a value."""
        return Wanted(nodes=frozenset((ast.Compare,))) if self.fallback else None

    def find(self, file: File) -> Iterator[Match]:
        audit = file.options.profile is AUDIT
        test: Optional[bool] = None
        for pairs in self.pairs + self.loose_pairs if audit else self.pairs:
            for name, value, place, scope in pairs(file):
                if not name:
                    continue
                called, dotted = name, "." in name
                if dotted:
                    name = called.replace(".", "_")
                if not (kind_of(name) or audit and not dotted and is_bandits(name)):
                    continue
                value, wrapped = plain(value), value
                beyond = self.beyond_bandit or value is not wrapped
                text = _text(value)
                if text is None or value is None or dotted and not looks_random(text) or _leads_to(called, text):
                    continue  # translations go by such names, too
                if self.fallback and text in refused_texts(file):
                    continue
                test = is_test(file) if test is None else test
                if text and not test and _signs_sessions(name, place, scope, file):
                    found: Optional[Judgement] = Judgement(HIGH, HIGH)
                elif not test and _is_setting(text, place, scope, file):
                    found = Judgement(MEDIUM, HIGH)
                else:
                    found = judge(name, text, test or _is_enumeration(place, scope, file) or _is_for_tests(place, scope))
                    named = found is not None and found.message is None and found.profile is None
                    if named and _is_no_secret(value, scope, file) or found and is_made_up(text, value, scope, file):
                        found = Judgement(LOW, LOW, AUDIT)
                if found is None or found.profile is AUDIT and (beyond or _is_bytes(value)):
                    continue
                if beyond and found.message and not (
                    isinstance(value, ast.Constant) and is_named(value, scope, file)
                ):
                    continue  # a known form is reported anyhow
                if self.fallback and found.confidence is not HIGH and not looks_chosen(text):
                    found = Judgement(LOW, LOW, AUDIT)
                yield Match(
                    node=value, scope=scope, facts={"name": shown(called, "a key")}, confidence=found.confidence,
                    severity=found.severity, profile=found.profile, message=found.message,
                )


def _leads_to(name: str, text: str) -> bool:
    """Tell whether *text* is the qualified name of what is called *name*: `{"PrivateKey": "library.keys.PrivateKey"}`."""
    module, _, last = text.rpartition(".")
    return bool(module) and last == name.rpartition(".")[2] and all(map(str.isidentifier, module.split(".")))


def _is_bytes(value: ast.AST) -> bool:
    """Tell whether *value* is a constant that Bandit does not look at: a name on the wire, most of the time."""
    return isinstance(value, ast.Constant) and isinstance(value.value, bytes)


def judge(name: str, text: str, quiet: bool) -> Optional[Judgement]:
    """Say what *name* and its value *text* look like; *quiet*: for a test, where most are made up."""
    kind = kind_of(name)
    if kind is not None:
        form = token_name(text)
        if form is not None:
            return Judgement(HIGH, HIGH, message=_FORM % form)
        if not quiet and keeps(kind, name, text):
            return Judgement(HIGH if looks_random(text) else MEDIUM)
    return Judgement(LOW, LOW, AUDIT, _said_of_none(name, text)) if is_bandits(name) else None


def _said_of_none(name: str, text: str) -> Optional[str]:
    """Return what to say of *text* in which there is no secret, whatever *name* promises."""
    if not text:
        return _EMPTY
    said = [part for part in words(text) if not part.isdigit()]
    return _REPEATED if said and said == [part for part in words(name) if not part.isdigit()] else None


def _signs_sessions(name: str, place: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the key of an application is assigned, or handed to what signs: any text is in use, stand-ins too."""
    if isinstance(place, ast.Call):
        return any(_SESSIONS in file.names(function, scope) for function in (place.func, *place.args[:1])) or (
            name in SIGNING_KEYS and not _CONFIGURING.isdisjoint(file.names(place.func, scope)))
    return isinstance(place, ASSIGNMENTS) and (_is_configuration(scope) and any(
        tail_of(target) in SIGNING_KEYS for target in targets_of(place)) or any(
        not _SIGNING.isdisjoint(file.names(target, scope)) for target in targets_of(place)))


def _is_configuration(scope: Scope) -> bool:
    """Tell whether *scope* is a class of settings that Flask is given: `class ProductionConfig`, none for tests."""
    name: str = getattr(scope.node, "name", "")
    return scope.kind == CLASS and name.endswith("Config") and not _TRIAL.search(name)


def _is_setting(text: str, place: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a module sets the key by which a framework signs to *text*, a word that is in use, and not only the default.

    A key of a dictionary is called so, too.
    """
    if scope.kind != MODULE or not isinstance(place, ASSIGNMENTS) or file.parent(place, scope) is not file.tree:
        return False
    names = [tail_of(target) for target in targets_of(place) if isinstance(target, ast.Name)]
    called = file.filename.replace("\\", "/").rpartition("/")[2]
    if _KEYS_IN_MODULES.isdisjoint(names) or _TRIAL.search(called) or not _WORD.fullmatch(text):
        return False
    if any(words(text) == words(name) or _NAME.fullmatch(text) and set(words(name)) <= set(words(text)) for name in names):
        return False
    return not any(
        looked is not None and mentions(looked, names) for node in below(file.tree) for looked in _looked_up(node))


def _looked_up(node: ast.AST) -> Sequence[Optional[ast.AST]]:
    """Return what *node* looks up in something, or compares."""
    if isinstance(node, ast.Compare):
        return node.left, *node.comparators
    if isinstance(node, ast.Call):
        return node.args[:1] if tail_of(node.func) in LOOKUPS else ()
    return node.keys if isinstance(node, ast.Dict) else (node.slice,) if isinstance(node, ast.Subscript) else ()


def _is_enumeration(place: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a member of an enumeration is assigned: its value is a name for itself."""
    return scope.kind == CLASS and isinstance(place, ASSIGNMENTS) and bool(file.resolver.bases(scope) & _ENUMERATIONS)


# What is called so makes something up: `create_test_user`, `class FakeMailbox`.
_MADE_UP = frozenset(("dummy", "fake", "mock", "mocked", "mocks", "test", "testing", "tests"))


def _is_for_tests(place: ast.AST, scope: Scope) -> bool:
    """Tell whether a function or a class around *place*, or *place* itself, says that it is for tests.

    One that is called `test_login` may log in.
    """
    around: Optional[Scope] = scope
    names = [getattr(place, "name", "")] if isinstance(place, FUNCTIONS) else []
    while around is not None:
        names.append(getattr(around.node, "name", ""))
        around = around.parent
    return any(not _MADE_UP.isdisjoint(words(name)) for name in names if name and not name.startswith("test_"))


def _is_no_secret(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is part of an example or a table of names, as three alike are, or the password of anonymous users.

    What ends with `@` is the mail address that such a user gives.
    """
    above, taker = file.parent(value, scope), given_to(value, scope, file)
    others: Sequence[Optional[ast.AST]] = [] if taker is None else arguments_of(taker)
    if isinstance(above, ast.arguments):
        others = (*above.defaults, *above.kw_defaults)
    given = [_text(other) for other in others]
    if "anonymous" in given or (_text(value) or "").endswith("@") or given.count(_text(value)) > 2:
        return True
    return _is_in_table(value, above, file) or is_shown(value, scope, file) or is_refused(
        value, scope, file) or is_only_refused(value, scope, file) or is_sentinel(value, scope, file) or _is_of_guests(
        value, scope, file) or _goes_both_ways(value, taker) or _stays_in_tests(value, scope, file) or _is_a_reference(
        taker, scope, file)


# What refers to a secret that others keep, by its name.
_REFERRING = frozenset((
    "airflow.contrib.kubernetes.secret.Secret", "airflow.kubernetes.secret.Secret",
    "airflow.providers.cncf.kubernetes.secret.Secret", "google.cloud.functions_v2.SecretEnvVar",
    "google.cloud.functions_v2.SecretVolume", "google.cloud.run_v2.SecretKeySelector",
    "google.cloud.run_v2.SecretVolumeSource",
))


def _is_a_reference(taker: Optional[ast.Call], scope: Scope, file: File) -> bool:
    """Tell whether *taker* is given the name under which a cluster or a cloud keeps a secret."""
    return taker is not None and not _REFERRING.isdisjoint(file.names(taker.func, scope))


# What answers requests of its own, in a test or a trial.
_TESTING = tuple(f"{client}()." for client in (
    "django.test.AsyncClient", "django.test.AsyncRequestFactory", "django.test.Client", "django.test.RequestFactory",
    "django.test.client.Client", "django.test.client.RequestFactory", "fastapi.testclient.TestClient",
    "flask.Flask().test_client", "rest_framework.test.APIClient", "rest_framework.test.APIRequestFactory",
    "starlette.testclient.TestClient", "werkzeug.test.Client",
))


def _stays_in_tests(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is sent to the program itself, by a client for tests of it: `Client().post("/login", {...})`."""
    _, above = outermost(value, scope, file, (ast.Dict, ast.keyword))
    return isinstance(above, ast.Call) and any(name.startswith(_TESTING) for name in file.names(above.func, scope))


def _is_of_guests(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the function or module has *value* twice, and it says who it is for: those who have no account."""
    text = _text(value) or ""
    return "guest" in text.lower() and sum(
        other.value == text for other in file.nodes_of(ast.Constant, scope)) > 1


# What undoes what a method does has in its name.
_UNDOING = {"dumps": "loads", "encrypt": "decrypt", "lock": "unlock", "pickle": "pickle", "seal": "unseal"}


def _goes_both_ways(value: ast.AST, taker: Optional[ast.Call]) -> bool:
    """Tell whether *taker* undoes with *value* what was done with it: `decrypt(encrypt(text, "x"), password="x")`."""
    undone = tail_of(taker.func) if taker is not None else ""
    return any(
        isinstance(done, ast.Call) and _UNDOING.get(tail_of(done.func), " ") in undone and any(
            _text(given) == _text(value) for given in arguments_of(done))
        for done in (arguments_of(taker) if taker is not None else ()))


def _is_in_table(value: ast.AST, above: Optional[ast.AST], file: File) -> bool:
    """Tell whether *value* stands with names of where things belong, in a dictionary or one by one.

    User and password alike are a bad password; three alike are no password, nor are many that are words, nor is one beside
    three names for themselves. Beside whole phrases stand translations.
    """
    table: _Table
    target = target_of(above)
    if isinstance(above, ast.Dict):
        table = file.index.derived(f"table {id(above)}", lambda: _table(above.values, above.keys))
    elif isinstance(target, ast.Subscript):
        tables = file.index.derived("tables", lambda: _tables(file))
        table = tables[shape(target.value)]
    else:
        return False
    return table.are_names or table.counts[getattr(value, "value", None)] > 2


def _table(values: Sequence[ast.AST], keys: Sequence[Optional[ast.AST]] = ()) -> _Table:
    texts = [value.value for value in values if isinstance(value, ast.Constant)]
    named = list(map(text_of, keys))
    phrases = [key for key in named if key is not None and " " in key]
    itself = [key for key, value in zip(named, values) if key is not None and key == getattr(value, "value", None)]
    return _Table(Counter(texts), len(phrases) > 2 or (len(texts) > 7 or len(itself) > 2) and all(
        isinstance(text, str) and text.isidentifier() and text.islower() for text in texts)
        or len(texts) > 7 and _begin_alike(texts) and any(key is not None and kind_of(key) is None for key in named))


def _begin_alike(texts: Sequence[object]) -> bool:
    """Tell whether all of *texts* have their first characters in common, as those that a catalogue numbers have."""
    beginnings = {text[:3] if isinstance(text, str) and len(text) > 3 else "" for text in texts}
    return len(beginnings) == 1 and "" not in beginnings


def _tables(file: File) -> Dict[object, _Table]:
    """Return the constants that items are assigned, by how what they are items of is written."""
    found: Dict[object, List[ast.AST]] = {}
    for node, _ in file.index.assigned.get(ast.Constant, ()):
        target = target_of(node)
        if isinstance(target, ast.Subscript):
            found.setdefault(shape(target.value), []).append(node.value)
    return {holder: _table(values) for holder, values in found.items()}


def _text(node: Optional[ast.AST]) -> Optional[str]:
    return as_text(node.value) if isinstance(node, ast.Constant) and isinstance(node.value, (bytes, str)) else None
