# profile: standard
"""Who logs in to a directory simply sends the password, whether somebody else does otherwise or not."""
import ldap3


def asked(host, name, word):
    server = ldap3.Server("ldap://directory.shop.example", get_info=ldap3.ALL)  # SEC641
    return ldap3.Connection(server, user=name, password=word, authentication=ldap3.SIMPLE)


def asked_otherwise(host, name, word):
    server = ldap3.Server("ldap://directory.shop.example", get_info=ldap3.ALL)  # SEC641
    return ldap3.Connection(server, user=name, password=word, authentication=ldap3.NTLM)
