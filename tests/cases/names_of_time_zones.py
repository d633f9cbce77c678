# profile: standard
"""The key of a time zone is the name of one that exists."""
from zoneinfo import ZoneInfo

from sqlalchemy import text


def show(session, timezone: ZoneInfo, name, other):
    session.execute(text(f"SET LOCAL TIME ZONE '{timezone.key}'"))
    session.execute(text(f"SET LOCAL TIME ZONE '{ZoneInfo(name)}'"))
    session.execute(text(f"SET LOCAL TIME ZONE '{other.key}'"))  # S608


def clone(token, repository):
    return "https://{}:x-oauth-basic@github.com/{}.git".format(token, repository)


def clone_as(repository):
    return "https://bot:geheim-und-lang@github.com/{}.git".format(repository)  # SEC702
