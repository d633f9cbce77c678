# profile: standard
"""Views that go without the check for forged requests, by a protection that is imported."""
from flask import Blueprint
from flask_login import login_required

from shop.extensions import csrf, limiter

pages = Blueprint("pages", __name__)


@pages.route("/", methods=["POST"])
@login_required
@csrf.exempt  # SEC521
def upload():
    return store()


@pages.route("/limited", methods=["POST"])
@login_required
@limiter.exempt
def limited():
    return store()


@pages.route("/signed", methods=["POST"])
@csrf.exempt
def signed():
    return store()
