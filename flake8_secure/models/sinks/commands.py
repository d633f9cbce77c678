"""What runs a program: a command line for a shell, one for another machine, or a program with its arguments."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import Table, each

# What hands its text to a shell, each time it is called.
SHELL_CALLS = (
    "asyncio.create_subprocess_shell", "commands.getoutput", "commands.getstatusoutput", "os.popen", "os.popen2", "os.popen3",
    "os.popen4", "os.system", "platform.popen", "popen2.Popen3", "popen2.Popen4", "popen2.popen2", "popen2.popen3",
    "popen2.popen4", "subprocess.getoutput", "subprocess.getstatusoutput",
)
# Runners of tasks, mostly of a developer's own.
TASKS = (
    "fabric.Connection().local", "fabric.api.local", "invoke.Context().run", "invoke.Context().sudo", "invoke.run", "invoke.sudo",
)
_FABRIC = ("Connection", "Group", "SerialGroup", "ThreadingGroup")
# The function of the C library, however that is loaded.
_OF_C = (
    *each("ctypes.{}().system", ("CDLL", "PyDLL", "cdll.LoadLibrary")), *each("ctypes.{}.msvcrt.system", ("cdll", "windll")),
)
SUBPROCESS_CALLS = (
    "psutil.Popen", *each("subprocess.{}", ("Popen", "call", "check_call", "check_output", "run")), "tornado.process.Subprocess",
    *each("trio.{}", ("lowlevel.open_process", "run_process")),
)
# What hands a text to a shell, and runs the program that a list names without one.
LINE_CALLS = each("anyio.{}", ("open_process", "run_process"))
# A command line that a shell reads.
SHELL: Table = {
    (0, "command", "cmd"): (
        *SHELL_CALLS, *TASKS, *_OF_C, *each("IPython.get_ipython().{}", ("getoutput", "system")),
        *each("plumbum.local.session().{}", ("popen", "run")),
        *each("sarge.{}", (
            "Pipeline", "capture_both", "capture_stderr", "capture_stdout", "get_both", "get_stderr", "get_stdout", "run")),
    ),
    (0, "commands"): ("prefect_shell.ShellOperation",),
    (1, "cmd"): ("asyncio.get_event_loop().subprocess_shell",),
}
# Commands sent to another machine.
REMOTE_COMMAND: Table = {
    (0, "command", "command_string", "cmd"): (
        "*.exec_command", "asyncssh.connect().run", "asyncssh.connect().create_process",
        *each("fabric.{}().run", _FABRIC), *each("fabric.{}().sudo", _FABRIC), "fabric.api.run", "fabric.api.sudo",
        *each("netmiko.ConnectHandler().send_command{}", ("", "_expect", "_timing")), "paramiko.Channel().exec_command",
        "paramiko.SSHClient().exec_command",
        "scrapli.Scrapli().send_command", "ssh2.session.Session().open_session().execute",
        *each("pssh.clients.{}().run_command", ("ParallelSSHClient", "SSHClient")),
        *each("plumbum.SshMachine().session().{}", ("popen", "run")),
    ),
    # https://asyncssh.readthedocs.io/en/latest/api.html#asyncssh.SSHClientConnection.create_session
    (1, "command"): (
        *each("asyncssh.connect().create_{}", ("session", "subprocess")),
        *each("twisted.conch.endpoints.SSHCommandClientEndpoint.{}", ("existingConnection", "newConnection")),
    ),
    (0, "command", "script"): (
        *each("pypsrp.client.Client().{}", ("execute_cmd", "execute_ps")), *each("winrm.Session().{}", ("run_cmd", "run_ps")),
    ),
    (0, "commands"): (
        "napalm.get_network_driver()().cli",
        "netmiko.ConnectHandler().send_multiline", "netmiko.ConnectHandler().send_multiline_timing",
        "scrapli.Scrapli().send_commands",
    ),
    (0, "config_commands"): ("netmiko.ConnectHandler().send_config_set",),
    "Parameters": ("?.send_command",),
    # Words of a module of Ansible, which are templates of Jinja as well.
    "module_args": each("ansible_runner.{}", ("interface.run", "interface.run_async", "run", "run_async")),
    (0, "s"): (*each("paramiko.SSHClient().invoke_shell().{}", ("send", "sendall")),
               *each("pexpect.pxssh.pxssh().{}", ("send", "sendline"))),
}
# What types a line into the program that it has started, a shell perhaps.
_STARTING = ("popen_spawn.PopenSpawn", "spawn", "spawnu")
TYPING = each("pexpect.{}", _STARTING)
TYPED: Table = {
    (0, "s"): tuple(f"pexpect.{kind}().{verb}" for kind in _STARTING for verb in ("send", "sendline")),
}
# Commands of Git that write to a file, or run a program, where an option says so: what GitPython hands them.
_GIT = ("archive", "clone", "diff", "fetch", "format_patch", "grep", "log", "ls_remote", "pull", "push", "rebase", "show")
GIT: Table = {
    place: tuple(f"git.{owner}.{command}" for owner in ("Git()", "Repo().git", "cmd.Git()") for command in _GIT)
    for place in range(4)
}
# A program to run in a container, with its arguments, or a text that is split into them.
CONTAINER_COMMAND: Table = {
    (0, "cmd"): ("?.exec_run",),
    (1, "cmd", "command"): (
        "docker.APIClient().exec_create", *each("{}().containers.run", (
            "docker.DockerClient", "docker.from_env", "podman.PodmanClient", "podman.from_env"))),
    "command": (
        "kubernetes.client.V1Container", "kubernetes.stream.stream",
        *each("kubernetes.client.CoreV1Api().connect_{}_namespaced_pod_exec", ("get", "post"))),
}
INTERPRETERS = ("bash", "dash", "ksh", "node", "perl", "python", "python3", "ruby", "sh", "zsh")
# Shells and interpreters as functions, which are given their arguments.
INTERPRETER: Table = {"[]": tuple(f"{module}.{name}" for module in ("plumbum.cmd", "sh") for name in INTERPRETERS)}
# https://gitpython.readthedocs.io/en/stable/reference.html#git.cmd.Git.execute
GIT_EXECUTE = each("git.{}.execute", ("Git()", "Repo().git", "cmd.Git()"))
# What follows `os.exec` and `os.spawn`.
EXEC_FORMS = ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")
TWISTED_OUTPUTS = each("twisted.internet.utils.getProcess{}", ("Output", "OutputAndValue", "Value"))
# The program to run, or its arguments, without a shell.
PROGRAM: Table = {
    (0, "args", "command"): SUBPROCESS_CALLS,
    "executable": SUBPROCESS_CALLS,
    (0, "command", "command_line", "cmd", "path"): (
        *GIT_EXECUTE, "delegator.run", "sh.Command", "paramiko.ProxyCommand", "pexpect.popen_spawn.PopenSpawn",
        *each("pexpect.{}", ("run", "runu", "spawn", "spawnu")), *each("fastmcp.client.transports.{}StdioTransport", (
            "", "Uv", "stdio.", "stdio.Uv")),
        # https://github.com/mwilliamson/spur.py: what it sends to another machine it has quoted.
        *each("spur.{}().run", ("LocalShell", "SshShell")), *each("spur.{}().spawn", ("LocalShell", "SshShell")),
    ),
    "command": ("mcp.StdioServerParameters", "mcp.client.stdio.StdioServerParameters"),
    (0, "params"): ("agents.mcp.MCPServerStdio",),
    (0, "package", "script_path", "tool_name"): each("fastmcp.client.transports.{}StdioTransport", (
        "FastMCP", "Node", "Npx", "Python", "Uvx", "stdio.FastMCP", "stdio.Node", "stdio.Npx", "stdio.Python", "stdio.Uvx")),
    0: ("os.posix_spawn", "os.posix_spawnp", "os.startfile", "pty.spawn", *each("os.exec{}", EXEC_FORMS)),
    ("file", "filepath", "path"): each("os.{}", (
        "execv", "execve", "execvp", "execvpe", "posix_spawn", "posix_spawnp", "spawnv", "spawnve", "spawnvp", "spawnvpe",
        "startfile")),
    (4, "gateway"): ("fabric.Connection",),
    (0, "argv"): each("ptyprocess.{}.spawn", ("PtyProcess", "PtyProcessUnicode")),
    (0, "executable"): TWISTED_OUTPUTS,
    (1, "executable"): ("twisted.internet.reactor.spawnProcess",),
    (1, "args", "argv"): each("os.{}", ("execv", "execve", "execvp", "execvpe")),
    1: (*each("os.spawn{}", EXEC_FORMS), "asyncio.get_event_loop().subprocess_exec"),
    (2, "args"): each("os.spawn{}", EXEC_FORMS),
    "[]": ("asyncio.create_subprocess_exec",),
}
# A program and its arguments, without a shell, and what has something else in front of them.
PROGRAM_WORDS: Table = {
    (0, "command"): (*GIT_EXECUTE, *LINE_CALLS),
    (0, "argv"): ("pty.spawn", *each("ptyprocess.{}.spawn", ("PtyProcess", "PtyProcessUnicode"))),
    (1, "args", "argv"): each("os.{}", ("execv", "execve", "execvp", "execvpe", "posix_spawn", "posix_spawnp")),
    (2, "args"): each("os.{}", ("spawnv", "spawnve", "spawnvp", "spawnvpe")),
    "[]": ("asyncio.create_subprocess_exec", "os.execl", "os.execlp"),
}
PROGRAM_BEHIND: Table = {"[]": ("asyncio.get_event_loop().subprocess_exec", "os.spawnl", "os.spawnlp")}
# The arguments of a program that stands before them.
PROGRAM_ARGUMENTS: Table = {(1, "args"): TWISTED_OUTPUTS, (2, "args"): ("twisted.internet.reactor.spawnProcess",)}
# Texts that are split into arguments of a program: https://xael.org/pages/python-nmap-en.html
_SCANNERS = ("PortScanner", "PortScannerAsync", "PortScannerYield")
SPLIT_ARGUMENTS: Table = {
    (0, "hosts"): each("nmap.{}().scan", _SCANNERS),
    (2, "arguments"): each("nmap.{}().scan", _SCANNERS),
}
