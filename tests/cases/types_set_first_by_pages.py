# profile: standard
"""The same, where the first handler answers pages."""
from klein import Klein

app = Klein()


@app.route("/page/<name>")
def page(request, name):
    request.setHeader("Content-Type", "text/html")
    return "<b>%s</b>" % name  # SEC105


@app.route("/plain/<name>")
def plain(request, name):
    request.setHeader("Content-Type", "text/plain")
    return "Hello %s" % name
