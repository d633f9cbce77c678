# profile: standard
"""Functions that quote for SQL, and leave the quotes in what they are given."""
import re

from project import KEYWORDS, quoted


def escape_sqlite(name):  # SEC137
    if re.match(r"^[a-z]+$", name) and name not in KEYWORDS:
        return name
    return f"[{name}]"


def _quote_identifier(name: str) -> str:  # SEC137
    return f'"{name}"'


class Operations:
    def quote_name(self, name):  # SEC137
        if name.startswith("`") and name.endswith("`"):
            return name
        return "`%s`" % name

    def quote_table_name(self, schema, name):  # SEC137
        return '"{}"."{}"'.format(schema, name)

    def quote_column(self, name):
        return "`%s`" % name.replace("`", "``")

    def quote_column_name(self, name):
        name = name.replace("`", "``")
        return f"`{name}`"

    def quote_schema(self, name):
        if "`" in name:
            raise ValueError(name)
        return f"`{name}`"

    def quote_table(self, name):
        return "`" + quoted(name) + "`"

    def quote_ident(self, name):
        return f'"{self.check_name(name)}"'

    def quote_id(self, number: int):
        return f'"{number}"'

    def escape_literal(self, text):
        if text.isalnum():
            return f"'{text}'"
        return self.driver.literal(text)

    def quote_sql(self, text):
        return text

    def escape_identifier(self, name):
        return f"<{name}>"

    def quote_text(self, text):
        return f"'{text}'"
