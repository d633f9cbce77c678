"""Data that becomes a part of a NoSQL query."""

from __future__ import annotations

import ast

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, method
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import chain
from flake8_secure.match.composed import composed
from flake8_secure.match.flows import through
from flake8_secure.match.harms import fields, operators, put_in, script, search_script, sent_or_decoded, sent_text, whole
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import tail_of

_WITH_EXPRESSION = sorted({last(name) for names in sinks.NOSQL_EXPRESSION.values() for name in names})


def _has_built_expression(match: Match, file: File) -> bool:
    """Tell whether an expression of DynamoDB is put together."""
    given = match.node.keywords if isinstance(match.node, ast.Call) else ()
    return any(
        any(composed(part.value, match.scope, file)) for part in given if part.arg in sinks.NOSQL_EXPRESSION)


_MONGO = frozenset((
    "beanie", "bson", "flask_pymongo", "mongita", "mongoengine", "mongomock", "montydb", "motor", "odmantic", "pymongo"))
_OF_MONGO = regex(r"(?i)coll|mongo|(?:^|_)db(?:$|_)|database")
_OF_ANOTHER = regex(r"(?i)crud|dao|mixin|repo|service")
# Methods that other stores of records have as well.
_COMMON = frozenset(("aggregate", "delete_many", "delete_one", "distinct", "find", "replace_one", "update_many", "update_one"))


def _may_be_mongo(match: Match, file: File) -> bool:
    """Tell whether a method is called on a collection, by what the file imports and what the receiver is called."""
    if not _MONGO.isdisjoint(file.index.roots) or not isinstance(match.node, ast.Call):
        return True
    method_, *owners = (tail_of(part) for part in chain(match.node.func))
    if any(_OF_MONGO.search(name) for name in owners):
        return True
    return method_ not in _COMMON and not any(_OF_ANOTHER.search(name) for name in owners)


NOSQL_INJECTION = Rule(
    code="SEC107", name="nosql-injection", cwe=943, severity=HIGH,
    message="{source} (line {line}) may bring operators into {sink}: convert it with str(), or compare with $eq",
    when=through("nosql", sinks.NOSQL, structured=True, harm=operators, where=Test(_may_be_mongo))
    | through("nosql", sinks.NOSQL_CONDITIONS, structured=True, harm=sent_or_decoded)
    | through("nosql", sinks.NOSQL_WHOLE, structured=True, harm=whole, where=Test(_may_be_mongo)).saying(
        "{source} (line {line}) decides all that {sink} does: name the operators and the fields yourself")
    | through("script", sinks.NOSQL_SCRIPT, *through("script", sinks.NOSQL_FUNCTION).sinks, harm=script).saying(
        "{source} (line {line}) becomes JavaScript in {sink}: compare fields in the query instead")
    | through("code", sinks.JQ).saying(
        "{source} (line {line}) is a program of jq in {sink}, which reads the environment: give it values by args=",
        severity=MEDIUM)
    | through("nosql", sinks.NOSQL, harm=fields, where=Test(_may_be_mongo)).saying(
        "{source} (line {line}) names what {sink} compares, and may name $where or $ne: look the fields up in a list",
        severity=MEDIUM)
    | through("code", sinks.NOSQL_EXPRESSION, harm=sent_text).saying(
        "{source} (line {line}) is a part of the expression in {sink}: put it into ExpressionAttributeValues")
    | through("code", sinks.NOSQL_TEXT, *through("code", sinks.NOSQL_FILTER, harm=put_in).sinks).saying(
        "{source} (line {line}) becomes a part of the query in {sink}: pass it as a parameter of the query")
    | through("script", sinks.NOSQL_LUA).saying(
        "{source} (line {line}) becomes a part of the script in {sink}: pass it in KEYS or ARGV", cwe=94)
    | through("nosql", sinks.NOSQL_SEARCH, structured=True, harm=sent_or_decoded).saying(
        "{source} (line {line}) decides what {sink} looks for: put the query together from fields of your own",
        severity=MEDIUM)
    | through("code", sinks.NOSQL_SEARCH, harm=search_script).saying(
        "{source} (line {line}) becomes a part of the script in {sink}: pass it in params", cwe=94)
    | method(*_WITH_EXPRESSION).where(Test(_has_built_expression)).saying(
        "this expression is put together here: give the values names, and put them into ExpressionAttributeValues",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        JSON such as `{"$ne": null}` in place of a password matches every password. What becomes a part of
        the text of `$where` is run by the database as JavaScript, and what becomes a part of an expression of
        DynamoDB compares other attributes than you meant. A program of jq can read the environment.
    """,
    bad=(
        """
        from flask import Flask, request
        from pymongo import MongoClient

        app = Flask(__name__)
        users = MongoClient("mongodb+srv://app@db.example.org").app.users


        @app.route("/login", methods=["POST"])
        def login():
            found = users.find_one({"name": request.json["name"]})  # SEC107
            return {"found": found is not None}
        """,
        """
        from flask import Flask, request
        from pymongo import MongoClient

        app = Flask(__name__)
        users = MongoClient("mongodb+srv://app@db.example.org").app.users


        @app.route("/find")
        def find():
            query = {"$where": "this.name == '" + request.args["name"] + "'"}
            return {"count": len(list(users.find(query)))}  # SEC107


        @app.route("/all")
        def find_all():
            return {"count": len(list(users.find(request.args.to_dict())))}  # SEC107
        """,
        """
        import pymongo
        from flask import Flask, request

        app = Flask(__name__)
        shop = pymongo.MongoClient("mongodb+srv://app@db.example.org").shop


        @app.route("/change", methods=["POST"])
        def change():
            shop.orders.update_one({"number": request.args["id"]}, request.get_json())  # SEC107
            shop.orders.bulk_write([pymongo.UpdateOne(request.json["filter"], {"$inc": {"changes": 1}})])  # SEC107
            shop.command("mapReduce", "orders", map=request.form["map"], reduce=SUM, out="sums")  # SEC107
            names = shop.orders.distinct("name", request.json["filter"])  # SEC107
            return {"names": names, "ok": shop.command(request.get_json())["ok"]}  # SEC107
        """,
        """
        import jq
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/shops", methods=["POST"])
        def shops():
            return {"shops": jq.first(request.form["program"], SHOPS)}  # SEC107
        """,
        """
        import json

        import boto3
        from flask import Flask, request

        app = Flask(__name__)
        users = boto3.resource("dynamodb").Table("users")


        @app.route("/find", methods=["POST"])
        def find():
            found = users.scan(FilterExpression=request.form["field"] + " = :name")  # SEC107
            more = users.query(QueryFilter=request.json["filter"])  # SEC107
            more = users.query(QueryFilter=json.loads(request.form["filter"]))  # SEC107
            return {"count": found["Count"] + more["Count"]}


        def rename(table, field):
            table.update_item(UpdateExpression=f"SET {field} = :name")  # SEC107
        """,
    ),
    good=(
        """
        import pymongo
        from flask import Flask, request

        app = Flask(__name__)
        shop = pymongo.MongoClient("mongodb+srv://app@db.example.org").shop


        @app.route("/rename", methods=["POST"])
        def rename():
            shop.orders.update_one({"number": str(request.json["id"])}, {"$set": {"name": request.json["name"]}})
            shop.orders.bulk_write([pymongo.UpdateOne({"_id": str(request.json["id"])}, {"$inc": {"changes": 1}})])
            return {"names": shop.orders.distinct("name", {"open": bool(request.json["open"])}), "ok": shop.command("ping")}
        """,
        """
        from flask import Flask, request
        from pymongo import MongoClient

        app = Flask(__name__)
        users = MongoClient("mongodb+srv://app@db.example.org").app.users


        @app.route("/login", methods=["POST"])
        def login():
            found = users.find_one({"name": str(request.json["name"])})
            return {"found": found is not None}
        """,
        """
        import boto3
        from boto3.dynamodb.conditions import Attr, Key
        from flask import Flask, request

        app = Flask(__name__)
        users = boto3.resource("dynamodb").Table("users")
        NAME = "name"


        @app.route("/find", methods=["POST"])
        def find():
            name = request.form["name"]
            users.scan(FilterExpression=Attr("name").eq(name))
            users.query(KeyConditionExpression=Key("name").eq(name) & Key("day").lt(name))
            users.scan(FilterExpression=NAME + " = :name", ExpressionAttributeValues={":name": name})
            return {}
        """,
    ),
    see=("https://www.mongodb.com/docs/manual/reference/operator/query/",
         "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html"),
    also=("aws-lambda/dynamodb-filter-injection", "py/nosql-injection", "taint-nosqli"),
)
