# profile: standard
"""Stores of records that are none of MongoDB, and collections that are."""
from flask import Flask, request

from shop import db, orders, store

app = Flask(__name__)


@app.route("/orders", methods=["POST"])
def change():
    data = request.get_json()
    store.repos.orders.update_many(data)
    store.orders_service.find_one(data)
    orders.update_one(data)
    orders.find_one(data)  # SEC107
    db.orders.update_one(data, {"$set": {"paid": True}})  # SEC107
    store.get_collection("orders").delete_many(data)  # SEC107
    return {}
