# profile: standard
"""Who logs in to a directory by NTLM sends no password, only what answers a challenge."""
import ldap3


def asked(host, name, word):
    server = ldap3.Server("ldap://directory.shop.example", get_info=ldap3.ALL)
    return ldap3.Connection(server, user=name, password=word, authentication=ldap3.NTLM)
