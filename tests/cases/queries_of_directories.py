# profile: standard
"""What is escaped for the filter of a directory is not escaped for the name of an entry, nor the other way round."""
import bonsai
import ldap
import ldap3
from flask import Flask, request
from ldap.dn import escape_dn_chars
from ldap.filter import escape_filter_chars, filter_format
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)


@app.route("/units/<unit>")
def units(unit):
    directory, name, group = ldap.initialize("ldaps://directory.example"), request.args["name"], request.args["group"]
    directory.search_s(f"ou={escape_dn_chars(unit)},dc=example", ldap.SCOPE_SUBTREE, filter_format("(cn=%s)", [name]))
    directory.search_s(f"ou={escape_filter_chars(unit)},dc=example", ldap.SCOPE_SUBTREE)  # SEC108
    directory.search_s("dc=example", ldap.SCOPE_SUBTREE, f"(cn={escape_dn_chars(name)})")  # SEC108
    directory.search_s("dc=example", ldap.SCOPE_SUBTREE, f"(cn={escape_filter_chars(name)})")
    if group in ("one", "two"):
        directory.search_s(f"ou={group},dc=example", ldap.SCOPE_SUBTREE)
    return {}


@app.route("/groups/<group>")
def groups(group):
    server = ldap3.Connection("ldaps://directory.example")
    server.search(f"ou={escape_rdn(group)},dc=example", "(cn=*)")
    server.extend.standard.paged_search(f"ou={group},dc=example", "(cn=*)")  # SEC108
    server.search("dc=example", f"(cn={escape_rdn(group)})")  # SEC108
    if "," not in group:
        server.search(f"ou={group},dc=example", "(cn=*)")
    return {}


@app.route("/people/<name>")
def people(name):
    with bonsai.LDAPClient("ldaps://directory.example").connect() as directory:
        directory.search("dc=example", bonsai.LDAPSearchScope.SUB, f"(cn={bonsai.escape_filter_exp(name)})")
        directory.search(f"cn={bonsai.escape_attribute_value(name)},dc=example", 0)
        directory.search("dc=example", bonsai.LDAPSearchScope.SUB, f"(cn={name})")  # SEC108
        directory.paged_search(f"ou={name},dc=example", 2, filter_exp="(cn=*)")  # SEC108
    return {}
