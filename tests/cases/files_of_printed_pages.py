# profile: standard
# Files that pages are printed to, at paths that a request names.

import pdfkit
from flask import Flask, request
from weasyprint import HTML

app = Flask(__name__)


@app.post("/printed")
def printed():
    name = request.form["name"]
    HTML(string="<p>page</p>").write_pdf("/srv/" + name)  # SEC101
    HTML(string="<p>page</p>").write_pdf(target="/srv/pages/" + name)  # SEC101
    HTML(string="<p>page</p>").write_pdf("/srv/page.pdf")
    pdfkit.from_string("<p>page</p>", "/srv/" + name)  # SEC101
    pdfkit.from_url("https://www.example.org/", output_path="/srv/" + name)  # SEC101
    pdfkit.from_file("page.html", "/srv/page.pdf")
    return {}
