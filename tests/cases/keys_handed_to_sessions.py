# profile: standard
"""The key that signs sessions is in use whatever it looks like."""
import os

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="your-secret-key", https_only=True)  # S106
app.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_KEY"], https_only=True)
middleware = [Middleware(SessionMiddleware, secret_key="change-me", https_only=True)]  # S106
connect(name="shop", secret_key="change-me")
