"""Policies that let everyone in, or allow everything: of AWS, as dictionaries and statements of the CDK, and of Kubernetes."""

from __future__ import annotations

import ast
import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    method,
    outside_tests,
    string,
)
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import entries_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

AWS = anywhere(imports("aioboto3", "aiobotocore", "aws_cdk", "boto3", "botocore", "pulumi_aws", "troposphere"))
_READING = ("s3:Get", "s3:List")
_ACTIONS, _ON = arg("actions"), arg("resources")


def constants(node: Optional[ast.AST], scope: Scope, file: File) -> List[object]:
    """Return the constants that *node* is made of, the keys of dictionaries apart."""
    if isinstance(node, ast.Dict):
        return [constant for value in node.values for constant in constants(value, scope, file)]
    if isinstance(node, (ast.List, ast.Tuple)):
        return [constant for part in node.elts for constant in constants(part, scope, file)]
    return [] if node is None else list(file.value(node, scope).constants)


def _allowed(key: ast.AST, scope: Scope, file: File) -> Dict[str, ast.expr]:
    """Return what stands in the statement of a policy that *key* is in, where that allows something without a condition."""
    above = file.parent(key, scope)
    said = dict(entries_in(above)) if isinstance(above, ast.Dict) else {}
    return said if "Condition" not in said and "Allow" in constants(said.get("Effect"), scope, file) else {}


def _lets_all_in(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the key of the principal in a statement of a policy that is good for everybody."""
    said = _allowed(node, scope, file) if text == "Principal" else {}
    actions = constants(said.get("Action"), scope, file)
    # A policy of a stack has no other principal.
    of_stack = bool(actions) and all(str(action).startswith("Update:") for action in actions)
    return constants(said.get(text), scope, file) == ["*"] and not of_stack


def _reads_alone(match: Match, file: File) -> bool:
    """Tell whether the statement lets read objects, as that of a public site does."""
    allowed = _ACTIONS.node(match) if isinstance(match.node, ast.Call) else _allowed(
        match.node, match.scope, file).get("Action")
    actions = constants(allowed, match.scope, file)
    return all(str(action).startswith(_READING) for action in actions)


_STATEMENT = call("aws_cdk.aws_iam.PolicyStatement").where(arg("conditions").absent).unless(
    arg("effect").refers_to("aws_cdk.aws_iam.Effect.DENY"))
_PRINCIPALS = arg("principals")
_ANYONE = frozenset(("aws_cdk.aws_iam.AnyPrincipal", "aws_cdk.aws_iam.StarPrincipal"))


def _is_for_everybody(match: Match, file: File) -> bool:
    """Tell whether one of the principals of a statement is everybody."""
    return any(
        isinstance(node, ast.Call) and _is_everybody(node, scope, file)
        for given, around in known_origins(_PRINCIPALS.node(match), match.scope) if isinstance(given, ast.List)
        for element in given.elts for node, scope in known_origins(element, around))


def _is_everybody(node: ast.Call, scope: Scope, file: File) -> bool:
    names = file.names(node.func, scope)
    return not _ANYONE.isdisjoint(names) or "aws_cdk.aws_iam.ArnPrincipal" in names and [
        constant for argument in node.args for constant in constants(argument, scope, file)] == ["*"]


FOR_EVERYBODY = outside_tests(
    string(("Prin",), _lets_all_in).where(AWS)
    | _STATEMENT.where(Test(_is_for_everybody)))
READS_ALONE = Test(_reads_alone)
ASSUMED_BY_ALL = outside_tests(call("aws_cdk.aws_iam.Role").where(arg("assumed_by").refers_to(
    *(f"{principal}()" for principal in sorted(_ANYONE)))))
# Whom roles of Google's cloud may be given to: everybody, with an account there or without one.
_MEMBERS = frozenset(("allAuthenticatedUsers", "allUsers"))
ROLE_OF_ALL = outside_tests(string(("allA", "allU"), lambda text, node, scope, file: text in _MEMBERS)).where(
    anywhere(imports("google.cloud", "pulumi_gcp")))


# Actions by which whoever may take them gets any other right: https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation
_ESCALATING = (
    "iam:addusertogroup",
    "iam:attachgrouppolicy",
    "iam:attachrolepolicy",
    "iam:attachuserpolicy",
    "iam:createaccesskey",
    "iam:createloginprofile",
    "iam:createpolicyversion",
    "iam:putgrouppolicy",
    "iam:putrolepolicy",
    "iam:putuserpolicy",
    "iam:setdefaultpolicyversion",
    "iam:updateassumerolepolicy",
    "iam:updateloginprofile",
)
# What runs the program of whoever may hand it a role, together with the right to do that.
_HANDING, _RUNNING = "iam:passrole", (
    "cloudformation:createstack",
    "codebuild:createproject",
    "datapipeline:createpipeline",
    "ec2:runinstances",
    "ecs:runtask",
    "glue:createdevendpoint",
    "glue:createjob",
    "lambda:createfunction",
    "sagemaker:createnotebookinstance",
)
# Every resource, or every user, group, role or policy.
_ANY = regex(r"\*|.*:(?:group|policy|role|user)/\*")


def _granted(match: Match, file: File) -> Iterator[Tuple[List[str], List[str]]]:
    """Yield the actions and the resources of what a statement, or a policy in JSON, allows without a condition."""
    if isinstance(match.node, ast.Call):
        yield _held(_ACTIONS.node(match), match.scope, file), _held(_ON.node(match), match.scope, file)
    elif getattr(match.node, "value", None) == "Action":
        said = _allowed(match.node, match.scope, file)
        if "Principal" not in said:
            yield _held(said.get("Action"), match.scope, file), _held(said.get("Resource"), match.scope, file)
    else:
        for one in _statements(getattr(match.node, "value", "")):
            yield _listed(one.get("Action")), _listed(one.get("Resource"))


def _held(node: Optional[ast.AST], scope: Scope, file: File) -> List[str]:
    """Return the texts that *node*, or the list that it names, is made of."""
    origins = known_origins(node, scope) if node is not None else ()
    return [str(constant) for place, around in origins for constant in constants(place, around, file)]


def _listed(value: object) -> List[str]:
    return list(map(str, value if isinstance(value, list) else [value]))


def _may(actions: List[str], *wanted: str) -> bool:
    """Tell whether one of *actions* is, or stands for, one of those that are *wanted*."""
    return any(fnmatchcase(one, action.lower()) for action in actions for one in wanted)


def _grants_all(match: Match, file: File) -> bool:
    """Tell whether every action is allowed on everything."""
    return any("*" in actions and "*" in resources for actions, resources in _granted(match, file))


def _grants_rights(match: Match, file: File) -> bool:
    """Tell whether what is allowed leads to every other right."""
    return any(
        any(map(_ANY.fullmatch, resources)) and (
            _may(actions, *_ESCALATING) or _may(actions, _HANDING) and _may(actions, *_RUNNING))
        for actions, resources in _granted(match, file))


def _grants_services(match: Match, file: File) -> bool:
    """Tell whether every action of some service is allowed on everything."""
    return any("*" in resources and any(action.endswith(":*") for action in actions)
               for actions, resources in _granted(match, file))


_ADMINISTRATOR = r"(?:^|:policy/)AdministratorAccess$"
# https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
_ATTACHED = call("aws_cdk.aws_iam.ManagedPolicy.from_aws_managed_policy_name").where(
    arg("managed_policy_name", 0).matches(_ADMINISTRATOR)) | method(
    "attach_group_policy", "attach_role_policy", "attach_user_policy").where(AWS).where(
    arg("PolicyArn").matches(_ADMINISTRATOR)) | call(*(
        f"pulumi_aws.iam.{kind}PolicyAttachment" for kind in ("", "Group", "Role", "User"))).where(
    arg("policy_arn").matches(_ADMINISTRATOR) | arg("policy_arn").refers_to("pulumi_aws.iam.ManagedPolicy.ADMINISTRATOR_ACCESS"))


def _statements(text: str) -> List[Dict[str, object]]:
    """Return the statements of a policy in JSON that allow something without a condition, to whom it is attached to."""
    if '"Statement"' not in text:
        return []
    try:
        statements = json.loads(text)["Statement"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []
    return [
        one for one in (statements if isinstance(statements, list) else [statements])
        if isinstance(one, dict) and one.get("Effect") == "Allow" and "Condition" not in one and "Principal" not in one]


# How such a text begins, whatever stands between its parts.
_HEADS = ('{"St', '{"Ve', '{"Id', '{ "S', '{ "V', "{\n  ", '{\n "', "{\n\t\"", "\n{\n ", "\n   ")

_POLICY = outside_tests(
    string(("Acti", *_HEADS), lambda text, node, scope, file: text == "Action" or '"Statement"' in text).where(AWS)
    | _STATEMENT.where(_PRINCIPALS.absent))

ALMIGHTY = Rule(
    code="SEC632", name="policy-for-everything", cwe=250, severity=MEDIUM, confidence=MEDIUM,
    message="this policy allows every action on everything: name the actions and resources that are needed",
    when=either(
        _POLICY.where(Test(_grants_all)),
        outside_tests(call("kubernetes.client.V1PolicyRule").where(
            arg("resources").contains("*")).where(arg("verbs").contains("*"))),
        outside_tests(_ATTACHED).saying(
            "AdministratorAccess allows every action on everything: name the actions and resources that are needed",
            confidence=LOW),
        _POLICY.where(Test(_grants_rights)).saying(
            "who has this policy can get every other right by it: name the users, roles or policies that it is for"),
        _POLICY.where(Test(_grants_services)).saying(
            "this policy allows every action of a service on everything: name the actions and resources that are needed",
            severity=LOW, confidence=LOW, profile=AUDIT),
    ),
    why="Whoever gets hold of the credentials that it is attached to owns the whole account.",
    bad=(
        """
        import boto3

        POLICY = {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}  # SEC632
        TEXT = '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": ["*"]}}'  # SEC632
        """,
        """
        from aws_cdk import aws_iam

        statement = aws_iam.PolicyStatement(actions=["*"], resources=["*"])  # SEC632
        statement = aws_iam.PolicyStatement(actions=["iam:CreateAccessKey"], resources=["*"])  # SEC632
        statement = aws_iam.PolicyStatement(actions=["s3:*"], resources=["*"])  # SEC632
        """,
        """
        from kubernetes import client

        rule = client.V1PolicyRule(api_groups=["*"], resources=["*"], verbs=["*"])  # SEC632
        """,
    ),
    good=(
        """
        import boto3

        POLICY = {"Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
            {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::shop/*"},
            {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": OURS},
            {"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"AWS": ACCOUNT}},
            {"Effect": "Deny", "Action": "*", "Resource": "*"},
        ]}
        TEXT = '''{
            "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]
        }'''
        OTHER = '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::shop/*"}}'
        """,
        """
        from aws_cdk import aws_iam

        statement = aws_iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])
        statement = aws_iam.PolicyStatement(actions=["*"], resources=["arn:aws:s3:::shop/*"])
        statement = aws_iam.PolicyStatement(effect=aws_iam.Effect.DENY, actions=["*"], resources=["*"])
        statement = aws_iam.PolicyStatement(actions=["*"], resources=["*"], conditions=OURS)
        statement = aws_iam.PolicyStatement(actions=["*"], resources=["*"], principals=[aws_iam.AccountRootPrincipal()])
        """,
        """
        POLICY = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        """,
        """
        from kubernetes import client

        rule = client.V1PolicyRule(api_groups=[""], resources=["pods"], verbs=["*"])
        rule = client.V1PolicyRule(api_groups=["*"], resources=["*"], verbs=["get", "list"])
        """,
    ),
    see=("https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",),
)
