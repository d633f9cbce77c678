# profile: standard
"""Directories that a program searches without a login: no password travels."""
import ldap

directory = ldap.initialize("ldap://directory.shop.example")


def members(name):
    return directory.search_s("dc=shop", ldap.SCOPE_SUBTREE, "(objectClass=person)")
