# profile: standard
"""Names in SQL that a function checks, or a constant where there is none, and others."""


class Tables:
    def read(self, schema):
        name = schema or "public"
        self.check_identifier(name)
        return self.connection.execute(f"SELECT a FROM notes WHERE b = '{name}'::regclass")

    def read_open(self, schema):
        name = schema if schema else "public"
        self.check_identifier(name)
        return self.connection.execute(f"SELECT a FROM notes WHERE b = '{name}'::regclass")

    def read_either(self, schema, other):
        name = schema or other
        self.check_identifier(other)
        return self.connection.execute(f"SELECT a FROM notes WHERE b = '{name}'::regclass")  # S608

    def read_one_of_two(self, schema, other):
        name = schema if self.is_open else other
        self.check_identifier(other)
        return self.connection.execute(f"SELECT a FROM notes WHERE b = '{name}'::regclass")  # S608

    def read_unchecked(self, schema):
        name = schema or "public"
        self.check_identifier("public")
        return self.connection.execute(f"SELECT a FROM notes WHERE b = '{name}'::regclass")  # S608
