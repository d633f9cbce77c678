# profile: standard
"""Checksums, digests and identifiers say nothing of what they are made of."""
import binascii
import hashlib
import uuid
import zlib

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = str(zlib.crc32(q.encode()))
    Response("<p>" + r)
    open("/srv/" + r)

    r = "%08x" % zlib.crc32(q.encode())
    Response("<p>" + r)
    open("/srv/" + r)

    r = hex(zlib.adler32(q.encode()) & 0xffffffff)
    Response("<p>" + r)
    open("/srv/" + r)

    r = hex(binascii.crc32(q.encode()))
    Response("<p>" + r)
    open("/srv/" + r)

    r = str(uuid.uuid5(uuid.NAMESPACE_DNS, q))
    Response("<p>" + r)
    open("/srv/" + r)

    r = uuid.uuid5(uuid.NAMESPACE_DNS, q).hex
    Response("<p>" + r)
    open("/srv/" + r)

    r = str(uuid.uuid3(uuid.NAMESPACE_URL, q))
    Response("<p>" + r)
    open("/srv/" + r)

    h = hashlib.md5()  # S324
    h.update(q.encode())
    g = h.copy()
    r = g.hexdigest()
    Response("<p>" + r)
    open("/srv/" + r)

    r = hashlib.md5(q.encode()).hexdigest()  # S324
    Response("<p>" + r)
    open("/srv/" + r)
    return ""
