# profile: standard
"""What is imported under the name of a constant, and members of enumerations, are no values of others."""
import sqlalchemy as sa
from project import DEFAULT_NAME, Status, current, settings

column = sa.Column(server_default=sa.text(f"'{DEFAULT_NAME}'"))
column = sa.Column(server_default=sa.text(f"'{Status.DRAFT.value}'"))
column = sa.Column(server_default=sa.text(f"'{current}'"))  # SEC620


def of_kind(query, kind, part):
    assert kind in ("small", "large")
    query = query.where(sa.text(f"kind = '{kind}'"))
    return query.where(sa.text(f"part = '{part}'"))  # SEC620


class Table:
    KIND = kind_of(__file__)

    def rows(self, cursor, name, database):
        cursor.execute(f"SELECT * FROM rows WHERE kind = '{self.KIND}' AND size < {settings.ROW_LIMIT}")
        cursor.execute(f"SELECT * FROM rows WHERE kind = '{self.kind}'")  # S608
        cursor.execute(f"SELECT * FROM rows WHERE kind = '{name.KIND}'")  # S608
        cursor.execute("ATTACH DATABASE '{}' AS other".format(name.replace("'", "''")))
        cursor.execute("ATTACH DATABASE '{}' AS other".format(name.replace("'", "'")))  # S608
        database.execute(sa.text(f"NOTIFY channel, '{name}'"))  # S608
