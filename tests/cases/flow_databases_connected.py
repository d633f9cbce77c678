# profile: standard
"""Servers of databases and directories that a sender names."""
import ldap3
import psycopg2
import pymysql
import redis
from flask import Flask, jsonify, request
from peewee import MySQLDatabase, PostgresqlDatabase

app = Flask(__name__)
HOSTS = ("db1", "db2")


@app.route("/test", methods=["POST"])
def test():
    asked = request.get_json()
    psycopg2.connect(dbname=asked["name"], host=asked["host"], user="reader")  # SEC103
    pymysql.connect(host=asked["host"], port=3306)  # SEC103
    MySQLDatabase(asked["name"], host=asked["host"])  # SEC103
    redis.Redis(asked["host"])  # SEC103
    ldap3.Server(asked["host"], port=636, use_ssl=True)  # SEC103, SEC642
    return jsonify(done=True)


@app.route("/known", methods=["POST"])
def known():
    asked = request.get_json()
    if asked["host"] not in HOSTS:
        return jsonify(error="unknown"), 400
    psycopg2.connect(dbname=asked["name"], host=asked["host"], user="reader")
    PostgresqlDatabase(asked["name"], host="db1", port=asked["port"])
    redis.Redis("cache", db=asked["number"])
    return jsonify(done=True)
