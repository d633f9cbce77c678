# profile: standard
"""Escaping that an application of Flask turns off before it makes its environment."""
from flask import Flask

app = Flask(__name__)
app.jinja_options = {"autoescape": False, "trim_blocks": True}  # S701
app.jinja_options["autoescape"] = False  # S701
app.jinja_options.update(autoescape=False)  # S701
app.jinja_options = {"trim_blocks": True}
app.jinja_options["autoescape"] = True
app.jinja_options.update(trim_blocks=True)
