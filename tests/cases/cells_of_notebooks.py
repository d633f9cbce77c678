# profile: standard
"""Cells of notebooks that are made of what was sent: they are code, as soon as somebody runs the notebook."""
import tornado.web
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook


class Pages(tornado.web.RequestHandler):
    def post(self):
        source = self.get_body_argument("source")
        notebook = new_notebook()
        notebook.cells.append(new_code_cell('source = "{}"'.format(source)))  # SEC123
        notebook.cells.append(new_code_cell("source = {!r}".format(source)))
        notebook.cells.append(new_markdown_cell(source))
