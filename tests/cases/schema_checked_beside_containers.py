# profile: standard
"""What a schema checks against a container of its class, whose views are asked for before the schema is known."""
import os
import zipfile
from pathlib import Path, PurePosixPath

import requests
from flask import Flask, jsonify, request, send_file
from flask.views import MethodView
from flask_marshmallow import Marshmallow
from flask_smorest import Blueprint
from marshmallow import ValidationError, fields, validates

ma = Marshmallow(Flask(__name__))
blp = Blueprint("media", "media", url_prefix="/media")
MEDIA = Path("/srv/media")


class MirrorSchema(ma.Schema):
    MIRRORS = frozenset({"eu.cdn.example.com", "us.cdn.example.com"})

    host = fields.Str(required=True)
    fallback = fields.Str(required=True)

    @validates("host")
    def known_mirror(self, value, **kwargs):
        if value not in self.MIRRORS:
            raise ValidationError("no such mirror")


class GrowingSchema(ma.Schema):
    MIRRORS = {"eu.cdn.example.com"}

    host = fields.Str(required=True)

    @validates("host")
    def known_mirror(self, value, **kwargs):
        if value not in self.MIRRORS:
            raise ValidationError("no such mirror")


class Originals(MethodView):
    init_every_request = False

    def get(self):
        return send_file(f"/srv/originals/{request.args['year']}/{request.args['name']}")  # SEC101

    def put(self):
        GrowingSchema.MIRRORS.add("us.cdn.example.com")
        with zipfile.ZipFile(request.files["bundle"].stream) as bundle:
            for info in bundle.infolist():
                if PurePosixPath(info.filename).suffix in (".jpg", ".png"):
                    (MEDIA / os.path.basename(info.filename)).write_bytes(bundle.read(info))
        return jsonify(done=True)


@blp.route("/mirror")
class Mirror(MethodView):
    @blp.arguments(MirrorSchema)
    def post(self, data):
        requests.get(f"https://{data['host']}/assets", timeout=10)
        requests.get(f"https://{data['fallback']}/assets", timeout=10)  # SEC103

    @blp.arguments(GrowingSchema)
    def put(self, data):
        requests.get(f"https://{data['host']}/assets", timeout=10)
