# profile: standard
"""Routes of an application that a module of the project makes, imported by its absolute name."""
from flask import redirect, request, url_for
from flask_login import login_required

from app import app, db
from app.files import files
from app.models import Job
from app.things import registry


@app.route("/delete_job/<int:job_id>")
@login_required
def delete_job(job_id):  # SEC522
    db.session.delete(Job.query.get_or_404(job_id))
    db.session.commit()
    return redirect(url_for("index"))


@app.route("/job/<int:job_id>/delete", methods=["POST"])
@login_required
def remove_job(job_id):
    db.session.delete(Job.query.get_or_404(job_id))
    db.session.commit()
    return redirect(url_for("index"))


@app.route("/hello/<name>")
def hello(name):
    return f"<p>{name}</p>"  # SEC105


@app.route("/number/<int:number>")
def number(number):
    return f"<p>{number}</p>"


@files.route("/files/<path:name>")
def download(name):
    return open("/srv/" + name).read()  # SEC101


@registry.route("delete")
def delete_by(name):
    db.session.delete(Job.query.get_or_404(name))
    db.session.commit()
    return f"<p>{name}</p>"


@registry.route("/delete", "purge")
def purge(name):
    db.session.delete(Job.query.get_or_404(name))
    return f"<p>{name}</p>"
