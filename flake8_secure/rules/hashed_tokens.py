"""Tokens that are made of what others know, or can try out, most often as a hash."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, Optional, Pattern, Set

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, call, either, outside_tests
from flake8_secure.dataflow.computing import DIGESTED
from flake8_secure.match.evidence import Origin, known_origins, origins
from flake8_secure.match.filled import STEPS, filling
from flake8_secure.match.given import is_parameter
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.uses import Use, uses
from flake8_secure.regex import regex
from flake8_secure.rules.random_uses import pass_it_becomes, session_it_becomes
from flake8_secure.rules.secrets.names import PUBLIC_FIELDS, kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, children, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_CLOCKS = frozenset((
    "datetime.date.today", "datetime.datetime.now", "datetime.datetime.today", "datetime.datetime.utcnow",
    "django.utils.timezone.now", "time.asctime", "time.ctime", "time.time", "time.time_ns",
))
_WITH_CLOCKS = frozenset(name.partition(".")[0] for name in _CLOCKS)
# What else goes into a hash that nobody else knows.
_UNFORESEEN = ("os.urandom", "random.", "secrets.", "uuid.uuid1", "uuid.uuid4")


def _hashed(digest: ast.expr, scope: Scope, file: File) -> Iterator[ast.expr]:
    """Yield what goes into *digest*: as it is made, and by its `update()`, where it has a name."""
    for made, _ in known_origins(digest, scope):
        yield from made.args[:1] if isinstance(made, ast.Call) else ()
    if isinstance(digest, ast.Name):
        yield from (part for part, _ in filling(scope.owner, file).get(digest.id, ())[:STEPS])


# Calls whose result is what they are given, or called on, in another form.
_KEEPING = frozenset(("float", "int", "isoformat", "repr", "round", "strftime", "timestamp", "to_bytes", "total_seconds"))


def _parts(node: ast.expr, scope: Scope) -> Iterator[Origin]:
    """Yield what goes into *node*, also in another form: `int(time.time()).to_bytes(8, "big")`."""
    queue: List[Origin] = [(node, scope)]
    seen: Set[ast.AST] = set()
    for place, around in queue:  # grows
        for part, home in ingredients(place, around):
            if part not in seen:
                seen.add(part)
                yield part, home
                if isinstance(part, ast.Call) and tail_of(part.func) in _KEEPING:
                    queue.extend((inner, home) for inner in (part.func, *arguments_of(part)))


def _is_of_someone(node: ast.AST) -> bool:
    """Tell whether *node* is called like what others know of a user, or the user."""
    name = target_name(node) or ""
    return name in PUBLIC_FIELDS or name == "name" or "user" in name.lower()


def _is_of_the_clock(match: Match, file: File) -> bool:
    """Tell whether the time goes into what is hashed, and nothing random or secret."""
    function = match.node.func if isinstance(match.node, ast.Call) else None
    if _WITH_CLOCKS.isdisjoint(file.index.roots):
        return False
    timed = False
    for argument in _hashed(function.value, match.scope, file) if isinstance(function, ast.Attribute) else ():
        for part, around in _parts(argument, match.scope):
            if isinstance(part, (ast.Attribute, ast.Name)) and kind_of(tail_of(part)) is not None:
                return False
            for name in file.names(part.func, around) if isinstance(part, ast.Call) else ():
                if name.startswith(_UNFORESEEN):
                    return False
                timed = timed or name in _CLOCKS
            if is_parameter(part, around) and not _is_of_someone(part) and not isinstance(
                    file.parent(part, around), ast.Attribute):
                return False  # it may be a secret
    return timed


# Calls of a text whose result says no more than that.
_SAYING_THE_SAME = frozenset(("encode", "format", "lower", "str", "strip", "upper"))
# Those of them that write the time.
_WRITING = _KEEPING | frozenset(("b64encode", "decode", "hex", "hexlify", "join", "urlsafe_b64encode"))


def _is_public(node: ast.AST, scope: Scope, file: Optional[File] = None, seen: Optional[Set[ast.AST]] = None) -> bool:
    """Tell whether nothing is in *node* but constants and what others know of a user; with *file*, or the time."""
    seen = set() if seen is None else seen
    if node in seen:
        return True  # as far as the rest of it is: `text = text[:8]`
    seen.add(node)
    if isinstance(node, ast.Call):
        names = file.names(node.func, scope) if file is not None else ()
        if not _CLOCKS.isdisjoint(names):
            return True
        said = tail_of(node.func) in _SAYING_THE_SAME or file is not None and tail_of(node.func) in _WRITING
        text = [node.func.value] if isinstance(node.func, ast.Attribute) and not any(
            name.startswith(_CODING) for name in names) else []
        return said and all(_is_public(part, scope, file, seen) for part in (*text, *arguments_of(node)))
    if isinstance(node, (ast.BinOp, ast.FormattedValue, ast.JoinedStr, ast.List, ast.Tuple)):
        return all(_is_public(part, scope, file, seen) for part in children(node) if isinstance(part, ast.expr))
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return _is_public(node.value, scope, file, seen)
    if isinstance(node, ast.Constant) or target_name(node) in PUBLIC_FIELDS:
        return True
    found = list(origins(node, scope)) if isinstance(node, ast.Name) else [None]
    return all(origin is not None and origin[0] is not node and _is_public(*origin, file, seen) for origin in found)


_CODING = ("base64.", "binascii.")
# What makes a text, of which nobody reckons how old something is.
_TEXTS = frozenset(("b64encode", "format", "hex", "isoformat", "join", "str", "strftime", "urlsafe_b64encode"))
# Names of what lets its owner do something, and of what may only tell one from another.
_LETTING_IN = regex(
    r"(?i)(^|_)(access|activation|auth|confirm(ation)?|invit(ation|e)|login|recovery|reset|session|verif(y|ication))_?"
    r"(code|token)$")
_TELLING_APART = regex(
    r"(?i)(^|_)((activation|api|auth|confirm(ation)?|invit(ation|e)|login|recovery|reset|session|verif(y|ication))_?key|csrf|otp"
    r"|password|secret|session_?id|sid|token)$|^(create|make|new|open|start)_session$")


def _time_called(pattern: Pattern[str]) -> Callable[[Match, File], Dict[str, str]]:
    def found(match: Match, file: File) -> Dict[str, str]:
        """Return what a text of nothing but the time, and what others know of a user, is called."""
        return next((
            {"secret": use.name} for use in uses(match.node, match.scope, file)
            if pattern.search(use.name) and _is_text_of_the_clock(_stored_by(use, match.scope, file), match.scope, file)), {})

    return found


def _stored_by(use: Use, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return all that is stored or returned where a part of it is."""
    if isinstance(use.node, ast.Dict):
        return next((value for key, value in zip(use.node.keys, use.node.values) if key and text_of(key) == use.name), None)
    stored = use.node if isinstance(use.node, (ast.Return, ast.keyword)) else file.parent(use.node, scope)
    return stored.value if isinstance(stored, (*ASSIGNMENTS, ast.Return, ast.keyword)) else None


def _is_text_of_the_clock(stored: Optional[ast.expr], scope: Scope, file: File) -> bool:
    return stored is not None and _is_public(stored, scope, file) and any(
        isinstance(part, ast.JoinedStr) or isinstance(part, ast.Call) and tail_of(part.func) in _TEXTS
        or isinstance(part, ast.BinOp) and text_of(part.left) is not None
        for part, _ in _parts(stored, scope))


def _is_of_public_fields(match: Match, file: File) -> bool:
    """Tell whether nothing goes into what is hashed but what others know of a user."""
    function = match.node.func if isinstance(match.node, ast.Call) else None
    hashed = list(_hashed(function.value, match.scope, file)) if isinstance(function, ast.Attribute) else []
    return not all(isinstance(part, ast.Constant) for part in hashed) and all(
        _is_public(part, match.scope) for part in hashed)


_SAYING_THE_TIME = "{secret} says nothing but the time, which others can try out: use secrets.token_urlsafe()"

CLOCK = Rule(
    code="SEC243", name="token-of-the-clock", cwe=340, severity=MEDIUM, confidence=MEDIUM,
    message="{secret} is a hash of the time, which others can try out: use secrets.token_urlsafe()",
    when=outside_tests(either(
        call(*sorted(DIGESTED)).where(Test(_is_of_the_clock)).naming(session_it_becomes),
        call(*sorted(DIGESTED)).where(Test(_is_of_public_fields)).naming(pass_it_becomes).saying(
            "{secret} is a hash of what others know of the user: use secrets.token_urlsafe()"),
        call(*sorted(_CLOCKS)).naming(_time_called(_LETTING_IN)).saying(_SAYING_THE_TIME),
        call(*sorted(_CLOCKS)).naming(_time_called(_TELLING_APART)).saying(_SAYING_THE_TIME, confidence=LOW, profile=AUDIT))),
    why="""
        Whoever knows about when the token was made has some thousand or million times to try, and a hash of each is made
        in no time. That of an address or a number of a user anyone can make.
    """,
    bad="""
        import hashlib
        import time
        from datetime import datetime

        def reset_token(user):
            return hashlib.sha256(f"{user.email}{time.time()}".encode()).hexdigest()  # SEC243

        def log_in(user, sessions):
            session_id = hashlib.sha256(f"{user.name}{time.time()}".encode()).hexdigest()  # SEC243
            sessions[session_id] = user
            return session_id

        def create_session():
            return hashlib.sha256(str(time.time()).encode()).hexdigest()  # SEC243

        def invite(user):
            now = str(datetime.now())
            user.token = hashlib.sha512((user.name + now).encode()).hexdigest()  # SEC243

        def password_reset_code(user):
            return hashlib.sha256(str(datetime.now().timestamp()).encode()).hexdigest()  # SEC243

        def activation_key(user):
            return hashlib.sha256(int(time.time()).to_bytes(8, "big")).hexdigest()  # SEC243

        def make_token(user):
            digest = hashlib.sha256(user.email.encode())
            digest.update(str(time.time()).encode())
            return digest.hexdigest()  # SEC243

        def verify(user):
            user.confirmation_token = hashlib.sha256(user.email.lower().encode()).hexdigest()  # SEC243

        def make_reset_token(row):
            name = row["username"]
            digest = hashlib.sha256(b"reset")
            digest.update(("%s-%s" % (name, row["id"])).encode("utf-8"))
            return digest.hexdigest()  # SEC243

        def login_token(user):
            return f"{user.id}-{int(time.time())}"  # SEC243

        def begin(sessions, user):
            session_id = datetime.now().strftime("%Y%m%d%H%M%S")  # SEC243
            sessions[session_id] = user
    """,
    good="""
        import hashlib
        import random
        import secrets
        import time
        from datetime import datetime

        def reset_token(user):
            return hashlib.sha256(f"{user.email}{time.time()}{secrets.token_hex()}".encode()).hexdigest()

        def csrf_token(user):
            return hashlib.sha256(f"{int(time.time())}{int(random.random() * 10**9)}".encode()).hexdigest()  # S311

        def named_token(user):
            return hashlib.sha256(user.joined.isoformat().encode()).hexdigest()

        def http_status_code(page):
            return hashlib.sha256(datetime.now().isoformat().encode()).hexdigest()

        def signed_token(user, settings):
            return hashlib.sha256(f"{user.email}{time.time()}{settings.SECRET_KEY}".encode()).hexdigest()

        def measure(page):
            run_id = session_start = hashlib.sha256(str(time.time()).encode()).hexdigest()
            return run_id + session_start

        def etag(page):
            return hashlib.sha256(f"{page.name}{time.time()}".encode()).hexdigest()

        def make_token(user):
            digest = hashlib.sha256(user.email.encode())
            digest.update(str(time.time()).encode())
            digest.update(secrets.token_bytes())
            return digest.hexdigest()

        def named_token(user):
            return hashlib.sha256(user.email.encode()).hexdigest()

        def verify(user, key, code, name):
            user.reset_token = hashlib.sha256(f"{user.email}{user.password_hash}".encode()).hexdigest()
            user.reset_token = hashlib.sha256(f"{user.email}{key}".encode()).hexdigest()
            user.reset_token = hashlib.sha256(sign(user.email)).hexdigest()
            user.confirmation_code = hashlib.sha256(b"reset").hexdigest()
            return hashlib.sha256(user.email.encode()).hexdigest()

        def login_token(user, key):
            issued = f"{user.id}-{int(time.time())}"
            return issued + sign(issued, key)

        def opened(sessions, user):
            sessions.reset_token = time.time()
            run_id = datetime.now().strftime("%Y%m%d%H%M%S")
            sessions[run_id] = user
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html",),
    also=("py/predictable-token",),
)
