# profile: standard
"""Columns that a database compares with what was sent."""

from fastapi import APIRouter
from sqlalchemy import select
from shop.tables import shares

router = APIRouter()


@router.get("/s/{token}")
def share(token: str):
    return conn.execute(select(shares).where(shares.c.token == token)).first()


@router.get("/t/{token}")
def share2(token: str):
    return conn.token == token  # SEC212
