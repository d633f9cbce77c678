# profile: standard
"""Pools of connections to Redis and its relatives that check nobody's certificate."""
import redis
import redis.asyncio
import valkey

redis.ConnectionPool.from_url("rediss://:{}@cache.shop.example/0?ssl_cert_reqs=none".format(word))  # SEC600
redis.BlockingConnectionPool.from_url(address, ssl_cert_reqs=None)  # SEC600
redis.asyncio.ConnectionPool.from_url(address, ssl_cert_reqs=None)  # SEC600
redis.asyncio.ConnectionPool.from_url(address, ssl_cert_reqs="required")
valkey.Valkey(host="cache.shop.example", password=word, ssl=True, ssl_cert_reqs="none")  # SEC600
valkey.asyncio.Valkey.from_url(address, ssl_cert_reqs="none")  # SEC600
valkey.Valkey(host="cache.shop.example", password=word, ssl=True)


class Config:
    CELERY_BROKER_URL = "rediss://cache.shop.example/0?ssl_cert_reqs=CERT_NONE"  # SEC600
    CELERY_RESULT_BACKEND = "rediss://cache.shop.example/1?ssl_cert_reqs=required"
