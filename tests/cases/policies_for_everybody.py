# profile: standard
"""Statements of policies, and dictionaries that only have their words in them."""
import json

import boto3
from aws_cdk import aws_iam as iam

LABELS = [{"name": "Principal", "type": "string"}, {"Principal": "name", "Effect": "none"}]


def publish(bucket):
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}  # SEC631
    boto3.client("s3").put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Statement": [statement]}))


def of_a_stack(client, name):
    body = {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}
    client.set_stack_policy(StackName=name, StackPolicyBody=json.dumps(body))


def open_up(bucket, conditions):
    everybody = [iam.ArnPrincipal("*")]
    bucket.add_to_resource_policy(iam.PolicyStatement(actions=["s3:*"], principals=everybody))  # SEC631
    bucket.add_to_resource_policy(iam.PolicyStatement(actions=["s3:GetObject"], principals=everybody))
    bucket.add_to_resource_policy(iam.PolicyStatement(actions=["s3:*"], principals=everybody, conditions=conditions))
    bucket.add_to_resource_policy(iam.PolicyStatement(
        actions=["s3:*"], principals=[iam.ArnPrincipal("arn:aws:iam::123456789012:user/ann")]))
    bucket.add_to_resource_policy(iam.PolicyStatement.from_json({
        "Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "s3:*", "Resource": "*"}))  # SEC631
    bucket.add_to_role_policy(iam.PolicyStatement.from_json({"Effect": "Allow", "Action": "*", "Resource": "*"}))  # SEC632
    bucket.add_to_resource_policy(iam.PolicyStatement(
        actions=["*"], resources=["*"], principals=[iam.AccountRootPrincipal()]))
