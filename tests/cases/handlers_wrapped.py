# profile: standard
"""What a server calls is what a decorator has made: it hands the function more than it was given itself."""
import functools
import json


class Event:
    def __init__(self, raw):
        self.raw = raw

    @property
    def body(self):
        return json.loads(self.raw["body"])

    @property
    def number(self):
        return int(self.raw["pathParameters"]["number"])


def handler(function):
    @functools.wraps(function)
    def wrapper(event, context):
        return {"statusCode": 200, "body": json.dumps(function(Event(event)))}
    return wrapper


def parsed(function):
    def wrapper(event, context):
        return function(json.loads(event["body"]), context)
    return wrapper


@handler
def read(request):
    open("/srv/%d" % request.number)
    return open(request.body["name"]).read()  # SEC101


@parsed
def written(body, context):
    open("/srv/names.txt")
    open(body["name"], "w")  # SEC101
