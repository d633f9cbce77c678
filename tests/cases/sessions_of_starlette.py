# profile: standard
"""What one handler keeps in a session of Starlette another one finds there."""
import os

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/login")
async def login(request: Request, next: str, count: int, state: str):
    request.session["next"] = next
    request.session["count"] = count
    request.session["state"] = state
    request.session["home"] = "/home"
    return RedirectResponse("/provider")


@app.get("/back")
async def back(request: Request):
    return RedirectResponse(request.session.pop("next", "/"))  # SEC104


@app.get("/again")
async def again(asked: Request):
    return RedirectResponse(asked.session["next"])  # SEC104


@app.get("/home")
async def home(request: Request):
    os.system("ls " + request.session.get("next"))  # S605
    return RedirectResponse(request.session["home"])


@app.get("/page")
async def page(request: Request):
    return RedirectResponse("/page/" + str(request.session["count"]))
