# profile: standard
"""Functions that platforms serve, and widgets that visitors fill in."""
import os

import bentoml
import modal
import panel

app = modal.App("shop")


@app.function()
@modal.fastapi_endpoint()
def find(name: str, count: int):
    os.system("find " + name)  # S605
    os.system("find %d" % count)
    return name


@app.function()
def helper(name: str):
    os.system("find tea")
    return name


@bentoml.service
class Service:
    @bentoml.api
    def sum_up(self, text: str, ctx: bentoml.Context) -> str:
        os.system("sum-up " + text)  # S605
        return text

    def prepare(self, number: int) -> int:
        os.system(f"prepare {int(number)}")
        return number


name = panel.widgets.TextInput(name="Name")
count = panel.widgets.IntSlider(name="Count")


def ask(event):
    os.system("order " + name.value)  # S605
    os.system("order %d" % count.value)
