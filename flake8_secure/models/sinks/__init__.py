"""Where untrusted data does harm, by weakness: qualified names, by the argument that must be clean."""

from __future__ import annotations

from flake8_secure.models.sinks.assistants import CONVERSATION, INSTRUCTIONS, TURNS
from flake8_secure.models.sinks.code import (
    CODE, DESERIALIZATION, FORMAT, FUNCTION_NAME, IMPORT, NAMESPACES, REFLECTION, REFLECTION_OF_SELF, TEMPLATE,
    TEMPLATE_IF_SAID, TEMPLATES,
)
from flake8_secure.models.sinks.commands import CONTAINER_COMMAND, GIT, INTERPRETER, PROGRAM, REMOTE_COMMAND, SHELL
from flake8_secure.models.sinks.files import PATH, PATH_OR_STREAM, PATH_QUESTION
from flake8_secure.models.sinks.network import BODY, FETCHING_MARKUP, HOST, URL, URL_OR_FILE
from flake8_secure.models.sinks.queries import (
    GRAPHQL, GRAPHQL_SERVED, LDAP_FILTER, LDAP_LIKELY, LDAP_NAME, LDAP_USER, NOSQL, NOSQL_CONDITIONS, NOSQL_EXPRESSION,
    NOSQL_FUNCTION, NOSQL_LUA, NOSQL_SCRIPT, NOSQL_SEARCH, NOSQL_TEXT, NOSQL_WHOLE, RECORD_FIELDS, RECORD_ORDER, RECORDS,
    XML, XPATH, XSLT,
)
from flake8_secure.models.sinks.sql import RECEIVERS, SQL, SQL_PART
from flake8_secure.models.sinks.texts import (
    COLUMN_REGEX, CONFIGURATION, CONFIGURATION_SECTIONS, CSV, FLOAT, LOG, MAIL, MAIL_HTML, MAIL_HTML_IF_SAID, MAIL_TEXT, REGEX,
)
from flake8_secure.models.sinks.web import (
    ANSWER, CONTENT_TYPE, COOKIE, COOKIES, HEADER, HEADERS, HEADER_NAMES, HEADER_VALUE, HTML, HTML_IF_SAID, JSON_VIEWS,
    LOCATION, REDIRECT,
)

__all__ = [
    "ANSWER", "BODY", "CODE", "COLUMN_REGEX", "CONFIGURATION", "CONFIGURATION_SECTIONS", "CONTAINER_COMMAND", "CONTENT_TYPE",
    "CONVERSATION", "COOKIE", "COOKIES", "CSV", "DESERIALIZATION", "FETCHING_MARKUP", "FLOAT", "FORMAT", "FUNCTION_NAME",
    "GIT", "GRAPHQL", "GRAPHQL_SERVED", "HEADER", "HEADERS", "HEADER_NAMES", "HEADER_VALUE", "HOST", "HTML", "HTML_IF_SAID",
    "IMPORT", "INSTRUCTIONS", "INTERPRETER", "JSON_VIEWS", "KNOWN_ROOTS", "LDAP_FILTER", "LDAP_LIKELY", "LDAP_NAME",
    "LDAP_USER", "LOCATION", "LOG", "MAIL", "MAIL_HTML", "MAIL_HTML_IF_SAID", "MAIL_TEXT", "NAMESPACES", "NOSQL",
    "NOSQL_CONDITIONS", "NOSQL_EXPRESSION", "NOSQL_FUNCTION", "NOSQL_LUA", "NOSQL_SCRIPT", "NOSQL_SEARCH", "NOSQL_TEXT",
    "NOSQL_WHOLE", "PATH", "PATH_OR_STREAM", "PATH_QUESTION", "PROGRAM", "RECEIVERS", "RECORDS", "RECORD_FIELDS",
    "RECORD_ORDER", "REDIRECT", "REFLECTION", "REFLECTION_OF_SELF", "REGEX", "REMOTE_COMMAND", "SHELL", "SQL", "SQL_PART",
    "TEMPLATE", "TEMPLATE_IF_SAID", "TEMPLATES", "TURNS", "URL", "URL_OR_FILE", "XML", "XPATH", "XSLT",
]

KNOWN_ROOTS = frozenset(
    name.partition(".")[0] for table in list(vars().values()) if isinstance(table, dict)
    for names in table.values() if isinstance(names, tuple) for name in names if isinstance(name, str)
) - {"*"}
