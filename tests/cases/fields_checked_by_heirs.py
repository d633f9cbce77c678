# profile: standard
"""Fields that a class declares, and that another one checks which derives from it."""

from urllib.parse import urlparse

import httpx
from fastapi import FastAPI
from pydantic import BaseModel, HttpUrl, field_validator
from rest_framework import serializers
from rest_framework.views import APIView

app = FastAPI()
HOSTS = {"a.example", "b.example"}


class Job(BaseModel):
    callback: HttpUrl | None = None
    other: str = ""

    @field_validator("other")
    @classmethod
    def known(cls, value: str) -> str:
        if not value.startswith("https://a.example/"):
            raise ValueError
        return value


class Checked(Job):
    @field_validator("callback")
    @classmethod
    def known_callback(cls, value: HttpUrl | None) -> HttpUrl | None:
        if value is not None and (value.scheme != "https" or value.host not in HOSTS):
            raise ValueError("callback host is not known")
        return value


class Direct(BaseModel):
    callback: HttpUrl

    @field_validator("callback")
    @classmethod
    def known_callback(cls, value: HttpUrl) -> HttpUrl:
        if value.host not in HOSTS:
            raise ValueError("callback host is not known")
        return value


@app.post("/a")
async def a(job: Checked):
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(job.callback))
        await client.post(job.other)


@app.post("/b")
async def b(job: Direct):
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(job.callback))


@app.post("/c")
async def c(job: Job):
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(job.callback))  # SEC103
        await client.post(job.other)


@app.post("/d")
async def d(job: Job):
    if job.callback.host not in HOSTS:
        raise ValueError
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(job.callback))


@app.post("/e")
async def e(job: Job):
    if job.callback is None or job.callback.host not in HOSTS:
        raise ValueError
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(job.callback))


@app.post("/f")
async def f(callback: HttpUrl):
    if callback.scheme != "https" or callback.host not in HOSTS:
        raise ValueError
    async with httpx.AsyncClient(timeout=3) as client:
        await client.post(str(callback))


class HookSerializer(serializers.Serializer):
    url = serializers.URLField()


class TrustedHookSerializer(HookSerializer):
    def validate_url(self, value):
        parsed = urlparse(value)
        if parsed.scheme != "https" or parsed.hostname not in HOSTS:
            raise serializers.ValidationError("host is not on the list")
        return value


class HookView(APIView):
    def post(self, request):
        form = HookSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        requests.post(form.validated_data["url"], timeout=5)  # SEC103

    def put(self, request):
        form = TrustedHookSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        requests.post(form.validated_data["url"], timeout=5)
