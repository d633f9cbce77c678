# profile: standard
"""What a request names as a proxy, or as the address of a style sheet or a picture, is asked by the server."""
import aiohttp
import cairosvg
import httpx
import requests
import weasyprint
from flask import Flask, request

app = Flask(__name__)
SHOP = "https://shop.example.com/orders"


@app.get("/proxies")
async def proxies():
    requests.get(SHOP, proxies={"https": request.args["proxy"]}, timeout=3)  # SEC103
    requests.get(SHOP, proxies={"https": "http://10.0.0.1:3128"}, timeout=3)
    httpx.get(SHOP, proxy=request.args["proxy"])  # SEC103
    httpx.Client(proxy=request.args["proxy"])  # SEC103
    httpx.get(SHOP, params={"q": request.args["q"]}, proxy="http://10.0.0.1:3128")
    async with aiohttp.ClientSession() as session:
        await session.get(SHOP, proxy=request.args["proxy"])  # SEC103


@app.get("/pictures")
def pictures():
    weasyprint.CSS(url=request.args["sheet"])  # SEC103
    weasyprint.CSS(string=request.args["sheet"])
    cairosvg.svg2png(url=request.args["picture"])  # SEC103
    cairosvg.svg2png(bytestring=request.args["picture"])
