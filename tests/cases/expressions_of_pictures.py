# profile: standard
"""Expressions about pictures, which Pillow evaluates as Python."""
from flask import Flask, request
from PIL import Image, ImageMath

app = Flask(__name__)


@app.route("/mixed", methods=["POST"])
def mixed():
    picture = Image.open(request.files["picture"])
    ImageMath.eval(request.form["how"], picture=picture).save("/srv/first.png")  # SEC123
    ImageMath.unsafe_eval(expression=request.form["how"], picture=picture).save("/srv/second.png")  # SEC123
    ImageMath.unsafe_eval("picture + 1", picture=picture).save("/srv/third.png")
    ImageMath.lambda_eval(lambda args: args["picture"] + 1, picture=picture).save("/srv/fourth.png")
    return {}
