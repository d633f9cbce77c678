"""What opens a connection, library by library, and which hosts are the machine itself."""

from __future__ import annotations

from flake8_secure.match.args import Keys

# How the machine itself is called: a part of a pattern.
HERE = r"(?:localhost\b|127\.|\[?::1)"

BOTO3 = ("boto3.client", "boto3.resource")
CONFLUENT = tuple(f"confluent_kafka.{name}" for name in (
    "AvroConsumer", "AvroProducer", "Consumer", "DeserializingConsumer", "Producer", "SerializingProducer", "admin.AdminClient"))
DOCKER = ("docker.DockerClient", "docker.from_env")
KAFKA = (
    "kafka.KafkaAdminClient", "kafka.KafkaConsumer", "kafka.KafkaProducer", "aiokafka.AIOKafkaConsumer",
    "aiokafka.AIOKafkaProducer",
)
MONGO = (
    "mongoengine.connect", "mongoengine.register_connection", "motor.motor_asyncio.AsyncIOMotorClient",
    "motor.motor_tornado.MotorClient", "pymongo.AsyncMongoClient", "pymongo.MongoClient",
)
MYSQL = (
    "MySQLdb.connect", "aiomysql.connect", "aiomysql.create_pool", "mysql.connector.connect", "pymysql.connect",
)
# With the argument that may be a user and a password, `user/password@host/service`.
ORACLE: Keys = {
    **dict.fromkeys(("cx_Oracle.Connection", "cx_Oracle.connect"), ("user", "dsn", 0)),
    **dict.fromkeys(("oracledb.connect", "oracledb.connect_async"), ("dsn", 0)),
    **dict.fromkeys(("oracledb.create_pool", "oracledb.create_pool_async"), ("dsn", 0)),
}
# With the argument that is a connection string of libpq.
POSTGRES: Keys = {
    **dict.fromkeys((
        "aiopg.connect", "aiopg.create_pool", "psycopg.AsyncConnection.connect", "psycopg.Connection.connect",
        "psycopg.connect", "psycopg2.connect", "psycopg_pool.AsyncConnectionPool", "psycopg_pool.ConnectionPool",
    ), ("dsn", "conninfo", 0)),
    **dict.fromkeys(("psycopg2.pool.SimpleConnectionPool", "psycopg2.pool.ThreadedConnectionPool"), ("dsn", 2)),
}
REDIS = (
    "aioredis.Redis", "aioredis.create_connection", "aioredis.create_pool", "aioredis.create_redis",
    "aioredis.create_redis_pool", "aioredis.from_url",
    *(f"{module}{way}.{maker}" for module, client in (("redis", "Redis"), ("valkey", "Valkey")) for way in ("", ".asyncio")
      for maker in (
          "BlockingConnectionPool", "BlockingConnectionPool.from_url", "ConnectionPool", "ConnectionPool.from_url", client,
          f"{client}.from_url", f"{client}Cluster", f"{client}Cluster.from_url", f"Strict{client}",
          f"Strict{client}.from_url", "from_url")),
)
