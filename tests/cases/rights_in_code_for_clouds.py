# profile: standard
"""Policies that lead to every other right, databases in reach of everyone, and old versions of TLS, in the terms of the CDK."""
import json

from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_dms as dms
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_opensearchservice as opensearch
from aws_cdk import aws_rds as rds

SIGN_IN = '{"Statement": [{"Effect": "Allow", "Action": ["iam:CreateLoginProfile"], "Resource": "*"}]}'  # SEC632
OWN_SIGN_IN = '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateLoginProfile", "Resource": "arn:aws:iam::1:user/ann"}]}'


def grant(bucket, condition):
    rights = ["iam:Put*"]
    iam.PolicyStatement(actions=rights, resources=["arn:aws:iam::*:role/*"])  # SEC632
    iam.PolicyStatement(effect=iam.Effect.ALLOW, actions=["iam:*"], resources=["*"])  # SEC632
    iam.PolicyStatement(actions=["iam:PassRole", "lambda:CreateFunction"], resources=["*"])  # SEC632
    iam.PolicyStatement(actions=["iam:PassRole"], resources=["*"])
    iam.PolicyStatement(actions=["lambda:CreateFunction", "lambda:InvokeFunction"], resources=["*"])
    iam.PolicyStatement(actions=["iam:Get*", "iam:List*"], resources=["*"])
    iam.PolicyStatement(actions=["iam:CreateAccessKey"], resources=["arn:aws:iam::*:user/${aws:username}"])
    iam.PolicyStatement(actions=["iam:CreateAccessKey"], resources=["*"], conditions=condition)
    iam.PolicyStatement(effect=iam.Effect.DENY, actions=["iam:*"], resources=["*"])
    iam.PolicyStatement(actions=["s3:*"], resources=["*"])
    iam.PolicyStatement(actions=["*"], resources=[bucket.arn])
    iam.PolicyStatement.from_json({"Effect": "Allow", "Action": ["iam:AttachRolePolicy"], "Resource": "*"})  # SEC632
    return json.dumps({"Statement": [{"Effect": "Deny", "Action": ["iam:AttachRolePolicy"], "Resource": "*"}]})


def connect(stack, network, engine):
    inside = ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED)
    dms.CfnReplicationInstance(stack, "r", replication_instance_class="x", publicly_accessible=True)  # SEC631
    dms.CfnReplicationInstance(stack, "r", replication_instance_class="x", publicly_accessible=False)
    rds.DatabaseInstance(stack, "d", engine=engine, vpc=network, publicly_accessible=True, vpc_subnets=inside)
    rds.DatabaseInstance(stack, "d", engine=engine, vpc=network, vpc_subnets=inside)
    outside = ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC)
    rds.DatabaseInstance(stack, "e", engine=engine, vpc=network, publicly_accessible=True, vpc_subnets=outside)  # SEC631
    ec2.CfnSecurityGroupIngress(stack, "p", ip_protocol="icmp", cidr_ip="0.0.0.0/0", from_port=8, to_port=30)
    ec2.CfnSecurityGroupIngress(stack, "p", ip_protocol="7", cidr_ip="0.0.0.0/0", from_port=22, to_port=22)
    ec2.CfnSecurityGroupIngress(stack, "p", ip_protocol="6", cidr_ip="0.0.0.0/0", from_port=22, to_port=22)  # SEC631
    ec2.CfnSecurityGroupIngress(stack, "p", ip_protocol="TCP", cidr_ip="0.0.0.0/0", from_port=22, to_port=22)  # SEC631


def serve(stack, endpoint):
    apigateway.DomainName(stack, "d", security_policy=apigateway.SecurityPolicy.TLS_1_2)
    opensearch.Domain(stack, "o", tls_security_policy=opensearch.TLSSecurityPolicy.TLS_1_0)  # S502
    opensearch.Domain(stack, "o", tls_security_policy=opensearch.TLSSecurityPolicy.TLS_1_2)
    endpoint.DomainEndpointOptionsProperty(tls_security_policy="Policy-Min-TLS-1-0-2019-07")
    opensearch.CfnDomain.DomainEndpointOptionsProperty(tls_security_policy="Policy-Min-TLS-1-0-2019-07")  # S502
    opensearch.CfnDomain.DomainEndpointOptionsProperty(tls_security_policy="Policy-Min-TLS-1-2-2019-07")
    cloudfront.Distribution(stack, "c", minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2016)  # S502
    cloudfront.Distribution(stack, "c", minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021)
    return apigateway.SecurityPolicy.TLS_1_0
