# profile: standard
"""What somebody types in to log in."""
import ldap
from django.contrib.auth.backends import BaseBackend, ModelBackend
from ldap.filter import escape_filter_chars

PEOPLE = "ou=people,dc=example,dc=org"


class Directory(BaseBackend):
    def authenticate(self, request, username=None, password=None, **others):
        directory = ldap.initialize("ldaps://directory.example.org")
        found = directory.search_s(PEOPLE, ldap.SCOPE_SUBTREE, "(uid=" + username + ")")  # SEC108
        name = escape_filter_chars(username)
        return found or directory.search_s(PEOPLE, ldap.SCOPE_SUBTREE, "(uid=" + name + ")")


class Mail(ModelBackend):
    def authenticate(self, request, username=None, password=None):
        return ldap.initialize("ldaps://x").search_s(PEOPLE, ldap.SCOPE_SUBTREE, f"(mail={username})")  # SEC108

    def get_user(self, username):
        return ldap.initialize("ldaps://x").search_s(PEOPLE, ldap.SCOPE_SUBTREE, f"(mail={username})")
