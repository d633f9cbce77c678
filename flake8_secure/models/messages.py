"""Messages of other programs: out of Redis, by MQTT, from servers of web sockets, of files and of tools, and names in stores."""

from __future__ import annotations

from flake8_secure.models.library import NAMED, REMOTE, STORED, Handler, Library, rows

_CLIENTS = tuple(f"redis.{client}()" for client in (
    "Redis", "RedisCluster", "StrictRedis", "asyncio.Redis", "asyncio.RedisCluster", "asyncio.from_url", "from_url"))
_PUBSUB = "redis.PubSub()"
# What gives a number, whatever it is asked for: https://redis.io/docs/latest/commands/
_COUNTING = (
    "append", "bitcount", "decr", "decrby", "delete", "exists", "expire", "hdel", "hexists", "hincrby", "hlen", "hset", "incr",
    "incrby", "llen", "lpush", "publish", "rpush", "sadd", "scard", "sismember", "srem", "strlen", "ttl", "unlink", "zadd",
    "zcard", "zcount", "zrank", "zrem",
)
# What runs a script, which answers what it finds under the keys that it is given.
_SCRIPTED = ("eval", "eval_ro", "evalsha", "evalsha_ro", "fcall", "fcall_ro")

# Streams and queues of Redis. What programs keep there under a key of their own is not among it.
REDIS = Library(
    roots=("redis",),
    spellings={
        **{f"{client}.pubsub()": _PUBSUB for client in _CLIENTS},
        "redis.asyncio.client.PubSub": "redis.PubSub",
        f"{_PUBSUB}.listen()[*]": f"{_PUBSUB}.get_message()",
    },
    clean=tuple(f"{client}.{method}" for client in _CLIENTS for method in (*_COUNTING, *_SCRIPTED)),
    sources={
        **{f"{_PUBSUB}.{method}()[data]": REMOTE for method in ("get_message", "listen")},
        **{f"{client}.{method}()[1]": REMOTE for client in _CLIENTS for method in ("blpop", "brpop")},
        **{f"{client}.{method}()": REMOTE for client in _CLIENTS for method in ("xread", "xreadgroup")},
    },
)

_GOOGLE = "google.cloud.storage.Client()"
_BUCKET = "boto3.resource().Bucket()"

# What the objects in a store are called, who lists them.
STORES = Library(
    roots=("azure.storage", "boto3", "google.cloud"),
    iterated={
        **rows(STORED, f"{_BUCKET}.objects.", "all()", "filter()"),
        **{f"{owner}.list_blobs()": STORED for owner in (
            _GOOGLE, f"{_GOOGLE}.bucket()", f"{_GOOGLE}.get_bucket()", "azure.storage.blob.ContainerClient()")},
        "azure.storage.blob.ContainerClient().list_blob_names()": STORED,
    },
    sources={**rows(STORED, "boto3.client().", "get_paginator().paginate()", "list_objects()", "list_objects_v2()")},
)

_ANSWER = "fastmcp.client.CallToolResult()"

# What the other side of a connection sends to a client.
ANSWERS = Library(
    roots=(
        "aiomqtt", "asyncio_mqtt", "asyncssh", "fastmcp", "faust", "ftplib", "mcp", "paramiko", "websocket", "websockets"),
    spellings={
        "asyncio_mqtt": "aiomqtt",
        "fastmcp.client.client.Client": "fastmcp.Client",
        "fastmcp.client.Client": "fastmcp.Client",
        "fastmcp.Client().call_tool()": _ANSWER,
        "mcp.Client": "mcp.ClientSession",
        "mcp.ClientSession().call_tool()": _ANSWER,
        "mcp.client.session.ClientSession": "mcp.ClientSession",
        **{f"paramiko.SFTPClient().listdir_{kind}()[*]": "paramiko.SFTPAttributes()" for kind in ("attr", "iter")},
        **{f"websockets.{module}.client": "websockets" for module in ("asyncio", "legacy", "sync")},
        "websocket.create_connection()": "websocket.WebSocket()",
        "websockets.WebSocketClientProtocol": "websockets.ClientConnection",
        "websockets.client": "websockets",
        "websockets.connect()": "websockets.ClientConnection()",
        "websockets.unix_connect()": "websockets.ClientConnection()",
    },
    iterated={
        "aiomqtt.Client().messages": REMOTE,
        "websocket.WebSocket()": REMOTE,
        "websockets.ClientConnection()": REMOTE,
    },
    sources={
        **rows(REMOTE, "aiomqtt.Message().", "payload", "topic"),
        **rows(REMOTE, "asyncssh.SSHServerProcess().", "command", "env", "stdin.read()", "stdin.readline()", "subsystem"),
        **rows(REMOTE, _ANSWER + ".", "content", "data", "structured_content", "structuredContent"),
        **{f"ftplib.{kind}().{listed}()": NAMED for kind in ("FTP", "FTP_TLS") for listed in ("mlsd", "nlst")},
        **rows(NAMED, "paramiko.", "SFTPAttributes().filename", "SFTPClient().listdir()"),
        "websocket.WebSocket().recv()": REMOTE,
        **rows(REMOTE, "websockets.ClientConnection().", "recv()", "recv_streaming()"),
    },
    handlers=(
        Handler(callers=("asyncssh.create_server", "asyncssh.listen"), request="asyncssh.SSHServerProcess()", others="",
                answers=False),
        Handler(bases=("paramiko.SFTPServerInterface",), methods=(
            "chattr", "list_folder", "lstat", "mkdir", "open", "readlink", "remove", "rmdir", "stat"), first=1, answers=False),
        Handler(bases=("paramiko.SFTPServerInterface",), methods=("posix_rename", "rename", "symlink"), first=2, answers=False),
        # `on_message(app, message)`
        Handler(callers=("websocket.WebSocketApp",), named=("data", "message", "msg"), answers=False),
        # Its parameter is the stream of what was sent.
        Handler(decorators=("faust.App().agent",), first=1, answers=False),
    ),
)
