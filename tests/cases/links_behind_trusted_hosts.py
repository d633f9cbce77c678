# profile: audit
"""Links to the host that a client asks for, which is one of those that the program lists."""
import secrets

from fastapi import FastAPI, Request
from fastapi.middleware.trustedhost import TrustedHostMiddleware

api = FastAPI()  # SEC441
api.add_middleware(TrustedHostMiddleware, allowed_hosts=["shop.io"])


@api.post("/forgotten")
async def forgotten(request: Request):
    token = secrets.token_urlsafe()
    return send(f"{request.base_url}reset?t={token}", f"{request.base_url}new-password")
