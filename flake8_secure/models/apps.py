"""Applications that are not web frameworks of their own: GraphQL, agents and their tools, dashboards, queues, jobs."""

from __future__ import annotations

from flake8_secure.models.library import REMOTE, Handler, Library, rows
from flake8_secure.models.sinks.commands import INTERPRETERS

GRAPHQL = Library(
    roots=("ariadne", "graphene", "graphene_django", "graphene_sqlalchemy", "strawberry"),
    spellings={
        "graphene.relay.ClientIDMutation": "graphene.Mutation",
    },
    converting=("strawberry.input",),
    plain_fields=tuple(f"graphene.{name}" for name in (
        "BigInt", "Boolean", "Date", "DateTime", "Decimal", "Float", "Int", "Time", "UUID")),
    text_fields=("graphene.ID", "graphene.String"),
    attributed=("graphene.InputObjectType",),
    clean=("graphene.Enum",),
    handlers=(
        Handler(bases=("graphene.ObjectType", "graphene.Mutation"),
                methods=("resolve_*", "mutate", "mutate_and_get_payload"), after=("info",), declared=("Arguments", "Input")),
        Handler(decorators=("strawberry.field", "strawberry.mutation", "strawberry.subscription"),
                after=("self", "root", "parent"), beside=("info",)),
        Handler(decorators=("ariadne.SubscriptionType().source", *(f"ariadne.{kind}().field" for kind in (
            "MutationType", "ObjectType", "QueryType", "SubscriptionType"))), after=("obj", "root", "_", "info")),
    ),
)

# What a program hands to its tools, by the class of that: `RunContext[Deps]` has an instance of Deps.
_CONTEXTS = {
    "agents.RunContextWrapper": "context",
    "fastmcp.Context": "request_context.lifespan_context",
    "langchain.tools.ToolRuntime": "context",
    "langgraph.runtime.Runtime": "context",
    "pydantic_ai.RunContext": "deps",
}

# What a language model asks for is what somebody made it ask for.
TOOLS = Library(
    roots=(
        "agents", "agno", "anthropic", "autogen_agentchat", "autogen_core", "camel", "claude_agent_sdk", "crewai", "fastmcp",
        "google", "haystack", "langchain", "langchain_core", "langgraph", "livekit", "llama_index", "mcp",
        "ollama", "phi", "praisonaiagents", "pydantic_ai", "qwen_agent", "semantic_kernel", "smolagents", "strands",
    ),
    spellings={
        # What `mcp` calls MCPServer since its second version.
        **{f"{module}.{server}": "fastmcp.FastMCP" for module, server in (
            ("fastmcp.server", "FastMCP"), ("fastmcp.server.server", "FastMCP"), ("mcp.server", "FastMCP"),
            ("mcp.server", "MCPServer"), ("mcp.server.fastmcp", "FastMCP"), ("mcp.server.mcpserver", "MCPServer"))},
        "agno.tools.toolkit.Toolkit": "agno.tools.Toolkit",
        "anthropic.lib.tools": "anthropic",
        "autogen_core.tools.BaseToolWithState": "autogen_core.tools.BaseTool",
        "fastmcp.prompts.prompt": "fastmcp.tools.tool",
        "fastmcp.resources.resource": "fastmcp.tools.tool",
        "fastmcp.server.dependencies.CurrentRequest": "starlette.requests.Request",
        "fastmcp.server.dependencies.get_http_request": "starlette.requests.Request",
        "fastmcp.tools.FunctionTool": "fastmcp.tools.Tool",
        "fastmcp.tools.base.Tool": "fastmcp.tools.Tool",
        "fastmcp.tools.function_tool": "fastmcp.tools",
        "fastmcp.tools.tool.Tool": "fastmcp.tools.Tool",
        "google.adk.tools.base_tool.BaseTool": "google.adk.tools.BaseTool",
        "livekit.agents.llm.function_tool": "livekit.agents.function_tool",
        "mcp.server.fastmcp.Context": "fastmcp.Context",
        "mcp.server.fastmcp.server.Context": "fastmcp.Context",
        "mcp.server.lowlevel.Server": "mcp.server.Server",
        "phi.tools": "agno.tools",
        "praisonaiagents.BaseTool": "praisonaiagents.tools.base.BaseTool",
        "praisonaiagents.tool": "praisonaiagents.tools.tool",
        "praisonaiagents.tools.decorator.tool": "praisonaiagents.tools.tool",
    },
    holders=tuple(f"{kind}().{held}." for kind, held in _CONTEXTS.items()),
    typed=_CONTEXTS,
    sources=rows(REMOTE, "fastmcp.server.dependencies.", "CurrentHeaders()", "get_http_headers()"),
    handlers=(
        Handler(decorators=(
            "*.prompt", "*.resource", "*.tool", "*.tool_plain",
            "agents.function_tool", "agno.tools.tool", "anthropic.beta_async_tool", "anthropic.beta_tool",
            "claude_agent_sdk.tool", "crewai.tools.tool", "fastmcp.tools.tool", "haystack.tools.tool",
            *(f"fastmcp.FastMCP().{kind}" for kind in ("prompt", "resource", "tool")),
            "langchain.agents.tool", "langchain.tools.tool", "langchain_core.tools.tool", "livekit.agents.function_tool",
            "praisonaiagents.tools.tool", "pydantic_ai.Agent().tool", "pydantic_ai.Agent().tool_plain",
            "semantic_kernel.functions.kernel_function", "smolagents.tool", "strands.tool",
        ), beside=("context", "ctx", "tool_context")),
        # https://github.com/agno-agi/agno/blob/main/libs/agno/agno/tools/function.py: what is not asked of the model.
        Handler(bases=("agno.tools.Toolkit",), methods=("*",), beside=(
            "agent", "audios", "files", "images", "run_context", "session_state", "team", "videos")),
        Handler(decorators=("mcp.server.Server().call_tool",), after=("name",)),
        Handler(decorators=("mcp.server.Server().get_prompt", "mcp.server.Server().read_resource")),
        Handler(bases=("crewai.tools.BaseTool", "langchain.tools.BaseTool", "langchain_core.tools.BaseTool"),
                methods=("_arun", "_run")),
        Handler(bases=("smolagents.Tool",), methods=("forward",)),
        Handler(bases=("autogen_core.tools.BaseTool",), methods=("run",), beside=("cancellation_token",)),
        Handler(bases=("google.adk.tools.BaseTool",), methods=("run_async",), beside=("tool_context",)),
        Handler(bases=("llama_index.core.tools.tool_spec.base.BaseToolSpec",), methods=("*",)),
        Handler(bases=("praisonaiagents.tools.base.BaseTool",), methods=("run",)),
        Handler(bases=("qwen_agent.tools.base.BaseTool",), methods=("call",)),
        Handler(callers=(
            *(f"fastmcp.FastMCP().add_{kind}" for kind in ("prompt", "resource", "tool")), "fastmcp.tools.Tool.from_function",
            "*.add_tool", "agents.function_tool",
            "autogen_core.tools.FunctionTool", "camel.toolkits.FunctionTool", "google.adk.tools.FunctionTool",
            "haystack.tools.create_tool_from_function", "langchain.agents.Tool",
            *(f"{module}.{made}" for module in ("langchain.tools", "langchain_core.tools") for made in (
                "StructuredTool.from_function", "Tool", "Tool.from_function")),
            "llama_index.core.tools.FunctionTool.from_defaults",
        ), beside=("context", "ctx")),
        Handler(callers=(
            "agno.agent.Agent", "autogen_agentchat.agents.AssistantAgent", "google.adk.agents.Agent",
            "google.adk.agents.LlmAgent", "google.adk.agents.llm_agent.Agent", "langchain.agents.create_agent",
            "langgraph.prebuilt.create_react_agent", "llama_index.core.agent.workflow.FunctionAgent",
            "llama_index.core.agent.workflow.ReActAgent", "pydantic_ai.Agent",
        ), among=(1, "tools"), beside=("context", "ctx")),
        # Called by the client itself, or by the program with what the answer says.
        Handler(callers=(
            "google.genai.types.GenerateContentConfig", "google.genai.types.LiveConnectConfig", "ollama.chat",
            *(f"google.genai.Client().{asked}" for asked in (
                "aio.chats.create", "aio.models.generate_content", "chats.create", "models.generate_content")),
        ), among=(-1, "tools")),
        Handler(bases=("fastmcp.server.auth.AuthProvider", "fastmcp.server.auth.TokenVerifier"), methods=("verify_token",)),
        # `Server("files", on_call_tool=call)` calls it with the context of the request and its parameters.
        Handler(callers=("mcp.server.Server",), after=("_", "_ctx", "context", "ctx")),
    ),
)

SOCKETIO = Library(
    roots=("flask_socketio", "socketio"),
    # What a client answers.
    sources={f"socketio.{kind}().call()": REMOTE for kind in ("AsyncNamespace", "AsyncServer", "Namespace", "Server")},
    handlers=(
        Handler(decorators=(
            "flask_socketio.SocketIO().event", "flask_socketio.SocketIO().on", "socketio.AsyncServer().event",
            "socketio.AsyncServer().on", "socketio.Server().event", "socketio.Server().on",
        ), callers=("flask_socketio.SocketIO().on_event", "socketio.AsyncServer().on", "socketio.Server().on"), after=("sid",)),
        # What a client says that it has got a message.
        Handler(callers=(
            "flask_socketio.SocketIO().emit", "flask_socketio.SocketIO().send", "flask_socketio.emit", "flask_socketio.send",
            *(f"socketio.{kind}().{sent}" for kind in ("AsyncServer", "Server") for sent in ("emit", "send")),
        ), answers=False),
        Handler(bases=("flask_socketio.Namespace", "socketio.AsyncNamespace", "socketio.Namespace"), methods=("on_*",),
                after=("sid",)),
    ),
)

# https://www.gradio.app/docs/gradio/blocks: components whose value is whatever text was sent for it, and others.
_WRITTEN = (
    "BrowserState", "Chatbot", "Code", "Dataframe", "HTML", "HighlightedText", "JSON", "Markdown", "MultimodalTextbox",
    "TextArea", "Textbox",
)
_SHOWN = (
    "Audio", "Blocks", "Button", "ChatInterface", "Checkbox", "CheckboxGroup", "ClearButton", "ColorPicker", "Dataset",
    "DateTime", "DownloadButton", "Dropdown", "File", "FileExplorer", "Gallery", "Image", "ImageEditor", "Interface",
    "LoginButton", "Number", "Radio", "Slider", "Tab", "Timer", "UploadButton", "Video",
)
_EVENTS = (
    "blur", "change", "clear", "click", "edit", "failure", "focus", "input", "key_up", "like", "load", "release", "retry",
    "select", "stop", "stream", "submit", "success", "then", "tick", "undo", "upload",
)
_COMPONENTS = ("gradio.Button()", "gradio.Textbox()")
# What lets others be sent than those that are shown.
_OPENING = ("allow_custom_value",)
_TEXTS = ("gradio.Textbox()", "code", "html", "markdown", "text", "textarea", "textbox")

_PAGES = "nicegui.ui"
_FIELDS = ("codemirror", "editor", "input", "textarea")

NICEGUI = Library(
    roots=("nicegui",),
    spellings={
        "nicegui.app": "fastapi.FastAPI()",
        "nicegui.APIRouter().page": f"{_PAGES}.page",
        "nicegui.events.MultiUploadEventArguments()": "nicegui.events.UploadEventArguments()",
        "nicegui.events.UploadEventArguments().files[*]": "nicegui.events.UploadEventArguments().file",
        **{f"{_PAGES}.{field}().{setter}()": f"{_PAGES}.{field}()" for field in _FIELDS for setter in (
            "bind_value", "bind_value_from", "bind_value_to", "classes", "mark", "on", "props", "style", "tooltip")},
    },
    sources={
        **rows(REMOTE, f"{_PAGES}.", *(f"{field}().value" for field in _FIELDS)),
        **rows(REMOTE, "nicegui.events.UploadEventArguments().", "content", "name"),
        **rows(REMOTE, "nicegui.events.UploadEventArguments().file.", "json()", "name", "read()", "text()"),
    },
    uploads=("nicegui.events.UploadEventArguments().content",),
    # Its directories are taken away: https://github.com/zauberzeug/nicegui/blob/main/nicegui/elements/upload_files.py
    stripped=("nicegui.events.UploadEventArguments().file.name",),
    handlers=(
        Handler(callers=tuple(f"{_PAGES}.{field}{event}" for field in _FIELDS for event in ("", "().on_value_change")),
                request=f"{_PAGES}.input()", others="", answers=False),
        Handler(decorators=(f"{_PAGES}.page",), beside=("client",)),
        Handler(callers=(f"{_PAGES}.upload", f"{_PAGES}.upload().on_upload"), request="nicegui.events.UploadEventArguments()",
                others="", answers=False),
    ),
)

# https://reflex.dev/docs/events/events-overview/: every public method of a state answers events, with what a client sends.
REFLEX = Library(
    roots=("reflex",),
    spellings={"reflex.app.UploadFile": "reflex.UploadFile", "reflex.state.State": "reflex.State"},
    sources=rows(REMOTE, "reflex.UploadFile().", "filename", "headers", "name", "read()"),
    # Its directories are taken away.
    stripped=("reflex.UploadFile().filename", "reflex.UploadFile().name"),
    handlers=(Handler(bases=("reflex.State",), methods=("*",), answers=False),),
)

# Widgets of Panel that text is typed into.
_TYPED = ("Password", "Text", "TextArea")

DASHBOARDS = Library(
    roots=("dash", "gradio", "panel", "streamlit"),
    spellings={
        **{f"gradio.{kind}()": "gradio.Textbox()" for kind in _WRITTEN if kind != "Textbox"},
        **{f"gradio.{kind}()": "gradio.Button()" for kind in _SHOWN if kind != "Button"},
        # What is to follow an event.
        **{f"{component}.{event}()": "gradio.Button()" for component in _COMPONENTS for event in _EVENTS},
        "dash.Dash().server": "flask.Flask()",
        "streamlit.file_uploader()[*]": "streamlit.file_uploader()",
        "streamlit.number_input()": "builtins.float()",
        "streamlit.sidebar": "streamlit",
        **{f"streamlit.{place}()": "streamlit" for place in ("container", "empty", "expander", "form", "popover")},
        **{f"streamlit.{places}()[{number}]": "streamlit" for places in ("columns", "tabs") for number in range(5)},
    },
    exits=("streamlit.rerun", "streamlit.stop", "streamlit.switch_page"),
    sources={
        **rows(REMOTE, "gradio.Request().", "cookies", "headers", "path_params", "query_params", "url"),
        **rows(REMOTE, "streamlit.", "chat_input()", "context.cookies", "context.headers", "context.locale",
               "context.timezone", "context.url", "data_editor()", "experimental_get_query_params()", "query_params",
               "text_area()", "text_input()"),
        **rows(REMOTE, "streamlit.file_uploader().", "getbuffer()", "getvalue()", "name", "read()"),
        **rows(REMOTE, "panel.widgets.", "FileInput().filename", "FileInput().value", *(
            f"{kind}Input().{value}" for kind in _TYPED for value in ("value", "value_input"))),
        "param.parameterized.Event().new": REMOTE,
    },
    own_urls=("gradio.Request().url", "streamlit.context.url"),
    handlers=(
        Handler(decorators=("dash.Dash().callback", "dash.callback")),
        # https://github.com/holoviz/param/blob/main/param/parameterized.py: what has changed, and what it is now.
        Handler(callers=tuple(f"panel.widgets.{kind}Input().param.watch" for kind in _TYPED),
                request="param.parameterized.Event()", others="", answers=False),
        Handler(callers=("gradio.ChatInterface",), first=1),
        Handler(callers=("gradio.api",)),
        Handler(callers=("gradio.Interface", "gradio.render", *(
            f"{component}.{event}" for component in _COMPONENTS for event in _EVENTS)), listed=(1, "inputs"), texts=_TEXTS,
            opening=_OPENING),
        Handler(decorators=("gradio.render",), listed=(0, "inputs"), texts=_TEXTS, opening=_OPENING, answers=False),
        Handler(callers=("gradio.on",), listed=(2, "inputs"), texts=_TEXTS, opening=_OPENING),
    ),
)

# https://github.com/posit-dev/py-shiny/blob/main/shiny/session/_session.py: a client sends what it likes for any input.
SHINY = Library(
    roots=("shiny",),
    spellings={"shiny.Inputs": "shiny.session.Inputs"},
    sources={"shiny.session.Inputs()": REMOTE},
    handlers=(
        Handler(callers=("shiny.App",), decorators=("shiny.module.server",), request="shiny.session.Inputs()", others="",
                answers=False),
    ),
)

# Functions that a platform serves.
SERVED = Library(
    roots=("bentoml", "kserve", "litserve", "modal", "runpod"),
    handlers=(
        # https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/custom-predictor
        Handler(bases=("kserve.Model",), methods=("explain", "predict", "preprocess"), answers=False,
                beside=("response_headers",)),
        # https://lightning.ai/docs/litserve/api-reference/litapi
        Handler(bases=("litserve.LitAPI",), methods=("decode_request", "predict"), answers=False, first=1),
        # https://docs.runpod.io/serverless/workers/handler-functions
        Handler(callers=("runpod.serverless.start",), among=(0, "handler"), answers=False, first=1),
        Handler(decorators=("bentoml.Service().api", "bentoml.api", "modal.fastapi_endpoint", "modal.web_endpoint"),
                answers=False, beside=("context", "ctx")),
    ),
)

_SERVING = tuple(f"xmlrpc.server.{kind}()" for kind in (
    "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "SimpleXMLRPCServer"))
REGISTERING = tuple(f"{server}.register_function" for server in _SERVING)
_EXPOSING = ("Pyro4.expose", "Pyro5.api.expose", "Pyro5.server.expose", "nameko.events.event_handler",
             "nameko.rpc.rpc")

_CALLED, _DETAILS = "grpc.ServicerContext()", "grpc.HandlerCallDetails()"

# Calls from other programs.
REMOTE_CALLS = Library(
    roots=(
        "Pyro4", "Pyro5", "aio_pika", "aiokafka", "confluent_kafka", "google.cloud", "grpc", "jsonrpcserver", "kafka",
        "nameko", "paho", "pika", "rpyc", "xmlrpc.server", "zerorpc", "zmq",
    ),
    spellings={
        "aio_pika.abc.AbstractIncomingMessage": "aio_pika.IncomingMessage",
        "aio_pika.message.IncomingMessage": "aio_pika.IncomingMessage",
        "aio_pika.connect_robust": "aio_pika.connect",
        "aiokafka.structs.ConsumerRecord": "aiokafka.ConsumerRecord",
        "confluent_kafka.Consumer().consume()[*]": "confluent_kafka.Message()",
        "confluent_kafka.Consumer().poll()": "confluent_kafka.Message()",
        "kafka.consumer.fetcher.ConsumerRecord": "aiokafka.ConsumerRecord",
        **{f"aio_pika.connect().channel().{kind}_queue(){way}[*]": "aio_pika.IncomingMessage()"
           for kind in ("declare", "get") for way in ("", ".iterator()")},
        "google.cloud.pubsub_v1.ReceivedMessage().message": "google.cloud.pubsub_v1.Message()",
        "google.cloud.pubsub_v1.SubscriberClient().pull().received_messages[*]": "google.cloud.pubsub_v1.ReceivedMessage()",
        "google.cloud.pubsub_v1.subscriber.message.Message": "google.cloud.pubsub_v1.Message",
        "grpc.aio.ServicerContext": "grpc.ServicerContext",
        # One, or a list of as many as it is told to wait for.
        **dict.fromkeys(("paho.mqtt.subscribe.simple()", "paho.mqtt.subscribe.simple()[*]"), "paho.mqtt.client.MQTTMessage()"),
        "zmq.Context.instance()": "zmq.Context()",
        "zmq.asyncio.Context": "zmq.Context",
    },
    # Those of a parameter that gRPC names so, too.
    exits=tuple(f"{context}.{method}" for context in ("context", _CALLED) for method in ("abort", "abort_with_status")),
    sources={
        **rows(REMOTE, "confluent_kafka.Message().", "headers()", "key()", "value()"),
        # A consumer gives its messages one by one, too.
        **rows(REMOTE, "kafka.KafkaConsumer()", "", ".poll()"),
        **rows(REMOTE, "aiokafka.AIOKafkaConsumer()", "", ".getmany()", ".getone()"),
        **rows(REMOTE, "aio_pika.IncomingMessage().", "body", "headers"),
        **rows(REMOTE, "aiokafka.ConsumerRecord().", "headers", "key", "value"),
        **rows(REMOTE, "paho.mqtt.client.MQTTMessage().", "payload", "topic"),
        **rows(REMOTE, "google.cloud.pubsub_v1.Message().", "attributes", "data"),
        **dict.fromkeys((f"{_CALLED}.invocation_metadata()", f"{_DETAILS}.invocation_metadata"), REMOTE),
        # What is sent along, not `pika.BasicProperties()`, which a program makes of its own.
        **rows(REMOTE, "pika.spec.BasicProperties().", "app_id", "correlation_id", "headers", "message_id", "reply_to", "type"),
        **rows(REMOTE, "zmq.Context().socket().", "recv()", "recv_json()", "recv_multipart()", "recv_string()"),
    },
    handlers=(
        *(Handler(signature=(request, context), first=1) for context in ("context", "_context") for request in (
            "message", "req", "request", "request_iterator", "request_stream", "requests", "stream")),
        Handler(callers=("google.cloud.pubsub_v1.SubscriberClient().subscribe",), request="google.cloud.pubsub_v1.Message()",
                others=""),
        Handler(bases=("grpc.ServerInterceptor", "grpc.aio.ServerInterceptor"), methods=("intercept_service",),
                request=_DETAILS, place=1, others=""),
        Handler(bases=("rpyc.Service",), methods=("exposed_*",)),
        Handler(signature=("ch", "method", "properties", "body"), after=("properties",)),
        Handler(signature=("channel", "method", "properties", "body"), after=("properties",)),
        Handler(signature=("client", "userdata", "msg"), after=("userdata",)),
        Handler(signature=("client", "userdata", "message"), after=("userdata",)),
        Handler(decorators=REGISTERING, callers=REGISTERING),
        Handler(callers=(*(f"{server}.register_instance" for server in _SERVING), "zerorpc.Server"), methods=("*",)),
        Handler(decorators=_EXPOSING),
        Handler(decorators=_EXPOSING, methods=("*",)),
        Handler(decorators=("jsonrpcserver.method",)),
        Handler(decorators=("nameko.web.handlers.http",), request="flask.request"),
    ),
    parameters={"context": _CALLED, **dict.fromkeys(("properties", "props"), "pika.spec.BasicProperties()")},
)

_BUS = "azure.servicebus.ServiceBusClient"
_BUS_RECEIVERS = ("queue", "subscription")

# Messages that a program takes out of the queues of others.
QUEUES = Library(
    roots=("azure.servicebus", "boto3", "faststream", "kombu", "nats", "pika", "pulsar", "stomp"),
    spellings={
        "azure.servicebus.aio.ServiceBusClient": _BUS,
        f"{_BUS}.from_connection_string": _BUS,
        "nats.aio.client.Msg": "nats.Message",
        "nats.aio.msg.Msg": "nats.Message",
        "nats.connect().subscribe().messages[*]": "nats.Message()",
    },
    sources={
        "boto3.client().receive_message()": REMOTE,
        **{f"boto3.resource().{maker}().receive_messages()": REMOTE for maker in ("Queue", "create_queue", "get_queue_by_name")},
        # A receiver gives its messages one by one, too.
        **{f"{_BUS}().get_{kind}_receiver(){way}": REMOTE for kind in _BUS_RECEIVERS for way in ("", ".receive_messages()")},
        **rows(REMOTE, "nats.Message().", "data", "headers"),
        **rows(REMOTE, "pika.BlockingConnection().channel().", "basic_get()[2]", "consume()"),
        **rows(REMOTE, "pulsar.Client().subscribe().receive().", "data()", "properties()", "value()"),
        **rows(REMOTE, "stomp.Frame().", "body", "headers"),
    },
    handlers=(
        Handler(callers=("kombu.Connection().Consumer", "kombu.Consumer", "kombu.messaging.Consumer"), among=(3, "callbacks"),
                first=1),
        # https://faststream.ag2.ai/latest/getting-started/subscription/
        Handler(decorators=tuple(
            f"faststream.{way}.{kind}{part}().subscriber" for way, kind in (
                ("confluent", "Kafka"), ("kafka", "Kafka"), ("nats", "Nats"), ("rabbit", "Rabbit"), ("redis", "Redis"))
            for part in ("Broker", "Router")), answers=False),
        Handler(callers=("nats.connect().subscribe",), request="nats.Message()", others=""),
        Handler(callers=("pika.BlockingConnection().channel().basic_consume",), after=(
            "_properties", "_props", "header", "header_frame", "prop", "properties", "props")),
        Handler(bases=("stomp.ConnectionListener",), methods=("on_message",), request="stomp.Frame()", others=""),
    ),
)

# Tasks of a command line, which are given what runs their commands.
TASKS = Library(
    roots=("fabric", "invoke"),
    spellings={f"plumbum.local[{name}]": f"plumbum.cmd.{name}" for name in INTERPRETERS},
    handlers=(
        Handler(decorators=("fabric.task",), request="fabric.Connection()", others=""),
        Handler(decorators=("invoke.task",), request="invoke.Context()", others=""),
    ),
)

_RUN, _OF_RUN = "airflow.models.DagRun()", "airflow.sdk.Context()"
_PYTHON_OPERATORS = tuple(
    f"airflow.{module}.{kind}Operator" for module in ("operators.python", "providers.standard.operators.python")
    for kind in ("BranchPython", "Python", "ShortCircuit"))
_TASKS = ("airflow.sdk.task", *(f"airflow.sdk.task.{kind}" for kind in ("branch", "python", "short_circuit")))

# Jobs that run by themselves, or with the configuration of whoever may start them.
WORKFLOWS = Library(
    roots=("airflow",),
    spellings={
        **{f"airflow.{module}.get_current_context()": _OF_RUN for module in (
            "operators.python", "providers.standard.operators.python", "sdk")},
        f"{_OF_RUN}[dag_run]": _RUN,
        "airflow.decorators.task": "airflow.sdk.task",
        "airflow.models.BaseOperator": "airflow.sdk.BaseOperator",
        "airflow.models.baseoperator.BaseOperator": "airflow.sdk.BaseOperator",
        "airflow.models.dagrun.DagRun": "airflow.models.DagRun",
        "airflow.sdk.bases.operator.BaseOperator": "airflow.sdk.BaseOperator",
        "airflow.utils.context.Context": "airflow.sdk.Context",
    },
    # Whoever starts a run may give others: https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/params.html
    sources={f"{_RUN}.conf": REMOTE, f"{_OF_RUN}[params]": REMOTE},
    structured=(f"{_RUN}.conf", f"{_OF_RUN}[params]"),
    handlers=(
        Handler(callers=_PYTHON_OPERATORS, decorators=_TASKS, others="", collected=_OF_RUN, answers=False),
        Handler(bases=("airflow.sdk.BaseOperator",), methods=("execute",), request=_OF_RUN, others="", answers=False),
    ),
    parameters={"dag_run": _RUN},
)
