# profile: standard
from flask import Flask, Response, request
from conf import flag

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    found = request.headers.get('Host') or 'a=b'
    name, _, rest = found.partition('=')
    Response(name)  # SEC105
    Response(rest)  # SEC105
    other = 'a=b'
    if flag():
        other = q
    Response(other.rpartition('=')[0])  # SEC105
    Response(other.split('=')[0])  # SEC105
    Response(request.args.get('z', 'a=b').partition('=')[2])  # SEC105
    Response('a=b'.partition('=')[2])
