# profile: standard
"""The names that objects have for their own tables, columns and sequences, also in quotes, are no values."""
from db import connection, table_name


class Store:
    def exists(self):
        connection.execute(f"SELECT 1 FROM information_schema.tables WHERE table_name = '{self.table}'")
        connection.execute("SELECT 1 FROM pg_tables WHERE tablename = LOWER('{0}')".format(self._table))
        schema, table = self.table.split(".")
        connection.execute(f"SELECT 1 FROM pg_tables WHERE tablename = '{table.lower()}' AND schemaname = '{schema}'")

    def reset(self, model):
        connection.execute(f"SELECT setval('{self._sequence_name}', 1) FROM {model._table}")
        connection.execute(f"SELECT count(*) FROM columns WHERE name = '{model.table_name}'")
        condition = f"table_name = '{model._table}'"
        connection.execute(f"SELECT count(*) FROM columns WHERE {condition}")

    def find(self, schema, args):
        connection.execute(f"SELECT 1 FROM pg_tables WHERE tablename = '{self.name}'")  # S608
        connection.execute(f"SELECT 1 FROM pg_tables WHERE tablename = '{table_name}'")  # S608
        connection.execute(f"SELECT 1 FROM pg_tables WHERE schemaname = '{schema}'")  # S608
        connection.execute(f"SELECT 1 FROM pg_tables WHERE tablename = '{args.table}'")  # S608
        connection.execute(f"SELECT 1 FROM pg_tables WHERE tablename = '{self.table}' AND owner = '{self.owner}'")  # S608
        condition = f"table_name = '{self.owner}'"
        connection.execute(f"SELECT count(*) FROM columns WHERE {condition}")  # S608

    def join(self, one, other, key):
        on = f'{self.x}."{key}" = "inner_{one}"."{other}"'
        connection.execute(f'SELECT a FROM {self.x} JOIN {self.y} ON ({on})')
        on = f"a = `inner_{one}`.{other}"
        connection.execute(f"SELECT a FROM {self.x} JOIN {self.y} ON ({on})")
        on = f'a = "{one}"'
        connection.execute(f'SELECT a FROM {self.x} JOIN {self.y} ON ({on})')  # S608
