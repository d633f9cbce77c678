# profile: standard
"""What forms show in place of a secret, and what is compared with it."""
from fastapi import APIRouter
from pydantic import BaseModel
from shop.config import CATALOGUE_SECRET, CATALOGUE_SECRET_MASK

router = APIRouter()
API_KEY_MASK = "hidden-on-purpose-7"


class Settings(BaseModel):
    api_key: str


@router.post("/settings")
def change(settings: Settings):
    return {"changed": settings.api_key != CATALOGUE_SECRET_MASK}


@router.post("/entry")
def enter(settings: Settings):
    return {"may": settings.api_key == CATALOGUE_SECRET}  # SEC212
