# profile: standard
"""Data from a request, and data that was made or checked here."""
import hmac
import marshal
import pickle  # S403

from flask import Flask, abort, request

app = Flask(__name__)
NUMBERS = b"\x80\x04\x95\x02\x00\x00\x00\x00\x00\x00\x00K\x01."


@app.route("/state", methods=["POST"])
def restore():
    state.update(pickle.loads(request.data))  # S301
    state.update(marshal.loads(request.data))  # S302
    return "restored"


@app.route("/signed", methods=["POST"])
def restore_signed():
    data = request.data
    if not hmac.compare_digest(hmac.new(KEY, data, "sha256").hexdigest(), request.headers["Signature"]):
        abort(400)
    state.update(marshal.loads(data))
    state.update(pickle.loads(data))
    return "restored"


@app.route("/signed-before", methods=["POST"])
def restore_signed_before():
    data = request.data
    digest = hmac.new(KEY, data, "sha256").hexdigest()
    if hmac.compare_digest(digest, request.headers["Signature"]):
        state.update(pickle.loads(data))
    return "restored"


@app.route("/unsigned", methods=["POST"])
def restore_unsigned():
    data = request.data
    if hmac.compare_digest(hmac.new(KEY, b"other", "sha256").hexdigest(), request.headers["Signature"]):
        state.update(pickle.loads(data))  # S301
    return "nothing"


@app.route("/signed-in-steps", methods=["POST"])
def restore_signed_in_steps():
    data = request.data
    mac = hmac.new(KEY, digestmod="sha256")
    mac.update(data)
    if not hmac.compare_digest(mac.hexdigest(), request.headers["Signature"]):
        abort(400)
    state.update(pickle.loads(data))
    state.update(marshal.loads(data))


@app.route("/other-signed-in-steps", methods=["POST"])
def restore_other_signed_in_steps():
    data = request.data
    mac = hmac.new(KEY, digestmod="sha256")
    mac.update(request.headers["Date"].encode())
    if not hmac.compare_digest(mac.hexdigest(), request.headers["Signature"]):
        abort(400)
    state.update(pickle.loads(data))  # S301


@app.route("/signed-elsewhere", methods=["POST"])
def restore_signed_elsewhere():
    data, other = request.data, request.args["other"].encode()
    verify_signature(data, request.headers["Signature"])
    state.update(pickle.loads(data))
    state.update(pickle.loads(other))  # S301


def restore_signed_file(path, signature):
    data = path.read_bytes()
    key.verify(signature, data)
    return pickle.loads(data)


def restore_checked(path, checks):
    data = path.read_bytes()
    checks.check_length(data)
    checks.check_hmac(path)
    return pickle.loads(data)  # S301


def restore_file(path, signature):
    data = path.read_bytes()
    key.verify(signature, path)
    return pickle.loads(data)  # S301


def restore_own():
    marshal.loads(NUMBERS)
    marshal.loads(b"c__builtin__\neval\n(S'1'\ntR.")  # S302
    pickle.load(NUMBERS)  # S301
    marshal.load(NUMBERS)  # S302
    return pickle.loads(NUMBERS)
