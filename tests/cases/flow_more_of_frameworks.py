# profile: standard
"""What smaller frameworks hand to functions, send, and end."""
import json

import discord
import requests
import streamlit as st
from discord import app_commands
from discord.ext import commands
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html_join
from litestar import Request, Response, get
from litestar.enums import MediaType
from ninja.security import HttpBearer
from sanic import Blueprint, file
from urllib.parse import urlparse

HOSTS = ("feeds.example.com",)
labels = Blueprint("labels")


class Bearer(HttpBearer):
    def authenticate(self, request, token):
        if token == settings.PARTNER_SECRET:  # SEC212
            return token
        return None


class Media(commands.Cog):
    @commands.command()
    async def clip(self, ctx: commands.Context, name: str):
        await ctx.send(file=discord.File(f"/srv/clips/{name}"))  # SEC101

    @app_commands.command()
    async def top(self, interaction: discord.Interaction, count: app_commands.Range[int, 1, 25]):
        await self.pool.fetch(f"SELECT name FROM members LIMIT {count}")


@labels.get("/labels")
async def label(request):
    return await file("/srv/labels/" + request.args.get("name"))  # SEC101


@get("/about", media_type=MediaType.HTML)
async def about(request: Request) -> Response[str]:
    who = request.query_params.get("who", "reader")
    return Response(f"<h1>Hello {who}</h1>", media_type=MediaType.HTML)  # SEC105


def listed(request: HttpRequest):
    names = request.GET.getlist("name")
    body = format_html_join("\n", "<li>{}</li>", ((name,) for name in names))
    return HttpResponse(f"<ul>{body}</ul>")


def feed():
    url = st.text_input("Address")
    if urlparse(url).hostname not in HOSTS:
        st.error("Not one of ours")
        st.stop()
    other = st.text_input("Other address")
    if urlparse(other).hostname not in HOSTS:
        st.error("Not one of ours")
    return requests.get(url, timeout=9), requests.get(other, timeout=9)  # SEC103
