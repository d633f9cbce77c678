# profile: standard
"""Two queries of one function into which the same data goes."""
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
db = SQLAlchemy(app)


@app.route("/users")
def users():
    name = request.args.get("name")
    db.session.execute(text(f"SELECT * FROM users WHERE name = '{name}'"))  # S608
    db.session.query(db.Model).filter(text("name = '%s'" % name))  # S608
    query = "SELECT * FROM users WHERE name = '" + name + "'"  # S608
    db.session.execute(text(query))
    query += " LIMIT 20"
    db.session.execute(query)
    more = "SELECT * FROM users"
    if name:
        more += " WHERE name = '" + name + "'"
    db.session.execute(more)  # S608
    return {}
