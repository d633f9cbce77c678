# profile: standard
"""An address that turns TLS off, reported where it is connected to."""
import sqlalchemy

URL = "postgresql://db.prod.shop.io/orders?sslmode=disable"
engine = sqlalchemy.create_engine(URL)  # SEC601
