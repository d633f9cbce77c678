# profile: standard
"""Names of entries of a directory that are changed or taken away."""
import ldap
import ldap3
from flask import Flask, request
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)


@app.post("/remove")
def remove():
    name = request.form["name"]
    connection = ldap3.Connection("ldap.example.com", "cn=admin", word(), auto_bind=True)
    connection.delete(f"uid={name},ou=people")  # SEC108
    connection.modify(f"uid={escape_rdn(name)},ou=people", {"sn": name})
    connection.modify_dn(f"uid={name},ou=people", "uid=other")  # SEC108
    other = ldap.initialize("ldaps://ldap.example.com")
    other.delete_s("uid=%s,ou=people" % name)  # SEC108
    other.delete_s("uid=%s,ou=people" % ldap.dn.escape_dn_chars(name))
    return {}
