# profile: standard
"""What browsers say who they are, and what tokens say that the program has signed."""
import os
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, Security
from fastapi.security import (
    APIKeyHeader, HTTPAuthorizationCredentials, HTTPBasic, HTTPBasicCredentials, HTTPBearer, OAuth2PasswordBearer,
)
from flask import Flask, request
from jose import jwt as jose

api, app = FastAPI(), Flask(__name__)
basic, bearer, header, signed = HTTPBasic(), HTTPBearer(), APIKeyHeader(name="X-Key"), OAuth2PasswordBearer(tokenUrl="token")
KEY = open("/srv/key").read()


def settings():
    return "/srv"


@api.get("/shop")
def shop(
    user: Annotated[HTTPBasicCredentials, Depends(basic)], key: str = Security(header), token: str = Depends(signed),
    folder: str = Depends(settings), sent: HTTPAuthorizationCredentials = Depends(bearer),
):
    open(folder)
    open("/srv/" + user.username)  # SEC101
    open("/srv/" + key)  # SEC101
    open("/srv/" + token)  # SEC101
    open("/srv/" + sent.credentials)  # SEC101
    open("/srv/" + jwt.decode(token, KEY, algorithms=["HS256"])["sub"])


@app.route("/shop")
def shop_of_flask():
    token, options = request.headers["X-Token"], {"verify_aud": False}
    open("/srv/" + jwt.decode(token, KEY, algorithms=["HS256"], options=options)["sub"])
    open("/srv/" + jose.decode(token, KEY)["sub"])
    open("/srv/" + jwt.decode(token, os.environ["KEY"], algorithms=["HS256"])["sub"])
    open("/srv/" + jwt.decode(token, request.headers["X-Key"], algorithms=["HS256"])["sub"])  # SEC101
    return {}


@app.route("/peeked")
def peeked():
    token = request.headers["X-Token"]
    open("/srv/" + jwt.decode(token, options={"verify_signature": False})["sub"])  # SEC101 SEC530
    open("/srv/" + jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False})["sub"])  # SEC101 SEC530
    open("/srv/" + jwt.decode(token, KEY, verify=False)["sub"])  # SEC101 SEC530
    return {}
