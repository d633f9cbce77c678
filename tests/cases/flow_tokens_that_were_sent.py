# profile: standard
"""Claims of tokens that nobody has verified: of those that somebody sent, and of the program's own."""
from fastapi import FastAPI
from jose import jwt

app = FastAPI()


@app.get("/callback")
async def callback(token: str):
    return {"subject": jwt.get_unverified_claims(token)["sub"]}  # SEC530


@app.get("/checked")
async def checked(token: str):
    key = keys[jwt.get_unverified_claims(token)["iss"]]
    return jwt.decode(token, key, algorithms=["RS256"])


def expires(token):
    return jwt.get_unverified_claims(token)["exp"]
