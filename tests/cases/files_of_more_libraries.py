# profile: standard
"""Pictures, documents, tables and sounds in files that a sender names, and the same in memory."""
import io

import aioshutil
import ffmpeg
import lxml.html
import matplotlib.pyplot as plt
import openpyxl
import pandas
import pikepdf
import pkgutil
import polars
import pytesseract
import qrcode
import toml
from docling.datamodel.base_models import DocumentStream
from docling.document_converter import DocumentConverter
from docxtpl import DocxTemplate
from flask import Flask, request
from fpdf import FPDF
from google.cloud import storage
from importlib import resources
from langchain_community.document_loaders.pdf import PyPDFLoader
from llama_index.core import SimpleDirectoryReader
from minio import Minio
from PIL import Image
from reportlab.pdfgen import canvas

app = Flask(__name__)


@app.route("/pictures", methods=["POST"])
def pictures():
    name = "/srv/pictures/" + request.form["name"]
    with Image.open(io.BytesIO(request.data)) as picture:
        picture.convert("RGB").resize((9, 9)).save(name)  # SEC101
        picture.rotate(90).save("/srv/pictures/one.png")
        pytesseract.image_to_string(picture)
    pytesseract.image_to_string(name)  # SEC101
    document = DocxTemplate(name)  # SEC101
    document.render({"name": request.form["name"]})
    document.save(name)  # SEC101
    qrcode.make(request.form["text"]).save(name)  # SEC101
    qrcode.make(request.form["text"]).save("/srv/pictures/one.png")
    figure, axes = plt.subplots()
    axes.set_title(request.form["text"])
    figure.savefig(name)  # SEC101
    figure.savefig(io.BytesIO())
    return ""


@app.route("/documents", methods=["POST"])
def documents():
    name = "/srv/documents/" + request.form["name"]
    book = openpyxl.load_workbook(io.BytesIO(request.data))
    book.save(name)  # SEC101
    book.save("/srv/documents/one.xlsx")
    paper = canvas.Canvas(name)  # SEC101
    paper.drawString(9, 9, request.form["text"])
    FPDF().output(name)  # SEC101
    pikepdf.Pdf.open(request.files["document"]).save(name)  # SEC101
    lxml.html.parse(name)  # SEC101
    toml.load(name)  # SEC101
    toml.loads(request.form["text"])
    return ""


@app.route("/tables", methods=["POST"])
def tables():
    name = "/srv/tables/" + request.form["name"]
    pandas.ExcelWriter(name)  # SEC101
    pandas.ExcelWriter(io.BytesIO())
    polars.DataFrame({"word": [request.form["text"]]}).write_csv(name)  # SEC101
    polars.DataFrame({"word": [request.form["text"]]}).write_csv("/srv/tables/one.csv")
    ffmpeg.input(name)  # SEC101
    return ""


@app.route("/readers", methods=["POST"])
def readers():
    name = "/srv/documents/" + request.form["name"]
    PyPDFLoader(file_path=name)  # SEC101
    SimpleDirectoryReader(input_files=[name])  # SEC101
    pkgutil.get_data("shop", name)  # SEC101
    (resources.files("shop") / request.form["name"]).read_text()  # SEC101
    return ""


@app.route("/elsewhere", methods=["POST"])
async def elsewhere():
    name = "/srv/documents/" + request.form["name"]
    blob = storage.Client().bucket("words").blob(request.form["name"])
    blob.upload_from_filename("/srv/documents/one")
    blob.download_to_filename(name)  # SEC101
    Minio("example.org").fget_object("words", request.form["name"], name)  # SEC101
    await aioshutil.rmtree(name)  # SEC101
    DocumentConverter().convert(name)  # SEC101
    DocumentConverter().convert(DocumentStream(name=request.form["name"], stream=io.BytesIO(await request.get_data())))
    return ""
