"""Policies that let everyone in, or allow everything: of AWS, as dictionaries and statements of the CDK, and of Kubernetes."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, Dict, List, Optional

from flake8_secure.api import LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, imports, method, outside_tests, string
from flake8_secure.match.evidence import known_origins
from flake8_secure.syntax.nodes import entries_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

AWS = anywhere(imports("aioboto3", "aiobotocore", "aws_cdk", "boto3", "botocore", "pulumi_aws", "troposphere"))
_READING = ("s3:Get", "s3:List")
_ACTIONS = arg("actions")


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


def _grants_all(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the key of the actions in a statement that allows every one on everything."""
    said = _allowed(node, scope, file) if text == "Action" else {}
    return "Principal" not in said and all("*" in constants(said.get(key), scope, file) for key in ("Action", "Resource"))


_ADMINISTRATOR = r"(?:^|:policy/)AdministratorAccess$"
# https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
_ATTACHED = call("aws_cdk.aws_iam.ManagedPolicy.from_aws_managed_policy_name").where(
    arg("managed_policy_name", 0).matches(_ADMINISTRATOR)) | method(
    "attach_group_policy", "attach_role_policy", "attach_user_policy").where(AWS).where(
    arg("PolicyArn").matches(_ADMINISTRATOR)) | call(*(
        f"pulumi_aws.iam.{kind}PolicyAttachment" for kind in ("", "Group", "Role", "User"))).where(
    arg("policy_arn").matches(_ADMINISTRATOR) | arg("policy_arn").refers_to("pulumi_aws.iam.ManagedPolicy.ADMINISTRATOR_ACCESS"))


def _grants_all_as_text(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is such a policy in JSON."""
    if '"Statement"' not in text:
        return False
    try:
        statements = json.loads(text)["Statement"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
    return any(
        isinstance(one, dict) and one.get("Effect") == "Allow" and "Condition" not in one and "Principal" not in one
        and all(one.get(key) in ("*", ["*"]) for key in ("Action", "Resource"))
        for one in (statements if isinstance(statements, list) else [statements]))


# How such a text begins, whatever stands between its parts.
_HEADS = ('{"St', '{"Ve', '{"Id', '{ "S', '{ "V', "{\n  ", '{\n "', "{\n\t\"", "\n{\n ", "\n   ")

ALMIGHTY = Rule(
    code="SEC632", name="policy-for-everything", cwe=250, severity=MEDIUM, confidence=MEDIUM,
    message="this policy allows every action on everything: name the actions and resources that are needed",
    when=outside_tests((string(("Acti",), _grants_all) | string(_HEADS, _grants_all_as_text)).where(AWS) | _STATEMENT.where(
        arg("actions").contains("*")).where(arg("resources").contains("*")).where(arg("principals").absent)
        | call("kubernetes.client.V1PolicyRule").where(arg("resources").contains("*")).where(arg("verbs").contains("*")))
    | outside_tests(_ATTACHED).saying(
        "AdministratorAccess allows every action on everything: name the actions and resources that are needed", confidence=LOW),
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
