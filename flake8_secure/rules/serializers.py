"""Queues, caches and servers that are told to read what others send as pickles."""

from __future__ import annotations

from flake8_secure.api import HIGH, MEDIUM, Rule, arg, call, either, made_by, setting, write, written
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.models.apps import REGISTERING
from flake8_secure.models.sinks.tables import each

_PICKLED = ("application/x-python-serialize", "pickle")
_ACCEPT = arg("accept_content")
_CELERY = (
    write(*(name for key in ("accept_content", "result_accept_content") for name in (f"*.{key}", f"*[{key}]"))).where(
        written.contains(*_PICKLED))
    | write(*(name for key in ("result_serializer", "task_serializer") for name in (f"*.{key}", f"*[{key}]"))).where(
        written.equals(*_PICKLED))
    | setting("CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "accept_content", "result_accept_content")
    .where(written.contains(*_PICKLED))
    | setting("CELERY_RESULT_SERIALIZER", "CELERY_TASK_SERIALIZER", "result_serializer", "task_serializer")
    .where(written.equals(*_PICKLED))
)

# What Pyro can be told to take that runs code.
_PYRO = ("cloudpickle", "dill", "pickle")
_RPYC = tuple(f"rpyc.{module}{kind}Server" for module in ("", "utils.server.") for kind in (
    "Forking", "OneShot", "ThreadPool", "Threaded"))
_SLAVES = tuple(f"rpyc.{module}{kind}Service" for module in ("", "core.", "core.service.") for kind in ("Classic", "Slave"))

# Caches and brokers of other libraries that are told to pickle.
_CACHES = ("aiocache.Cache.MEMCACHED", "aiocache.Cache.REDIS")
_TOLD_TO = (
    call("aiocache.Cache", "aiocache.cached", "aiocache.multi_cached").where(
        arg("cache", "cache_class", 0).refers_to(*_CACHES)).where(
        made_by(arg("serializer"), call("aiocache.serializers.PickleSerializer")))
    | call("dramatiq.set_encoder").where(made_by(arg("encoder", 0), call(*(
        f"dramatiq.{module}PickleEncoder" for module in ("", "encoder.")))))
    | call("faust.App", "faust.App().topic").where(
        arg("value_serializer").equals("pickle") | arg("key_serializer").equals("pickle"))
    | call(*(f"pymemcache.{client}" for client in (
        "Client", "HashClient", "PooledClient", "client.base.Client", "client.base.PooledClient",
        "client.hash.HashClient"))).where(
        arg("serde").refers_to("pymemcache.serde.pickle_serde") | made_by(arg("serde"), call("pymemcache.serde.PickleSerde")))
    | call(*_RPYC).where(arg("protocol_config").item("allow_pickle").equals(True))
    | write("Pyro4.config.SERIALIZER").where(written.equals(*_PYRO))
    | call("Pyro4.config.SERIALIZERS_ACCEPTED.add").where(arg(0).equals(*_PYRO))
)

# What runs any command that it is given.
_COMMANDS = ("os.popen", "os.system", *each("subprocess.{}", (
    "Popen", "call", "check_call", "check_output", "getoutput", "getstatusoutput", "run")))

SERIALIZER = Rule(
    code="SEC303", name="pickle-as-message-format", cwe=502, severity=MEDIUM,
    message="{name} with pickle lets whoever can send a message run code: use json",
    when=demoted_in_suites(either(
        _CELERY,
        call("celery.Celery", "celery.Celery().conf.update").where(
            _ACCEPT.contains(*_PICKLED) | arg("task_serializer").equals(*_PICKLED)),
        call("celery.Celery().task", "celery.shared_task").where(arg("serializer").equals(*_PICKLED)).saying(
            "a task that is sent as pickle needs workers that run what anybody sends them: use json"),
        call("kombu.Connection().Consumer", "kombu.Consumer", "kombu.messaging.Consumer").where(
            arg("accept").contains(*_PICKLED)),
        call("kombu.enable_insecure_serializers", "kombu.serialization.enable_insecure_serializers"),
        _TOLD_TO,
        call(*_RPYC).where(arg("service", 0).refers_to(*_SLAVES)).where(arg("authenticator").absent).unless(
            arg("hostname").matches(r"^(?:localhost$|127\.|::1$)")).saying(
            "{name}() with this service runs whatever code anybody sends it: expose functions of your own"),
        call(*REGISTERING).where(arg("function", 0).refers_to(*_COMMANDS)).saying(
            "{name}() lets whoever reaches the server run any command: register functions of your own", severity=HIGH, cwe=78),
    )),
    why="""
        A worker that accepts pickles obeys everybody who can put a message into its queue, and queues are seldom
        guarded like the machine itself. Celery and kombu accept JSON alone unless told otherwise.
    """,
    bad=(
        """
        from celery import Celery
        from kombu import Consumer, enable_insecure_serializers

        CELERY_ACCEPT_CONTENT = ["json", "pickle"]  # SEC303
        CELERY_TASK_SERIALIZER = "pickle"  # SEC303

        app = Celery("tasks", task_serializer="pickle")  # SEC303
        app.conf.accept_content = ["pickle"]  # SEC303
        app.conf.result_serializer = "pickle"  # SEC303
        app.conf["accept_content"] = ["pickle"]  # SEC303

        @app.task(serializer="pickle")  # SEC303
        def add(numbers):
            return sum(numbers)

        app.conf.update(accept_content=["json", "pickle"])  # SEC303
        enable_insecure_serializers()  # SEC303
        receiver = Consumer(channel, queues, accept=["json", "pickle"])  # SEC303
        """,
        """
        import os
        import subprocess  # S404
        from xmlrpc.server import SimpleXMLRPCServer  # S411

        server = SimpleXMLRPCServer(("127.0.0.1", 8000))  # SEC324
        server.register_function(os.system, "run")  # SEC303
        server.register_function(subprocess.getoutput)  # SEC303
        """,
        """
        import aiocache
        import dramatiq
        import faust
        import Pyro4
        import rpyc
        from aiocache.serializers import PickleSerializer
        from dramatiq.encoder import PickleEncoder
        from pymemcache import serde
        from pymemcache.client.base import Client

        cache = aiocache.Cache(aiocache.Cache.REDIS, serializer=PickleSerializer())  # SEC303
        dramatiq.set_encoder(PickleEncoder())  # SEC303
        app = faust.App("shop", broker="kafka://kafka:9092", value_serializer="pickle")  # SEC303
        orders = app.topic("orders", key_serializer="pickle")  # SEC303
        kept = Client("memcached", serde=serde.pickle_serde)  # SEC303
        kept = Client("memcached", serde=serde.PickleSerde())  # SEC303
        rpyc.ThreadedServer(Service, protocol_config={"allow_pickle": True})  # SEC303
        rpyc.ThreadedServer(rpyc.SlaveService, port=18812)  # SEC303
        Pyro4.config.SERIALIZER = "pickle"  # SEC303
        Pyro4.config.SERIALIZERS_ACCEPTED.add("pickle")  # SEC303
        """,
    ),
    good=(
        """
        from celery import Celery
        from kombu import Consumer

        CELERY_ACCEPT_CONTENT = ["json"]
        CELERY_TASK_SERIALIZER = "json"
        receiver = Consumer(channel, queues, accept=["json"])

        app = Celery("tasks", task_serializer="json")
        app.conf.accept_content = ["json"]
        app.conf.result_serializer = "json"
        app.conf["accept_content"] = ["json"]

        @app.task(serializer="json")
        def add(numbers):
            return sum(numbers)

        app.conf.update(accept_content=["json"], task_serializer="json")
        """,
        """
        import os
        from xmlrpc.server import SimpleXMLRPCServer  # S411

        server = SimpleXMLRPCServer(("127.0.0.1", 8000))  # SEC324
        server.register_function(os.getloadavg, "load")
        """,
        """
        import aiocache
        import dramatiq
        import faust
        import Pyro4
        import rpyc
        from aiocache.serializers import JsonSerializer, PickleSerializer
        from pymemcache import serde
        from pymemcache.client.base import Client

        cache = aiocache.Cache(aiocache.Cache.REDIS, serializer=JsonSerializer())
        own = aiocache.Cache(aiocache.Cache.MEMORY, serializer=PickleSerializer())
        dramatiq.set_encoder(dramatiq.JSONEncoder())
        app = faust.App("shop", broker="kafka://kafka:9092", value_serializer="json")
        kept = Client("memcached", serde=JsonSerde())
        rpyc.ThreadedServer(Service, protocol_config={"allow_pickle": False})
        rpyc.ThreadedServer(rpyc.SlaveService, hostname="localhost")
        rpyc.ThreadedServer(rpyc.SlaveService, authenticator=SSLAuthenticator(key, certificate))
        Pyro4.config.SERIALIZER = "serpent"
        Pyro4.config.SERIALIZERS_ACCEPTED.add("json")
        """,
    ),
    see=("https://docs.celeryq.dev/en/stable/userguide/security.html#serializers",),
)
