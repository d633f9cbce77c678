# profile: standard
"""What a request names as the address of a style sheet or a picture, is asked by the server."""
import cairosvg
import weasyprint
from flask import Flask, request

app = Flask(__name__)


@app.get("/pictures")
def pictures():
    weasyprint.CSS(url=request.args["sheet"])  # SEC103
    weasyprint.CSS(string=request.args["sheet"])
    cairosvg.svg2png(url=request.args["picture"])  # SEC103
    cairosvg.svg2png(bytestring=request.args["picture"])
