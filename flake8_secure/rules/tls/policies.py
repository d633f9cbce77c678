"""Policies by which clouds serve old versions of TLS as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from flake8_secure.api import Match, Test, arg_by_name, call, either, read
from flake8_secure.match.args import Keys
from flake8_secure.match.places import given_as

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Policies of AWS for what it serves, in the terms of its CDK, and what takes their names as texts.
_OF_CLOUDS = {
    **{f"aws_cdk.aws_cloudfront.SecurityPolicyProtocol.{name}": version for name, version in (
        ("SSL_V3", "SSL 3"), ("TLS_V1", "TLS 1.0"), ("TLS_V1_1_2016", "TLS 1.1"), ("TLS_V1_2016", "TLS 1.0"))},
    "aws_cdk.aws_apigateway.SecurityPolicy.TLS_1_0": "TLS 1.0",
    "aws_cdk.aws_apigatewayv2.SecurityPolicy.TLS_1_0": "TLS 1.0",
    "aws_cdk.aws_elasticsearch.TLSSecurityPolicy.TLS_1_0": "TLS 1.0",
    "aws_cdk.aws_opensearchservice.TLSSecurityPolicy.TLS_1_0": "TLS 1.0",
}
_NAMED_POLICY: Keys = {
    "aws_cdk.aws_apigateway.CfnDomainName": ("security_policy",),
    "aws_cdk.aws_apigatewayv2.CfnDomainName.DomainNameConfigurationProperty": ("security_policy",),
    "aws_cdk.aws_elasticsearch.CfnDomain.DomainEndpointOptionsProperty": ("tls_security_policy",),
    "aws_cdk.aws_opensearchservice.CfnDomain.DomainEndpointOptionsProperty": ("tls_security_policy",),
}
_OLD_POLICIES = ("Policy-Min-TLS-1-0-2019-07", "TLS_1_0")
_TAKING_POLICIES = frozenset(("minimum_protocol_version", "security_policy", "tls_security_policy"))


def _as_policy(match: Match, file: File) -> bool:
    """Tell whether some call is handed it as what a service begins at."""
    return given_as(match.node, match.scope, file) in _TAKING_POLICIES


def _of_cloud(match: Match, file: File) -> Dict[str, str]:
    return {"version": _OF_CLOUDS[match.facts["name"]]}


OLD_POLICIES = either(
    read(*_OF_CLOUDS).where(Test(_as_policy)).saying(facts=_of_cloud),
    call(*_NAMED_POLICY).where(arg_by_name(_NAMED_POLICY).equals(*_OLD_POLICIES)).saying(
        facts=lambda match, file: {"version": "TLS 1.0"}),
).saying("{version} can be broken: choose a policy that starts at TLS 1.2")
