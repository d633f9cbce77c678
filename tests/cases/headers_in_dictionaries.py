# profile: standard
"""Where an answer sends the browser, and who may read it, in headers that are written in other ways."""
from http.server import BaseHTTPRequestHandler

from django.http import HttpResponse, JsonResponse
from flask import Flask, Response, make_response, redirect, request
from rest_framework import serializers

app = Flask(__name__)
SHOP = "https://shop.example"


@app.route("/go")
def go():
    place = request.args["place"]
    if place == "keyword":
        return Response("", status=302, headers={"Location": request.args["to"]})  # SEC104
    if place == "lower":
        return Response("", status=302, headers={"location": request.args["to"]})  # SEC104
    if place == "tuple":
        return "", 302, {"Location": request.args["to"]}  # SEC104
    if place == "position":
        return Response("", 302, {"Location": request.args["to"]})  # SEC104
    if place == "own":
        return "", 302, {"Location": SHOP + "/?" + request.args["to"]}
    if place == "data":
        return {"Location": request.args["to"]}, 200
    answer = make_response("")
    answer.headers["location"] = request.args["to"]  # SEC104
    answer.headers.update({"Location": request.args["to"]})  # SEC104
    answer.headers.set("location", request.args["to"])  # SEC104
    answer.headers.set("X-Location", request.args["to"])
    stored = {"Location": request.args["to"], "Allowed": True}
    headers = {"Location": request.args["to"], "Allowed": True}  # SEC104
    return answer, stored, headers


@app.route("/kept", methods=["POST"])
def kept():
    row = request.get_json()
    row["location"] = row.pop("place")
    found = {"name": request.args["name"]}
    found["location"] = request.args["place"]
    headers = {}
    headers["location"] = request.args["to"]  # SEC104
    return [row, found], 302, headers


def found(request):
    if "data" in request.GET:
        return JsonResponse({"location": request.GET["to"]})
    if "cloud" in request.GET:
        return {"statusCode": 302, "headers": {"Location": request.GET["to"]}}  # SEC104
    answer = HttpResponse(headers={"Access-Control-Allow-Origin": request.headers["Origin"]})  # SEC512
    answer["access-control-allow-origin"] = request.headers["Origin"]  # SEC512
    return answer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", self.headers["X-Back"])  # SEC104
        self.send_header("Location", SHOP + self.path)
        self.send_header("Access-Control-Allow-Origin", self.headers["Origin"])  # SEC512
        self.send_header("Access-Control-Allow-Origin", SHOP)
        self.end_headers()


class Secure(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(301)
        self.send_header("Location", "https://" + self.headers["Host"] + self.path)
        self.send_header("Location", f"https://{NAME}{self.path}")
        self.send_header("Location", self.path + "/")
        self.end_headers()


@app.route("/again")
def again():
    if request.args["place"] == "path":
        return redirect(request.full_path)
    if request.args["place"] == "shop":
        return redirect(SHOP + request.full_path)
    return redirect(SHOP + request.args["to"])  # SEC104


@app.route("/by/name")
def by_name():
    told = {"Location": request.args["to"]}  # SEC104
    kept = {"Location": request.args["to"]}
    return Response("", status=302, headers=told) if request.args["place"] else {"kept": kept}


class DeviceSerializer(serializers.ModelSerializer):
    def update(self, instance, validated_data):
        plan = validated_data.pop("plan", None)
        if isinstance(plan, dict):
            plan["location"] = validated_data["location"]
        return super().update(instance, plan)
