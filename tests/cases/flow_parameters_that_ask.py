# profile: standard
"""Functions whose parameters say that a framework fills them, wherever they are used."""
import os
from typing import Annotated

from fastapi import Depends, Form, Header, Query
from fastapi.security import OAuth2PasswordBearer

scheme = OAuth2PasswordBearer(tokenUrl="token")


async def by_annotation(token: Annotated[str, Header()]):
    os.system("find " + token)  # S605


def by_default(name: str = Query(None), other="x"):
    os.system("find " + name)  # S605


def by_type(number: int = Form(...), size: Annotated[int, Query()] = 3):
    os.system(f"find {number} {size}")


def by_dependency(token: str = Depends(scheme)):
    os.system("find " + token)  # S605
    return token
