# profile: standard
"""What came as a cookie may be set as one again; what came otherwise may not."""
from typing import Annotated

from fastapi import Cookie, FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/shelf")
def shelf(last: Annotated[str | None, Cookie()] = None, theme: str = Cookie(""), size: str = ""):
    answer = HTMLResponse("")
    answer.set_cookie("last", last, secure=True, httponly=True, samesite="lax")
    answer.set_cookie("theme", theme, secure=True, httponly=True, samesite="lax")
    answer.set_cookie("size", size, secure=True, httponly=True, samesite="lax")  # SEC120
    return answer
