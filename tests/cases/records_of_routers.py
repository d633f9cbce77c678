# profile: standard
"""A router that asks for an administrator before each of its views."""
from fastapi import APIRouter, Depends
from shop.models import Order
from shop.visitors import get_admin, get_current_user, get_db

router = APIRouter(dependencies=[Depends(get_admin)])


@router.delete("/orders/{number}")
def remove(number: int, user=Depends(get_current_user), db=Depends(get_db)):
    db.delete(db.get(Order, number))
