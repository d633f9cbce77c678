# profile: standard
"""Firewalls of Google and Azure that let everybody connect, and policies of AWS for everything."""
import boto3
import pulumi_aws
import pulumi_azure_native as azure
import pulumi_gcp as gcp
from aws_cdk import aws_iam
from google.cloud import compute_v1

ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"


def open_ports(network):
    gcp.compute.Firewall(  # SEC631
        "login", network=network, allows=[{"protocol": "tcp", "ports": ["22"]}], source_ranges=["0.0.0.0/0"])
    gcp.compute.Firewall("all", network=network, source_ranges=["0.0.0.0/0"], allows=[  # SEC631
        gcp.compute.FirewallAllowArgs(protocol="tcp", ports=["3000-4000"])])
    gcp.compute.Firewall("any", network=network, allows=[{"protocol": "tcp"}], source_ranges=["0.0.0.0/0"])  # SEC631
    gcp.compute.Firewall("pages", network=network, allows=[{"protocol": "tcp", "ports": ["443"]}], source_ranges=["0.0.0.0/0"])
    gcp.compute.Firewall("ours", network=network, allows=[{"protocol": "tcp", "ports": ["22"]}], source_ranges=["10.0.0.0/8"])
    gcp.compute.Firewall(
        "out", network=network, allows=[{"protocol": "tcp"}], source_ranges=["0.0.0.0/0"], direction="EGRESS")
    compute_v1.Firewall(  # SEC631
        name="login", allowed=[compute_v1.Allowed(I_p_protocol="all")], source_ranges=["0.0.0.0/0"])


def open_ports_of_azure(group):
    azure.network.SecurityRule(  # SEC631
        "login", access="Allow", direction="Inbound", source_address_prefix="*", destination_port_range="22", protocol="Tcp")
    azure.network.SecurityRule(
        "none", access="Deny", direction="Inbound", source_address_prefix="*", destination_port_range="22", protocol="Tcp")
    azure.network.SecurityRule(
        "out", access="Allow", direction="Outbound", source_address_prefix="*", destination_port_range="*", protocol="Tcp")
    azure.network.SecurityRule(
        "ours", access="Allow", direction="Inbound", source_address_prefix="10.0.0.0/8", destination_port_range="22")
    azure.network.SecurityRule(
        "pages", access="Allow", direction="Inbound", source_address_prefix="*", destination_port_range="443", protocol="Tcp")


def grant(role):
    role.add_managed_policy(aws_iam.ManagedPolicy.from_aws_managed_policy_name("AdministratorAccess"))  # SEC632
    role.add_managed_policy(aws_iam.ManagedPolicy.from_aws_managed_policy_name("AmazonS3ReadOnlyAccess"))
    boto3.client("iam").attach_role_policy(RoleName="builds", PolicyArn=ADMINISTRATOR)  # SEC632
    boto3.client("iam").attach_role_policy(RoleName="builds", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    pulumi_aws.iam.RolePolicyAttachment(  # SEC632
        "builds", role=role, policy_arn=pulumi_aws.iam.ManagedPolicy.ADMINISTRATOR_ACCESS)
    pulumi_aws.iam.RolePolicyAttachment("builds", role=role, policy_arn=pulumi_aws.iam.ManagedPolicy.READ_ONLY_ACCESS)
    pulumi_aws.iam.UserPolicyAttachment("ann", user="ann", policy_arn=ADMINISTRATOR)  # SEC632
