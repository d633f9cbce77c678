# profile: standard
"""Programs, formulas, pickles and templates that more libraries run, and commands that they start."""
import cProfile
import pdb

import anyio
import bottle
import chameleon
import compress_pickle
import docker
import formulaic
import hydra.utils
import jinja2
import mlflow.pyfunc
import networkx
import paramiko
import patsy
import psutil
import ptyprocess
import pypsrp.client
import ray.cloudpickle
import sarge
import srsly
import statsmodels.formula.api as models
import sympy
import trio
import zipimport
from Cheetah.Template import Template
from flask import Flask, request
from kubernetes.stream import stream
from rpy2 import robjects
from tornado.process import Subprocess

app = Flask(__name__)


@app.route("/formulas", methods=["POST"])
def formulas():
    text = request.form["text"]
    models.ols(text, data=table)  # SEC123
    models.ols("y ~ x", data=request.form)
    patsy.dmatrix(formula_like=text, data=table)  # SEC123
    formulaic.model_matrix(text, table)  # SEC123
    sympy.lambdify(symbol, text)  # SEC123
    sympy.Symbol(text)
    robjects.r(text)  # SEC123
    robjects.globalenv["word"] = text
    cProfile.Profile().run(text)  # SEC123
    pdb.runeval(text)  # SEC123
    return ""


@app.route("/objects", methods=["POST"])
def objects():
    hydra.utils.instantiate(request.get_json())  # SEC123
    hydra.utils.instantiate(settings, word=request.form["text"])
    hydra.utils.get_class(request.form["name"])  # SEC117
    zipimport.zipimporter(request.form["name"])  # SEC117
    srsly.pickle_loads(request.data)  # S301
    compress_pickle.loads(request.data, "gzip")  # S301
    ray.cloudpickle.loads(request.data)  # S301
    networkx.read_gpickle(request.form["name"])  # S301
    networkx.node_link_graph(request.get_json())
    mlflow.pyfunc.load_model(request.form["name"])  # SEC304
    return ""


@app.route("/templates", methods=["POST"])
def templates():
    text = request.form["text"]
    other = jinja2.Environment(autoescape=True).overlay(trim_blocks=True).from_string(text).render()  # SEC106
    other += jinja2.Environment(autoescape=True).overlay(trim_blocks=True).from_string("{{ text }}").render(text=text)
    other += bottle.jinja2_template(text)  # SEC106
    other += chameleon.PageTextTemplate(text)()  # SEC106
    other += str(Template.compile(source=text)())  # SEC106
    return {"other": other}


@app.route("/commands", methods=["POST"])
async def commands():
    text = request.form["text"]
    await anyio.run_process(text)  # S605
    await anyio.run_process("ls " + text)  # S605
    await anyio.run_process(["ls", "--", text])
    await trio.run_process("ls " + text, shell=True)  # S602
    await trio.run_process(["ls", "--", text])
    psutil.Popen([text])  # S603
    psutil.Popen(["ls", "--", text])
    Subprocess("ls " + text, shell=True)  # S602
    ptyprocess.PtyProcess.spawn([text])  # S606
    ptyprocess.PtyProcess.spawn(["ls", "--", text])
    sarge.run("ls " + text)  # S605
    sarge.run(sarge.shell_format("ls {0}", text))
    return ""


@app.route("/elsewhere", methods=["POST"])
def elsewhere():
    text = request.form["text"]
    docker.APIClient().exec_create("words", text)  # S601
    docker.APIClient().exec_create(text, "ls")
    stream(api.connect_get_namespaced_pod_exec, "words", "default", command=["sh", "-c", text])  # S601
    stream(api.connect_get_namespaced_pod_exec, text, "default", command=["ls"])
    pypsrp.client.Client("words").execute_ps(text)  # S601
    with paramiko.SSHClient() as client:
        client.invoke_shell().send("ls " + text)  # S601
    return ""
