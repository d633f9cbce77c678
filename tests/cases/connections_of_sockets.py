# profile: standard
"""Clients of WebSocket and of urllib3: without TLS, and to hosts that somebody else chooses."""
import socketio
import urllib3
import websocket
from django.views import View
from websockets.sync.client import connect


def listen():
    websocket.WebSocketApp("ws://feed.shop.example/")  # SEC610
    websocket.create_connection("wss://feed.shop.example/")
    websocket.create_connection("ws://localhost/")
    websocket.WebSocket().connect("ws://feed.shop.example/")  # SEC610
    connect("ws://feed.shop.example/")  # SEC610
    connect("wss://feed.shop.example/")
    client = socketio.Client()
    client.connect("http://feed.shop.example")  # SEC610
    client.connect("https://feed.shop.example")


class Feed(View):
    def get(self, request):
        place = request.GET["place"]
        websocket.WebSocket().connect(place)  # SEC103
        socketio.SimpleClient().connect(place)  # SEC103
        socketio.SimpleClient().connect("https://feed.shop.example", namespace=place)
        pool = urllib3.ProxyManager(place)  # SEC103
        pool = urllib3.PoolManager()
        pool.connection_from_url(place)  # SEC103
        pool.connection_from_host(place, 80)  # SEC103
        pool.connection_from_host("feed.shop.example", pool_kwargs={"name": place})
        return urllib3.connection.HTTPSConnection(place)  # SEC103
