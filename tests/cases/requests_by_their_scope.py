# profile: standard
"""What the scope of a request holds of it, and the environment that templates of Starlette are made in."""
from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/files")
async def files(request: Request):
    open("/srv/" + request.scope["query_string"].decode())  # SEC101
    open("/srv/" + request.scope["type"])
    open("/srv/" + request.scope["method"])
    if request.scope["type"] == "http":
        return RedirectResponse(request.scope["path"])
    return RedirectResponse(request.scope["query_string"].decode())  # SEC104


@app.middleware("http")
async def logged(request: Request, go_on):
    open("/srv" + request.scope["path"])  # SEC101
    return await go_on(request)


@app.get("/pages")
async def pages(template: str, name: str):
    templates.env.get_template("page.html").render(name=name)
    return templates.env.from_string(template).render()  # SEC106
