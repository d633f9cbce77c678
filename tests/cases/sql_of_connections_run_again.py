# profile: standard
"""What a query gives says nothing of the text that was run, whatever it is compared with."""
import sqlalchemy
from flask import Flask, request

app = Flask(__name__)
engine = sqlalchemy.create_engine("postgresql://db/shop")


@app.route("/run")
def run():
    connection = engine.connect()
    text = request.args["text"]
    result = connection.exec_driver_sql(text)  # S608
    if result.fetchall() == [("FOO",)]:
        connection.execute(text)  # S608
        return {"rows": connection.connection.execute(text)}  # S608
    return {}


@app.route("/listed")
def listed():
    connection = engine.connect()
    text = request.args["text"]
    if text == "SELECT 1":
        connection.exec_driver_sql(text)
    return {}
