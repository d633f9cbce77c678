# profile: standard
"""What the types, patterns and validators of fields leave of what comes from outside."""
import os
import re
from enum import Enum
from ipaddress import IPv4Address
from typing import Annotated, List, Literal, Optional

from django import forms
from django.core.validators import RegexValidator
from fastapi import FastAPI, Query
from markupsafe import Markup
from pydantic import BaseModel, Field, constr, field_validator, validator
from rest_framework import serializers, viewsets

app = FastAPI()


class Level(str, Enum):
    low = "low"
    high = "high"


class Job(BaseModel):
    name: str
    level: Level
    order: Literal["up", "down"] = "up"
    host: IPv4Address
    count: Optional[int] = None
    tags: List[str] = []
    code: constr(pattern=r"^[a-z0-9]+$")
    slug: Annotated[str, Field(pattern=r"^[a-z-]{1,40}$")]
    word: str = Field("a", pattern=r"^\w+\Z")
    loose: str = Field("a", pattern=r"\w+")
    shell: str
    tidy: str
    other: str
    both: str

    @field_validator("shell", "both")
    @classmethod
    def is_known(cls, value):
        if value not in ("/bin/bash", "/bin/sh"):
            raise ValueError("shell")
        return value

    @field_validator("tidy")
    @classmethod
    def strip(cls, value):
        return value.strip()

    @validator("other")
    def is_word(cls, value):
        if not re.fullmatch(r"\w+", value):
            raise ValueError("other")
        return value


@app.post("/jobs")
def start(job: Job, kind: Level, page: str = Query("a", pattern="^[a-z]+$"), text: str = Query("a", pattern="[a-z]+")):
    os.system(f"job {job.level.value} {job.order} {job.host} {job.count}")
    os.system(f"job {job.code} {job.slug} {job.word}")
    os.system(f"job {job.shell} {job.other} {job.both}")
    os.system(f"job {kind.value} {page}")
    os.system(f"job {job.name}")  # S605
    os.system(f"job {job.loose}")  # S605
    os.system(f"job {job.tidy}")  # S605
    os.system(f"job {text}")  # S605
    for tag in job.tags:
        os.system("job " + tag)  # S605


class Plain(BaseModel):
    count: int
    name: str


@app.get("/plain")
def plain(name: str):
    job = Plain(count=name, name=name)
    os.system("job %s" % job.count)
    os.system("job %s" % job.name)  # S605


@app.get("/badges")
def badge(name: str):
    if name.isalnum():
        return Markup("<b>" + name + "</b>")
    return Markup("<b>" + name + "</b>")  # S704


class ReportForm(forms.Form):
    name = forms.CharField()
    slug = forms.SlugField()
    code = forms.CharField(validators=[RegexValidator(r"^[a-z]+\Z")])
    color = forms.RegexField(regex=r"^[0-9a-f]{6}\Z")
    open = forms.RegexField(regex=r"[0-9a-f]{6}")
    address = forms.GenericIPAddressField()
    kind = forms.ChoiceField(choices=[("a", "A")])
    title = forms.CharField()
    note = forms.CharField()

    def clean_title(self):
        title = self.cleaned_data["title"]
        if not title.isalnum():
            raise forms.ValidationError("title")
        return title

    def clean_note(self):
        return self.cleaned_data["note"].strip()


def report(request):
    form = ReportForm(request.POST)
    form.full_clean()
    data = form.cleaned_data
    os.system(f"report {data['slug']} {data['code']} {data['color']} {data['address']} {data['kind']} {data['title']}")
    os.system("report %(slug)s" % data)
    if data["kind"] == "a":
        os.system("report %(name)s" % data)  # S605
    os.system("report %(name)s" % data)  # S605
    os.system("report " + data["open"])  # S605
    os.system("report " + data["note"])  # S605


class ProbeSerializer(serializers.Serializer):
    host = serializers.CharField()
    address = serializers.IPAddressField()
    code = serializers.RegexField(r"^[A-Z]{3}\Z")
    name = serializers.CharField()

    def validate_name(self, value):
        if not re.match(r"^\w+$", value):
            raise serializers.ValidationError("name")
        return value


class ProbeViews(viewsets.ViewSet):
    def create(self, request):
        probe = ProbeSerializer(data=request.data)
        probe.is_valid(raise_exception=True)
        data = probe.validated_data
        os.system(f"probe {data['address']} {data['code']} {data['name']}")
        os.system(f"probe {data['host']}")  # S605
