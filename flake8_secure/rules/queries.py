"""Data that becomes a part of a query which is not SQL, or of a style sheet."""

from __future__ import annotations

import ast

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import as_text, chain
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import through
from flake8_secure.match.harms import fields, filter_text, operators, script, search_script, sent_or_decoded, sent_text
from flake8_secure.models import sinks
from flake8_secure.models.sanitizers import SANITIZERS
from flake8_secure.regex import regex
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import tail_of

_WITH_EXPRESSION = sorted({last(name) for names in sinks.NOSQL_EXPRESSION.values() for name in names})


def _has_built_expression(match: Match, file: File) -> bool:
    """Tell whether an expression of DynamoDB is put together."""
    given = match.node.keywords if isinstance(match.node, ast.Call) else ()
    return any(
        any(composed(part.value, match.scope, file)) for part in given if part.arg in sinks.NOSQL_EXPRESSION)


def _is_built_at(keyword: str, place: int, weakness: str) -> Test:
    """Ask whether the text that is handed over as *keyword*, or at *place*, is put together of what may do harm."""
    given, quoting = arg(keyword, place), frozenset(SANITIZERS[weakness])
    return Test(lambda match, file: any(composed(given.node(match), match.scope, file, quoting)))


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
    | through("script", sinks.NOSQL_SCRIPT, *through("script", sinks.NOSQL_FUNCTION).sinks, harm=script).saying(
        "{source} (line {line}) becomes JavaScript in {sink}: compare fields in the query instead")
    | through("nosql", sinks.NOSQL, harm=fields, where=Test(_may_be_mongo)).saying(
        "{source} (line {line}) names what {sink} compares, and may name $where or $ne: look the fields up in a list",
        severity=MEDIUM)
    | through("code", sinks.NOSQL_EXPRESSION, harm=sent_text).saying(
        "{source} (line {line}) is a part of the expression in {sink}: put it into ExpressionAttributeValues")
    | through("code", sinks.NOSQL_TEXT).saying(
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
        DynamoDB compares other attributes than you meant.
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

LDAP_INJECTION = Rule(
    code="SEC108", name="ldap-injection", cwe=90, severity=HIGH,
    message="{source} (line {line}) becomes part of an LDAP query in {sink}: use escape_filter_chars()",
    when=through("ldap", sinks.LDAP_FILTER, *through(
        "ldap", sinks.LDAP_LIKELY, where=Test(lambda match, file: bool(file.index.roots & {"ldap", "ldap3"})),
        harm=filter_text).sinks)
    | through("ldap-name", sinks.LDAP_NAME).saying(
        "{source} (line {line}) decides below which entry {sink} looks: use escape_dn_chars() or escape_rdn()")
    | either(
        method("search_ext", "search_ext_s", "search_s", "search_st").where(_is_built_at("filterstr", 2, "ldap")),
        call("ldap3.Connection().search", "ldap3.Connection().extend.standard.paged_search").where(
            _is_built_at("search_filter", 1, "ldap")),
    ).saying("this filter is put together here: use escape_filter_chars() for what varies",
             severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        Parentheses and `*` change what the filter asks for: `*)(uid=*` finds everybody. Commas change which entry is
        named, and what escapes a filter leaves them alone.
    """,
    bad="""
        import ldap3
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/person")
        def person():
            connection = ldap3.Connection("ldaps://directory.example.org")
            found = connection.search("dc=example", "(uid=" + request.args["uid"] + ")")  # SEC108
            return {"found": found}


        @app.route("/people")
        def people():
            connection = ldap3.Connection("ldaps://directory.example.org")
            return {"found": connection.search(f"ou={request.args['unit']},dc=example", "(uid=*)")}  # SEC108


        def all_of(directory, scope, kind):
            text = "(objectClass=%s)" % kind
            return directory.search_s("dc=example", scope, text)  # SEC108


        def named(name):
            connection = ldap3.Connection("ldaps://directory.example.org")
            return connection.search("dc=example", f"(cn={name})")  # SEC108
    """,
    good="""
        import ldap3
        from flask import Flask, request
        from ldap3.utils.conv import escape_filter_chars
        from ldap3.utils.dn import escape_rdn

        app = Flask(__name__)


        @app.route("/person")
        def person():
            connection = ldap3.Connection("ldaps://directory.example.org")
            unit, uid = escape_rdn(request.args["unit"]), escape_filter_chars(request.args["uid"])
            return {"found": connection.search(f"ou={unit},dc=example", f"(uid={uid})")}


        def all_of(directory, scope, kind, number):
            text = f"(&(objectClass={escape_filter_chars(kind)})(uidNumber={number:d}))"
            return directory.search_s("dc=example", scope, text), directory.search_s("dc=example", scope, kind)


        def named(name):
            connection = ldap3.Connection("ldaps://directory.example.org")
            return connection.search("dc=example", f"(cn={escape_filter_chars(name)})")
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html",),
    also=("P 6303", "py/ldap-injection"),
)


_PATH = arg("_path", "path", 0)


def _is_of_document(match: Match, file: File) -> bool:
    """Tell whether a query is not only tried, as a whole, on a document of the source: `html.fromstring("<p></p>")`."""
    if not isinstance(match.node, ast.Call) or not isinstance(match.node.func, ast.Attribute):
        return True
    if any(composed(_PATH.node(match), match.scope, file, frozenset(SANITIZERS["xpath"]))):
        return True
    function = match.node.func
    found = [made for made, _ in known_origins(function.value if function.attr == "xpath" else next(
        iter(match.node.args), None), match.scope)]
    return not found or not all(isinstance(made, ast.Call) and made.args and _is_document(made.args[0]) for made in found)


def _is_document(node: ast.expr) -> bool:
    """Tell whether *node* is a document that stands in the source, not the name of a file."""
    text = node.value if isinstance(node, ast.Constant) else None
    return isinstance(text, (bytes, str)) and as_text(text).lstrip().startswith("<")


XPATH_INJECTION = Rule(
    code="SEC109", name="xpath-injection", cwe=643, severity=HIGH,
    message="{source} (line {line}) becomes part of an XPath query in {sink}: pass it as an XPath variable",
    when=through("xpath", sinks.XPATH, where=Test(_is_of_document))
    | either(
        method("xpath").where(_is_built_at("_path", 0, "xpath")),
        call("lxml.etree.ETXPath", "lxml.etree.XPath").where(_is_built_at("path", 0, "xpath")),
    ).saying("this query is put together here: pass what varies as XPath variables",
             severity=LOW, confidence=LOW, profile=AUDIT),
    why="A quote in the data ends the string in the query, and what follows is read as XPath.",
    bad="""
        from defusedxml import ElementTree
        from flask import Flask, request

        app = Flask(__name__)
        people = ElementTree.parse("people.xml", forbid_dtd=True)


        @app.route("/person")
        def person():
            found = people.find(".//person[@id='" + request.args["id"] + "']")  # SEC109
            return {"found": found is not None}


        def named(tree, name):
            query = f"//person[@name='{name}']"
            return tree.xpath(query)  # SEC109


        def in_town(town):
            from lxml import etree  # S410
            return etree.XPath("//person[@town='%s']" % town)  # SEC109
    """,
    good="""
        from defusedxml import ElementTree
        from flask import Flask, request

        app = Flask(__name__)
        people = ElementTree.parse("people.xml", forbid_dtd=True)


        @app.route("/person")
        def person():
            wanted = request.args["id"]
            found = [one for one in people.iterfind(".//person") if one.get("id") == wanted]
            return {"found": bool(found)}


        @app.route("/tried")
        def valid():
            from lxml import html  # S410
            return {"found": len(html.fromstring("<p>text</p>").xpath(request.args["query"]))}


        def named(tree, name, number):
            return tree.xpath("//person[@name=$name]", name=name), tree.xpath(f"//person[{int(number)}]"), tree.xpath(name)


        def in_town():
            from lxml import etree  # S410
            return etree.XPath("//person[@town=$town]")
    """,
    see=("https://owasp.org/www-community/attacks/XPATH_Injection",),
    also=("py/xpath-injection",),
)

GRAPHQL_INJECTION = Rule(
    code="SEC121", name="graphql-injection", cwe=943, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is run as a query by {sink}: pass values as variables of a fixed query",
    when=through("trust", sinks.GRAPHQL),
    why="A query that the client writes can ask for everything that the schema offers.",
    bad="""
        import graphene
        from flask import Flask, request

        app = Flask(__name__)
        schema = graphene.Schema()


        @app.route("/query")
        def query():
            return {"data": schema.execute("{ user(name: " + request.args["name"] + ") { id } }").data}  # SEC121
    """,
    good="""
        import graphene
        from flask import Flask, request

        app = Flask(__name__)
        schema = graphene.Schema()
        QUERY = "query find($name: String!) { user(name: $name) { id } }"


        @app.route("/query")
        def query():
            return {"data": schema.execute(QUERY, variables={"name": request.args["name"]}).data}
    """,
    also=("taint-graphsqli",),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html",),
)

XSLT_INJECTION = Rule(
    code="SEC119", name="xslt-injection", cwe=91, severity=HIGH,
    message="{source} (line {line}) becomes a style sheet in {sink}: load style sheets from your own files",
    when=through("xml", sinks.XSLT) | call("lxml.etree.XSLT").where(arg("access_control").absent).saying(
        "{name}() lets a style sheet read and write files: give it access_control=XSLTAccessControl.DENY_ALL",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="A style sheet can read and write files and, with extensions, run code.",
    bad=(
        """
        from defusedxml.lxml import fromstring
        from flask import Flask, request
        from lxml import etree  # S410

        app = Flask(__name__)


        @app.route("/transform", methods=["POST"])
        def transform():
            etree.XSLT(fromstring(request.data, forbid_dtd=True))  # SEC119
            return {}
        """,
        """
        from lxml import etree  # S410

        transform = etree.XSLT(sheet)  # SEC119
        """,
    ),
    good=(
        """
        from lxml import etree  # S410

        transform = etree.XSLT(sheet, access_control=etree.XSLTAccessControl.DENY_ALL)
        """,
        """
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/transform", methods=["POST"])
        def transform():
            return {"length": len(request.data)}
        """,
    ),
    also=("py/xslt-injection",),
    see=("https://lxml.de/xpathxslt.html",),
)
