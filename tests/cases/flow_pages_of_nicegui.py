# profile: standard
"""Pages of NiceGUI take parameters from addresses, fields are filled in by visitors, and files named by them."""
from html import escape

from nicegui import app, events, ui


@ui.page("/pages/{name}")
def page(name: str, client):
    ui.label(open("/pages/" + name).read())  # SEC101
    ui.html(f"<b>{name}</b>", sanitize=False)  # SEC105
    ui.html(f"<b>{name}</b>", sanitize=True)
    ui.html(f"<b>{name}</b>")  # SEC105
    ui.html(f"<b>{escape(name)}</b>")
    ui.markdown(f"**{name}**")
    ui.label(name)
    ui.label(open("/pages/" + client.id).read())


@app.get("/plain")
def plain(name: str):
    return open("/pages/" + name).read()  # SEC101


@ui.page("/form")
def form():
    name = ui.input("Name").classes("wide")
    number = ui.number("Number")

    def show():
        ui.label(open("/pages/" + name.value).read())  # SEC101
        ui.label(open(f"/pages/{int(number.value)}").read())

    ui.button("Show", on_click=show)


def keep(sent: events.UploadEventArguments):
    open("/kept/" + sent.name, "wb").write(sent.content.read())  # SEC101


async def keep_later(sent):
    open("/kept/" + sent.file.name, "wb").write(await sent.file.read())
    await sent.file.save("/kept/" + await sent.file.text())  # SEC101
    open("/kept/last", "wb").write(await sent.file.read())


async def keep_all(sent: events.MultiUploadEventArguments):
    for file in sent.files:
        await file.save("/kept/" + file.name)
        await file.save("/kept/" + await file.text())  # SEC101
        await file.save("/kept/last")


def look_up(event: events.ValueChangeEventArguments):
    open("/pages/" + event.value)  # SEC101


def choose(event: events.ValueChangeEventArguments):
    open("/pages/" + event.value)


ui.input("Look up", on_change=look_up)
ui.select(["front", "back"], on_change=choose)
ui.upload(on_multi_upload=keep_all)
ui.upload(on_upload=keep)
ui.upload(on_upload=keep_later, multiple=True)
