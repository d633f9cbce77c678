"""Which names promise a secret, and which values keep that promise.

Both sides are needed: `token = ","` and `NextToken` promise without keeping, and most constants keep
without promising.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import List, Optional, Tuple

from flake8_secure.regex import regex

PASSWORD, SECRET, TOKEN = "password", "secret", "token"
# Functions that look a setting up by its name, and take what to use in its place.
LOOKUPS = frozenset(("config", "env", "get", "getenv", "setdefault", "str"))
# Fields of users that others know of them, or can count up to.
PUBLIC_FIELDS = frozenset((
    "email", "email_address", "id", "login", "mail", "phone", "phone_number", "pk", "user_email", "user_id", "user_name",
    "username",
))
# Settings of frameworks with which sessions, tokens and forms are signed.
SIGNING_KEYS = ("JWT_SECRET_KEY", "SECRET_KEY", "SECURITY_PASSWORD_SALT", "SESSION_SECRET", "WTF_CSRF_SECRET_KEY")

# Those of Django's packages for tokens, for which any word is taken.
_SETTINGS = frozenset(("JWT_SIGNING_KEY", "SIGNING_KEY"))
_IDENTIFIER = regex(r"[A-Za-z_][A-Za-z0-9_-]*")
_WORD = regex(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_PASSWORDS = ("passcode", "passphrase", "passwd", "password", "passwort")
_KEYS = frozenset((
    "access", "account", "admin", "aes", "api", "app", "application", "auth", "aws", "cipher", "client", "crypto", "cryptography",
    "encryption", "fernet", "hmac", "jwt", "license", "master", "private", "refresh", "secret", "service", "session", "shared",
    "signature", "signing", "storage", "webhook",
))
# Words before "pass" and "pw" that make it a password, not a passage.
_ACCOUNTS = frozenset((
    "account", "admin", "amqp", "auth", "bind", "bot", "broker", "database", "db", "email", "ftp", "gmail", "http", "imap",
    "ldap", "login", "mail", "mariadb", "mongo", "mqtt", "mssql", "my", "mysql", "nas", "oracle", "pg", "pop3", "postgres",
    "proxy", "rabbitmq", "redis", "root", "router", "sender", "sftp", "smtp", "sql", "ssh", "telnet", "user", "usr", "vpn",
    "wifi",
))
# Behind the word: what is named is something about the secret.
_ABOUT_AFTER = frozenset((
    "action", "age", "alg", "algo", "algorithm", "alias", "arg", "args", "argument", "arn", "arns", "attr",
    "attribute", "attributes", "audience", "backend", "behavior", "behaviour", "bits", "box", "button", "bytes",
    "cache", "cached", "caching", "callback", "category", "change", "changed", "char", "chars", "charset", "check", "class",
    "cls", "cmd", "code", "col", "column", "command", "comment", "config", "confirm", "confirmation", "context",
    "cookie", "count", "created", "css", "delim", "delimiter", "desc", "description", "dict", "digest", "dir",
    "directory", "doc", "domain", "duration", "element", "encoding", "endpoint", "entry", "env", "environ",
    "error", "errors", "event", "exists", "expiration", "expired", "expires", "expiry", "fail", "failed", "field",
    "fields", "file", "filename", "flag", "flow", "form", "format", "from", "func", "function", "generator",
    "getter", "grant", "guid", "handle", "handler", "hash", "hashed", "hasher", "hashes", "hashing", "header",
    "headers", "help", "hint", "history", "host", "html", "icon", "id", "identifier", "ids", "idx", "in",
    "incorrect", "index", "info", "input", "invalid", "is", "issuer", "item", "json", "kind", "label", "len",
    "length", "level", "limit", "link", "list", "location", "locator", "lookup", "manager", "map", "mask", "masked", "max",
    "mechanism", "message", "method", "min", "missing", "mode", "model", "module", "msg", "name", "names",
    "nbytes", "not", "ok", "option", "options", "page", "param", "parameter", "params", "parser", "path",
    "pattern", "phase", "placeholder", "plugin", "policy", "port", "pos", "position", "prefix", "profile",
    "prompt", "prop", "property", "props", "protected", "protection", "provider", "purpose", "question", "rate", "re", "realm",
    "redacted", "ref", "reference", "regex", "regexp", "reply", "request", "required", "reset", "resource", "response",
    "result", "role", "route", "rule", "rules", "schema", "scheme", "schemes", "scope", "scopes", "selector", "sep", "separator",
    "server", "service", "set", "setting", "settings", "sha", "signal", "size", "source", "spec", "split", "stage",
    "start", "state", "status", "store", "strategy", "strength", "style", "subject", "submit", "suffix", "symbol",
    "system", "table", "tag", "template", "text", "through", "time", "timeout", "title", "topic", "ttl", "type",
    "types", "unknown", "unset", "updated", "uri", "url", "usage", "used", "user", "username", "uuid", "uuids",
    "valid", "validation", "validator", "var", "variable", "variant", "verification", "verifier", "version",
    "view", "widget", "with", "wrong", "xpath",
))
# In front of the word: a state, a message, or a word of grammars and pagination.
_ABOUT_BEFORE = frozenset((
    "allow", "are", "ask", "bad", "blank", "bos", "by", "bypass", "can", "cancel", "censored", "change", "cls", "comment",
    "continuation", "cursor", "delete", "delim", "delimiter", "disable", "doc", "dummy", "empty", "enable",
    "encrypted", "end", "enter", "eos", "err", "error", "eval", "example", "expired", "fake", "first",
    "forget", "forgot", "forgotten", "hardcoded", "has", "hash", "hashed", "hide", "incorrect", "input",
    "invalid", "is", "keyword", "kind", "last", "lexer", "marker", "mask", "masked", "max", "method", "min", "missing", "msg",
    "must", "n", "need", "needs", "next", "no", "num", "obfuscated", "obscure", "obscured", "operator", "output", "pad", "page",
    "pagination", "parser", "prev", "previous", "prompt", "punctuation", "redacted", "remove", "require", "required", "requires",
    "reset", "resume", "rotate", "send", "sep", "separator", "set", "show", "skip", "special", "split",
    "start", "stop", "sub", "symbol", "sync", "total", "trigger", "type", "unk", "unknown", "update", "use", "used",
    "validate", "verify", "weak", "without", "word", "wrong",
))

# Values that stand for one to be filled in, and words that say what belongs there.
_STAND_INS = frozenset((
    "abc", "access", "active", "anonymous", "any", "api", "auth", "auto", "basic", "bearer", "blah", "boolean", "bytes",
    "change", "changeme", "changethis", "char", "config", "configuration", "credential", "credentials",
    "default", "defaultkey", "defaultpassword", "defaultsecret", "denied", "deprecated", "disabled",
    "dummy", "empty", "enabled", "example", "fake", "false", "fill", "fixme", "foo", "foobar", "generate",
    "generated", "guest",
    "hash", "here", "hidden", "id", "ignore", "ignored", "infected", "insert", "invalid", "key", "keyring", "ldap", "log",
    "mask", "masked", "me", "missing", "mock", "my", "na", "nil", "no", "nomatter", "none", "not",
    "notasecret", "null", "off", "oidc", "on",
    "optional", "pass", "passcode", "passphrase", "passwd", "password", "passwords", "permission",
    "placeholder", "plain", "please", "prompt", "pswd", "put", "pw", "pwd", "random", "redacted", "replace", "required",
    "saml", "sample", "secret", "secrets", "sensitive", "set", "setting", "settings",
    "some", "sso", "str", "string", "tbd", "test", "testing",
    "text", "the", "this", "to", "todo", "token", "true", "unavailable", "undef", "undefined", "unknown", "unset",
    "unused", "user", "username", "value", "varchar", "wrong", "xxx", "yes", "you", "your",
))
# The word in other languages: what a field is called for those who speak them.
_TRANSLATIONS = frozenset((
    "adgangskode", "contraseña", "geslo", "hasło", "heslo", "jelszó", "kennwort", "kodeord", "lozinka", "lösenord",
    "palavra-passe", "parol", "parola", "parole", "parool", "passord", "passwort", "salasana", "senha", "slaptažodis",
    "wachtwoord", "şifre",
    "κωδικός", "пароль", "סיסמה", "パスワード", "密码", "密碼", "비밀번호",
))
_NAMES_SECRET = frozenset((
    "apikey", "credential", "credentials", "key", "pass", "passphrase", "passwd", "password", "pwd", "secret",
    "token",
))
_FILLED_IN = regex(
    r"\$\{|\{\{|\$\(|%\(|%[sdr]|\{\w*\}"  # templates
    r"|^\$[A-Za-z_]|^%\w+%$|^<.*>$|^\[.*\]$|^\(.*\)$|^\{.*\}$"  # of shells and documents
    r"|^(.)\1*$"  # ****, xxxx
)
_NOT_TEXT = regex(
    r"\\[dwsbDWSB.]|\(\?|\[\^?\w-\w|^\^|.\$$|\.[*+]"  # regular expressions
    r"|^urn:|^[a-z][a-z0-9+.-]*://|^(?:[~.]{0,2}/)|^[\w.-]+\.(?:[a-z]{2,5})$"  # addresses, paths, names of files
    r"|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^(?:DB|FTP|LDAP|MONGO|MYSQL|PG|REDIS|SMTP)PASS(?:WOR|W)D$"  # environment variables
    r"|^(?:BAD|INVALID|MISSING|WRONG)[A-Z]+$"  # names of faults
    r"|^[a-z_]+(?:[./:][a-z_]+)+$"  # dotted names, routes
    r"|^[\w-]+(?:\|[\w-]+){2,}$"  # alternatives
    r"|^\d+(?:\.\d+){2,}$"  # numbers of versions, of objects in LDAP
    r"|^\d+/\d*[a-z]+(?:[/,;]|$)"  # limits of rates: 5/m/user
    r"|[<>]"  # markup
    r"|^[A-Z][a-z]+\.$"  # a sentence
)
# What is no secret, as its documentation says: of the emulators Azurite and of Cosmos DB, of projects in PostHog, the text
# that LM hashes encrypt, the names that Windows hashes with keys, and what opens documents of Office and cookies of Chromium.
PUBLISHED = regex(
    r"Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
    r"|C2y6yDjf5/R\+ob0N8A7Cgv30VRDJIWEHLM\+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==|phc_\w+|KGS!@#\$%"
    r"|[A-Z]+\0|VelvetSweatshop|peanuts")
# Public keys, by how their DER begins in Base64: that of a private one has a number first.
_PUBLIC = regex(
    r"(?:MCowBQYDK2V|MF[kY]wE[AwY]*HKoZIzj0CAQY|MFwwDQYJKoZI|MHYwEAYHKoZIzj0CAQY|MIGbMBAGByqGSM49AgEG|MIGfMA0GCSqG"
    r"|MII[BC][Io]jANBgkqhki|MIGJAoGBA|MIIBCgKCAQEA|MIIBigKCAYEA)[\w+/]+=*")
# What the crypt() of systems, Django, Werkzeug and passlib keep of a password, but for MD5: nobody logs in with it.
_HASHED = regex(
    r"\$(?:2[abxy]?|5|6|7|y|argon2\w*|bcrypt-sha256|pbkdf2-sha\d+|scrypt)\$|(?:bcrypt|pbkdf2|scrypt)_\w+\$"
    r"|(?:pbkdf2|scrypt):\w+:")
# What Google makes for a program that logs in.
_FOR_APPLICATIONS = regex(r"[a-z]{4}(?: [a-z]{4}){3}")
# Characters among which those that make keys choose, beside letters and digits, and what only templates and patterns have.
_MARKS = frozenset("!#$%&()*+-=@^_")
_TEMPLATE = regex(r"[$%{]\{|\||A-Z|a-z|0-9")
# Words of the program.
_LISTED = regex(r"[a-z]+(?:[,|/_][a-z]+)*")
# Words, of which all but the last may end in digits.
_NAME = regex(r"[_.:-]*[A-Za-z]+(?:\d*[_.:-]+[A-Za-z]+)*(?:\d*[_.:-]+(?:argon|md|pbkdf|sha)\d+)?[_.:-]*")


def words(text: str) -> List[str]:
    """Return the words of an identifier in lower case: those of `userAPIKey_2` are user, api, key, 2."""
    return [word.lower() for word in _WORD.findall(text)]


def shown(name: str, otherwise: str) -> str:
    """Return *name* as a message can show it: *otherwise* where it is long, or cannot be printed."""
    return name if name.isprintable() and len(name) <= 40 else otherwise


@lru_cache(maxsize=4096)
def kind_of(name: str) -> Optional[str]:
    """Return what *name* promises: `PASSWORD`, `SECRET` or `TOKEN`, or nothing."""
    if len(name) > 80 or not _IDENTIFIER.fullmatch(name):
        return None
    if name in _SETTINGS:
        return SECRET
    parts = words(name)
    for position in range(len(parts) - 1, -1, -1):
        kind = _kind_at(parts, position)
        if kind is None:
            continue
        before = parts[max(position - 2, 0):position]
        if not _ABOUT_AFTER.isdisjoint(parts[position + 1:]) or not _ABOUT_BEFORE.isdisjoint(before):
            return None
        if kind is TOKEN and not all(part.isdigit() for part in parts[position + 1:]):
            return None
        return kind
    return None


def is_secret(name: str) -> bool:
    """Tell whether *name*, which may be any text, promises a password or another secret."""
    return name.isprintable() and kind_of(name) in (PASSWORD, SECRET)


def is_about(name: str) -> bool:
    """Tell whether *name* has a word for a secret in it, and yet is that of something else: `use_password`."""
    parts = words(name)
    return kind_of(name) is None and any(_kind_at(parts, position) for position in range(len(parts)))


# What a person is known or charged by, and what else is nobody's business.
_NUMBER = r"(?:_(?:no|num|number))"
_PRIVATE = regex(
    rf"(?:^|_)(?:(?:bank|credit|debit|payment)_?(?:card|account){_NUMBER}?|card{_NUMBER}|cv[cv]2?|iban|ccn"
    rf"|(?:national_)?insurance{_NUMBER}|passport{_NUMBER}|social_?security{_NUMBER}?)$"
    # What lets somebody in once.
    r"|^(?:(?:current|email|entered|expected|generated|login|mail|my|new|phone|received|sent|sms|stored|user|users)_)?"
    r"(?:[ht]?otp(?:_?(?:code|pin|value))?|one_time_(?:code|pin))$"
)
_PERSONAL = regex(
    rf"(?:^|_)(?:birth_?da(?:te|y)|date_of_birth|(?:home|street)_address|(?:mobile|phone){_NUMBER}|post_?code|ssn"
    r"|user_(?:latitude|longitude)|zip_?code)$"
)


@lru_cache(maxsize=4096)
def is_private(name: str, closely: bool = False) -> bool:
    """Tell whether *name* is that of a number or code that others can misuse; *closely*: or of anything personal."""
    parts = "_".join(words(name)) if len(name) <= 80 else ""
    return _PRIVATE.search(parts) is not None or closely and _PERSONAL.search(parts) is not None


def _kind_at(parts: List[str], position: int) -> Optional[str]:
    word = parts[position]
    before = parts[position - 1] if position else ""
    if word.endswith(_PASSWORDS) and word != "htpasswd" or word in ("pwd", "pswd", "passwrd"):
        return PASSWORD
    if word in ("pass", "pw"):
        return PASSWORD if before in _ACCOUNTS else TOKEN if position == len(parts) - 1 else None
    if word == "credential" and before in ("", "client"):
        return SECRET if before else TOKEN  # of an application that logs in itself, of a client of Azure
    if word in ("secret", "secrete", "secretkey"):
        return None if parts[position + 1:position + 2] == ["key"] else SECRET
    if word == "key" and before in _KEYS:
        return SECRET if before == "secret" else TOKEN
    if word in ("pepper", "token") or word.endswith("key") and word[:-3] in _KEYS:
        return TOKEN
    return None


@lru_cache(maxsize=4096)
def keeps(kind: str, name: str, value: str) -> bool:
    """Tell whether *value* looks like the secret that a *name* of this *kind* promises."""
    key = kind == SECRET and words(name)[-1] == "key"
    if key and _is_generated(value):
        return True
    if kind == PASSWORD and _HASHED.match(value):
        return False
    if kind == PASSWORD and _FOR_APPLICATIONS.fullmatch(value):
        return True
    if len(value) > 400 or PUBLISHED.fullmatch(value) or _PUBLIC.fullmatch(value):
        return False
    if not _is_filled_in(value.replace(" ", "") if key else value):
        return False
    parts = words(value)
    if _without_numbers(parts) == _without_numbers(words(name)) or "".join(parts) == "your" + "".join(words(name)):
        return False  # password1 = "password2", mail_password = "yourmailpassword"
    naming = _NAMES_SECRET.union(words(name)) if kind == SECRET else _NAMES_SECRET
    if len(parts) > 1 and not naming.isdisjoint(parts) and _SPOKEN.isdisjoint(parts) and _NAME.fullmatch(value):
        return False  # the name of a secret: access_token, reset-password, oauth2_jwt_secret; TLS_SECRET = "wildcard-tls"
    if (_about(name) or kind == PASSWORD and words(name)[-1] == "key") and (
            _LISTED.fullmatch(value) or set(parts) <= set(words(name))):
        return False  # password_key = "code", secret_mount = "volume,env", password_send = "Send"
    if kind == TOKEN:
        return looks_random(value) or words(name)[-1] == "pw" and looks_chosen(value)
    return len(value) >= (6 if kind == SECRET and not key else 4)


def _without_numbers(parts: List[str]) -> List[str]:
    """Return *parts* without the numbers that tell fields apart, password1 and password2: in password123 one is a part of it."""
    return [part for part in parts if not part.isdigit() or len(part) > 2]


# Words of what somebody made up, which no name has: super-secret-key, this-is-my-token.
_SPOKEN = frozenset(("hardcoded", "our", "super", "supersecret", "this", "topsecret", "very"))
# Behind the word, these make no other thing of a password or a secret.
_STILL_SECRET = frozenset((
    "admin", "backup", "clear", "current", "db", "default", "dev", "key", "keys", "local", "main", "master",
    "new", "old", "plain", "plaintext", "prod", "production", "root", "staging", "string", "temp", "tmp",
    "value",
))


def _is_generated(value: str) -> bool:
    """Tell whether *value* is long and mixes letters, digits and marks: what looks like a template in it is by chance."""
    return len(value) in range(40, 401) and len(_MARKS.intersection(value)) > 4 \
        and sum(character.isdigit() for character in value) > 2 and sum(character.isalpha() for character in value) > 9 \
        and not any(character.isspace() for character in value) and _TEMPLATE.search(value) is None


def _about(name: str) -> bool:
    """Tell whether the last word of *name* is neither the word for a secret nor one of those that leave it one."""
    parts = [part for part in words(name) if not part.isdigit()]
    return bool(parts) and parts[-1] not in _STILL_SECRET and _kind_at(parts, len(parts) - 1) is None


def _is_filled_in(value: str) -> bool:
    """Tell whether *value* is one word, neither a stand-in nor the text of something else."""
    if any(character.isspace() for character in value) or not any(character.isalnum() for character in value):
        return False
    if _FILLED_IN.search(value) or _NOT_TEXT.search(value) or "EXAMPLE" in value.upper() or _counts(value):
        return False
    if value.lower() in "password:" or value.lower() in "passphrase:" or value.lower() in _TRANSLATIONS:
        return False  # what a prompt is recognized by, "ssword" say, or what it says
    parts = words(value)
    return _ASKING.isdisjoint(parts) and not all(part in _STAND_INS or part.isdigit() and len(part) < 3 for part in parts)


def _counts(value: str) -> bool:
    """Tell whether a long value goes up, down or stays from most characters to the next: 0123456789abcdef, aaaaaaaa."""
    steps = [ord(after) - ord(before) for before, after in zip(value, value[1:])]
    return len(value) >= 12 and sum(step in (-1, 0, 1) for step in steps) * 4 > len(steps) * 3


# Words of what asks to be replaced: your-api-key-here, CHANGE_ME_1.
_ASKING = frozenset((
    "changeme", "dummy", "example", "fake", "fixme", "placeholder", "redacted", "removed", "replace", "sample", "testing",
    "todo", "your", "yourpassword", "yoursecret", "yoursecretkey", "yourtoken",
))


def looks_random(value: str) -> bool:
    """Tell whether *value* looks made by a machine: letters and digits mixed, or long without any word."""
    if len(value) < 8 or re.search(r"[^\w+/=.:~-]", value):
        return False
    letters = sum(character.isalpha() for character in value)
    digits = sum(character.isdigit() for character in value)
    if letters + digits < 8 or len(set(value)) < 6:
        return False
    if re.fullmatch(r"v?\d+(?:[.-]\w+)*", value):  # a version or a date
        return False
    changes = sum(
        _class(one) != _class(other) for one, other in zip(value, value[1:])
    )
    if digits >= 2 and letters >= 2:
        return changes >= 3
    return len(value) >= 20 and not re.search(r"[_.:-]", value) and changes >= 8


def looks_chosen(value: str) -> bool:
    """Tell whether *value* looks like a password that somebody has chosen for use: of all kinds of characters."""
    return len(value) >= 8 and " " not in value and all(
        any(map(test, value)) for test in (str.isupper, str.islower, str.isdigit, _MARKS.__contains__)) \
        and not _FILLED_IN.search(value)


def _class(character: str) -> Tuple[bool, bool]:
    return character.isdigit(), character.isupper()
