# profile: standard
"""The names of all templates that a file loads tell what they are."""
import jinja2

environment = jinja2.Environment(loader=loader)
page = environment.get_template("report.tex")
other = environment.get_template("report.tex.j2")
