# profile: standard
"""Policies by which load balancers serve old versions of TLS as well."""
import boto3
import pulumi_aws
from aws_cdk import aws_elasticloadbalancingv2 as elbv2

POLICY = "ELBSecurityPolicy-TLS-1-1-2017-01"


def build(scope, balancer, certificate):
    balancer.add_listener("new", certificates=[certificate], ssl_policy=elbv2.SslPolicy.RECOMMENDED_TLS)
    balancer.add_listener("newer", certificates=[certificate], ssl_policy=elbv2.SslPolicy.TLS13_RES)
    balancer.add_listener("old", certificates=[certificate], ssl_policy=elbv2.SslPolicy.LEGACY)  # S502
    balancer.add_listener("older", certificates=[certificate], ssl_policy=elbv2.SslPolicy.TLS13_11)  # S502
    names = {elbv2.SslPolicy.LEGACY: "legacy"}
    pulumi_aws.lb.Listener("new", port=443, ssl_policy="ELBSecurityPolicy-TLS13-1-2-2021-06")
    pulumi_aws.lb.Listener("old", port=443, ssl_policy="ELBSecurityPolicy-2016-08")  # S502
    boto3.client("elbv2").create_listener(LoadBalancerArn=balancer, SslPolicy=POLICY)  # S502
    boto3.client("elbv2").create_listener(LoadBalancerArn=balancer, SslPolicy="ELBSecurityPolicy-TLS-1-2-2017-01")
    return names
