# profile: standard
"""What servers of models hand to the functions and methods that they call."""
import litserve
import runpod
from kserve import Model


class Reader(litserve.LitAPI):
    def setup(self, device):
        self.model = open(device)

    def decode_request(self, request):
        self.text = open("/srv/" + request["file"]).read()  # SEC101
        return request["number"]


class Shorter(litserve.LitAPI):
    def predict(self, request):
        return open("/srv/" + request["file"]).read()  # SEC101


class Kept(Model):
    def load(self, path):
        self.model = open(path)

    async def preprocess(self, payload, headers=None):
        return open("/srv/" + payload["file"]).read()  # SEC101

    def predict(self, payload, headers=None, response_headers=None):
        open(response_headers["file"]).close()
        return {"text": open("/srv/" + headers["file"]).read()}  # SEC101


def handle(job):
    open("/srv/" + job["input"]["file"]).close()  # SEC101


def told(job):
    open("/srv/" + job["file"]).close()


runpod.serverless.start({"handler": handle, "told": told})
