# profile: standard
"""Events of functions by the models that the parser of Powertools is given."""
import os
import sqlite3

from aws_lambda_powertools.utilities.parser import event_parser, parse
from pydantic import BaseModel

shop = sqlite3.connect("shop.db")


class Order(BaseModel):
    name: str
    amount: int


@event_parser(model=Order)
def ordered(event: Order, context):
    shop.execute(f"INSERT INTO orders VALUES ({event.amount})")
    shop.execute(f"INSERT INTO orders VALUES ('{event.name}')")  # S608
    open("/srv/" + event.name)  # SEC101


def lambda_handler(event, context):
    order = parse(event=event, model=Order)
    shop.execute(f"INSERT INTO orders VALUES ({order.amount})")
    shop.execute(f"INSERT INTO orders VALUES ('{order.name}')")  # S608
