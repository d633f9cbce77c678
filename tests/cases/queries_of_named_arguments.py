# profile: standard
"""Behind MODEL and TABLE the arguments of a function in a query are names: values stand elsewhere."""
from flask import Flask, request
from google.cloud import bigquery

app = Flask(__name__)
client = bigquery.Client()


def predict(project, model, table):
    client.query(f"SELECT * FROM ML.PREDICT(MODEL {model}, (SELECT 1))")
    client.query(f"SELECT * FROM ML.EVALUATE(MODEL `{project}.{model}`)")
    client.query(f"SELECT * FROM ML.PREDICT(MODEL `shop.prices`, TABLE {table})")
    client.query(f"SELECT * FROM VECTOR_SEARCH(TABLE {table}, 'words', (SELECT 1))")


def values(model, word):
    client.query(f"SELECT * FROM prices({word})")  # S608
    client.query(f"SELECT * FROM ML.PREDICT(MODEL {model}, (SELECT '{word}' AS word))")  # S608
    client.query(f"SELECT * FROM cars WHERE model = {model}")  # S608
    client.query(f"SELECT * FROM cars WHERE model IN ({model})")  # S608


@app.route("/predict")
def ask():
    client.query(f"SELECT * FROM ML.PREDICT(MODEL {request.args['model']}, (SELECT 1))")  # S608
    return "done"
