"""Rules of firewalls as code, of AWS, Azure and Google, that let everyone connect to what is administered or asked for data."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Optional, Tuple

from flake8_secure.api import Match, Test, arg, call
from flake8_secure.match.args import Argument
from flake8_secure.match.evidence import Origin, known_origins
from flake8_secure.rules.clients.policies import constants
from flake8_secure.syntax.nodes import below, children, entries_in, number_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Ports of what is administered or asked for data by them: SSH, Telnet, databases, remote desktops.
_PORTS = (22, 23, 1433, 1521, 3306, 3389, 5432, 5900, 6379, 9200, 11211, 27017)
_EVERYWHERE = frozenset(("0.0.0.0/0", "::/0"))


def _permissions(node: Optional[ast.AST], scope: Scope) -> Iterator[Tuple[Dict[str, ast.expr], Scope]]:
    """Yield what *node* lets in: by keywords of calls, and by dictionaries, those that it names as well."""
    places = _written_out(node, scope)
    for place, around in places:  # grows
        for part in below(place):
            if isinstance(part, ast.Call):
                said = ((keyword.arg, keyword.value) for keyword in part.keywords)
                yield {name: value for name, value in said if name is not None and name not in _INNER}, around
            elif isinstance(part, ast.Dict):
                yield dict(entries_in(part)), around
            if isinstance(part, ast.List) or isinstance(part, ast.keyword) and (part.arg is None or part.arg in _INNER):
                named = [one for one in children(part) if isinstance(one, ast.Name)]
                origins = (one for name in named for one in _written_out(name, around) if one[0] is not name)
                places += [one for one in origins if one not in places]


def _written_out(node: Optional[ast.AST], scope: Scope) -> List[Origin]:
    """Return where *node*, or what it names, is written out."""
    if node is None:
        return []
    return [one for one in known_origins(node, scope) if isinstance(one[0], (ast.Dict, ast.List, ast.Tuple))] or [(node, scope)]


# What is given the permissions, each in a dictionary or a call of its own.
_INNER = frozenset(("IpPermissions", "SecurityGroupIngress", "egress", "ingress", "security_group_ingress"))
# How the libraries call the first and the last port, and the protocol.
_FIRST, _LAST = ("FromPort", "fromPort", "from_port"), ("ToPort", "toPort", "to_port")
_PROTOCOL = ("IpProtocol", "ipProtocol", "ip_protocol", "protocol")
# Others have none: what stands for ports are kinds of messages in ICMP.
_WITH_PORTS = frozenset(("17", "6", "tcp", "udp"))


def _opens(node: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether every address may connect to such a port."""
    for said, around in _permissions(node, scope):
        first, last, protocol = (
            [constant for name in names for constant in constants(said.get(name), around, file)[:1]]
            for names in (_FIRST, _LAST, _PROTOCOL))
        ends = _ports((*first, *last))
        if any(value in _EVERYWHERE for part in said.values() for value in constants(part, around, file)) and (
            any(one in ("-1", -1) for one in protocol)
            or len(ends) == 2 and _holds_a_port(*ends) and all(str(one).lower() in _WITH_PORTS for one in protocol)
        ):
            return True
    return False


def _ports(values: Iterable[object]) -> List[int]:
    """Return those of *values* that are ports, as numbers or as texts."""
    numbers = [number_in(value) if isinstance(value, str) else value for value in values]
    return [number for number in numbers if isinstance(number, int) and number >= 0]


def _holds_a_port(first: int, last: int) -> bool:
    """Tell whether one of the ports from *first* to *last* must not be open to everyone."""
    return any(first <= port <= last for port in _PORTS)


def opens_a_port(match: Match, file: File) -> bool:
    return _opens(match.node, match.scope, file)


def _in_argument(name: str) -> Test:
    """Ask whether what a call is given as *name* opens such a port."""
    return Test(lambda match, file: _opens(arg(name).node(match), match.scope, file))


# Rules of their own, and groups that hold some, for Pulumi, troposphere and the CDK.
RULES = call(
    "aws_cdk.aws_ec2.CfnSecurityGroupIngress", "pulumi_aws.vpc.SecurityGroupIngressRule",
    "troposphere.ec2.SecurityGroupIngress",
).where(Test(opens_a_port)) | call("pulumi_aws.ec2.SecurityGroupRule").where(arg("type").equals("ingress")).where(
    Test(opens_a_port)) | call("pulumi_aws.ec2.SecurityGroup").where(_in_argument("ingress")) | call(
    "troposphere.ec2.SecurityGroup").where(_in_argument("SecurityGroupIngress")) | call(
    "aws_cdk.aws_ec2.CfnSecurityGroup").where(_in_argument("security_group_ingress"))


def _range(first: Argument, last: Argument) -> Test:
    """Ask whether the range of ports from *first* to *last* holds one that must not be open to everyone."""
    def holds(match: Match, file: File) -> bool:
        ends = _ports(one for end in (first, last) for one in constants(end.node(match), match.scope, file)[:1])
        return len(ends) == 2 and _holds_a_port(*ends)
    return Test(holds)


# The same in the terms of the CDK.
ANYBODY = call("aws_cdk.aws_ec2.Peer.any_ipv4", "aws_cdk.aws_ec2.Peer.any_ipv6") | call(
    "aws_cdk.aws_ec2.Peer.ipv4", "aws_cdk.aws_ec2.Peer.ipv6").where(arg("cidr_ip", 0).equals(*_EVERYWHERE))
OPENED = call("aws_cdk.aws_ec2.Port.tcp").where(arg("port", 0).equals(*_PORTS)) | call(
    "aws_cdk.aws_ec2.Port.all_tcp", "aws_cdk.aws_ec2.Port.all_traffic") | call(
    "aws_cdk.aws_ec2.Port.tcp_range").where(_range(arg("start_port", 0), arg("end_port", 1))) | call(
    "aws_cdk.aws_ec2.Port").where(_range(arg("from_port"), arg("to_port")))


def _are_open(ports: Iterable[object]) -> bool:
    """Tell whether a port or a range of them, as texts, holds one that must not be open to everyone: `"22"`, `"20-25"`, `"*"`."""
    for one in ports:
        ends = _ports(str(one).split("-"))
        if one == "*" or ends and _holds_a_port(ends[0], ends[-1]):
            return True
    return False


_ALLOWED = arg("allows", "allowed")


def _allows_a_port(match: Match, file: File) -> bool:
    """Tell whether a rule of Google's cloud allows such a port, or all by naming none."""
    for said, around in _permissions(_ALLOWED.node(match), match.scope):
        protocols = constants(said.get("protocol", said.get("I_p_protocol")), around, file)
        if "all" in protocols or "tcp" in protocols and (
                "ports" not in said or _are_open(constants(said["ports"], around, file))):
            return True
    return False


_PORT = arg("destination_port_range")
# https://cloud.google.com/firewall/docs/firewalls
# https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
OF_OTHERS = call("google.cloud.compute_v1.Firewall", "pulumi_gcp.compute.Firewall").where(
    arg("source_ranges").contains(*_EVERYWHERE)).where(Test(_allows_a_port)).unless(arg("direction").equals("EGRESS")) | call(
    "azure.mgmt.network.models.SecurityRule", "pulumi_azure_native.network.SecurityRule",
    "pulumi_azure_native.network.SecurityRuleArgs",
).where(arg("source_address_prefix").equals("*", "Any", "Internet", *_EVERYWHERE)).where(
    arg("access").matches("(?i)^allow$")).where(arg("direction").matches("(?i)^inbound$")).where(
    Test(lambda match, file: _are_open(_PORT.value(match, file).constants)))
