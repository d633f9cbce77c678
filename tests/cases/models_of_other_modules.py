# profile: standard
"""Fields of a model of another module that a request was loaded into were sent; its methods, and numbers, say something else."""
from flask import Flask, request

from models import Job, JobSchema, find_model

app = Flask(__name__)


@app.route("/validated", methods=["POST"])
def validated():
    job = Job.model_validate(request.get_json())
    return open("/srv/" + job.path).read()  # SEC101


@app.route("/json", methods=["POST"])
def of_json():
    return open(Job.model_validate_json(request.data).path).read()  # SEC101


@app.route("/parsed", methods=["POST"])
def parsed():
    return open(Job.parse_obj(request.get_json()).path).read()  # SEC101


@app.route("/unpacked", methods=["POST"])
def unpacked():
    job = Job(**request.get_json())
    return open(job.path).read()  # SEC101


@app.route("/schema", methods=["POST"])
def of_schema():
    return open(JobSchema().load(request.json)["path"]).read()  # SEC101


@app.route("/number", methods=["POST"])
def number():
    job = Job.model_validate(request.get_json())
    return open(f"/srv/{job.id}/{job.page_count}/{job.kind}").read()


@app.route("/method", methods=["POST"])
def method():
    job = Job.model_validate(request.get_json())
    return open(f"/srv/{job.location()}").read()


@app.route("/number/of/schema", methods=["POST"])
def number_of_schema():
    return open(f'/srv/{JobSchema().load(request.json)["number"]}').read()


@app.route("/named", methods=["POST"])
def named():
    return open(Job(request.json["name"]).file).read()


@app.route("/found", methods=["POST"])
def found():
    return open(find_model(**request.get_json()).path).read()
