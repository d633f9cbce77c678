# profile: standard
"""Settings of django-auth-ldap, and options of python-ldap in dictionaries."""
import os

import ldap

AUTH_LDAP_SERVER_URI = "ldap://ldap.example.com"  # SEC641
AUTH_LDAP_START_TLS = False
AUTH_LDAP_GLOBAL_OPTIONS = {  # SEC642
    ldap.OPT_X_TLS_CACERTFILE: "/etc/ssl/shop.pem",
    ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_NEVER,
}
AUTH_LDAP_CONNECTION_OPTIONS = dict([(ldap.OPT_REFERRALS, 0)])
AUTH_LDAP_GLOBAL_OPTIONS = {ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_ALLOW}  # SEC642
AUTH_LDAP_CONNECTION_OPTIONS = {ldap.OPT_REFERRALS: 0, ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_DEMAND}
POLICIES = {"never": ldap.OPT_X_TLS_NEVER, "demand": ldap.OPT_X_TLS_DEMAND}
AUTH_LDAP_BIND_DN = os.environ["LDAP_DN"]

if os.environ.get("LDAP_IGNORE_CERT_ERRORS"):
    AUTH_LDAP_CONNECTION_OPTIONS = {ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_NEVER}


class Shop:
    AUTH_LDAP_SERVER_URI = "ldaps://ldap.example.com"


class Local:
    AUTH_LDAP_SERVER_URI = "ldap://localhost:3389"


class Chosen:
    AUTH_LDAP_SERVER_URI = os.environ.get("LDAP_URI", "ldap://ldap.example.com")
