# profile: standard
"""Addresses that the platform which calls a function names itself, and hosts that are resolved and checked in other ways."""
import asyncio
import ipaddress
import json
from http.client import HTTPSConnection
from urllib.parse import urlparse

import anyio
import boto3
import requests
from fastapi import FastAPI

from settings import DOMAIN_PATTERNS, PATTERNS

app = FastAPI()


def lambda_handler(event, context):
    domain, stage = event["requestContext"]["domainName"], event.get("requestContext", {}).get("stage")
    boto3.client("apigatewaymanagementapi", endpoint_url=f"https://{domain}/{stage}")
    send(event)
    requests.get(event["getObjectContext"]["inputS3Url"], timeout=3)
    requests.get(json.loads(event["body"])["url"], timeout=3)  # SEC103


def answer(event, context):
    parts = urlparse(event["ResponseURL"])
    connection = HTTPSConnection(parts.netloc)
    connection.request("PUT", parts.path + "?" + parts.query, "{}")
    HTTPSConnection(event["queryStringParameters"]["host"]).connect()  # SEC103


def send(event):
    requests.put(event["ResponseURL"], timeout=3)
    requests.put(event["callback"], timeout=3)  # SEC103


async def check(host):
    for info in await asyncio.get_running_loop().getaddrinfo(host, None):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise ValueError(host)


async def check_more(host):
    for _, _, _, _, address in await anyio.getaddrinfo(host, None):
        if not ipaddress.ip_address(address[0]).is_global:
            raise ValueError(host)


async def look(host):
    return await anyio.getaddrinfo(host, None)


@app.get("/fetch")
async def fetch(first: str, second: str, third: str):
    await check(urlparse(first).hostname)
    requests.get(first, timeout=3)
    await check_more(urlparse(second).hostname)
    requests.get(second, timeout=3)
    await look(urlparse(third).hostname)
    requests.get(third, timeout=3)  # SEC103


@app.get("/pages")
async def pages(url: str, other: str):
    if not any(domain_pattern.match(url) for domain_pattern in DOMAIN_PATTERNS):
        raise ValueError(url)
    requests.get(url, timeout=3)
    if not any(pattern.match(other) for pattern in PATTERNS):
        raise ValueError(other)
    requests.get(other, timeout=3)  # SEC103
