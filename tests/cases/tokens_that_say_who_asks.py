# profile: standard
"""A function that says by its name that it verifies nothing is believed, unless views are told by it who asks."""
import jwt
from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordBearer

app = FastAPI()
oauth2 = OAuth2PasswordBearer(tokenUrl="token")


def unchecked_user(token: str = Depends(oauth2)):
    return jwt.decode(token, options={"verify_signature": False})  # SEC530


def unverified_claims(token):
    return jwt.decode(token, options={"verify_signature": False})


@app.get("/me")
def me(user: dict = Depends(unchecked_user)):
    return {"user": user["sub"]}


@app.get("/log")
def log(token: str = Depends(oauth2)):
    print(sorted(unverified_claims(token)))
