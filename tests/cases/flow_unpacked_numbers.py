# profile: standard
"""Numbers that are unpacked from bytes, the pieces beside them, and texts that are taken apart at a sign."""
import os
import struct

from flask import Flask, request

app = Flask(__name__)
HEADER = struct.Struct("!HI8s")


class Frame:
    FORMAT = struct.Struct("<HH")

    @classmethod
    def read(cls, body):
        kind, size = cls.FORMAT.unpack(body[:4])
        return kind * 10 + size


@app.post("/frames")
def frames():
    body = request.get_data()
    kind, size, name = HEADER.unpack(body[:14])
    os.system(f"store {kind} {size}")
    os.system(f"store {name}")  # S605
    count, label = struct.unpack_from("!H4s", body, 14)
    os.system(f"store {count}")
    os.system(f"store {label}")  # S605
    for one, other in struct.iter_unpack("!HH", body):
        os.system(f"store {one} {other}")
    os.system(f"store {int.from_bytes(body[:4], 'big')}")
    os.system(f"store {Frame.read(body)}")
    return {}


@app.post("/lines")
def lines():
    name, sign, number = request.get_data(as_text=True).partition("=")
    os.system(f"store {sign} {int(number)}")
    os.system(f"store {name} {int(number)}")  # S605
    return {}
