# profile: standard
# python: 3.10
"""Names of fields stand in the source: columns that are listed by them are no data."""

from dataclasses import asdict, dataclass, fields
import attrs
from fastapi import FastAPI
from sqlite3 import connect
from pydantic import BaseModel
from shop.columns import columns_of, find

app = FastAPI()


@dataclass
class Row:
    name: str
    kind: str = "book"


@attrs.define
class Page:
    title: str


class Order(BaseModel):
    name: str


class Open(BaseModel, extra="allow"):
    name: str


@app.get("/rows")
def rows(row: Row, page: Page):
    connection = connect("shop")
    columns = ", ".join(field.name for field in fields(Row))
    connection.execute(f"SELECT {columns} FROM shelf")
    columns = ", ".join(attrs.fields_dict(Page))
    connection.execute(f"SELECT {columns} FROM shelf")
    columns = ", ".join(Order.model_fields)
    connection.execute(f"SELECT {columns} FROM shelf")
    columns = ", ".join(f"{name} = ?" for name in asdict(row))
    connection.execute(f"UPDATE shelf SET {columns}")
    columns = ", ".join(f"{name} = ?" for name, value in asdict(row).items())
    connection.execute(f"UPDATE shelf SET {columns}")
    columns = ", ".join(f"{field.name} = '{getattr(row, field.name)}'" for field in fields(Row))
    connection.execute(f"UPDATE shelf SET {columns}")  # S608
    columns = ", ".join(f"{name} = '{value}'" for name, value in asdict(row).items())
    connection.execute(f"UPDATE shelf SET {columns}")  # S608


@app.post("/orders")
def orders(order: Order, key: str):
    connection = connect("shop")
    data = order.model_dump(exclude_unset=True)
    columns = ", ".join(data)
    connection.execute(f"INSERT INTO orders ({columns}) VALUES ({', '.join('?' for _ in data)})")
    names = list(data.keys())
    connection.execute(f"SELECT {', '.join(names)} FROM orders")
    connection.execute(f"SELECT {', '.join(data.values())} FROM orders")  # S608


@app.post("/open")
def opened(order: Open):
    columns = ", ".join(order.model_dump())
    connect("shop").execute(f"SELECT {columns} FROM orders")  # S608


@app.post("/added")
def added(order: Order, key: str):
    data = order.model_dump()
    data["kind"] = 1
    connect("shop").execute(f"SELECT {', '.join(data)} FROM orders")
    other = order.model_dump()
    other[key] = 1
    connect("shop").execute(f"SELECT {', '.join(other)} FROM orders")  # S608


@app.post("/joined")
def joined(order: Order, key: str):
    data = order.model_dump()
    data.update({key: 1})
    connect("shop").execute(f"SELECT {', '.join(data)} FROM orders")  # S608
    for name in data:
        connect("shop").execute(f"SELECT {name} FROM orders")  # S608


@app.post("/overlaid")
def overlaid(order: Order, others: dict[str, str]):
    data = {**order.model_dump(), **others}
    connect("shop").execute(f"SELECT {', '.join(data)} FROM orders")  # S608


@app.post("/mixed")
def mixed(order: Order, row: Row):
    connection = connect("shop")
    data = order.model_dump(exclude_unset=True)
    names = ", ".join(data)
    connection.execute(f"SELECT {names} FROM orders")
    names = ", ".join(data.keys())
    connection.execute(f"SELECT {names} FROM orders")
    names = ", ".join(f"{name} = ?" for name, value in data.items())
    connection.execute(f"UPDATE orders SET {names}")
    names = ", ".join(f"{name} = ?" for name in asdict(row))
    connection.execute(f"UPDATE orders SET {names}")
    names = ", ".join(field.name for field in fields(Row))
    connection.execute(f"SELECT {names} FROM orders")
    names = ", ".join(attrs.fields_dict(Page))
    connection.execute(f"SELECT {names} FROM orders")
    names = ", ".join(Row.__annotations__)
    connection.execute(f"SELECT {names} FROM orders")
    names = ", ".join(f"{name} = '{value}'" for name, value in data.items())
    connection.execute(f"UPDATE orders SET {names}")  # S608


@app.post("/unseen")
def unseen(order: Order):
    connection = connect("shop")
    data = order.model_dump()
    data.update(columns_of(order.name))
    connection.execute("SELECT %s FROM orders" % ", ".join(data))  # S608
    either = asdict(find(order.name)) if order.name else columns_of(order.name)
    connection.execute("SELECT %s FROM orders" % ", ".join(either))  # S608
    pairs = [f"{pair[0]} = '{pair[1]}'" for pair in asdict(find(order.name)).items()]
    connection.execute("SELECT %s FROM orders" % ", ".join(pairs))  # S608
