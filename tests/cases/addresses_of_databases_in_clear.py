# profile: standard
"""Addresses of databases that turn TLS off, wherever they stand."""
import os

URL = "postgresql://db.shop.example.org/orders?sslmode=disable"
JDBC = "jdbc:postgresql://db.prod.shop.io:5432/orders?user=shop&sslmode=disable"  # SEC601
SETTINGS = {"url": os.environ.get("DATABASE_URL", "postgres://shop@db.prod.shop.io/orders?sslmode=allow")}  # SEC601
OTHERS = [
    "postgresql://db.prod.shop.io/orders?sslmode=verify-full",
    "postgresql://localhost/orders?sslmode=disable",
    "postgresql://127.0.0.1/orders?sslmode=disable",
    "postgresql://db/orders?sslmode=disable",
    "postgresql://db.shop.internal/orders?sslmode=disable",
]
