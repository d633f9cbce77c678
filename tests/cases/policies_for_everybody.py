# profile: standard
"""Statements of policies, and dictionaries that only have their words in them."""
import json

import boto3

LABELS = [{"name": "Principal", "type": "string"}, {"Principal": "name", "Effect": "none"}]


def publish(bucket):
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}  # SEC631
    boto3.client("s3").put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Statement": [statement]}))
