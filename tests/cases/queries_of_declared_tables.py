# profile: standard
"""Tables of the models that a program declares, and their columns, in queries."""
from shop.models import Model
from sqlalchemy import text


def reset(store, tables):
    for table in reversed(Model.metadata.sorted_tables):
        for column in table.primary_key:
            store.execute(text("""SELECT setval('"{0}_{1}_seq"', coalesce(max("{1}"), 1)) FROM "{0}";""".format(
                table, column.name)))
    for table in tables.sorted_tables:
        store.execute(text("""SELECT setval('{0}_seq', coalesce(max(id), 1)) FROM "{0}";""".format(table)))  # S608
