# profile: standard
"""Methods and properties of what a framework has filled with data are run with that data."""
from pathlib import Path
from typing import List

from fastapi import FastAPI
from pydantic import BaseModel
from starlette.responses import HTMLResponse
from starlette.routing import Route

app = FastAPI()
PAGES = Path("/pages")


class Owner(BaseModel):
    name: str

    def home(self):
        return "/home/" + self.name


class Page(BaseModel):
    name: str
    number: int = 1
    owner: Owner

    @property
    def place(self):
        return "/pages/" + self.name

    @property
    def numbered(self):
        return f"/pages/{self.number}"

    def path(self) -> Path:
        return PAGES / self.name

    def beside(self, ending):
        return f"/pages/{self.number}{ending}"

    def write(self):
        open("/pages/" + self.name, "w").close()  # SEC101
        open(f"/pages/{self.number}", "w").close()

    @staticmethod
    def front():
        return "/pages/front"


class Section(Page):
    part: str

    def all(self):
        return self.beside("") + self.part


@app.post("/pages")
def keep(page: Page, section: Section):
    open(page.place)  # SEC101
    open(page.numbered)
    page.path().unlink()  # SEC101
    open(page.beside(".txt"))
    open(page.beside(page.name))  # SEC101
    page.write()
    open(page.front())
    open(page.owner.home())  # SEC101
    open(section.all())  # SEC101
    open(section.numbered)


@app.post("/several")
def keep_all(pages: List[Page]):
    for page in pages:
        open(page.place)  # SEC101
        open(page.numbered)


# A route may say that a part of it is a number.
async def show(request):
    number = request.path_params["number"]
    return HTMLResponse(f"<b>{number}</b>")


async def show_both(request):
    name = request.path_params["name"]
    return HTMLResponse(f"<b>{name}</b>")  # SEC105


routes = [Route("/show/{number:int}", show), Route("/both/{name:int}", show_both), Route("/named/{name}", show_both)]
