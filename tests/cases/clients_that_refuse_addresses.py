# profile: standard
"""Clients with a transport, a connector or an adapter that looks at where it connects to."""
import aiohttp
import httpx
import requests
from fastapi import FastAPI
from shop.net import PublicConnector, RetryAdapter, SafeAdapter, SafeTransport

api = FastAPI()
kept = requests.Session()
kept.mount("https://", SafeAdapter())


@api.get("/a")
async def a(url: str):
    async with httpx.AsyncClient(transport=SafeTransport()) as client:
        await client.get(url)
        async with client.stream("GET", url) as answer:
            return answer.status_code


@api.get("/b")
async def b(url: str):
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=3)) as client:
        await client.get(url)  # SEC103


@api.get("/c")
def c(url: str):
    session = requests.Session()
    session.mount("https://", SafeAdapter())
    kept.get(url, timeout=3)
    return session.get(url, timeout=3).status_code


@api.get("/d")
def d(url: str):
    session = requests.Session()
    session.mount("https://", RetryAdapter())
    return session.get(url, timeout=3).status_code  # SEC103


@api.get("/e")
async def e(url: str):
    connector = PublicConnector()
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get(url) as answer:
            return answer.status


@api.get("/f")
async def f(url: str):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=3)) as session:
        async with session.get(url) as answer:  # SEC103
            return answer.status
