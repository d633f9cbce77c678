# profile: standard
import ldap
import ldap.filter


def groups(bind, username, kind, base):
    if kind == "a":
        search = render(base, ldap.filter.escape_filter_chars(username))
        found = bind.search_s(base, ldap.SCOPE_SUBTREE, search, ["cn"])
    else:
        search = "(&(uid={})(objectClass=x))".format(username)
        found = bind.search_s(base, ldap.SCOPE_SUBTREE, search, ["cn"])  # SEC108
    return found


def people(bind, username, kind, base):
    search = "(&(uid={})(objectClass=x))".format(username)
    if kind == "a":
        search = render(base, ldap.filter.escape_filter_chars(username))
    return bind.search_s(base, ldap.SCOPE_SUBTREE, search, ["cn"])  # SEC108
