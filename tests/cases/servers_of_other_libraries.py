# profile: standard
"""Servers of gevent, eventlet, waitress and websockets on all interfaces, and on one."""
import eventlet
import eventlet.wsgi
import waitress
import websockets
from gevent.pywsgi import WSGIServer
from gevent.server import DatagramServer, StreamServer
from websockets.asyncio.server import serve


def on_all(app, handle, port):
    WSGIServer(("", 8080), app).serve_forever()  # S104
    WSGIServer(listener=("", port), application=app).serve_forever()  # S104
    WSGIServer(":8080", app).serve_forever()  # S104
    StreamServer("*:9000", handle).serve_forever()  # S104
    DatagramServer(("::", 9000), handle).serve_forever()  # S104
    eventlet.wsgi.server(eventlet.listen(("", 8080)), app)  # S104
    waitress.serve(app, listen="*:8080")  # S104
    waitress.serve(app, listen="127.0.0.1:80 *:8080")  # S104
    waitress.serve(app, port=port)  # S104


async def on_all_later(handle, port):
    async with websockets.serve(handle, "", port), serve(handle, port=8765):  # S104 S104
        pass
    await websockets.serve(handle, None, 8765)  # S104


def on_one(app, handle, host, options, sockets):
    WSGIServer(("127.0.0.1", 8080), app).serve_forever()
    WSGIServer("127.0.0.1:8080", app).serve_forever()
    StreamServer(("", 0), handle).serve_forever()
    StreamServer(":0", handle).serve_forever()
    eventlet.wsgi.server(eventlet.listen(("localhost", 8080)), app)
    eventlet.connect(("", 8080))
    waitress.serve(app, listen="localhost:8080")
    waitress.serve(app, host="127.0.0.1")
    waitress.serve(app, host=host)
    waitress.serve(app, unix_socket="/run/shop.sock")
    waitress.serve(app, sockets=sockets)
    waitress.serve(app, **options)


async def on_one_later(handle, host, sock):
    async with websockets.serve(handle, host, 8765), serve(handle, "localhost", 8765), serve(handle, sock=sock):
        pass
