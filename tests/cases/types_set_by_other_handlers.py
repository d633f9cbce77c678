# profile: standard
"""What type one handler says that its answer has says nothing of those of others."""
from klein import Klein
from twisted.web.resource import Resource

app = Klein()


@app.route("/plain/<name>")
def plain(request, name):
    request.setHeader("Content-Type", "text/plain")
    return "Hello %s" % name


@app.route("/page/<name>")
def page(request, name):
    return "<b>%s</b>" % name  # SEC105


class Pages(Resource):
    def render_GET(self, request):
        request.setHeader("Content-Type", "text/plain")
        return self.greeting(request)

    def greeting(self, request):
        request.write(b"Hello " + request.args[b"name"][0])
