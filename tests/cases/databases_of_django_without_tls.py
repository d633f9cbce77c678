# profile: standard
"""Databases that Django and SQLAlchemy talk to in clear text."""
import sqlalchemy

DATABASES = {
    "default": {"HOST": "db.shop.example", "OPTIONS": {"sslmode": "disable"}},  # SEC601
    "named": {"HOST": HOST, "OPTIONS": {"sslmode": "allow", "connect_timeout": 5}},  # SEC601
    "other": {"HOST": "db.shop.example", "OPTIONS": {"sslmode": "verify-full"}},
    "here": {"HOST": "localhost", "OPTIONS": {"sslmode": "disable"}},
    "socket": {"HOST": "", "OPTIONS": {"sslmode": "disable"}},
    "unknown": {"OPTIONS": {"sslmode": "disable"}},
    "elsewhere": {"HOST": "db.shop.example", "LABELS": {"sslmode": "disable"}},
}
engine = sqlalchemy.create_engine(address, connect_args={"ssl_disabled": True})  # SEC601
engine = sqlalchemy.create_engine(address, connect_args={"ssl_disabled": False})
