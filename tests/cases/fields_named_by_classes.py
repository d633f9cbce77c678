# profile: standard
"""An instance of a class is gone through by pairs of declared names and what was sent; what is no instance is not."""
from typing import Any, List, Tuple

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from shop.schemas import OrderUpdate

router = APIRouter()


@router.patch("/orders/{number}")
async def change(number: int, data: OrderUpdate):
    order = await find(number)
    fields = {name: value for name, value in data if getattr(order, name) != value}
    await order.update(**fields)
    for name, value in data:
        setattr(order, name, value)
    return {}


@router.patch("/orders/{number}/chosen")
async def change_chosen(number: int, data: OrderUpdate):
    order = await find(number)
    setattr(order, data.name, data.value)  # SEC116
    for name in data.names:
        setattr(order, name, 0)  # SEC116
    for name, value in data.values:
        setattr(order, name, value)  # SEC116
    return {}


@router.patch("/orders/{number}/pairs")
async def change_pairs(number: int, data: List[Tuple[str, str]], more: Any):
    order = await find(number)
    for name, value in data:
        setattr(order, name, value)  # SEC116
    for name, value in more:
        setattr(order, name, value)  # SEC116
    return JSONResponse({})
