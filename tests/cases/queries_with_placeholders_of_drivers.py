# profile: standard
"""Placeholders that an attribute spells, as each driver has its own, and values that are put in beside parameters."""


class Index:
    def find(self, kind, identifier):
        mark = self.db.arg
        sql = "select id from texts where kind=%s and item=%s" % (mark, mark)
        self.db.cursor.execute(sql, identifier)
        self.sql("delete from texts where id=%s" % self.arg, (identifier,))
        self.sql("update %s set gone=%s where id=%s" % (kind, self.arg, self.arg), (1, identifier))
        sql = "insert into texts (id, kind) values (%s, %s)" % (mark, mark)
        self.db.cursor.execute(sql, (1,) + identifier)
        sql = "delete from words where id=%s" % mark
        self.db.cursor.execute(sql, (kind,))

    def wrong(self, kind, identifier, name):
        mark = self.db.arg
        self.db.execute(f"select id from texts where kind='{kind}' and item=%s", (identifier,))  # S608
        self.db.execute("select id from texts where kind=%s and item=%s" % (kind, identifier), (1,))  # S608
        self.db.execute("select id from texts where kind=%s and item=%s" % (kind, mark), identifier)  # S608
        self.db.execute("select id from texts where kind=%s" % kind, None)  # S608
        self.db.execute("select id from texts where kind=%s" % kind, identifier)  # S608
        self.db.execute("select id from texts where kind=%s and item=%s" % (mark, kind), identifier)  # S608
        self.db.execute("select id from texts where kind=%s" % kind, (*identifier,))  # S608
        sql = "select id from texts where kind=%s and item=%s" % (kind, name)  # S608
        self.db.execute(sql, (1, 2))
        self.db.execute(sql)
        read_sql("select id from texts where kind=%s" % kind, [self.db])  # S608
