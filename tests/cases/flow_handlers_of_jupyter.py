# profile: standard
"""Handlers of Jupyter are those of Tornado; those of its API answer in JSON."""
from jupyter_server.base.handlers import APIHandler, JupyterHandler
from jupyter_server_proxy.handlers import ProxyHandler
from notebook.base.handlers import IPythonHandler


class Page(JupyterHandler):
    async def get(self, host):
        self.write(f"{host} is not allowed")  # SEC105

    async def post(self):
        with open(self.get_argument("path")) as file:  # SEC101
            self.finish(file.read())


class Old(IPythonHandler):
    def get(self, name):
        self.finish("<h1>" + name)  # SEC105

    def post(self, name):
        self.finish(self.render_template("name.html", name=name))


class Events(JupyterHandler):
    async def get(self):
        self.set_header("Content-Type", "text/event-stream")
        self.emit(self.get_argument("name"))

    def emit(self, text):
        self.write(f"data: {text}")


class Lines(JupyterHandler):
    async def get(self):
        self.emit(self.get_argument("name"))

    async def post(self):
        self.set_header("Content-Type", "text/plain")
        self.emit(self.get_argument("name"))

    async def put(self):
        self.set_header("Content-Type", "text/html")
        self.write(self.get_argument("name"))  # SEC105

    def emit(self, text):
        self.write(f"data: {text}")  # SEC105


class Proxy(ProxyHandler):
    async def http_get(self, port, host, path):
        if port == "0":
            self.finish(f"{host} is not there")  # SEC105
        return await self.proxy(port, path)


class Names(APIHandler):
    async def get(self, host):
        self.finish(f"{host} is not allowed")

    async def post(self):
        data = self.get_json_body()
        with open(data["path"]) as file:  # SEC101
            self.finish(file.read())
