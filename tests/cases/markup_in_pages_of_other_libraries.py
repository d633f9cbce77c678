# profile: standard
"""Markup and scripts that are put into the pages of libraries for interfaces, which show texts as texts otherwise."""
import html
import json

import dash_dangerously_set_inner_html as inner
import dominate.util
import panel as pn
import reflex as rx
import streamlit as st
import streamlit.components.v1 as components
from bokeh.models import Div
from dash import Dash, Input, Output, html as shown
from fastapi import FastAPI
from nicegui import ui
from shiny.ui import HTML

app = FastAPI()
page = Dash(__name__)


@app.get("/items/{number}")
async def item(number: int, name: str):
    pn.pane.HTML(f"<b>{name}</b>")  # SEC105
    pn.pane.HTML(f"<b>{name}</b>", sanitize_html=True)
    pn.pane.HTML(f"<b>{html.escape(name)}</b>")
    pn.pane.HTML(f"<b>{number}</b>")
    pn.pane.Str(name)
    Div(text=name)  # SEC105
    Div(text=name, render_as_text=True)
    Div(text="<b>name</b>", name=name)
    HTML(name)  # SEC105
    dominate.util.raw(name)  # SEC105
    dominate.util.text(name)
    return rx.html(name)  # SEC105


@ui.page("/items/{name}")
def shown_by_nicegui(name: str, number: int):
    ui.run_javascript(f"alert('{name}')")  # SEC105
    ui.run_javascript(f"alert({json.dumps(name)})")
    ui.run_javascript(f"alert({number})")
    ui.add_head_html(f"<title>{name}</title>")  # SEC105
    ui.label(name)


@page.callback(Output("out", "children"), Input("url", "search"))
def searched(search):
    shown.Div(search)
    return inner.DangerouslySetInnerHTML(f"<b>{search}</b>")  # SEC105


asked = st.query_params["name"]
components.html(f"<b>{asked}</b>")  # SEC105
components.html(f"<b>{html.escape(asked)}</b>")
st.components.v1.html(f"<b>{asked}</b>", height=30)  # SEC105
st.html(f"<b>{asked}</b>")
