# profile: standard
"""Parts of queries of web.py, in which it fills in what stands behind a dollar."""
import web

urls = ("/books/(.*)", "Books")
database = web.database(dbn="sqlite", db="books.db")


class Books:
    def GET(self, name):
        asked = web.input()
        database.select("books", vars={"name": asked.name}, where="name = $name")
        database.select("books", where={"name": asked.name}, limit=asked.limit, order="title")
        database.where("books", name=asked.name)
        database.select("books", where="name = '%s'" % asked.name)  # S608
        database.select("books", order=asked.order)  # S608
        database.where("books", order=asked.order, name=asked.name)  # S608

    def HEAD(self, name):
        asked = web.input()
        database.query("SELECT * FROM books WHERE name = $name", vars={"name": asked.name})
        return database.query("SELECT * FROM books WHERE name = " + asked.name)  # S608

    def PUT(self, name):
        asked = web.input()
        database.query("DELETE FROM books WHERE name = '%s'" % asked.name)  # S608
        return database.select("books", where="name = '%s'" % asked.name)  # S608

    def POST(self, name):
        asked = web.input()
        database.insert("books", name=asked.name)
        database.insert(asked.table, name="Emma")  # S608
        database.update("books", where="name = $name", vars={"name": asked.old}, name=asked.new)
        database.update("books", "name = " + asked.old, name=asked.new)  # S608
        database.delete("books", where="name = $name", vars=asked)
        database.delete("books", where="name = " + asked.old)  # S608
        database.delete("books", where={"name": asked.old, asked.column: 1})  # S608
