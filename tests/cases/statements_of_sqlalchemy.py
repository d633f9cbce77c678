# profile: audit
"""Statements of SQLAlchemy take what they are given as parameters, not what is written out in their texts."""
from flask import Flask, request
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from .models import Asset, Session

app = Flask(__name__)


@app.post("/hosts")
def hosts():
    host = request.json["host"]
    with Session() as session:
        session.execute(insert(Asset).values(host=host))
        session.execute(upsert(Asset).values(host=host).on_conflict_do_update(index_elements=["host"], set_={"host": host}))
        session.execute(select(Asset).where(Asset.host.in_([host])).where(Asset.name.ilike(f"%{host}%")))
        session.execute(select(Asset).filter(Asset.host.between(host, host)).order_by(Asset.host))
        session.execute(update(Asset).where(Asset.host.contains(host)).values(host=host))
        session.execute(delete(Asset).where(Asset.host.in_(host)))
        session.execute(select(Asset).filter_by(host=host).limit(3).offset(host))
        statement = select(Asset)
        for one in host:
            statement = statement.where(Asset.host.ilike(one))
        session.execute(statement)
        session.execute(select(Asset).where(text(f"host = '{host}'")))  # S608
        session.execute(text(host))  # S608
    return ""
