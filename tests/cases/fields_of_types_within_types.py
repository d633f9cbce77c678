# profile: standard
"""Names of types that stand for one another, for lists of themselves, and for texts that are checked."""
from typing import Annotated, List, Optional

from fastapi import FastAPI, Form, Query
from pydantic import BaseModel, StringConstraints

app = FastAPI()
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
Rows = List["Rows"]
Tree = list[Tree]  # noqa: F821
One = Optional[Other]  # noqa: F821
Other = Annotated[One, "of one another"]


class Node(BaseModel):
    below: "Node"
    rows: Rows
    tree: Tree
    one: One


@app.post("/rows")
def written(rows: Rows, tree: Tree, one: One, node: Node):
    open("/srv/rows/" + rows[0]).close()  # SEC101
    open("/srv/rows/" + tree[0]).close()  # SEC101
    open("/srv/rows/" + one).close()  # SEC101
    open("/srv/rows/" + node.below.one).close()  # SEC101


@app.post("/album")
def album(name: Annotated[Slug, Form()], other: Annotated[Slug | None, Query()] = None, third: Slug = Form()):
    open("/srv/albums/" + name).close()
    open("/srv/albums/" + third).close()
    if other:
        open("/srv/albums/" + other).close()


@app.post("/any")
def any_album(name: Annotated[str, Form()]):
    open("/srv/albums/" + name).close()  # SEC101
