# profile: standard
"""Callbacks of Dash are given what visitors fill in; its Markdown is text unless it may be HTML."""
from dash import Dash, Input, Output, callback, dcc

app = Dash(__name__)
server = app.server


@callback(Output("shown", "children"), Input("name", "value"))
def show(name):
    return dcc.Markdown(name, dangerously_allow_html=True)  # SEC105


@app.callback(Output("plain", "children"), Input("name", "value"))
def plain(name):
    return [dcc.Markdown(name), dcc.Markdown(name, dangerously_allow_html=False)]


@server.route("/pages/<path:name>")
def page(name):
    return {"text": open("/pages/" + name).read()}  # SEC101


@server.route("/pages/<int:number>")
def numbered(number):
    return {"text": open(f"/pages/{number}").read()}
