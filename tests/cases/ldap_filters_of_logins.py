# profile: standard
"""Filters of directories that are put together of who logs in, handed in by callers of which nothing is known."""
import ldap
import ldap3
from ldap.filter import escape_filter_chars

from shop.config import settings


class Provider:
    def find(self, conn):
        search = "(&(|({id}={input})({mail}={input})))".format(id="uid", mail="mail", input=self.data.username)
        return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, search, ["dn"])  # SEC108


def find(username):
    conn = ldap.initialize("ldaps://directory.shop")
    return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"(uid={username})", ["dn"])  # SEC108


def find_by_form(form):
    conn = ldap3.Connection("ldaps://directory.shop")
    return conn.search("dc=shop", "(mail=%s)" % form.email.data)  # SEC108


def find_escaped(username):
    conn = ldap.initialize("ldaps://directory.shop")
    name = escape_filter_chars(username)
    username = escape_filter_chars(username)
    return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"(|(uid={name})(mail={username}))", ["dn"])


def find_groups(group, kind):
    conn = ldap.initialize("ldaps://directory.shop")
    return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"(&(cn={group})(objectClass={kind}))", ["dn"])


def find_ourselves(uid="uid"):
    conn = ldap.initialize("ldaps://directory.shop")
    return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"({uid}={settings.username})", ["dn"])


def find_members(conn, entries):
    for uid in entries:
        yield conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"(uid={uid})", ["dn"])


def find_by_number(uid):
    conn = ldap.initialize("ldaps://directory.shop")
    return conn.search_s("dc=shop", ldap.SCOPE_SUBTREE, f"(uidNumber={int(uid)})", ["dn"])
