# profile: standard
"""Rows that are looked up by data of a request: they are the program's own, unlike what else is made of the data."""
from fastapi import Depends, FastAPI
from fastapi.responses import HTMLResponse
from shop.models import Note
from shop.stores import connect

app = FastAPI()


@app.get("/notes/{name}")
async def shown(name: str, store=Depends(connect), session=Depends(connect)):
    HTMLResponse((await Note.objects.aget(name=name)).text)
    note, is_new = await Note.objects.aget_or_create(name=name)
    HTMLResponse(note.text)
    HTMLResponse((await store.fetchrow("SELECT text FROM note WHERE name = $1", name))["text"])
    HTMLResponse(await store.fetchval("SELECT text FROM note WHERE name = $1", name))
    HTMLResponse((await store.fetch_one("SELECT text FROM note WHERE name = :name", {"name": name}))["text"])
    HTMLResponse(store.one_or_404(name).text)
    HTMLResponse(session.get(Note, name).text)
    HTMLResponse(session.get("note", name))  # SEC105
    return HTMLResponse("<p>" + name)  # SEC105
