# profile: standard
"""Style sheets that Saxon compiles."""
from flask import Flask, request
from saxonche import PySaxonProcessor

app = Flask(__name__)


@app.post("/page")
def page():
    with PySaxonProcessor(license=False) as processor:
        compiler = processor.new_xslt30_processor()
        compiler.compile_stylesheet(stylesheet_file="page.xsl", lang=request.form["lang"])
        return compiler.compile_stylesheet(stylesheet_text=request.form["style"]).transform_to_string()  # SEC119
