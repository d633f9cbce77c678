"""SSH clients that talk to whatever host answers, and commands that they have run by a shell there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    arg_by_name,
    call,
    fixed,
    imports,
    method,
    on_same,
    receiver,
    string,
    subclass,
    surely,
    write,
    written,
)
from flake8_secure.dataflow.values import Local
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.commands import program
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import bindings_of
from flake8_secure.match.flows import through
from flake8_secure.match.places import held_under, is_expected
from flake8_secure.models import sinks
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.regex import regex
from flake8_secure.rules.own_commands import is_given_command, is_own_command
from flake8_secure.syntax.functions import default_of, first_parameter
from flake8_secure.syntax.nodes import below, callee, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, PARAMETER, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_POLICIES = ("paramiko.AutoAddPolicy", "paramiko.WarningPolicy")
_TRUSTING = (*_POLICIES, *(policy + "()" for policy in _POLICIES))


def _accepts_all(match: Match, file: File) -> bool:
    """Tell whether the class whose base the match is never refuses a key."""
    cls = file.parent(match.node, match.scope)
    return isinstance(cls, ast.ClassDef) and any(
        isinstance(member, ast.FunctionDef) and member.name == "missing_host_key"
        and not any(isinstance(inner, (ast.Raise, ast.Call)) for inner in below(member))
        for member in cls.body
    )


def _asks_somebody(match: Match, file: File) -> bool:
    """Tell whether the policy is an instance of a class that may refuse a key: `if input("Trust it? ") != "yes": raise ...`."""
    policy = arg("policy", 0).node(match)
    made = file.value(policy.func if isinstance(policy, ast.Call) else policy, match.scope).single if policy is not None else None
    method_ = file.scope_of(made.node).children.get("missing_host_key") if isinstance(
        made, Local) and isinstance(made.node, ast.ClassDef) else None
    return method_ is not None and any(isinstance(part, ast.Raise) for part in below(method_.node))


PARAMIKO = Rule(
    code="S507", name="ssh-unknown-host-key", cwe=295, severity=HIGH,
    message="a host whose key is not known is trusted: load known host keys, and keep paramiko's RejectPolicy",
    when=unless_chosen(
        method("set_missing_host_key_policy").where(arg("policy", 0).refers_to(*_TRUSTING)).unless(Test(_asks_somebody)))
    | subclass("paramiko.MissingHostKeyPolicy").where(Test(_accepts_all))
    | call("paramiko.Transport().connect").where(arg("hostkey", 0, default=None).equals(None)).unless(
        on_same(method("get_remote_server_key"))).saying(
            "{name}() without a hostkey talks to whatever host answers: hand it the key that the host must have"),
    why="""
        The key is what tells the host from somebody in between, who otherwise gets the password and all that is sent.
        `load_system_host_keys()` knows the hosts that the user knows.
    """,
    bad="""
        import paramiko

        client = paramiko.SSHClient()
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
        client.set_missing_host_key_policy(paramiko.WarningPolicy)  # S507

        class Logging(paramiko.AutoAddPolicy):
            def missing_host_key(self, client, hostname, key):
                print("new host", hostname)
                super().missing_host_key(client, hostname, key)

        client.set_missing_host_key_policy(Logging())  # S507

        class Anybody(paramiko.MissingHostKeyPolicy):  # S507
            def missing_host_key(self, client, hostname, key):
                return

        def copy(host, user, word):
            link = paramiko.Transport((host, 22))
            link.connect(username=user, password=word)  # S507
            return paramiko.SFTPClient.from_transport(link)
    """,
    good="""
        import paramiko

        def copy(host, user, word, known):
            link = paramiko.Transport((host, 22))
            link.connect(known, user, word)
            other = paramiko.Transport((host, 22))
            other.connect(username=user, password=word)
            if other.get_remote_server_key() != known:
                raise paramiko.SSHException(host)
            return paramiko.SFTPClient.from_transport(link)

        client = paramiko.SSHClient()
        client.load_system_host_keys()
        client.set_missing_host_key_policy(paramiko.RejectPolicy())

        class Asking(paramiko.MissingHostKeyPolicy):
            def missing_host_key(self, client, hostname, key):
                if not ask(hostname, key):
                    raise paramiko.SSHException(hostname)

        class Agreed(paramiko.AutoAddPolicy):
            def missing_host_key(self, client, hostname, key):
                if input(f"Trust {hostname}? ") != "yes":
                    raise paramiko.SSHException(hostname)
                super().missing_host_key(client, hostname, key)

        client.set_missing_host_key_policy(Agreed())
    """,
    see=("https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.set_missing_host_key_policy",),
    also=("lang/paramiko-implicit-trust-host-key", "py/paramiko-missing-host-key-validation"),
)

# Options of the programs ssh, scp, sftp and rsync.
_OPTION = regex(r"(?i)(?:^|[\s\"'])(?:-o\s*)?(?:StrictHostKeyChecking[=\s]+\"?(?:no|off)\b"
                r"|UserKnownHostsFile[=\s]+\"?/dev/null)")


def _turns_off(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* holds an option that turns the check off, and no neighbour says so already."""
    above = file.parent(node, scope)
    if isinstance(above, ast.Compare) or _OPTION.search(text) is None or is_expected(node, scope, file):
        return False
    return "Strict" in text or not isinstance(above, (ast.List, ast.Tuple)) or not any(
        part is not node and _OPTION.search(text_of(part) or "") for part in above.elts)


# The same in a line of a configuration, and how texts with several lines begin.
_LINE = regex(r"(?im)^[ \t]*(?:StrictHostKeyChecking[ \t=]+\"?(?:no|off)\b|UserKnownHostsFile[ \t=]+\"?/dev/null)")
_LINES = ("Host", "Matc", "\nHos", "\nStr", "\n\tSt", "\n  S", "\n   ")


def _holds_line(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* has a line of a configuration that turns the check off."""
    return _LINE.search(text) is not None and not is_expected(node, scope, file) and not isinstance(
        file.parent(node, scope), ast.Compare)


def _is_key_of_off(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the option by which a dictionary turns the check off: `{"StrictHostKeyChecking": "no"}`."""
    if text.lower() != "stricthostkeychecking" or is_expected(node, scope, file):
        return False
    above = file.parent(node, scope)
    statement = file.parent(above, scope) if isinstance(above, ast.Subscript) else None
    value = statement.value if isinstance(statement, ast.Assign) and above in statement.targets else held_under(
        node, scope, file)
    return (text_of(value) or "").lower() in ("no", "off")


_TOLD_TO_TRUST = "{name}() is told to trust whoever answers: leave the check of the host's key on"
# Arguments that turn the check off when they are false.
_STRICT = {
    **{f"ncclient.manager.{name}": ("hostkey_verify",) for name in ("connect", "connect_ssh")},
    **{f"scrapli.{module}{form}{name}": ("auth_strict_key",) for form in ("", "Async") for module, names in (
        ("", ("Scrapli",)),
        ("driver.", ("Driver", "GenericDriver", "NetworkDriver")),
        ("driver.core.", ("EOSDriver", "IOSXEDriver", "IOSXRDriver", "JunosDriver", "NXOSDriver")),
    ) for name in names},
}


def _is_settled_to_off(match: Match, file: File) -> bool:
    """Tell whether the check is off for all callers that say nothing: `if verify is None: verify = False`."""
    given = arg_by_name(_STRICT).node(match)
    return any(
        kind == ASSIGN and isinstance(value, ast.Constant) and value.value is False
        and _is_for_none(file.parent(value, home), home, file) for kind, value, _, home in bindings_of_name(given, match.scope))


def _is_for_none(statement: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *statement* is there for a parameter, kept in an attribute or not, that is None as nobody gave it anything."""
    choice = None if statement is None else file.parent(statement, scope)
    if not isinstance(choice, ast.If) or statement not in choice.body or not isinstance(choice.test, ast.Compare) \
            or not isinstance(choice.test.ops[0], ast.Is) or getattr(choice.test.comparators[0], "value", "") is not None:
        return False
    kept = [(value, home) for kind, value, _, home in bindings_of(choice.test.left, scope) or () if kind == ASSIGN]
    return any(_is_none_by_default(node, around) for node, around in [(choice.test.left, scope), *kept])


def _is_none_by_default(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is a parameter that is None where a call says nothing."""
    home, bindings = scope.find(node.id) or (scope, []) if isinstance(node, ast.Name) else (scope, [])
    defaults = [default_of(bound, home.node) for kind, bound, _, _ in bindings if kind == PARAMETER]
    return any(isinstance(default, ast.Constant) and default.value is None for default in defaults)


OTHERS = Rule(
    code="SEC611", name="ssh-without-host-keys", cwe=295, severity=HIGH,
    message="SSH without known host keys trusts whoever answers: check the host's key",
    when=unless_chosen(
        call("asyncssh.SSHClientConnectionOptions", "asyncssh.connect", "asyncssh.connect_reverse",
             "asyncssh.create_connection", "asyncssh.scp").where(surely(arg("known_hosts").equals(None))).saying(
            "{name}(known_hosts=None) trusts whoever answers: leave it out, or name a file of known hosts")
        | call(*_STRICT).where(surely(arg_by_name(_STRICT).equals(False))).saying(_TOLD_TO_TRUST))
    | call(*_STRICT).where(Test(_is_settled_to_off)).saying(_TOLD_TO_TRUST)
    | unless_chosen(string(("Stri", "stri"), _is_key_of_off)).saying(
        "this option makes ssh trust whoever answers: use accept-new, or known keys")
    | write("pysftp.CnOpts().hostkeys").where(written.equals(None)).saying(
        "without host keys pysftp trusts whoever answers: load the key of the host")
    | unless_chosen((
        string(("-o S", "-oSt", "Stri", "User", "scp ", "sftp", "ssh ", "rsyn", "sshp"), _turns_off)
        | string(_LINES, _holds_line)
    ).saying(
        "this option makes ssh trust whoever answers: use StrictHostKeyChecking=accept-new, or known keys",
        severity=MEDIUM, confidence=MEDIUM)),
    why="""
        The key is what tells the host from somebody in between, who otherwise gets the password and all that is sent.
    """,
    bad="""
        import asyncssh
        import pysftp
        from ncclient import manager
        from pexpect import pxssh
        from scrapli import Scrapli

        connection = asyncssh.connect(host, known_hosts=None)  # SEC611
        session = manager.connect(host=host, hostkey_verify=False)  # SEC611
        switch = Scrapli(host=host, auth_strict_key=False)  # SEC611
        options = pysftp.CnOpts()
        options.hostkeys = None  # SEC611
        session = pxssh.pxssh(options={"StrictHostKeyChecking": "no"})  # SEC611
        command = "ssh -o StrictHostKeyChecking=no " + host  # SEC611
        arguments = ["-o", "UserKnownHostsFile=/dev/null"]  # SEC611
        arguments = [
            "-oStrictHostKeyChecking=no",  # SEC611
            "-oUserKnownHostsFile=/dev/null",
        ]
    """,
    good="""
        import asyncssh
        import pysftp
        from ncclient import manager
        from pexpect import pxssh

        session = manager.connect(host=host, hostkey_verify=True)
        connection = asyncssh.connect(host)
        connection = asyncssh.connect(host, known_hosts=path)
        options = pysftp.CnOpts(knownhosts=path)
        options.hostkeys = keys
        session = pxssh.pxssh(options={"StrictHostKeyChecking": "yes"})
        command = f"ssh -o StrictHostKeyChecking=accept-new {host}"
        arguments = ["-o", "StrictHostKeyChecking=yes", "-oPort=22"]
        if "-o StrictHostKeyChecking=no" in command:
            raise ValueError(command)
    """,
    see=("https://asyncssh.readthedocs.io/en/latest/api.html#specifying-known-hosts",
         "https://man.openbsd.org/ssh_config#StrictHostKeyChecking"),
)

_COMMAND = arg("command", 0)
_REMOTE_FIXED = fixed(_COMMAND, SHELL_QUOTING)


def _is_of_library(match: Match, file: File) -> bool:
    """Tell whether a method is not one of the class around the call, or of what that derives from."""
    function, owner = match.node.func, match.scope.owner  # type: ignore[attr-defined]  # of a call
    if owner.parent is None or owner.parent.kind != CLASS:
        return True
    if isinstance(function.value, ast.Call):
        return tail_of(function.value.func) != "super"
    return function.attr not in owner.parent.children or tail_of(function.value) != first_parameter(owner.node)


_SSH = regex(r"(?i)(?:^|_)ssh")


def _is_client(match: Match, file: File) -> bool:
    """Tell whether a receiver is called like a client of SSH, or its method gives streams, the first of them stdin."""
    given = target_of(file.parent(match.node, match.scope))
    streams = [tail_of(one).lstrip("_") for one in given.elts] if isinstance(given, ast.Tuple) else []
    whose = receiver.node(match)
    return "stdin" in streams[:1] or whose is not None and _SSH.search(tail_of(callee(whose))) is not None


_PUT_TOGETHER = Test(lambda match, file: any(composed(_COMMAND.node(match), match.scope, file, SHELL_QUOTING)))
_COMMANDS = method("exec_command").where(Test(_is_of_library))
_SESSIONS = _COMMANDS.where(anywhere(imports("paramiko")))

_WHOLE = "{name}() has a shell on the other machine run whatever it is given: take no command from others"

REMOTE_COMMAND = Rule(
    code="S601", name="paramiko-exec-command", cwe=78, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() runs its command in a shell on the other machine: shlex.quote() what varies",
    when=through("command", sinks.REMOTE_COMMAND).saying(
        "{source} (line {line}) is part of a command that {sink} runs in a shell: use shlex.quote()", severity=HIGH)
    | through("command", sinks.CONTAINER_COMMAND, harm=program).saying(
        "{source} (line {line}) decides what {sink} runs in a container: pass a list with a program of your own", severity=HIGH)
    | _SESSIONS.where(Test(is_given_command)).unless(_REMOTE_FIXED).saying(_WHOLE, confidence=LOW)
    | call("paramiko.SSHClient().exec_command").unless(_REMOTE_FIXED | Test(is_own_command)).saying(confidence=HIGH)
    | _SESSIONS.unless(_REMOTE_FIXED | Test(is_own_command))
    # Somebody else has made the client.
    | _COMMANDS.where(Test(_is_client)).where(_PUT_TOGETHER)
    | call("asyncssh.connect().create_process", "asyncssh.connect().run").where(_PUT_TOGETHER)
    # Mostly in tasks of a developer's own.
    | call(*(f"fabric.Connection().{verb}" for verb in ("run", "sudo"))).where(_PUT_TOGETHER).saying(
        confidence=LOW, profile=AUDIT)
    | _SESSIONS.where(Test(is_own_command)).saying(_WHOLE, severity=LOW, confidence=LOW, profile=AUDIT)
    | _SESSIONS.saying(
        "{name}() runs a fixed, checked or quoted command in a shell on the other machine: see that it stays fixed",
        severity=LOW, confidence=LOW, cwe=676, profile=AUDIT),
    why="""
        The server hands the command to the login shell of the user, which reads it as a program.
        Whoever controls a part of it can add commands of their own.
    """,
    bad=(
        """
        import asyncssh
        import fabric
        import flask
        import paramiko

        client = paramiko.SSHClient()
        client.exec_command("ls " + directory)  # S601
        client.exec_command("ls /srv")  # S601

        def archive(connection, name):
            connection.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")  # S601

        class Host:
            def archive(self, name):
                self.channel.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")  # S601

        async def restart(host, name):
            async with asyncssh.connect(host) as connection:
                await connection.run(f"systemctl restart {name}")  # S601
            fabric.Connection(host).sudo(f"systemctl restart {name}")  # S601

        def listing():
            client.exec_command("ls " + flask.request.args["directory"])  # S601
        """,
        """
        def archive(host, name):
            ssh_client, sftp = host.clients()
            ssh_client.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")  # S601
            _stdin, stdout, stderr = host.client.exec_command("du -s /srv/" + name)  # S601
            host.get_ssh().exec_command("rm -r /srv/" + name)  # S601
        """,
    ),
    good=(
        """
        import shlex

        import asyncssh
        import fabric

        def archive(connection, name):
            connection.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")
            code, out, err = connection.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")

        def unpack(ssh, name, command):
            ssh.exec_command("tar xf /backup/shop.tar")
            ssh.exec_command(f"tar xf /backup/{shlex.quote(name)}")
            ssh.exec_command(command)

        class Jump:
            def exec_command(self, command):
                return self.ssh_client.run(quoted(command))

            def unpack(self, name):
                stdin, stdout, stderr = self.exec_command(f"tar xf /backup/{name}.tar")

        async def restart(host, name):
            async with asyncssh.connect(host) as connection:
                await connection.run("systemctl restart shop")
                await connection.run("systemctl restart " + shlex.quote(name))
            fabric.Connection(host).run("systemctl restart shop")
            fabric.Connection(host).run(f"systemctl restart {shlex.quote(name)}")
        """,
        """
        import paramiko
        from plugins import Connection

        class Quoting(Connection):
            def exec_command(self, command):
                return super().exec_command(quoted(command))

            def archive(self, name):
                self.exec_command(f"tar cf /backup/{name}.tar /srv/{name}")
        """,
    ),
    see=("https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.exec_command",),
    also=("lang/paramiko-exec-command", "py/paramiko-command-injection", "py/remote-command-injection"),
)
