# profile: standard
"""The variables of a stage are set by who deploys a function, not by who calls it."""
import os


def handler(event, context):
    for name in event.get("stageVariables") or {}:
        os.environ[name] = event["stageVariables"][name]
    for name in event["queryStringParameters"]:
        os.environ[name] = event["queryStringParameters"][name]  # SEC135
    return {"statusCode": 200}
