# profile: standard
"""Policies of AWS that are written as texts."""
import boto3

ALL = '{\n  "Version": "2012-10-17",\n  "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]\n}'  # SEC632
boto3.client("iam").put_user_policy(UserName="a", PolicyName="all", PolicyDocument='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": "*"}]}')  # SEC632
SOME = """{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Deny", "Action": "*", "Resource": "*"},
    {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
    {"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}},
    {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
    "*"
  ]
}"""
BROKEN = '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]'
LIST = '{"Sticky": ["Statement"], "Version": 1}'
