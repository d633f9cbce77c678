"""Secrets that their form gives away: tokens of known services, and private keys."""

from __future__ import annotations

import ast
import string as characters
from base64 import b64decode
from itertools import product
from typing import Dict, Iterable, NamedTuple, Optional, Pattern, Tuple

from flake8_secure.api import HIGH, Rule, outside_tests, string
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import given_as
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import LOOKUPS, PUBLISHED, kind_of
from flake8_secure.syntax.functions import defaults
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of, targets_of, text_of
from flake8_secure.syntax.scopes import Scope


class Form(NamedTuple):
    """What the secrets of one service look like."""

    name: str
    pattern: Pattern[str]


_ALNUM = characters.ascii_letters + characters.digits
_HEX = characters.digits + "abcdef"
_SAFE = _ALNUM + "-_"


def _forms(*rows: Tuple[str, Iterable[str], str]) -> Dict[str, Tuple[Form, ...]]:
    """Return the forms by the first four characters that they start with."""
    found: Dict[str, Tuple[Form, ...]] = {}
    for name, heads, pattern in rows:
        form = Form(name, regex(pattern))
        for head in heads:
            found[head] = (*found.get(head, ()), form)
    return found


def _heads(prefix: str, alphabet: str) -> Tuple[str, ...]:
    """Return *prefix* filled up to four characters in every way."""
    return tuple(prefix + "".join(rest) for rest in product(alphabet, repeat=4 - len(prefix)))


_FORMS = _forms(
    ("AWS access key", ("AKIA", "ASIA"), r"(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])"),
    ("Anthropic key", ("sk-a",), r"sk-ant-[\w-]{24,}"),
    (
        "Azure shared access key", ("Endp", "Host"),
        r"(?:Endpoint=sb://|HostName=)[^;]+;(?:[A-Z]\w+=[^;]*;)*SharedAccessKey=[A-Za-z0-9+/]{43}=",
    ),
    (
        "Azure shared access signature", ("http",),
        r"https://[\w-]+\.(?:blob|dfs|file|queue|table)\.core\.windows\.net/[^\s?]*\?(?:[^\s#]*&)?sig=[\w%+/-]{43,}",
    ),
    ("Azure storage key", ("Acco", "Blob", "Defa"), r"(?:.*;)?AccountKey=[A-Za-z0-9+/]{86}=="),
    ("Databricks token", ("dapi",), r"dapi[a-f0-9]{32}(?![a-z0-9])"),
    ("DigitalOcean token", ("doo_", "dop_", "dor_"), r"do[opr]_v1_[a-f0-9]{64}"),
    ("Discord webhook", ("http",), r"https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/\d{17,20}/[\w-]{60,}"),
    ("GitHub token", ("gho_", "ghp_", "ghr_", "ghs_", "ghu_"), r"gh[oprsu]_[A-Za-z0-9]{36}"),
    ("GitHub token", ("gith",), r"github_pat_\w{50,}"),
    ("GitLab token", ("glpa",), r"glpat-[\w-]{20,}"),
    ("Google API key", ("AIza",), r"AIza[\w-]{35}(?![\w-])"),
    ("Google OAuth secret", ("GOCS",), r"GOCSPX-[\w-]{28}"),
    ("Google OAuth token", ("ya29",), r"ya29\.[\w-]{30,}"),
    ("Groq key", ("gsk_",), r"gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])"),
    ("Hugging Face token", _heads("hf_", characters.ascii_letters), r"hf_[A-Za-z]{34}(?![A-Za-z])"),
    ("Mailgun key", ("key-",), r"key-(?=[a-z]*\d)[a-z0-9]{32}(?![a-z0-9])"),
    ("npm token", ("npm_",), r"npm_[A-Za-z0-9]{36}"),
    ("OpenAI key", ("sk-p", "sk-s"), r"sk-(?:proj|svcacct)-[\w-]{24,}"),
    ("OpenAI key", _heads("sk-", _ALNUM), r"sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"),
    ("OpenRouter key", ("sk-o",), r"sk-or-v1-[a-f0-9]{64}(?![a-f0-9])"),
    ("Postman key", ("PMAK",), r"PMAK-[a-f0-9]{24}-[a-f0-9]{34}"),
    ("PyPI token", ("pypi",), r"pypi-AgEI[\w-]{50,}"),
    ("SendGrid key", _heads("SG.", _SAFE), r"SG\.[\w-]{22}\.[\w-]{43}"),
    ("Shopify token", ("shpa", "shpc", "shpp", "shps"), r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
    ("Slack token", ("xoxa", "xoxb", "xoxo", "xoxp", "xoxr", "xoxs"), r"xox[aboprs]-[A-Za-z0-9-]{20,}"),
    ("Slack token", ("xapp",), r"xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]{30,}"),
    ("Slack webhook", ("http",), r"https://hooks\.slack\.com/(?:services|workflows)/T\w+/\w+/[\w/]{20,}"),
    ("Square token", ("sq0a", "sq0c"), r"sq0(?:atp|csp)-[\w-]{22,}"),
    ("Stripe key", ("rk_l", "sk_l"), r"[rs]k_live_[A-Za-z0-9]{16,}"),
    ("Telegram token", ("http",), r"https://api\.telegram\.org/(?:file/)?bot\d{8,10}:[\w-]{35}(?![\w-])"),
    ("Twilio key", _heads("SK", _HEX), r"SK[a-f0-9]{32}(?![A-Za-z0-9])"),
)
# What tests make up for themselves.
_TEST_FORMS = _forms(
    ("JSON web token", _heads("eyJ", _ALNUM), r"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}"),
    (
        "private key", ("----",),
        r"-----BEGIN (?:(?:DSA|EC|OPENSSH|RSA) )?PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}[A-Za-z0-9+/\s]{20}"
        r"|-----BEGIN PGP PRIVATE KEY BLOCK-----\s[^-]{100}",
    ),
)
_MADE_UP = frozenset(form.name for forms in _TEST_FORMS.values() for form in forms)
# Examples of documentation, and stand-ins.
_EXAMPLES = regex(r"(?i)example|dummy|fake|placeholder|redacted|sample|your|xxxx|0000|1234567|abcdef|\.\.\.")
# How texts begin that carry secrets, and what stands around these.
_CARRIERS = ("Auth", "X-Ap", "api_", "auth", "curl", "http", "key=", "wss:", "x-ap")
_BETWEEN = regex(r"[\s=&/?:@#\"']+")
_BEARER = regex(r"(?:[Bb]earer|[Tt]oken) +(?=\S)")


def token_name(text: str) -> Optional[str]:
    """Return whose secret *text* is by its form, None where it looks like none or is an example."""
    start = _BEARER.match(text)
    secret = text[start.end():] if start else text
    for form in (*_FORMS.get(secret[:4], ()), *_TEST_FORMS.get(secret[:4], ())):
        found = form.pattern.match(secret)
        if found is not None and not (_EXAMPLES.search(found[0]) or PUBLISHED.search(found[0])) and _varies(
                found[0][8:]) and not _is_of_anybody(found[0]):
            return form.name
    return None


def _is_of_anybody(token: str) -> bool:
    """Tell whether a JSON web token says that who has it is nobody in particular: it is handed out with every client.

    https://supabase.com/docs/guides/api/api-keys
    """
    if not token.startswith("eyJ"):
        return False
    payload = token.split(".")[1]
    try:
        said = b64decode(payload + "=" * (-len(payload) % 4), altchars=b"-_").decode("latin-1")
    except ValueError:
        return False
    return _ANYBODY.search(said) is not None


_ANYBODY = regex(r'"role"\s*:\s*"anon"')


def _varies(tail: str) -> bool:
    """Tell whether *tail* has as many different characters as a random text of its length surely has."""
    return len(set(tail)) > min(9, len(tail) // 2)


# Arguments that show a reader, or a page of documentation, what a value looks like, and names of what is for tests.
_SHOWING = regex(r"(?:examples?|samples?)(?:_\w+)?|json_schema_extra|openapi_examples|schema_extra")
_TRIED = regex(r"_*[A-Z_]*(EXAMPLE|SAMPLE|TEST)(_?CASE)?S?_*")


def is_made_up(text: str, value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* has a form that examples have, and is part of one."""
    return token_name(text) in _MADE_UP and is_shown(value, scope, file)


def is_shown(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is part of an example, or of what a test in the same file is made of."""
    below, above = value, file.parent(value, scope)
    while isinstance(above, (ast.expr, ast.keyword)):
        if _SHOWING.fullmatch(given_as(below, scope, file) or ""):
            return True
        if above is scope.node and scope.parent is not None:
            scope = scope.parent  # around a lambda
        below, above = above, file.parent(above, scope)
    return isinstance(above, ASSIGNMENTS) and above.value is not value and any(
        _TRIED.fullmatch(tail_of(target)) for target in targets_of(above))


def _name_inside(text: str) -> Optional[str]:
    """Return whose secret stands in an address, a header or a command."""
    if not text.startswith(_CARRIERS) or len(text) > 2000:
        return None
    return next(filter(None, map(token_name, _BETWEEN.split(text))), None)


def _known_form(text: str, node: ast.Constant, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the service whose secret stands here, unless a rule about names reports it."""
    name = token_name(text) or _name_inside(text)
    if name is None or is_named(node, scope, file) or name in _MADE_UP and is_shown(node, scope, file):
        return None
    return {"name": name}


def is_named(node: ast.Constant, scope: Scope, file: File) -> bool:
    """Tell whether a constant stands where the rules about names of passwords look."""
    above = file.parent(node, scope)
    names: Iterable[Optional[str]] = (given_as(node, scope, file),)
    if isinstance(above, ASSIGNMENTS):
        names = map(target_name, targets_of(above))
    elif isinstance(above, ast.Compare):
        names = (target_name(above.left),)
    elif isinstance(above, ast.arguments):
        names = (argument.arg for argument, value in defaults(above) if value is node)
    elif isinstance(above, ast.Call):
        names = map(text_of, above.args[:1] if above.args[1:2] == [node] and tail_of(above.func) in LOOKUPS else ())
    return any(kind_of(name) for name in names if name)


def target_name(node: ast.AST) -> Optional[str]:
    """Return the name that a name, an attribute or a constant item goes by."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return text_of(node.slice) if isinstance(node, ast.Subscript) else None


TOKEN = Rule(
    code="SEC701", name="known-secret", cwe=798, severity=HIGH,
    message="{name} in the source: revoke it, and read the new one from the environment or a secret store",
    when=string((*_FORMS, *_CARRIERS, "Bear", "Toke", "bear", "toke"), _known_form)
    | outside_tests(string((*_TEST_FORMS,), _known_form)),
    why="""
        Whoever can read the source, a copy of it or a traceback can use the secret. It stays in the
        history of the repository after the line is gone.
    """,
    bad=(
        """
        connect("AKIA" "Q3EGLUB7VNWTR2XD")  # SEC701
        connect("Bearer " "xoxb-" "2Ul8fKqPz3-7cYwRn5mTe")  # SEC701
        connect("key-" "4bx7ynkp29jd6fds4gc373sgvjxteol0")  # SEC701
        fetch("https://api.shop.internal/tea?key=" "AIzaSyD3kQ9wPz7LmN2vBxRt5YcUe8HfJg4KaWs&page=2")  # SEC701
        send("Endpoint=sb://tea.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey="  # SEC701
             "irpvznBNiEBdm/xnlRdM4bkMCUq+khjH6Y/w8L+Vs0M=")
        send("https://discord.com/api/webhooks/1129384756620394857/"  # SEC701
             "k2Jx8vPq2mLs0dTzYwBnRfHxyZ3Wq7cUeK5tGaLbVn9rMdSoCiEpXhNj4_FyTgQ1")
        sign("-----BEGIN " "PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg")  # SEC701
        """,
    ),
    good="""
        import os

        connect(os.environ["CLOUD_KEY"])
        connect("AKIAIOSFODNN7EXAMPLE")
        connect("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
        connect("AKIA or ASIA")
        connect("key-ofthedoorthatleadsintothegardenof")
        send("https://discord.com/api/webhooks/{number}/{token}")
        send("Endpoint=sb://localhost;SharedAccessKeyName=RootManage;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;")
        sign("-----BEGIN " "PRIVATE KEY-----\\nThis page has been left blank on purpose\\n-----END " "PRIVATE KEY-----")
        emulator = (
            "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")
        fetch("https://api.shop.internal/tea?key=AIza&page=2")
    """,
    see=("https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",),
    also=("P 6074", "boto3/hardcoded-token", "py/hardcoded-credentials"),
)
