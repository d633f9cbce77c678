# profile: standard
"""Options of flask_cors, given when it is made, when it gets the application, or in the configuration."""
from flask import Flask
from flask_cors import CORS

cors, sent, limited, bare = CORS(), CORS(supports_credentials=True), CORS(origins=["https://shop.test"]), CORS()


def create_app():
    app = Flask(__name__)
    cors.init_app(app, origins="*", supports_credentials=True)  # SEC510
    return app


def create_with_resources():
    app = Flask(__name__)
    CORS().init_app(app, resources={r"/api/*": {"origins": "*", "supports_credentials": True}})  # SEC510
    return app


def create_sent():
    app = Flask(__name__)
    sent.init_app(app, origins="*")  # SEC510
    return app


def create_sent_to_some():
    app = Flask(__name__)
    sent.init_app(app, origins=["https://shop.test"])
    return app


def create_limited():
    app = Flask(__name__)
    limited.init_app(app, supports_credentials=True)
    return app


def create_bare():
    app = Flask(__name__)
    bare.init_app(app)
    return app
