"""Queries in other languages: of document stores, graphs and search engines, of directories, and of XML."""

from __future__ import annotations

from typing import Dict, Tuple

from flake8_secure.models.sinks.tables import Table, each

_MONGO = (
    "aggregate", "aggregate_raw_batches", "count_documents", "delete_many", "delete_one", "distinct", "find", "find_one",
    "find_one_and_delete", "find_one_and_replace", "find_one_and_update", "find_raw_batches", "replace_one", "update_many",
    "update_one", "find_one_or_404",
)
# Libraries whose clients lead to collections, by whatever names: `pymongo..` stands for `pymongo.MongoClient().db.users`.
_STORES = ("flask_pymongo..", "mongita..", "mongoengine..", "mongomock..", "montydb..", "motor..", "pymongo..")
# Queries in which data must not become operators: {"$ne": 1}.
NOSQL: Table = {
    (0, "filter", "query", "pipeline"): tuple(
        f"{owner}.{verb}" for owner in ("*", *_STORES) for verb in _MONGO
    ),
    (1, "filter", "query"): tuple(f"{owner}.distinct" for owner in ("*", *_STORES)),
    (0, "filter"): each("pymongo.{}", ("DeleteMany", "DeleteOne", "ReplaceOne", "UpdateMany", "UpdateOne")),
    "__raw__": ("?.objects", "?.objects.filter", "?.objects.get"),
}
# What says how documents are changed, and whole commands: no document that was sent may be one.
NOSQL_WHOLE: Table = {
    (1, "update"): tuple(
        f"{owner}.{verb}" for owner in ("*", *_STORES) for verb in ("find_one_and_update", "update_many", "update_one")),
    (0, "command"): tuple(f"{owner}.command" for owner in _STORES),
}
# Queries in which data must not become JavaScript: {"$where": "this.name == '...'"}.
NOSQL_SCRIPT: Table = {
    (0, "filter", "query", "pipeline"): NOSQL[(0, "filter", "query", "pipeline")],
    "__raw__": NOSQL["__raw__"],
}
_REDUCE = tuple(f"{owner}.{verb}" for owner in ("*", *_STORES) for verb in ("inline_map_reduce", "map_reduce"))
NOSQL_FUNCTION: Table = {
    (0, "code"): ("bson.code.Code", "bson.Code"),
    (0, "map"): _REDUCE,
    (1, "reduce"): _REDUCE,
    "map": tuple(f"{owner}.command" for owner in _STORES),
}
_GEL = ("execute", "query", *each("query_{}", (
    "json", "required_single", "required_single_json", "single", "single_json")))
_INFLUX = each("query_api().{}", ("query", "query_csv", "query_data_frame", "query_raw", "query_stream"))
_GRAPHS = ("FalkorDBGraph", "KuzuGraph", "MemgraphGraph", "Neo4jGraph", "NeptuneAnalyticsGraph", "NeptuneGraph")
_NEO4J = ("execute_query", "session().begin_transaction().run", "session().run")
# Queries that are texts, of databases without SQL: the first argument, by what has the methods.
_TEXTS: Dict[str, Tuple[str, ...]] = {
    "?": ("aql.execute", *_INFLUX),
    "SPARQLWrapper.SPARQLWrapper()": ("setQuery",),
    **dict.fromkeys(each("elasticsearch.{}()", ("AsyncElasticsearch", "Elasticsearch")), ("esql.query",)),
    # https://github.com/FalkorDB/falkordb-py/blob/main/falkordb/graph.py
    **dict.fromkeys(each("falkordb.{}FalkorDB().select_graph()", ("", "asyncio.")), (
        "explain", "profile", "query", "ro_query")),
    "gel.create_client()": _GEL,
    "gremlin_python.driver.client.Client()": ("submit", "submitAsync", "submit_async"),
    "influxdb_client.InfluxDBClient()": _INFLUX,
    "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync()": _INFLUX,
    # Graphs as they are in langchain_community.graphs and langchain_neo4j: `def query(self, query, params)`.
    **dict.fromkeys((
        *each("langchain_community.graphs.{}()", _GRAPHS), "langchain_community.graphs.neo4j_graph.Neo4jGraph()",
        "langchain_community.graphs.neptune_graph.NeptuneGraph()", "langchain_neo4j.Neo4jGraph()",
    ), ("query",)),
    "neo4j": ("Query",),
    "neo4j.AsyncGraphDatabase.driver()": _NEO4J,
    "neo4j.GraphDatabase.driver()": _NEO4J,
    "py2neo.Graph()": ("begin().evaluate", "begin().run", "evaluate", "query", "run", "update"),
    **dict.fromkeys(each("rdflib.{}()", ("ConjunctiveGraph", "Dataset", "Graph")), ("query", "update")),
    **dict.fromkeys(each("surrealdb.{}()", ("AsyncSurreal", "Surreal")), ("query", "query_raw")),
}
NOSQL_TEXT: Table = {
    (0, "query", "query_", "query_object", "update_object", "commands", "cypher", "message", "q", "text"): tuple(
        f"{owner}.{verb}" for owner, verbs in _TEXTS.items() for verb in verbs),
}
_REDIS = (
    "Redis", "RedisCluster", "StrictRedis", "asyncio.Redis", "asyncio.RedisCluster", "asyncio.from_url", "from_url")
_MILVUS = ("AsyncMilvusClient", "MilvusClient")
# Conditions of vector databases and search engines, in which a word may be looked for as it was sent.
# https://github.com/milvus-io/pymilvus/blob/master/pymilvus/milvus_client/milvus_client.py, and orm/collection.py.
NOSQL_FILTER: Table = {
    (0, "expr"): each("pymilvus.Collection().{}", ("delete", "query")),
    (0, "query", "query_string"): (
        "redis.commands.search.query.Query", *(f"redis.{client}().ft().{verb}" for client in _REDIS for verb in (
            "aggregate", "search"))),
    (1, "filter"): each("pymilvus.{}().query", _MILVUS),
    (2, "filter"): each("pymilvus.{}().search", _MILVUS),
    (3, "filter"): each("pymilvus.{}().delete", _MILVUS),
    (4, "expr"): ("pymilvus.Collection().search",),
}
# What a database runs as a program in Lua.
NOSQL_LUA: Table = {
    (0, "code", "script"): tuple(f"redis.{client}().{verb}" for client in _REDIS for verb in (
        "eval", "eval_ro", "function_load", "register_script", "script_load")),
}
# Whole queries in the language of the search engine.
_ENGINES = (
    "elasticsearch.AsyncElasticsearch()", "elasticsearch.Elasticsearch()", "opensearchpy.AsyncOpenSearch()",
    "opensearchpy.OpenSearch()")
_SEARCH = tuple(f"{client}.{verb}" for client in _ENGINES for verb in (
    "count", "delete_by_query", "msearch", "search", "update_by_query"))
NOSQL_SEARCH: Table = {
    "body": _SEARCH, "query": _SEARCH, "script": (*_SEARCH, *(f"{client}.update" for client in _ENGINES)),
    "searches": each("elasticsearch.{}().msearch", ("AsyncElasticsearch", "Elasticsearch"))}
_DYNAMO = tuple(f"{table}.{verb}" for table in ("?", "boto3.client()", "boto3.resource().Table()") for verb in (
    "delete_item", "get_item", "batch_get_item", "put_item", "query", "scan", "update_item"))
# Expressions of DynamoDB, which are texts with names for the values.
NOSQL_EXPRESSION: Table = {
    key: _DYNAMO for key in (
        "ConditionExpression", "FilterExpression", "KeyConditionExpression", "ProjectionExpression", "UpdateExpression")
}
# Conditions of DynamoDB as they were before expressions.
NOSQL_CONDITIONS: Table = {key: _DYNAMO for key in ("Expected", "KeyConditions", "QueryFilter", "ScanFilter")}
# Programs of jq, which say with `env` what is in the environment.
JQ: Table = {(0, "program"): each("jq.{}", ("compile", "first", "text"))}
# Rows that are looked up or made by whatever names a mapping has.
RECORDS: Table = {
    "**": each("?.objects.{}", (
        "acreate", "aget", "aget_or_create", "aupdate_or_create", "create", "exclude", "filter", "get", "get_or_create",
        "update_or_create")) + (
        "?.alias", "?.annotate", "?.aupdate", "?.create", "?.exclude", "?.filter", "?.filter_by", "?.get_or_create", "?.insert",
        "?.objects", "?.update", "?.values", "django.db.models.Q", "django.db.models.query_utils.Q"),
    "defaults": each("?.objects.{}", ("aget_or_create", "aupdate_or_create", "get_or_create", "update_or_create")),
    0: ("?.__dict__.update", "?.filter().update", "?.filter_by().update", "?.sqlmodel_update", "?.update_from_dict",
        "builtins.vars().update", "sqlalchemy.insert().values", "sqlalchemy.update().values"),
    ("mappings", 1): ("?.bulk_insert_mappings", "?.bulk_update_mappings"),
}
# Fields that a query gives, by their names or as expressions.
RECORD_FIELDS: Table = {
    0: each("django.db.models.{}F", ("", "expressions.")),
    "[]": each("?.{}", ("values", "values_list")),
}
# Fields that a query is put in order by: guessed letter by letter, as rows change places.
RECORD_ORDER: Table = {"[]": ("?.order_by",)}
# https://bonsai.readthedocs.io/en/latest/api.html#bonsai.LDAPConnection.search
_OF_BONSAI = each("bonsai.LDAPClient().connect().{}", ("paged_search", "search", "virtual_list_search"))
LDAP_FILTER: Table = {
    (2, "filterstr"): ("*.search_ext", "*.search_ext_s", "*.search_s", "*.search_st",
                       *each("ldap.initialize().{}", ("search", "search_ext", "search_ext_s", "search_s", "search_st"))),
    (1, "search_filter"): ("ldap3.Connection().search", "ldap3.Connection().extend.standard.paged_search"),
    (2, "filter_exp"): _OF_BONSAI,
}
# Where a directory is searched, below an entry of this name, or which of its entries is changed.
LDAP_NAME: Table = {
    (0, "dn"): (
        *each("ldap3.Connection().{}", ("add", "compare", "delete", "modify", "modify_dn")),
        *(f"ldap.initialize().{verb}{ending}" for verb in ("add", "compare", "delete", "modify", "rename") for ending in (
            "", "_ext", "_ext_s", "_s"))),
    0: each("ldap.initialize().{}", ("search", "search_ext", "search_ext_s", "search_s", "search_st")),
    (0, "base"): _OF_BONSAI,
    (0, "search_base"): ("ldap3.Connection().search", "ldap3.Connection().extend.standard.paged_search"),
}
# Who logs in, by the name of an entry or by another one.
LDAP_USER: Table = {
    (0, "who"): each("ldap.initialize().{}", ("bind", "bind_s", "simple_bind", "simple_bind_s")),
    (1, "user"): ("ldap3.Connection",),
}
# Methods of something unknown, in files that have to do with LDAP.
LDAP_LIKELY: Table = {(1, "search_filter"): ("*.search",), (2, "filterstr"): ("*.search",)}
XPATH: Table = {
    (0, "path", "match", "_path"): (
        "?.xpath", *(f"{library}...{verb}" for library in ("defusedxml", "lxml", "xml") for verb in (
            "findall", "findtext", "iterfind")), "elementpath.Selector", "lxml.etree.ETXPath", "lxml.etree.XPath",
        *(f"{tree}{step}.{verb}" for tree in (
            "xml.etree.ElementTree.parse()", "xml.etree.ElementTree.fromstring()", "lxml.etree.parse()",
            "lxml.etree.fromstring()", "xml.etree.ElementTree.ElementTree()", "xml.etree.ElementTree.XML()", "lxml.etree.XML()",
            "defusedxml.ElementTree.parse()", "defusedxml.ElementTree.fromstring()", "defusedxml.lxml.parse()",
            "defusedxml.lxml.fromstring()", "lxml.etree.HTML()", "lxml.html.parse()", "lxml.html.fromstring()",
        ) for step in ("", ".getroot()") for verb in ("find", "findall", "findtext", "iterfind", "xpath")),
    ),
    (1, "path", "selector"): ("elementpath.select", "elementpath.iter_select"),
    0: each("libxml2.{}.xpathEval", ("parseDoc()", "parseFile()", "parseMemory()", "readDoc()", "readFile()", "xmlDoc()",
                                     "parseDoc().xpathNewContext()", "parseFile().xpathNewContext()")),
}
# What looks for elements of a page in a browser, as its first argument says.
XPATH_IF_SAID: Table = {(1, "value"): ("?.find_element", "?.find_elements")}
# The same, of Selenium before its version 4.
XPATH_IN_PAGES: Table = {(0, "xpath"): ("?.find_element_by_xpath", "?.find_elements_by_xpath")}
# What takes selectors of Playwright: https://playwright.dev/python/docs/other-locators#xpath-locator
SELECTOR: Table = {
    (0, "selector"): each("?.{}", (
        "frame_locator", "locator", "query_selector", "query_selector_all", "wait_for_selector")),
}
# Documents of XML.
XML: Table = {
    (0, "string", "text"): (
        *each("defusedxml.{}", ("ElementTree.fromstring", "lxml.fromstring", "minidom.parseString")),
        *each("lxml.etree.{}", ("XML", "fromstring")), "xml.dom.minidom.parseString",
        *each("xml.etree.ElementTree.{}", ("XML", "fromstring")),
    ),
}
XSLT: Table = {
    0: ("lxml.etree.XSLT", "?.xslt"),
    # https://www.saxonica.com/saxon-c/doc13/python/xslt/processor.html
    "stylesheet_text": ("saxonche.PySaxonProcessor().new_xslt30_processor().compile_stylesheet",),
}
GRAPHQL: Table = {
    (0, "query", "source", "request", "request_string"): ("gql.gql", "gql.GraphQLRequest"),
}
# What sends a server a document, which may have a query in it, or what a language model is told.
DOCUMENTS_SENT: Table = {
    "json": each("{}.post", ("aiohttp.ClientSession()", "httpx", "httpx.AsyncClient()", "httpx.Client()", "requests",
                             "requests.Session()")),
}
# What answers queries: of those that are sent to it as a whole, it is what they are sent to.
GRAPHQL_SERVED: Table = {
    (0, "query", "source", "request", "request_string"): (
        "graphene.Schema().execute", "graphene.Schema().execute_async", "graphql.build_schema().execute",
        *each("strawberry.Schema().{}", ("execute", "execute_sync", "subscribe")),
    ),
    (1, "source"): ("graphql.graphql", "graphql.graphql_sync"),
}
