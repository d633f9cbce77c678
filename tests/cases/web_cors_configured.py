# profile: standard
"""Credentials that the configuration allows for all origins."""
from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
app.config["CORS_SUPPORTS_CREDENTIALS"] = True
CORS(app, origins="*")  # SEC510
CORS(app, origins="*", supports_credentials=False)
CORS(app, origins=["https://shop.test"])
