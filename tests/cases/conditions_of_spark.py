# profile: standard
"""Conditions that Spark reads as SQL where they are texts, and takes as they are where they are made of columns."""
from flask import Flask, request
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

app = Flask(__name__)
table = SparkSession.builder.getOrCreate().table("orders")


@app.get("/orders")
def orders():
    name = request.args["name"]
    found = table.filter("name = '%s'" % name).count()  # S608
    found += table.where(f"name = '{name}'").count()  # S608
    found += table.where(request.args["condition"]).count()  # S608
    found += table.filter(table.name == name).count()
    found += table.filter(F.col("name") == name).count()
    found += table.filter(F.col("name").isin(name)).count()
    found += table.where(F.col("name").like(name) & (table.paid == True)).count()  # noqa: E712
    return {"found": found}
