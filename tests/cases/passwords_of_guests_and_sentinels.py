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


def login_by_text(secret, name, client):
    if secret == "appservice":
        return client.open(name)
    return client.login(name, password=secret)


def login_by_one_word(password, name, client):
    if password == "appservice":  # S105
        return client.open(name)
    return client.login(name, password=password)


def check(secret, log):
    if secret == "appservice":  # S105
        log(secret)
        return True
    return False


def check_of_any_kind(secret, client):
    if secret == "appService7":  # S105
        return client.token
    return client.login(secret)


def both_ways(session, Session, connect, user):
    connect(user("pickled"), password="pickled")  # S106
    connect(session.pickle("pickled"), password="pickled")  # S106
    Session.from_pickle(session.pickle("other"), passphrase="pickled")  # S106
    Session.decrypt(session.encrypt("roundtrip"), password="roundtrip")
    return Session.from_pickle(session.pickle("roundtrip"), passphrase="roundtrip")
