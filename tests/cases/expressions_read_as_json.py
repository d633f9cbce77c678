# profile: standard
"""Expressions of DynamoDB that come as a part of JSON."""
import json

import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("shop")


def handler(event, context):
    body = json.loads(event["body"])
    table.scan(FilterExpression=body["filter"])  # SEC107
    table.scan(FilterExpression=event["filter"])  # SEC107
    table.query(KeyConditionExpression="id = :id", ExpressionAttributeValues={":id": body["id"]})
    table.scan(FilterExpression=Attr("name").eq(body["name"]))
    return {}
