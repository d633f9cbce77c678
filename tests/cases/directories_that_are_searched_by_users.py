# profile: standard
"""Directories that a program searches as somebody."""
import ldap

directory = ldap.initialize("ldap://directory.shop.example")  # SEC641


def members(name):
    directory.simple_bind_s(USER, PASSWORD)
    return directory.search_s("dc=shop", ldap.SCOPE_SUBTREE, "(objectClass=person)")
