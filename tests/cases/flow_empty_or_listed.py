# profile: standard
"""Parameters that are left out, or looked up where they are not: `if order and order not in ORDERS: raise`."""
import os

from fastapi import FastAPI, HTTPException

app = FastAPI()
ORDERS = frozenset(("name", "size"))


@app.get("/listed")
async def listed(order: str = "name"):
    if order and order not in ORDERS:
        raise HTTPException(400)
    return {"first": getattr(app.state, order)}


@app.get("/left-out")
async def left_out(order: str):
    if order and order not in ORDERS:
        raise HTTPException(400)
    if not order:
        return {}
    return {"first": open("/srv/" + order).read()}


@app.get("/warned")
async def warned(order: str):
    if order and order not in ORDERS:
        app.state.warnings += 1
    return {"first": open("/srv/" + order).read()}  # SEC101


@app.get("/other")
async def other(order: str, name: str):
    if name and order not in ORDERS:
        raise HTTPException(400)
    return {"first": open("/srv/" + order).read()}  # SEC101


@app.get("/ending")
async def ending(name: str):
    end = os.path.splitext(name)[1]
    if end and end not in ORDERS:
        raise HTTPException(400)
    return {"first": open("/srv/" + name).read()}  # SEC101
