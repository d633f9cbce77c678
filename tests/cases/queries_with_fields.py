# profile: standard
"""Fields of instances that a program makes of constants, written out into a query."""
import json
from dataclasses import asdict

from alembic import op
from shop.kinds import Kind, find


def upgrade(name):
    kind = json.dumps(asdict(Kind("book")))
    op.execute(f"UPDATE nodes SET kinds = kinds || '[{kind}]'::jsonb WHERE family = 'book'")
    other = json.dumps(asdict(Kind(name)))
    op.execute(f"UPDATE nodes SET kinds = kinds || '[{other}]'::jsonb WHERE family = 'book'")  # S608
    found = json.dumps(asdict(find("book")))
    op.execute(f"UPDATE nodes SET kinds = kinds || '[{found}]'::jsonb WHERE family = 'book'")  # S608
