# profile: standard
"""Cells of sheets and tables, and texts of documents, that were uploaded: they name what the sender likes."""
import openpyxl
import pandas
from docx import Document
from flask import Flask, make_response, request
from pypdf import PdfReader

app = Flask(__name__)


@app.post("/sheet")
def sheet():
    book = openpyxl.load_workbook(request.files["book"])
    for row in book.active.iter_rows(values_only=True):
        open("/srv/" + row[0])  # SEC101
    return make_response("<p>" + book.active["A1"].value)  # SEC105


@app.post("/stored")
def stored():
    book = openpyxl.load_workbook("/srv/books/" + str(int(request.args["number"])))
    table = pandas.read_csv(f"/srv/tables/{request.args['name']}")  # SEC101
    open("/srv/" + table["name"][0])
    open("/srv/" + book.active["A1"].value)
    return ""


@app.post("/table")
def table():
    table = pandas.read_csv(request.files["table"])
    for name in table["name"]:
        open("/srv/" + name)  # SEC101
    for name in pandas.read_excel(request.files["sheet"])["name"]:
        open("/srv/" + name)  # SEC101
    return make_response(f"<p>{table['price'].sum()}</p>")


@app.post("/texts")
def texts():
    if "pdf" in request.args:
        return make_response("<p>" + PdfReader(request.files["file"]).pages[0].extract_text())  # SEC105
    return make_response("<p>" + Document(request.files["file"]).paragraphs[0].text)  # SEC105
