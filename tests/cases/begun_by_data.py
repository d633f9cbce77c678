# profile: standard
"""What is begun or put down by data is something new, such as its number; what makes texts passes them on."""
from flask import Flask, request

from shop.services import Runner, build_url, clean, create_path, render, runner, start_line, start_script, tasks
from shop.texts import process
from shop.forms import Query

app = Flask(__name__)


@app.post("/started")
def started():
    run_id = runner.start_script(request.form["user"])
    return f"<p>{run_id}</p>"


@app.post("/started-by-function")
def started_by_function():
    return f"<p>{start_script(request.form['user'])}</p>"


@app.post("/started-by-instance")
def started_by_instance():
    return f"<p>{Runner().start_script(request.form['user'])}</p>"


@app.post("/queued")
def queued():
    return f"<p>{app.queue.enqueue('run', request.form['user'])}, {tasks.create_job(request.form['user'])}</p>"


@app.post("/path")
def path():
    return f"<p>{create_path(request.form['user'])}</p>"  # SEC105


@app.post("/line")
def line():
    return f"<p>{start_line(request.form['user'])}</p>"  # SEC105


@app.post("/cleaned")
def cleaned():
    return f"<p>{clean(request.form['user'])}</p>"  # SEC105


@app.post("/built")
def built():
    return f"<p>{build_url(request.form['user'], 1)}</p>"  # SEC105


@app.post("/processed")
def processed():
    return f"<p>{process(request.form['user'])}</p>"  # SEC105


@app.post("/asked")
def asked():
    name = Query(request.form["user"]).run()
    return open("/srv/" + name).read()


@app.post("/kept")
def kept():
    name = Query(request.form["user"]).text()
    return open("/srv/" + name).read()  # SEC101
