# profile: standard
"""Answers that are pictures in SVG: browsers run the scripts in them."""
from django.http import HttpResponse
from fastapi import FastAPI
from fastapi.responses import Response
from flask import Flask, request
from flask import Response as Answer
from markupsafe import escape

api = FastAPI()
app = Flask(__name__)


@api.get("/picture")
async def picture(color: str, size: int):
    if size > 9:
        return Response(f'<svg width="{size}"/>', media_type="image/svg+xml")
    if size > 8:
        return Response(f"{color}", media_type="image/png")
    return Response(f'<svg fill="{color}"/>', media_type="image/svg+xml")  # SEC105


def badge(request):
    return HttpResponse('<svg fill="%s"/>' % request.GET["color"], content_type="image/svg+xml")  # SEC105


@app.get("/label")
def label():
    return Answer(f"<svg>{request.args['text']}</svg>", mimetype="image/svg+xml")  # SEC105


@app.get("/safe")
def safe():
    return Answer(f"<svg>{escape(request.args['text'])}</svg>", mimetype="image/svg+xml")
