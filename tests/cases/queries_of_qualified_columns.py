# profile: standard
"""What a dot follows is the name of a table, no value, also in a clause that is joined or put in before."""
from engine import TempTableName


class Engine:
    def join(self, columns):
        one, other = TempTableName(), TempTableName()
        on = " AND ".join(f"{one}.id={other}.id" for _ in columns)
        return self.connection.execute(f"SELECT a FROM {one} INNER JOIN {other} ON {on}")

    def join_values(self, columns):
        one, other = TempTableName(), TempTableName()
        on = " AND ".join(f"{one}.id={other}" for _ in columns)
        return self.connection.execute(f"SELECT a FROM {one} INNER JOIN {other} ON {on}")  # S608

    def join_by(self, one, other):
        on = f"{one}.id = {other}.id"
        return self.connection.execute(f"SELECT a FROM {one} INNER JOIN {other} ON {on}")

    def join_by_value(self, one, other):
        on = f"{one}.id = {other}"
        return self.connection.execute(f"SELECT a FROM {one} INNER JOIN {other} ON {on}")  # S608

    def columns(self, schema, table):
        self.connection.execute(
            f"SELECT * FROM columns WHERE name = {self.param_style} AND s = {self.param_style}", (table, schema))
        self.connection.execute(f"SELECT * FROM columns WHERE name = {self.param}", (table, schema))  # S608
