# profile: standard
"""What was sent to a form or a schema, read as it was sent once that has let it pass, and what may be anything."""
import os

import cerberus
from django import forms
from flask import Flask, abort
from flask import request as sent
from marshmallow import Schema, fields, pre_load, validate
from rest_framework import serializers
from rest_framework.views import APIView
from wtforms import Form, StringField
from wtforms.validators import Regexp

app = Flask(__name__)


class Order(forms.Form):
    word = forms.RegexField(r"^[a-z]+\Z", strip=False)
    stripped = forms.RegexField(r"^[a-z]+\Z")
    kind = forms.ChoiceField(choices=[("a", "A")])
    number = forms.IntegerField()
    shown = forms.IntegerField(disabled=True)
    wanted = forms.BooleanField()
    name = forms.CharField()


def order(request):
    form = Order(request.POST)
    if form.is_valid():
        os.system("show " + request.POST["word"])
        os.system("show " + request.POST["kind"])
        os.system("show " + request.POST.get("number"))
        os.system("show " + request.POST["stripped"])  # S605
        os.system("show " + request.POST["shown"])  # S605
        os.system("show " + request.POST["wanted"])  # S605
        os.system("show " + request.POST["name"])  # S605
        os.system("show " + request.GET["word"])  # S605
    else:
        os.system("show " + request.POST["word"])  # S605


def order_with_prefix(request):
    form = Order(request.POST, prefix="first")
    if form.is_valid():
        os.system("show " + request.POST["word"])  # S605


class Prefixed(forms.Form):
    prefix = "first"
    word = forms.RegexField(r"^[a-z]+\Z", strip=False)


def order_with_own_prefix(request):
    form = Prefixed(request.POST)
    if form.is_valid():
        os.system("show " + request.POST["word"])  # S605


class Loose(Order):
    word = forms.CharField()


def loose_order(request):
    form = Loose(data=request.POST)
    if not form.is_valid():
        return
    os.system("show " + request.POST["word"])  # S605
    os.system("show " + request.POST["kind"])


class Errors(forms.Form):
    digits = forms.CharField()
    other = forms.CharField()

    def clean(self):
        data = super().clean()
        if not data["digits"].isdigit():
            self.add_error("digits", "no digits")
        if not data["other"].isdigit():
            self.note("other", "no digits")
        return data


def errors(request):
    form = Errors(request.POST)
    if form.is_valid():
        os.system("show " + form.cleaned_data["digits"])
        os.system("show " + form.cleaned_data["other"])  # S605


class Serializer(serializers.Serializer):
    word = serializers.RegexField(r"^[a-z]+\Z", trim_whitespace=False)
    made = serializers.IntegerField(read_only=True)
    name = serializers.CharField()


class View(APIView):
    def patch(self, request):
        given = Serializer(data=request.data)
        given.is_valid(raise_exception=True)
        os.system("show " + request.data["word"])
        os.system("show " + request.data["made"])  # S605
        os.system("show " + request.data["name"])  # S605

    def put(self, request):
        given = Serializer(None, request.data)
        if not given.is_valid():
            return
        os.system("show " + request.data["word"])

    def post(self, request):
        given = Serializer(data=request.data)
        given.is_valid()
        os.system("show " + request.data["word"])  # S605

    def delete(self, request):
        given = Serializer(data=request.data, many=True)
        given.is_valid(raise_exception=True)
        os.system("show " + request.data["word"])  # S605


class Listed(Schema):
    kind = fields.Str(validate=validate.OneOf(["a"]))
    renamed = fields.Str(data_key="named", validate=validate.OneOf(["a"]))
    name = fields.Str()


class Changed(Schema):
    kind = fields.Str(validate=validate.OneOf(["a"]))

    @pre_load
    def lower(self, data, **kwargs):
        return {"kind": data["kind"][:1]}


@app.post("/listed")
def listed():
    data = sent.get_json()
    if Listed().validate(data):
        abort(400)
    os.system("show " + data["kind"])
    os.system("show " + data["renamed"])  # S605
    os.system("show " + data["name"])  # S605


@app.post("/listed/errors")
def listed_errors():
    data = sent.get_json()
    errors = Listed().validate(data)
    if errors:
        abort(400)
    os.system("show " + data["kind"])
    os.system("show " + data["name"])  # S605


@app.post("/listed/failed")
def listed_failed():
    data = sent.get_json()
    if not Listed().validate(data):
        abort(400)
    os.system("show " + data["kind"])  # S605


@app.post("/listed/ignored")
def listed_ignored():
    data = sent.get_json()
    Listed().validate(data)
    os.system("show " + data["kind"])  # S605


@app.post("/changed")
def changed():
    data = sent.get_json()
    if Changed().validate(data):
        abort(400)
    os.system("show " + data["kind"])  # S605


class Page(Form):
    word = StringField(validators=[Regexp(r"^[a-z]+\Z")])
    filtered = StringField(validators=[Regexp(r"^[a-z]+\Z")], filters=[str.strip])
    name = StringField()


@app.post("/page")
def page():
    form = Page(sent.form)
    if not form.validate():
        abort(400)
    os.system("show " + sent.form["word"])
    os.system("show " + sent.form["filtered"])  # S605
    os.system("show " + sent.form["name"])  # S605


@app.post("/document")
def document():
    checker = cerberus.Validator({"kind": {"allowed": ["a"]}, "name": {"type": "string"}})
    if not checker.validate(sent.get_json()):
        abort(400)
    os.system("show " + checker.document["kind"])
    os.system("show " + checker.document["name"])  # S605
