# profile: standard
import dataclasses
from flask import Flask, Response, request

app = Flask(__name__)

@dataclasses.dataclass
class Job:
    name: str
    kind: str = "x"

@app.route("/")
def view():
    q = request.args.get("q")
    job = Job(q)
    Response(str(job))  # SEC105
    Response(f"{job}")  # SEC105
    Response(job.name)  # SEC105
    Response(job.kind)
