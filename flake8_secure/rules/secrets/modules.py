"""Secrets that modules of Ansible and programs with oslo.config are given, and that logs and answers show."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional

from flake8_secure.api import MEDIUM, Match, Rule, arg, call, outside_tests
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.nodes import Tested
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import kind_of, shown
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, entries_in, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

_MODULE = "AnsibleModule"
# Types of which a secret is none.
_OTHER_TYPES = frozenset(("bool", "dict", "float", "int", "list", "path"))


def _options(file: File) -> Iterator[Place]:
    """Yield the options that modules of the file take."""
    for made, scope in file.index.calls.get(_MODULE, ()):
        if any(name.startswith("ansible.module_utils.") for name in file.names(made.func, scope)):
            for spec, around in known_origins(argument_of(made, 0, "argument_spec"), scope):
                yield from ((option, around) for _, option in entries_in(spec))


def _is_shown(option: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name an option that is called like a secret, where nothing says whether it is one."""
    said = dict(entries_in(option))
    if not said or "no_log" in said or "choices" in said or text_of(said.get("type")) in _OTHER_TYPES:
        return None
    name = _name(file.parent(option, scope), option)
    return None if kind_of(name) is None else {"option": name}


# What the help of an option says that tells where a secret is, or which program knows it.
_ABOUT = regex(r"(?i)\b(?:director(?:y|ies)|entry point|file(?:name)?s?|name of|path|plug-?in)\b")
# What makes an option that may be any text.
_OPTIONS = tuple(f"oslo_config.cfg.{kind}" for kind in ("MultiStrOpt", "Opt", "StrOpt"))


def _is_listed(match: Match, file: File) -> Dict[str, str]:
    """Name an option that is called like a secret, where nothing says whether it is one."""
    name = text_of(arg("name", 0).node(match))
    told = any(not arg(word).absent.judge(match, file).certain for word in ("choices", "secret", "type"))
    return {} if name is None or told or kind_of(name) is None or _is_about_one(match) else {"option": shown(name, "a secret")}


def _is_about_one(match: Match) -> bool:
    """Tell whether the help of an option says that its value is no secret, but leads to one."""
    told = arg("help").node(match)
    return told is not None and any(_ABOUT.search(text_of(part) or "") for part in below(told))


def _name(above: Optional[ast.AST], option: ast.AST) -> str:
    """Return the name of an *option* in the dictionary or the keyword *above*."""
    if isinstance(above, ast.keyword):
        return above.arg or ""
    return next((name for name, value in entries_in(above) if value is option), "") if isinstance(above, ast.Dict) else ""


SHOWN = Rule(
    code="SEC709", name="secret-option-in-log", cwe=532, severity=MEDIUM, confidence=MEDIUM,
    message="Ansible logs the option {option} and shows it in answers: say no_log=True, or no_log=False if it is no secret",
    when=outside_tests(Tested("calls", frozenset((_MODULE,)), _is_shown, _options))
    | outside_tests(call(*_OPTIONS).naming(_is_listed)).saying(
        "log_opt_values() logs the option {option}: say secret=True, or secret=False if it is no secret"),
    why="""
        What a module is called with is written to the log of the machine, and comes back in its answer, which is kept in
        logs of jobs. With `no_log=True` both hide the value, wherever it stands. oslo.config writes all options to the log
        but those with `secret=True`.
    """,
    bad=(
        """
        from ansible.module_utils.basic import AnsibleModule

        SPEC = {
            "url": {"type": "str"},
            "client_secret": {"type": "str"},  # SEC709
        }

        def main():
            return AnsibleModule(SPEC)

        def other():
            return AnsibleModule(
                argument_spec=dict(
                    name=dict(required=True),
                    api_token=dict(type="str", required=True),  # SEC709
                ),
                supports_check_mode=True,
            )
        """,
        """
        from oslo_config import cfg

        OPTIONS = [
            cfg.StrOpt("admin_password", help="The password of the admin"),  # SEC709
            cfg.StrOpt("auth_token", default=None),  # SEC709
            cfg.Opt(name="api-secret"),  # SEC709
        ]
        """,
    ),
    good=(
        """
        from ansible.module_utils.basic import AnsibleModule

        def main():
            return AnsibleModule(
                argument_spec=dict(
                    api_token=dict(type="str", no_log=True),
                    password_file=dict(type="path"),
                    token=dict(type="bool", default=False),
                    update_password=dict(choices=["always", "on_create"]),
                    secret=dict(no_log=False),
                    password=PASSWORD,
                    **COMMON,
                ),
            )
        """,
        """
        from oslo_config import cfg

        from shop import StrOpt

        OPTIONS = [
            cfg.StrOpt("admin_token", secret=True),
            cfg.StrOpt("secret", secret=False),
            cfg.StrOpt("password_file"),
            cfg.StrOpt("token", choices=["uuid", "fernet"]),
            cfg.BoolOpt("use_token", default=False),
            cfg.BoolOpt("token", default=False),
            cfg.Opt("password", type=Strength()),
            cfg.StrOpt("client_private_key", help="Path to the private key of the client"),
            cfg.StrOpt("password", help=_("Entry point of the plugin that asks for passwords")),
            StrOpt("admin_password"),
        ]
        """,
    ),
    see=("https://docs.ansible.com/ansible/latest/dev_guide/developing_program_flow_modules.html#argument-spec",
         "https://docs.openstack.org/oslo.config/latest/reference/api/oslo_config.html"),
)
