# profile: standard
"""What methods, called by one function, leave in an instance that the module makes, and others find there."""

from flask import Flask, abort, render_template_string, request

app = Flask(__name__)


class Store:
    def __init__(self):
        self.rows = {}
        self.names = []
        self.last = "none"
        self.first = "none"

    def put(self, key, row):
        self.rows[key] = row
        self.names.append(row)
        self.last = row

    def begin(self, row):
        self.first = row

    def get(self, key):
        return self.rows.get(key)


store = Store()
constants = Store()
checked = Store()


@app.route("/put")
def put():
    store.put("a", request.args["text"])
    constants.put("a", "constant")
    store.begin("constant")


@app.route("/put/checked")
def put_checked():
    text = request.args["text"]
    if not text.isalnum():
        abort(400)
    checked.put("a", text)


@app.route("/get")
def get():
    render_template_string(store.get("a"))  # SEC106
    render_template_string(store.rows["a"])  # SEC106
    render_template_string(store.names[0])  # SEC106
    render_template_string(store.last)  # SEC106
    render_template_string(store.first)
    render_template_string(constants.get("a"))
    render_template_string(constants.last)
    render_template_string(checked.get("a"))
    return render_template_string(checked.last)


class Context:
    tenant = ""
    language: str
    fixed = ""

    def put(self, tenant, language):
        self.tenant = tenant
        self.language = language
        self.fixed = "constant"

    def get(self):
        return self.tenant


context = Context()
short = Context()


@app.before_request
def prepare():
    context.put(request.headers["tenant"], request.headers["language"])
    short.put("constant", "constant")


@app.route("/prepared")
def prepared():
    render_template_string(context.get())  # SEC106
    render_template_string(context.tenant)  # SEC106
    render_template_string(context.language)  # SEC106
    render_template_string(context.fixed)
    return render_template_string(short.get() + short.language)


class Settings:
    def __init__(self):
        self.page = "start"
        self.layout = "wide"

    def pages(self):
        return self.page, self.layout


settings = Settings()


@app.route("/settings")
def change():
    settings.page = request.args["page"]
    settings.layout = "narrow"


@app.route("/shown")
def shown():
    page, layout = settings.pages()
    render_template_string(page)  # SEC106
    return render_template_string(layout)
