# profile: standard
"""Views that let those origins in which the application is configured for, in another file: said once."""
from flask import Blueprint
from flask_cors import cross_origin

views = Blueprint("views", __name__)


@views.post("/tea")
@cross_origin()
def tea():
    return {}


@views.post("/login")
@cross_origin(supports_credentials=True)  # SEC510
def login():
    return {}


@views.post("/logout")
@cross_origin(supports_credentials=True)
def logout():
    return {}


@views.post("/any")
@cross_origin(origins="*", supports_credentials=True)  # SEC510
def anybody():
    return {}
