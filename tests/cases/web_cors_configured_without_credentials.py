"""Credentials that the configuration turns off."""
from flask import Flask
from flask_cors import CORS

app = Flask(__name__)  # SEC404
app.config["CORS_SUPPORTS_CREDENTIALS"] = False
CORS(app, origins="*")  # SEC511
CORS(app, resources={"/api/*": {"origins": "*"}})  # SEC511
CORS(app, origins="*", supports_credentials=True)  # SEC510
