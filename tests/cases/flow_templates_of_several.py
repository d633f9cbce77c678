# profile: standard
"""A template that may be one of several texts is filled in as each of them."""
import httpx
from fastapi import FastAPI
from shop import settings

app = FastAPI()


def base():
    if settings.PORT:
        return f"https://{settings.HOST}:{settings.PORT}"
    return settings.BASE


SHELF = f"{base()}/shelves/{{number}}"
PAGE = base() + "/pages/%s"
OPEN = "https://shop.example.org" if settings.HOST else "https://example.org"


@app.get("/shelves/{number}")
def shelf(number: str):
    httpx.get(SHELF.format(number=number))
    httpx.get(PAGE % number)
    return httpx.get((OPEN + "{}").format(number))  # SEC103
