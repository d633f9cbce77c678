# profile: standard
"""Parameters of FastAPI: what a client sends, and what the program puts in."""
from fastapi import Depends, FastAPI
from fastapi.responses import HTMLResponse, RedirectResponse
from shop.services import LookupDependency, Service, find

app = FastAPI()


@app.get("/a")
def sent(target: str, lookup: LookupDependency, service: Service = Depends(find)):
    RedirectResponse(lookup.address)
    RedirectResponse(f"{service}")
    return RedirectResponse(target)  # SEC104


@app.get("/b", response_class=HTMLResponse)
def shown(name: str, number: int):
    HTMLResponse(f"<p>{number}</p>")
    return HTMLResponse(f"<p>{name}</p>")  # SEC105
