# profile: standard
"""Callbacks of Dash are given what visitors fill in; its Markdown is text unless it may be HTML."""
from dash import Dash, Input, Output, callback, dcc

app = Dash(__name__)


@callback(Output("shown", "children"), Input("name", "value"))
def show(name):
    return dcc.Markdown(name, dangerously_allow_html=True)  # SEC105


@app.callback(Output("plain", "children"), Input("name", "value"))
def plain(name):
    return [dcc.Markdown(name), dcc.Markdown(name, dangerously_allow_html=False)]
