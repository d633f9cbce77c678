# profile: standard
"""What a client of Shiny sends is in the inputs of its session; an uploaded file lies where the server has put it."""
import pandas
from shiny import App, Inputs, module, reactive, render, ui

page = ui.page_fluid(ui.input_text("name", "Name"), ui.input_file("upload", "File"))


def server(input, output, session):
    @render.text
    def text():
        return open(input.name()).read()  # SEC101

    @render.text
    def text_by_key():
        return open(input["name"]()).read()  # SEC101

    @reactive.effect
    @reactive.event(input.go)
    def go():
        open("/srv/" + input.name())  # SEC101
        open("/srv/%d" % int(input.number()))

    @reactive.calc
    def table():
        files = input.upload()
        return pandas.read_csv(files[0]["datapath"])

    @reactive.calc
    def named():
        return open(input.upload()[0]["name"])  # SEC101


@module.server
def part(input: Inputs, output, session):
    @render.text
    def inner():
        return open(input.name()).read()  # SEC101


def helper(input):
    return open(input.name())


app = App(page, server)
