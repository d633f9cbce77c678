"""Commands and queries that a library runs elsewhere: Airflow, sh, GraphQL; and quotes for another shell."""

from __future__ import annotations

import ast
import re
from functools import partial
from typing import TYPE_CHECKING, List

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
    built_text,
    call,
    either,
    harmless,
)
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import on_windows
from flake8_secure.match.texts import Built
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_BASH = call(*(f"airflow.{path}.BashOperator" for path in (
    "operators.bash", "operators.bash_operator", "providers.standard.operators.bash")))
_COMMAND = arg("bash_command")


def _is_put_together(match: Match, file: File) -> bool:
    return any(composed(_COMMAND.node(match), match.scope, file, SHELL_QUOTING))


_TRIGGER = r"\{\{[^}]*\bdag_run\.conf\b"
_FROM_TRIGGER = _COMMAND.matches(_TRIGGER)
_SQL = call("airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator", *(
    f"airflow.providers.{name.lower()}.operators.{name.lower()}.{name}Operator" for name in (
        "MsSql", "MySql", "Oracle", "Postgres", "Snowflake", "Sqlite")))
# Parameters of the DAG: those that the task itself lists are the program's own, as a rule.
_PARAMETER = r"\{\{\s*params\b[^}]*\}\}"
_DECLARED = call("airflow.models.Param", "airflow.models.param.Param", "airflow.sdk.Param")
# Where some are numbers or one of few, others may well be.
_TYPED = anywhere(either(
    _DECLARED.where(arg("type").equals("boolean", "integer", "number")), _DECLARED.unless(arg("enum").absent),
    _DECLARED.unless(arg("pattern").absent)))
_REMOTE = call("airflow.contrib.operators.ssh_operator.SSHOperator", "airflow.providers.ssh.operators.ssh.SSHOperator")
_CONTAINERS = call(
    "airflow.contrib.operators.kubernetes_pod_operator.KubernetesPodOperator", "airflow.operators.docker_operator.DockerOperator",
    *(f"airflow.providers.cncf.kubernetes.operators.{path}.KubernetesPodOperator" for path in ("kubernetes_pod", "pod")),
    "airflow.providers.docker.operators.docker.DockerOperator",
    "airflow.providers.google.cloud.operators.kubernetes_engine.GKEStartPodOperator")
_SHELL, _SCRIPT = regex(r"(?:^|/)(?:ba|da|k|z)?sh$"), regex(r"^-[a-z]*c[a-z]*$")
# A command of Docker in one text.
_IN_SHELL = regex(r"^\s*(?:[\w/]*/)?(?:ba|da|k|z)?sh\s+-[a-z]*c[a-z]*\s(.*)$")


def _runs(pattern: str, match: Match, file: File) -> bool:
    """Tell whether a container has a shell run what has *pattern* in it: `cmds=["sh", "-c"], arguments=["..."]`."""
    given = [arg("cmds", "entrypoint").node(match), arg("arguments", "command").node(match)]
    words = [word for one in given if one is not None for made, _ in known_origins(one, match.scope) for word in _words(made)]
    scripts = [script for shell, option, script in zip(words, words[1:], words[2:])
               if _SHELL.search(shell) and _SCRIPT.search(option)]
    scripts += [found[1] for found in map(_IN_SHELL.search, words[-1:]) if found is not None]
    return any(re.search(pattern, script) for script in scripts)


def _words(command: ast.AST) -> List[str]:
    """Return the texts in *command*, or in each word of it where it is a list."""
    parts = command.elts if isinstance(command, (ast.List, ast.Tuple)) else [command]
    return ["".join(filter(None, map(text_of, below(part)))) for part in parts]


AIRFLOW = Rule(
    code="SEC660", name="airflow-formatted-command", cwe=78, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="a shell runs this text with an unknown value in it: pass the value in env, and quote it there",
    when=_BASH.where(Test(_is_put_together)).unless(_FROM_TRIGGER),
    why="What the value says after a `;` or inside `$(...)` is run as well.",
    bad="""
        from airflow.operators.bash import BashOperator

        task = BashOperator(task_id="fetch", bash_command="fetch " + address)  # SEC660
        command = f"fetch {address}"
        task = BashOperator(task_id="fetch", bash_command=command)  # SEC660
        task = BashOperator(task_id="fetch", bash_command=command + "{{ dag_run.conf['name'] }}")  # SEC661
    """,
    good="""
        import shlex
        from airflow.providers.standard.operators.bash import BashOperator

        FOLDER = "/srv/data"
        task = BashOperator(task_id="fetch", bash_command=f"ls {FOLDER}")
        task = BashOperator(task_id="fetch", bash_command='fetch "$ADDRESS"', env={"ADDRESS": address})
        task = BashOperator(task_id="fetch", bash_command="fetch " + shlex.quote(address))
    """,
    see=("https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html",),
    also=("airflow/formatted-string-bashoperator",),
)

AIRFLOW_TRIGGER = Rule(
    code="SEC661", name="airflow-command-of-trigger", cwe=78, severity=HIGH, confidence=MEDIUM,
    message="whoever starts this DAG can run commands, for dag_run.conf becomes shell code: pass it in env",
    when=_BASH.where(_FROM_TRIGGER) | _REMOTE.where(arg("command").matches(_TRIGGER)) | _CONTAINERS.where(
        Test(partial(_runs, _TRIGGER))) | either(
        _BASH.where(_COMMAND.matches(_PARAMETER)), _REMOTE.where(arg("command").matches(_PARAMETER)),
        _CONTAINERS.where(Test(partial(_runs, _PARAMETER))),
    ).where(arg("params").absent).unless(_TYPED).saying(
        "whoever starts this DAG can run commands, for its params become shell code: pass them in env")
    | _SQL.where(arg("sql", 0).matches(_TRIGGER)).saying(
        "whoever starts this DAG can change this query, for dag_run.conf becomes SQL: pass it in parameters", cwe=89),
    why="""
        Jinja puts the value into the text of the command, and the shell runs what stands there. In `env` it
        stays a value: `env={"NAME": "{{ dag_run.conf['name'] }}"}, append_env=True`, and `"$NAME"` in the command.
    """,
    bad=("""
        from airflow.operators.bash import BashOperator
        from airflow.providers.ssh.operators.ssh import SSHOperator

        task = BashOperator(task_id="greet", bash_command="echo {{ dag_run.conf['name'] }}")  # SEC661
        task = SSHOperator(task_id="greet", command="echo {{ dag_run.conf.get('name') }}")  # SEC661
        task = BashOperator(task_id="greet", bash_command="echo {{ params.name }}")  # SEC661
        task = SSHOperator(task_id="greet", command="echo {{ params['name'] }}")  # SEC661
    """, """
        from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
        from airflow.providers.docker.operators.docker import DockerOperator

        pod = KubernetesPodOperator(cmds=["bash", "-cx"], arguments=["greet {{ dag_run.conf['name'] }}"])  # SEC661
        greeter = DockerOperator(image="greeter", command="sh -c 'greet {{ params.name }}'")  # SEC661
    """, """
        from airflow.providers.standard.operators.bash import BashOperator
        from airflow.sdk import DAG, Param

        with DAG("greet", params={"name": Param("you", type="string")}):
            task = BashOperator(task_id="greet", bash_command="echo {{ params.name }}")  # SEC661
    """, """
        from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
        from airflow.providers.postgres.operators.postgres import PostgresOperator

        find = SQLExecuteQueryOperator(task_id="find", sql="SELECT '{{ dag_run.conf['name'] }}'")  # SEC661
        find = PostgresOperator(task_id="find", sql="SELECT * FROM shop WHERE name = '{{ dag_run.conf.name }}'")  # SEC661
    """),
    good=("""
        from airflow.providers.standard.operators.bash import BashOperator
        from airflow.providers.ssh.operators.ssh import SSHOperator

        task = BashOperator(
            task_id="greet", bash_command='echo "$NAME"', env={"NAME": "{{ dag_run.conf['name'] }}"})
        task = BashOperator(task_id="greet", bash_command="echo {{ ds }}")
        task = SSHOperator(task_id="greet", command="echo {{ ds }}")
        task = BashOperator(task_id="greet", bash_command="echo {{ params.name }}", params={"name": "you"})
    """, """
        from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
        from airflow.providers.docker.operators.docker import DockerOperator

        pod = KubernetesPodOperator(cmds=["greet"], arguments=["{{ dag_run.conf['name'] }}"])
        pod = KubernetesPodOperator(cmds=["bash", "-cx"], arguments=["greet {{ ds }}"])
        greeter = DockerOperator(image="greeter", command="greet {{ params.name }}")
    """, """
        from airflow.operators.bash import BashOperator
        from airflow.sdk import DAG, Param

        with DAG("count", params={"number": Param(1, type="integer")}):
            task = BashOperator(task_id="count", bash_command="seq {{ params.number }}")
    """, """
        from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator

        find = SQLExecuteQueryOperator(
            task_id="find", sql="SELECT * FROM shop WHERE name = %(name)s AND day = '{{ ds }}'",
            parameters={"name": "{{ dag_run.conf['name'] }}"})
    """, """
        from airflow.operators.bash import BashOperator
        from airflow.models.param import Param

        params = {"place": Param("hall", enum=["hall", "yard"])}
        task = BashOperator(task_id="look", bash_command="look {{ params.place }}")
    """, """
        from airflow.operators.bash import BashOperator
        from airflow.sdk import Param

        params = {"place": Param("hall", pattern="^[a-z]+$")}
        task = BashOperator(task_id="look", bash_command="look {{ params.place }}")
    """),
    see=("https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html",),
)


def _goes_to_sh(text: Built, scope: Scope, file: File) -> bool:
    above = file.parent(text.node, scope) if "sh" in file.index.roots else None
    return isinstance(above, ast.Call) and any(
        name.startswith("sh.") for name in file.names(above.func, scope)
    ) and not all(harmless(hole, scope, file) for hole in text.holes)


SH = Rule(
    code="SEC662", name="sh-formatted-argument", cwe=88, severity=LOW, confidence=LOW, profile=AUDIT,
    message="this argument of a program has an unknown value in it: pass the value as an argument of its own",
    when=built_text(_goes_to_sh),
    why="A value that begins with a dash, or has `=` in it, can become another option of the program.",
    bad="""
        import sh

        sh.ls("-a" + name)  # SEC662
        sh.git(f"--exec-path={folder}", "status")  # SEC662
    """,
    good="""
        import sh

        sh.ls("-a", name)
        sh.ls("-" + "a")
        show("-a" + name)
    """,
    see=("https://sh.readthedocs.io/en/latest/sections/passing_arguments.html",),
    also=("sh/string-concat",),
)

_VIEWS = tuple(f"{path}.as_view" for path in (
    "ariadne.wsgi.GraphQL", "flask_graphql.GraphQLView", "graphene_django.views.GraphQLView",
    "graphql_server.flask.GraphQLView", "strawberry.django.views.AsyncGraphQLView",
    "strawberry.django.views.GraphQLView", "strawberry.flask.views.GraphQLView",
))
_ROUTERS = ("strawberry.asgi.GraphQL", "strawberry.fastapi.GraphQLRouter")

GRAPHIQL = Rule(
    code="SEC663", name="graphql-explorer", cwe=489, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="GraphiQL shows every visitor what the API can do: turn it on in development only",
    when=either(
        call(*_VIEWS, *_ROUTERS).where(arg("graphiql").equals(True)),
        call(*_VIEWS, *_ROUTERS).where(arg("graphql_ide").equals("apollo-sandbox", "graphiql", "pathfinder")),
    ),
    why="The explorer lists all types and fields, and makes trying them out easy.",
    bad="""
        from graphene_django.views import GraphQLView
        from strawberry.fastapi import GraphQLRouter

        view = GraphQLView.as_view(graphiql=True)  # SEC663
        router = GraphQLRouter(schema, graphql_ide="graphiql")  # SEC663
    """,
    good="""
        from graphene_django.views import GraphQLView
        from strawberry.fastapi import GraphQLRouter

        view = GraphQLView.as_view(graphiql=False)
        router = GraphQLRouter(schema, graphql_ide=None)
    """,
    see=("https://docs.graphene-python.org/projects/django/en/latest/installation/",
         "https://strawberry.rocks/docs/integrations/fastapi"),
)

QUOTES = Rule(
    code="SEC664", name="posix-quotes-on-windows", cwe=78, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() quotes for POSIX shells, and cmd.exe reads other quotes: pass a list to subprocess instead",
    when=call("pipes.quote", "shlex.join", "shlex.quote").where(
        Test(lambda match, file: on_windows(match.node, match.scope, file))),
    why="""
        cmd.exe takes `'` for an ordinary character: `'a & del b'` runs both commands. `subprocess.run()` with a list and
        without a shell needs no quoting.
    """,
    bad="""
        import os
        import shlex

        def command(name):
            if os.name == "nt":
                return "type " + shlex.quote(name)  # SEC664
            return "cat " + shlex.quote(name)

        def other(name):
            if os.name != "nt":
                return shlex.quote(name)
            else:
                return shlex.join([name])  # SEC664
    """,
    good="""
        import shlex
        import sys

        def command(name):
            return "cat " + (name if sys.platform == "win32" else shlex.quote(name))
    """,
    see=("https://docs.python.org/3/library/shlex.html#shlex.quote",),
    also=("SCS111",),
)
