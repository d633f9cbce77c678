# profile: standard
"""Privileges in queries and bodies that FastAPI hands over."""
from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel
from shop.models import User
from shop.visitors import flags, get_current_user

router = APIRouter()
USERS = {}


class Registration(BaseModel):
    name: str
    role: str = "user"
    is_admin: bool = False


@router.get("/users")
def users(admin: bool = False):
    if not admin:  # SEC559
        raise HTTPException(status_code=status.HTTP_403_FORBIDDEN)
    return USERS


@router.get("/orders")
def orders(role: str):
    if role == "admin":  # SEC559
        return router.orders
    raise HTTPException(403)


@router.get("/prices")
def prices(admin: bool = Depends(flags), role: str = "user", user: User = Depends(get_current_user)):
    if not admin:
        raise HTTPException(403)
    if role != "admin":
        raise HTTPException(403)
    return router.prices


def staff(admin: bool = False):
    if not admin:
        raise HTTPException(403)


@router.post("/register")
def register(body: Registration):
    USERS[body.name] = {"role": body.role, "is_admin": body.is_admin}  # SEC559
    return User(name=body.name, role=body.role)  # SEC559


@router.post("/signup")
def sign_up(body: Registration):
    return User(name=body.name, role="user")
