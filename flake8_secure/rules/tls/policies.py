"""Policies by which clouds serve old versions of TLS as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Dict

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
    **{f"aws_cdk.aws_elasticloadbalancingv2.SslPolicy.{name}": version for name, version in (
        ("FORWARD_SECRECY", "TLS 1.0"), ("FORWARD_SECRECY_TLS11", "TLS 1.1"), ("LEGACY", "TLS 1.0"),
        ("RECOMMENDED", "TLS 1.0"), ("TLS11", "TLS 1.1"), ("TLS13_10", "TLS 1.0"), ("TLS13_11", "TLS 1.1"))},
}
_NAMED_POLICY: Keys = {
    "aws_cdk.aws_apigateway.CfnDomainName": ("security_policy",),
    "aws_cdk.aws_apigatewayv2.CfnDomainName.DomainNameConfigurationProperty": ("security_policy",),
    "aws_cdk.aws_elasticsearch.CfnDomain.DomainEndpointOptionsProperty": ("tls_security_policy",),
    "aws_cdk.aws_opensearchservice.CfnDomain.DomainEndpointOptionsProperty": ("tls_security_policy",),
}
# The same of load balancers:
# https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
_NAMED_BY_BALANCER: Keys = {
    "aws_cdk.aws_elasticloadbalancingv2.CfnListener": ("ssl_policy",),
    "boto3.client().create_listener": ("SslPolicy",),
    "boto3.client().modify_listener": ("SslPolicy",),
    "pulumi_aws.alb.Listener": ("ssl_policy",),
    "pulumi_aws.lb.Listener": ("ssl_policy",),
    "troposphere.elasticloadbalancingv2.Listener": ("SslPolicy",),
}
_FROM_TLS_1_0 = r"^ELBSecurityPolicy-(?:2015-05|2016-08|FS-2018-06|TLS-1-0-2015-04|TLS13-1-0-(?:FIPS-)?\d{4}-\d\d)$"
_FROM_TLS_1_1 = r"^ELBSecurityPolicy-(?:FS-1-1-2019-08|TLS-1-1-2017-01|TLS13-1-1-(?:FIPS-)?\d{4}-\d\d)$"
_OLD_POLICIES = ("Policy-Min-TLS-1-0-2019-07", "TLS_1_0")
_TAKING_POLICIES = frozenset(("minimum_protocol_version", "security_policy", "ssl_policy", "tls_security_policy"))


def _as_policy(match: Match, file: File) -> bool:
    """Tell whether some call is handed it as what a service begins at."""
    return given_as(match.node, match.scope, file) in _TAKING_POLICIES


def _of_cloud(match: Match, file: File) -> Dict[str, str]:
    return {"version": _OF_CLOUDS[match.facts["name"]]}


def _from(version: str) -> Callable[[Match, File], Dict[str, str]]:
    return lambda match, file: {"version": version}


OLD_POLICIES = either(
    read(*_OF_CLOUDS).where(Test(_as_policy)).saying(facts=_of_cloud),
    call(*_NAMED_POLICY).where(arg_by_name(_NAMED_POLICY).equals(*_OLD_POLICIES)).saying(facts=_from("TLS 1.0")),
    call(*_NAMED_BY_BALANCER).where(arg_by_name(_NAMED_BY_BALANCER).matches(_FROM_TLS_1_0)).saying(facts=_from("TLS 1.0")),
    call(*_NAMED_BY_BALANCER).where(arg_by_name(_NAMED_BY_BALANCER).matches(_FROM_TLS_1_1)).saying(facts=_from("TLS 1.1")),
).saying("{version} can be broken: choose a policy that starts at TLS 1.2")
