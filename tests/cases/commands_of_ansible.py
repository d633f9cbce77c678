# profile: standard
"""Arguments of modules of Ansible, which a shell or Jinja may read."""
import ansible_runner
from flask import Flask, request

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    ansible_runner.run(private_data_dir="/srv", host_pattern="all", module="shell", module_args=request.form["text"])  # S601
    ansible_runner.run(private_data_dir="/srv", host_pattern="all", module="ping", module_args="data=pong")
    return {}
