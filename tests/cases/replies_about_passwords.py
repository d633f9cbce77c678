# profile: standard
PWD_REPLY = "257.1"
PWD_OF_REPLIES = "257.1xY"  # S105


def info(name):
    return {"name": name, "passwd": "Unavailable", "min": ""}


def other(name):
    return {"name": name, "passwd": "Unassailable7", "min": ""}  # S105
