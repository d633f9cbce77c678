# profile: standard
# python: 3.10
"""Members of an enumeration are listed by the program, also where a parameter is one."""
from enum import Enum, IntEnum
from typing import Optional

from sqlalchemy import select, text


class Kind(str, Enum):
    NEW = "new"
    OLD = "old"


class Level(IntEnum):
    LOW = 1


def find(cursor, kind: Kind, level: Level, maybe: Optional[Kind], name: str, either: Kind | str):
    cursor.execute(f"select * from orders where kind = '{kind}'")
    cursor.execute("select * from orders where kind = '%s'" % maybe)
    cursor.execute("select * from orders where level = '{}'".format(level))
    cursor.execute("select * from orders where kind = '" + kind + "'")
    cursor.execute(f"select * from orders where name = '{name}'")  # S608
    cursor.execute(f"select * from orders where name = '{either}'")  # S608


def listening(event: Kind, name: str):
    chosen = select(Hook).where(Hook.events.bool_op("@>")(text(f"'[\"{event}\"]'")))
    return chosen, select(Hook).where(Hook.events.bool_op("@>")(text(f"'[\"{name}\"]'")))  # SEC620
