# profile: standard
"""Views of FastAPI that are told who is there, and those that look at it."""
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from shop.models import Order, User
from shop.visitors import get_admin, get_current_user, get_db, get_order

router = APIRouter()


@router.delete("/orders/{number}")
def remove(number: int, user: User = Depends(get_current_user), db=Depends(get_db)):
    order = db.query(Order).filter(Order.id == number).first()  # SEC437
    db.delete(order)
    db.commit()


@router.put("/orders/{number}")
def change(number: int, text: str, user: Annotated[User, Depends(get_current_user)], db=Depends(get_db)):
    order = db.get(Order, number)  # SEC437
    order.text = text
    db.commit()


@router.post("/orders/{number}")
def open_again(number: int, db=Depends(get_db)):
    order = db.get(Order, number)  # SEC437
    order.open = True
    db.commit()


@router.delete("/own/{number}")
def remove_own(number: int, user: User = Depends(get_current_user), db=Depends(get_db)):
    order = db.query(Order).filter(Order.id == number, Order.user_id == user.id).first()
    db.delete(order)
    db.commit()


@router.get("/orders/{number}")
def show(number: int, user: User = Depends(get_current_user), db=Depends(get_db)):
    return db.get(Order, number)


@router.delete("/any/{number}")
def remove_any(number: int, user: User = Depends(get_current_user), admin=Depends(get_admin), db=Depends(get_db)):
    db.delete(db.get(Order, number))


@router.delete("/all/{number}", dependencies=[Depends(get_admin)])
def remove_all(number: int, user: User = Depends(get_current_user), db=Depends(get_db)):
    db.delete(db.get(Order, number))


@router.delete("/looked-up/{number}")
def remove_looked_up(number: int, user: User = Depends(get_current_user), order=Depends(get_order), db=Depends(get_db)):
    if order is None:
        raise HTTPException(404)
    db.delete(db.get(Order, number))
