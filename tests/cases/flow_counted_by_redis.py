# profile: standard
"""Numbers that Redis gives, whatever it is asked for."""
import redis
from flask import Flask, request

app = Flask(__name__)
store = redis.Redis()


@app.get("/hits")
def hits():
    return str(store.incr("hits:" + request.args["page"]))


@app.get("/there")
def there():
    return f"<p>{store.exists(request.args['page'])}</p>"


@app.get("/page")
def page():
    return str(store.incr) + str(request.args["page"]) + str(store.dbsize())  # SEC105


@app.get("/script")
def script():
    return str(store.eval("return redis.call('GET', KEYS[1])", 1, request.args["key"]))
