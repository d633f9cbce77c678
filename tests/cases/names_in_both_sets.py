# profile: standard
"""What is in both of two sets is in the one that nobody chose."""

import sqlite3
import tornado.web

COLUMNS = dict.fromkeys(["id", "queue"], True)


class ColumnsSet(tornado.web.RequestHandler):
    def get(self) -> None:
        chosen = set(self.get_arguments("col")) & COLUMNS.keys()
        rows = self.db.execute(f"SELECT {','.join(sorted(chosen)) or 'id'} FROM job").fetchall()

    def get2(self) -> None:
        chosen = COLUMNS.keys() & self.get_arguments("col")
        rows = self.db.execute(f"SELECT {','.join(sorted(chosen)) or 'id'} FROM job").fetchall()

    def post(self) -> None:
        chosen = COLUMNS.keys() & self.get_arguments("col")
        rows = self.db.execute(f"SELECT {','.join(sorted(chosen))} FROM job").fetchall()

    def put(self) -> None:
        chosen = COLUMNS.keys() - self.get_arguments("col")
        rows = self.db.execute(f"SELECT {','.join(sorted(chosen))} FROM job").fetchall()
