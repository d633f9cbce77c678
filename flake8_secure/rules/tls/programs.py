"""Programs that are told to trust whoever answers: options of curl, git, pip and others in the commands that a script runs."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional, Pattern, Tuple

from flake8_secure.api import MEDIUM, Rule, either, outside_tests, string, write, written
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.command_lines import BEFORE, command_lines
from flake8_secure.match.environments import variable_set
from flake8_secure.match.nodes import Tested
from flake8_secure.regex import regex
from flake8_secure.rules.tls.contexts import WHY
from flake8_secure.syntax.nodes import tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Options that turn the check off, by program: as their manuals spell them, each with spaces around it.
_KUBERNETES = regex(r" --insecure-skip-tls-verify(?:=true)? ")
_CONTAINERS = regex(r" --tls-verify=false ")
_PACKAGES = regex(r" --(?:nogpgcheck|no-gpgchecks) ")
_PYTHON = regex(r" install (?:.* )?--trusted-host[ =]")
_UV = regex(r" --(?:allow-insecure|trusted)-host[ =]")
_OPTIONS: Dict[str, Pattern[str]] = {
    "apt-get": regex(r" --allow-unauthenticated "),
    "aws": regex(r" --no-verify-ssl "),
    "apt": regex(r" --allow-unauthenticated "),
    "buildah": _CONTAINERS,
    # Of the letters in one word, those in front of the `k` take no value.
    "curl": regex(r" (?:-[#0-46BGIJLNORSafgijklnpqsv]*k[#0-9A-Za-z]*|--insecure) "),
    "dnf": _PACKAGES,
    "git": regex(r"(?i) (?:-c |--config[ =]|config (?:--?\S+ )*)http\.(?:\S+\.)?sslverify[ =](?:0|false|no|off) "),
    "helm": _KUBERNETES,
    "kubectl": _KUBERNETES,
    "npm": regex(r" (?:--(?:no-strict-ssl|strict-ssl[ =]false)|config set (?:-\S+ )?strict-ssl[ =]false) "),
    "oc": _KUBERNETES,
    "pip": _PYTHON,
    "pip3": _PYTHON,
    "podman": _CONTAINERS,
    "skopeo": regex(r" --(?:dest-|src-)?tls-verify=false "),
    "uv": _UV,
    "uvx": _UV,
    "wget": regex(r" --no-check-certificate "),
    "yum": _PACKAGES,
    "zypper": regex(r" --no-gpg-checks "),
}
# Variables of the environment that do so, and what they are set to then.
_VARIABLES = {
    "ANSIBLE_HOST_KEY_CHECKING": ("0", "False", "false", "no"),
    "CURL_CA_BUNDLE": ("",),  # for requests before 2.28
    "GIT_SSL_NO_VERIFY": ("1", "true"),
    "NODE_TLS_REJECT_UNAUTHORIZED": ("0",),
    "PYTHONHTTPSVERIFY": ("0",),
    "REQUESTS_CA_BUNDLE": ("",),
}
# Those that name hosts which nobody checks.
_OF_HOSTS = ("PIP_TRUSTED_HOST", "UV_INSECURE_HOST")
# The same for one command: `GIT_SSL_NO_VERIFY=true git clone ...`.
_SET_FIRST = regex(r"([A-Z_]+)=[\"']?(\w*)[\"']? +(git|node|np[mx]|pip3?|python[\d.]*|yarn) ")
_HERE = regex(r"(?:^|[ /@])(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[ :/]|$)")


def _trusts_anybody(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the program and the option where a command, as a text or as a list, turns the check off."""
    above = file.parent(node, scope)
    if text in _VARIABLES or text in _OF_HOSTS:
        return _in_environment(text, node, above)
    begun = _SET_FIRST.match(text)
    if begun is not None and begun[2] in _VARIABLES.get(begun[1], ()):
        return {"program": begun[3], "option": f"{begun[1]}={begun[2]}"}
    for program, *words in command_lines(text, node, scope, file):
        pattern, line = _OPTIONS.get(program), f" {' '.join(words)} "
        found = None if pattern is None else pattern.search(line)
        if found is not None and not _HERE.search(line):
            return {"program": program, "option": _shown(found[0])}
    return None


def _shown(option: str) -> str:
    """Return what turns the check off as a message can show it: the last word of it, or the last two."""
    parts = option.strip(" =").split(" ")
    return " ".join(parts[-2:]) if parts[-1][0] != "-" and len(parts) > 1 else parts[-1]


def _in_environment(text: str, node: ast.AST, above: Optional[ast.AST]) -> Optional[Dict[str, str]]:
    """Name the variable that a dictionary holds, or that is set by a call, where that turns checks off."""
    value = variable_set(node, above)
    return _shown_variable(text, value) if _turns_off(text, value) else None


def _turns_off(name: str, value: Optional[str]) -> bool:
    """Tell whether the variable called *name* turns checks off by its *value*."""
    return value in _VARIABLES.get(name, ()) or name in _OF_HOSTS and value is not None and _names_host(value)


def _names_host(value: object) -> bool:
    return isinstance(value, str) and value.strip() != "" and not _HERE.search(value)


def _sets_by_keyword(node: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the variable that `dict()` or `update()` is given as a keyword, where that turns checks off."""
    for keyword in node.keywords if tail_of(node.func) in _MAPPING else ():
        if keyword.arg is not None and _turns_off(keyword.arg, text_of(keyword.value)):
            return _shown_variable(keyword.arg, text_of(keyword.value))
    return None


# What takes the variables of an environment as keywords.
_MAPPING = frozenset(("dict", "update"))
_KEYWORDS = Tested("keywords", frozenset((*_VARIABLES, *_OF_HOSTS)), _sets_by_keyword)


def _shown_variable(name: str, value: Optional[str]) -> Dict[str, str]:
    return {"program": _READERS.get(name[:3], "requests"), "option": f"{name}={value}"}


# What reads them, by how they begin.
_READERS = {"ANS": "Ansible", "GIT": "git", "NOD": "Node.js", "PIP": "pip", "PYT": "Python", "UV_": "uv"}

_HEADS: Tuple[str, ...] = (*_OPTIONS, *(f"{name} " for name in _OPTIONS), *BEFORE, *_VARIABLES, *_OF_HOSTS, "/usr", "bin/")

PROGRAMS = Rule(
    code="SEC233", name="program-without-verification", cwe=295, severity=MEDIUM, confidence=MEDIUM,
    message="{option} makes {program} trust whoever answers: drop it, or name a CA file",
    when=unless_chosen(outside_tests(string(_HEADS, _trusts_anybody) | _KEYWORDS)) | outside_tests(
        either(*(
            write(f"os.environ[{name}]").where(written.equals(*values)) for name, values in _VARIABLES.items()
            if name != "PYTHONHTTPSVERIFY"),
            *(write(f"os.environ[{name}]").where(written.text(_names_host)) for name in _OF_HOSTS))).saying(  # that is S323
        "this variable makes programs trust whoever answers: drop it, or name a CA file"),
    why=WHY,
    bad="""
        import os

        run(["curl", "-fsSLk", "-o", path, url])  # SEC233
        run("curl --silent --insecure " + url + " | jq .")  # SEC233
        run("git", "-c", "http.sslVerify=false", "clone", url)  # SEC233
        run("GIT_SSL_NO_VERIFY=true git clone " + url)  # SEC233
        run([sys.executable, "-m", "pip", "install", "--trusted-host", "packages.shop.internal", "shop"])  # SEC233
        run("sudo apt-get update; wget -q --no-check-certificate " + url)  # SEC233
        run(["sudo", "/usr/bin/wget", "--no-check-certificate", url])  # SEC233
        run(["git", "pull"], env={"GIT_SSL_NO_VERIFY": "true"})  # SEC233
        os.environ["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"  # SEC233
        os.environ["GIT_SSL_NO_VERIFY"] = "1"  # SEC233
        os.environ["REQUESTS_CA_BUNDLE"] = ""  # SEC233
        os.environ["CURL_CA_BUNDLE"] = ""  # SEC233
        os.environ["ANSIBLE_HOST_KEY_CHECKING"] = "False"  # SEC233
        run(["yum", "install", "-y", "--nogpgcheck", package])  # SEC233
        run(["uv", "pip", "install", "--allow-insecure-host", "packages.shop.internal", "shop"])  # SEC233
        run(["uvx", "--allow-insecure-host=packages.shop.internal", "shop"])  # SEC233
        os.environ["PIP_TRUSTED_HOST"] = "packages.shop.internal"  # SEC233
        os.environ["UV_INSECURE_HOST"] = "packages.shop.internal"  # SEC233
        os.environ.update(PIP_TRUSTED_HOST="packages.shop.internal")  # SEC233
        os.environ.setdefault("PYTHONHTTPSVERIFY", "0")  # SEC233
        os.environ.update({"PYTHONHTTPSVERIFY": "0"})  # SEC233
        os.environ.update(PYTHONHTTPSVERIFY="0")  # SEC233
        run(["git", "pull"], env=dict(os.environ, GIT_SSL_NO_VERIFY="true"))  # SEC233
    """,
    good="""
        import os

        run(["curl", "-fsSL", "-o", "kettle", url])
        run(["curl", "-ok", url])
        run("curl --cacert corporate.pem " + url)
        run(["curl", "-k", "https://localhost:8443/health"])
        run("git", "-c", "http.sslCAInfo=corporate.pem", "clone", url)
        run("GIT_SSL_NO_VERIFY=false git clone " + url)
        run("GIT_SSL_CAINFO=corporate.pem git clone " + url)
        run(["pip", "install", "--index-url", "https://packages.shop.internal", "shop"])
        run(["git", "pull"], env={"GIT_SSL_NO_VERIFY": "false", "GIT_SSL_CAINFO": "corporate.pem"})
        parser.add_argument("-k", "--insecure")
        os.environ["NODE_TLS_REJECT_UNAUTHORIZED"] = "1"
        os.environ["GIT_SSL_NO_VERIFY"] = "false"
        os.environ["REQUESTS_CA_BUNDLE"] = "corporate.pem"
        os.environ["CURL_CA_BUNDLE"] = "corporate.pem"
        os.environ["ANSIBLE_HOST_KEY_CHECKING"] = "True"
        run(["yum", "install", "-y", package])
        run(["uv", "sync", "--allow-insecure-host", "localhost"])
        run(["uv", "sync", "--default-index", "https://packages.shop.internal"])
        os.environ["UV_INSECURE_HOST"] = ""
        os.environ["PIP_TRUSTED_HOST"] = "localhost"
        run(["uv", "sync"], env={"UV_INSECURE_HOST": "127.0.0.1"})
        os.environ.setdefault("PYTHONHTTPSVERIFY", "1")
        os.environ.update(PYTHONHTTPSVERIFY="1")
        run(["git", "pull"], env=dict(os.environ, GIT_SSL_NO_VERIFY="false"))
        if command == "curl -k":
            raise ValueError(command)
    """,
    see=("https://curl.se/docs/manpage.html#-k", "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify",
         "https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host"),
)
