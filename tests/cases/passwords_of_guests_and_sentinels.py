# profile: standard
"""Accounts of guests, words that stand for a login without a password, and what is sealed and opened at once."""
import hmac


def credentials(gnss):
    if gnss:
        user = "gnssguest"
        password = "gnssguest"
    else:
        user = "gnssmaster"
        password = "gnssmaster"  # S105
    return user, password


def of_one_guest(user):
    password = "gnssguest"  # S105
    return user, password


def login(secret, name, client):
    if secret == b"appservice":
        return client.token
    return hmac.new(secret, name.encode(), "sha512").hexdigest()


def login_by_text(password, name, client):
    if password == "appservice":
        return client.open(name)
    return client.login(name, password=password)


def check(password, log):
    if password == "appservice":  # S105
        log(password)
        return True
    return False


def check_of_any_kind(password, client):
    if password == "appService7":  # S105
        return client.token
    return client.login(password)


def both_ways(session, Session, connect, user):
    connect(user("pickled"), password="pickled")  # S106
    connect(session.pickle("pickled"), password="pickled")  # S106
    Session.from_pickle(session.pickle("other"), passphrase="pickled")  # S106
    Session.decrypt(session.encrypt("roundtrip"), password="roundtrip")
    return Session.from_pickle(session.pickle("roundtrip"), passphrase="roundtrip")
