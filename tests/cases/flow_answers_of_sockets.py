# profile: standard
"""What a client answers to a message of a server of sockets, and what others call."""
import socketio

sio = socketio.Server()


def got(name):
    open("/srv/" + name)  # SEC101


def others(name):
    open("/srv/" + name)


def ask(sid, caller):
    sio.emit("question", {}, to=sid, callback=got)
    sio.send({}, to=sid, callback=lambda name: open("/srv/" + name))  # SEC101
    caller.emit("question", {}, callback=others)
