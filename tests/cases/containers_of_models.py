# profile: standard
"""Models and settings of pydantic have the lists and dictionaries that their classes say, where nobody says otherwise."""
import requests
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from pydantic import BaseModel
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    origins: list[str] = ["*"]
    hosts: list[str] = ["https://shop.example"]
    options: dict = {"verify": False}
    checked: dict = {"verify": True}


class Model(BaseModel):
    origins: tuple[str, ...] = ("*",)
    named: list[str] = ["*"]


settings = Settings()
model = Model(named=["https://shop.example"])
app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=settings.origins, allow_credentials=True)  # SEC510
app.add_middleware(CORSMiddleware, allow_origins=settings.hosts, allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origins=model.origins, allow_credentials=True)  # SEC510
FastAPI().add_middleware(CORSMiddleware, allow_origins=model.named, allow_credentials=True)
requests.get("https://shop.example", timeout=3, **settings.options)  # S501
requests.get("https://shop.example", timeout=3, **settings.checked)
