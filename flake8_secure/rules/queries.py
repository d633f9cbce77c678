"""Data that becomes a part of a query which is neither SQL nor NoSQL, or of a style sheet."""

from __future__ import annotations

import ast
from typing import Callable, Iterator

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method, outside_tests
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.args import as_text
from flake8_secure.match.base import Combining
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import through
from flake8_secure.match.given import is_parameter
from flake8_secure.match.harmless import harmless
from flake8_secure.match.harms import entries_of, entry_name, filter_text, in_xpath, put_in
from flake8_secure.match.texts import Built
from flake8_secure.models import sinks
from flake8_secure.models.sanitizers import SANITIZERS
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of, words
from flake8_secure.syntax.scopes import Scope


def _is_built_at(keyword: str, place: int, weakness: str = "ldap") -> Test:
    """Ask whether the text that is handed over as *keyword*, or at *place*, is put together of what may do harm."""
    given, quoting = arg(keyword, place), frozenset(SANITIZERS[weakness])
    return Test(lambda match, file: any(composed(given.node(match), match.scope, file, quoting)))


# What somebody is called who logs in, and what says so of a program or of who runs it.
_WHO = regex(r"(?i)^(?:(?:e_?)?mail(?:_?address)?|login(?:_?name)?|uid|user(?:_?(?:id|name))?)$")
_OF_PROGRAM = regex(r"(?i)args|conf|env|opt|settings")


def _asks_for_user(keyword: str, place: int) -> Test:
    """Ask whether the filter that is handed over so compares something with the name of a user as it was handed in."""
    given, quoting = arg(keyword, place), frozenset(SANITIZERS["ldap"])
    return Test(lambda match, file: any(
        _is_user(hole, match.scope, file) and not harmless(hole, match.scope, file, quoting)
        for text in composed(given.node(match), match.scope, file, quoting) for hole in _compared(text)))


def _compared(text: Built) -> Iterator[ast.expr]:
    """Yield the expressions in *text* that something has to be equal to: `(uid={uid})`."""
    for before, piece in zip(text.pieces, text.pieces[1:]):
        if isinstance(before, str) and before.rstrip("*").endswith("=") and not isinstance(piece, str):
            yield piece


def _is_user(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is called like who logs in: a parameter, or what somebody filled in, no setting of the program."""
    node = node.value if isinstance(node, ast.Attribute) and node.attr in ("data", "value") else node
    if _WHO.search(tail_of(node)) is None or any(map(_OF_PROGRAM.search, words(node))):
        return False
    around = scope.owner.parent
    if around is not None and any(file.entry(method_) for method_ in around.children.values()):
        return False  # a framework calls methods of the class, and which of them are given what was sent is known
    return isinstance(node, ast.Attribute) or is_parameter(node, scope)


def _built_filters(*, where: Callable[[str, int], Test]) -> Combining:
    """Match searches in a directory by a filter of which *where* holds, as a keyword or at a position."""
    return either(
        method("search_ext", "search_ext_s", "search_s", "search_st").where(where("filterstr", 2)),
        call("ldap3.Connection().search", "ldap3.Connection().extend.standard.paged_search").where(where("search_filter", 1)),
    )


LDAP_INJECTION = Rule(
    code="SEC108", name="ldap-injection", cwe=90, severity=HIGH,
    message="{source} (line {line}) becomes part of an LDAP query in {sink}: use escape_filter_chars()",
    when=through("ldap", sinks.LDAP_FILTER, *through(
        "ldap", sinks.LDAP_LIKELY, where=Test(lambda match, file: bool(file.index.roots & {"ldap", "ldap3"})),
        harm=filter_text).sinks)
    | (through("ldap-name", sinks.LDAP_NAME) | through("ldap-name", sinks.LDAP_USER, harm=entry_name)).saying(
        "{source} (line {line}) becomes part of the name of an entry in {sink}: use escape_dn_chars() or escape_rdn()")
    | outside_tests(_built_filters(where=_asks_for_user)).saying(
        "this filter is put together of who logs in: use escape_filter_chars()", severity=MEDIUM, confidence=LOW)
    | _built_filters(where=_is_built_at).saying(
        "this filter is put together here: use escape_filter_chars() for what varies",
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


        @app.route("/entry", methods=["POST"])
        def entry():
            if not request.form["password"]:
                return {}, 401
            user = f"uid={request.form['name']},dc=example"
            connection = ldap3.Connection("ldaps://directory.example.org", user, request.form["password"])  # SEC108
            return {"known": connection.bind()}


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


        @app.route("/entry", methods=["POST"])
        def entry():
            if not request.form["password"]:
                return {}, 401
            user = f"uid={escape_rdn(request.form['name'])},dc=example"
            connection = ldap3.Connection("ldaps://directory.example.org", user, request.form["password"])
            user = f"{request.form['name']}@example.org"
            other = ldap3.Connection("ldaps://directory.example.org", user, request.form["password"])
            return {"known": connection.bind() or other.bind()}


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


_OF_DOCUMENTS = frozenset(("defusedxml", "lxml", "parsel", "pyquery", "scrapy", "xml"))


def _is_of_document(match: Match, file: File) -> bool:
    """Tell whether a query is not only tried, as a whole, on a document of the source: `html.fromstring("<p></p>")`.

    Nor on the screen of a device, say, in a file that has to do with no documents.
    """
    if not isinstance(match.node, ast.Call) or not isinstance(match.node.func, ast.Attribute):
        return True
    if any(composed(_PATH.node(match), match.scope, file, frozenset(SANITIZERS["xpath"]))):
        return True
    function = match.node.func
    if function.attr == "xpath" and _OF_DOCUMENTS.isdisjoint(file.roots):
        return False
    found = [made for made, _ in known_origins(function.value if function.attr == "xpath" else next(
        iter(match.node.args), None), match.scope)]
    return not found or not all(isinstance(made, ast.Call) and made.args and _is_document(made.args[0]) for made in found)


def _is_document(node: ast.expr) -> bool:
    """Tell whether *node* is a document that stands in the source, not the name of a file."""
    text = node.value if isinstance(node, ast.Constant) else None
    return isinstance(text, (bytes, str)) and as_text(text).lstrip().startswith("<")


def _put_into_xpath(value: Value) -> Taints:
    """Return the taints of what was put into a query of the program's."""
    return in_xpath(Value(value.items, False, put_in(value)))


def _put_into_selector(value: Value) -> Taints:
    """Return the taints of what was put into a selector that is XPath: `xpath=//a`, or one that begins with `//` or `..`."""
    items = tuple(item for item in value.items if isinstance(item, Text) and item.prefix.startswith(_BEGINNINGS))
    return _put_into_xpath(Value(items, False, value.taints))


_BEGINNINGS = ("xpath=", "//", "..")
_BY_XPATH = arg("by", 0).equals("xpath") | arg("by", 0).refers_to(
    "appium.webdriver.common.appiumby.AppiumBy.XPATH", "selenium.webdriver.common.by.By.XPATH")

XPATH_INJECTION = Rule(
    code="SEC109", name="xpath-injection", cwe=643, severity=HIGH,
    message="{source} (line {line}) becomes part of an XPath query in {sink}: pass xpath() a variable, or compare in Python",
    when=through("xpath", sinks.XPATH, where=Test(_is_of_document), harm=in_xpath)
    | (through("xpath", sinks.XPATH_IF_SAID, where=_BY_XPATH, harm=_put_into_xpath)
       | through("xpath", sinks.XPATH_IN_PAGES, harm=_put_into_xpath)
       | through("xpath", sinks.SELECTOR, harm=_put_into_selector)).saying(
        "{source} (line {line}) becomes part of an XPath query in {sink}: refuse quotes in it, or compare in Python",
        severity=MEDIUM)
    | either(
        method("xpath").where(_is_built_at("_path", 0, "xpath")),
        call("lxml.etree.ETXPath", "lxml.etree.XPath").where(_is_built_at("path", 0, "xpath")),
    ).saying("this query is put together here: pass what varies as XPath variables",
             severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        A quote in the data ends the string in the query, and what follows is read as XPath. `xpath()` and `XPath()` of lxml
        take variables; `find()` and `findall()` take none, so compare in Python what they find.
    """,
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


        @app.route("/shown")
        def shown():
            from selenium.webdriver.common.by import By
            return {"found": len(browser.find_elements(By.XPATH, f"//p[. = '{request.args['text']}']"))}  # SEC109
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

# How a query of GraphQL begins: other languages have braces, too.
_OF_GRAPHQL = regex(r"\s*(?:(?:mutation|query|subscription)\b[^{]*)?\{\s*\w+(?:\s*:\s*\w+)?\s*[({]")


def _in_graphql(value: Value) -> Taints:
    """Return the taints of what was put into the query of a document."""
    return CLEAN.union(*(
        put_in(Value((item,), False)) for _, held in entries_of(value, "query") for item in held.items
        if isinstance(item, Text) and _OF_GRAPHQL.match(item.prefix)))


GRAPHQL_INJECTION = Rule(
    code="SEC121", name="graphql-injection", cwe=943, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is run as a query by {sink}: pass values as variables of a fixed query",
    when=through("trust", sinks.GRAPHQL) | through("trust", sinks.GRAPHQL_SERVED, harm=put_in)
    | through("trust", sinks.DOCUMENTS_SENT, harm=_in_graphql)
    | through("trust", sinks.GRAPHQL_SERVED, audit=True).saying(
        "{source} (line {line}) is run as a query by {sink}: see that the schema offers no more than it must",
        severity=LOW, confidence=LOW),
    why="""
        Whoever chooses a part of a query can ask for everything that the schema offers. Only audits show servers that
        answer what their clients ask.
    """,
    bad="""
        import gql
        import graphene
        import requests
        from flask import Flask, request

        app = Flask(__name__)
        schema = graphene.Schema()


        @app.route("/query")
        def query():
            return {"data": schema.execute("{ user(name: " + request.args["name"] + ") { id } }").data}  # SEC121


        @app.route("/graphql", methods=["POST"])
        def answer():
            return {"data": schema.execute(request.json["query"]).data}  # SEC121


        @app.route("/passed-on", methods=["POST"])
        def pass_on():
            return {"data": client.execute(gql.gql(request.json["query"]))}  # SEC121


        @app.route("/stars")
        def stars():
            query = '{ repository(owner: "%s") { stargazerCount } }' % request.args["owner"]
            return requests.post("https://api.shop.internal/graphql", json={"query": query}, timeout=5).json()  # SEC121
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
