# profile: standard
"""Handlers of Jupyter are those of Tornado; those of its API answer in JSON."""
from jupyter_server.base.handlers import APIHandler, JupyterHandler
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


class Names(APIHandler):
    async def get(self, host):
        self.finish(f"{host} is not allowed")

    async def post(self):
        data = self.get_json_body()
        with open(data["path"]) as file:  # SEC101
            self.finish(file.read())
