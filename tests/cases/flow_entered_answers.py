# profile: standard
"""Clients that nobody shows, whose answers are entered."""
import aiohttp
from discord.ext import commands
from fastapi import FastAPI
from aiohttp import web

app = FastAPI()


class Pages(commands.Cog):
    def __init__(self, bot):
        self.bot = bot

    @commands.command()
    async def page(self, ctx, url: str):
        async with self.bot.session.get(url) as answer:  # SEC103
            await ctx.send(str(answer.status))
        async with self.bot.session.get("https://example.com/pages", params={"url": url}) as answer:
            await ctx.send(str(answer.status))
        async with self.bot.client.get(url):
            await ctx.send("locked")
        await self.bot.settings.get(url)

    @commands.command()
    async def file(self, ctx, url: str):
        async with self.bot.http_session.request("GET", url) as answer, self.bot.lock:  # SEC103
            await ctx.send(str(answer.status))
        async with self.bot.client.stream("GET", url=url) as answer:  # SEC103
            await ctx.send(str(answer.status))


@app.get("/page")
async def page(url: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:  # SEC103
            return answer.status
        async with session.get(f"https://example.com/{url}") as answer:
            return answer.status


async def held(request: web.Request):
    async with request.app.locks.get(request.query["name"]), request.app.pools.get(request.query["name"]) as connection:
        return web.json_response({"names": await connection.names()})
