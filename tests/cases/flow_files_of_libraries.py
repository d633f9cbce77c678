# profile: standard
"""Paths that libraries open, and addresses and markup of which they fetch what is named."""
import logging
import os
import shutil
import sqlite3

import cv2
import fpdf
import git
import numpy
import pandas
import pdfkit
import weasyprint
from flask import Flask, render_template, request
from markupsafe import escape
from PIL import Image
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, XPreformatted

app = Flask(__name__)
FOLDER = "/srv/app/data"


@app.route("/export")
def export():
    name = os.path.join(FOLDER, request.args["name"])
    pandas.DataFrame().to_csv(name)  # SEC101
    numpy.save(name, numpy.zeros(3))  # SEC101
    Image.open(os.path.join(FOLDER, "logo.png")).save(name)  # SEC101
    cv2.imwrite(name, None)  # SEC101
    shutil.make_archive(name, "zip", FOLDER)  # SEC101
    shutil.make_archive(os.path.join(FOLDER, "all"), "zip", name + ".d")  # SEC101
    logging.FileHandler(name)  # SEC101
    sqlite3.connect(name)  # SEC101
    pandas.DataFrame({"name": [request.args["name"]]}).to_csv(os.path.join(FOLDER, "names.csv"))
    return {}


@app.route("/fetch")
def fetch():
    git.Repo.clone_from(request.args["url"], FOLDER)  # SEC103
    git.Repo.clone_from("https://example.org/app.git", FOLDER, branch=request.args["branch"])
    weasyprint.HTML(url=request.args["url"]).write_pdf()  # SEC103
    weasyprint.HTML(string="<p>" + request.args["text"]).write_pdf()  # SEC103
    weasyprint.HTML(string="<p>" + escape(request.args["text"])).write_pdf()
    pdfkit.from_string(request.form["html"], "/srv/app/data/out.pdf")  # SEC103
    pdfkit.from_string(render_template("bill.html", name=request.form["name"]), "/srv/app/data/out.pdf")
    return {}


@app.route("/bill")
def bill():
    style = getSampleStyleSheet()["Normal"]
    parts = [Paragraph("<b>" + request.form["name"] + "</b>", style), XPreformatted(request.form["text"], style)]  # SEC103
    parts += [Paragraph(escape(request.form["name"]), style), Paragraph("<b>Bill</b>", style), Spacer(1, 12)]
    pdf = fpdf.FPDF()
    pdf.write_html("<p>" + request.form["text"])  # SEC103
    pdf.write_html("<p>" + escape(request.form["text"]))
    pdf.cell(text=request.form["text"])
    return {"parts": len(parts)}
