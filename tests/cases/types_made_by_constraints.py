# profile: standard
"""Types that a call makes and a name stands for, in models: numbers, and texts of a pattern or of none."""
import os

from fastapi import FastAPI
from pydantic import BaseModel, conint, constr

app = FastAPI()
Code = constr(pattern=r"^[A-Z]{3}\Z")
Count = conint(ge=1)
Name = constr(max_length=80)


class Order(BaseModel):
    code: Code
    count: Count
    name: Name
    inline: constr(pattern=r"^[A-Z]{3}\Z")


@app.post("/order")
def order(o: Order):
    os.system(f"book {o.inline}")
    os.system(f"book {o.code}")
    os.system(f"book {o.count}")
    os.system(f"book {o.name}")  # S605
