"""Applications that are not web frameworks of their own: GraphQL, agents and their tools, bots, dashboards, queues."""

from __future__ import annotations

from flake8_secure.models.library import GENERATED, REMOTE, Handler, Library, rows

GRAPHQL = Library(
    roots=("ariadne", "graphene", "graphene_django", "graphene_sqlalchemy", "strawberry"),
    spellings={
        "graphene.relay.ClientIDMutation": "graphene.Mutation",
    },
    plain_fields=tuple(f"graphene.{name}" for name in (
        "BigInt", "Boolean", "Date", "DateTime", "Decimal", "Float", "Int", "Time", "UUID")),
    text_fields=("graphene.ID", "graphene.String"),
    handlers=(
        Handler(bases=("graphene.ObjectType", "graphene.Mutation"),
                methods=("resolve_*", "mutate", "mutate_and_get_payload"), after=("info",), declared=("Arguments", "Input")),
        Handler(decorators=("strawberry.field", "strawberry.mutation", "strawberry.subscription"),
                after=("self", "root", "info")),
        Handler(decorators=("ariadne.SubscriptionType().source", *(f"ariadne.{kind}().field" for kind in (
            "MutationType", "ObjectType", "QueryType", "SubscriptionType"))), after=("obj", "root", "_", "info")),
    ),
)

# What a language model asks for is what somebody made it ask for.
TOOLS = Library(
    roots=(
        "agents", "agno", "autogen_agentchat", "autogen_core", "camel", "crewai", "fastmcp", "google", "haystack", "langchain",
        "langchain_core", "langgraph", "llama_index", "mcp", "pydantic_ai", "semantic_kernel", "smolagents",
    ),
    spellings={
        # What `mcp` calls MCPServer since its second version.
        **{f"{module}.{server}": "fastmcp.FastMCP" for module, server in (
            ("fastmcp.server", "FastMCP"), ("fastmcp.server.server", "FastMCP"), ("mcp.server", "FastMCP"),
            ("mcp.server", "MCPServer"), ("mcp.server.fastmcp", "FastMCP"), ("mcp.server.mcpserver", "MCPServer"))},
        "fastmcp.prompts.prompt": "fastmcp.tools.tool",
        "fastmcp.resources.resource": "fastmcp.tools.tool",
        "fastmcp.server.dependencies.CurrentRequest": "starlette.requests.Request",
        "fastmcp.server.dependencies.get_http_request": "starlette.requests.Request",
        "fastmcp.tools.FunctionTool": "fastmcp.tools.Tool",
        "fastmcp.tools.base.Tool": "fastmcp.tools.Tool",
        "fastmcp.tools.function_tool": "fastmcp.tools",
        "fastmcp.tools.tool.Tool": "fastmcp.tools.Tool",
        "mcp.server.lowlevel.Server": "mcp.server.Server",
    },
    sources=rows(REMOTE, "fastmcp.server.dependencies.", "CurrentHeaders()", "get_http_headers()"),
    handlers=(
        Handler(decorators=(
            "agents.function_tool", "agno.tools.tool", "crewai.tools.tool", "fastmcp.tools.tool", "haystack.tools.tool",
            *(f"fastmcp.FastMCP().{kind}" for kind in ("prompt", "resource", "tool")),
            "langchain.agents.tool", "langchain.tools.tool", "langchain_core.tools.tool", "pydantic_ai.Agent().tool",
            "pydantic_ai.Agent().tool_plain", "semantic_kernel.functions.kernel_function", "smolagents.tool",
        ), beside=("context", "ctx")),
        Handler(decorators=("mcp.server.Server().call_tool",), after=("name",)),
        Handler(bases=("crewai.tools.BaseTool", "langchain.tools.BaseTool", "langchain_core.tools.BaseTool"),
                methods=("_arun", "_run")),
        Handler(bases=("smolagents.Tool",), methods=("forward",)),
        Handler(callers=(
            *(f"fastmcp.FastMCP().add_{kind}" for kind in ("prompt", "resource", "tool")), "fastmcp.tools.Tool.from_function",
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
        Handler(bases=("fastmcp.server.auth.AuthProvider", "fastmcp.server.auth.TokenVerifier"), methods=("verify_token",)),
        # `Server("files", on_call_tool=call)` calls it with the context of the request and its parameters.
        Handler(callers=("mcp.server.Server",), after=("_", "_ctx", "context", "ctx")),
    ),
)

_CHAINS = "langchain.chat_models.init_chat_model()"

# What a language model answers.
LANGUAGE_MODELS = Library(
    roots=(
        "anthropic", "google", "groq", "langchain", "langchain_anthropic", "langchain_community", "langchain_google_genai",
        "langchain_mistralai", "langchain_ollama", "langchain_openai", "litellm", "mistralai", "ollama", "openai",
    ),
    spellings={
        **{f"anthropic.{client}()": "anthropic.Anthropic()" for client in (
            "AnthropicBedrock", "AnthropicVertex", "AsyncAnthropic", "AsyncAnthropicBedrock", "AsyncAnthropicVertex")},
        **{f"openai.{client}()": "openai" for client in ("AsyncAzureOpenAI", "AsyncOpenAI", "AzureOpenAI", "OpenAI")},
        "openai.beta.chat": "openai.chat",
        "groq.AsyncGroq()": "groq.Groq()",
        "anthropic.Anthropic().messages.create().content[*]": "anthropic.types.ContentBlock()",
        "openai.responses.create().output[*]": "openai.types.responses.ResponseOutputItem()",
        "ollama.AsyncClient()": "ollama",
        "ollama.Client()": "ollama",
        **{f"{_CHAINS}.{method}()": _CHAINS for method in (
            "bind", "bind_tools", "with_config", "with_fallbacks", "with_retry", "with_structured_output")},
        **{f"{name}()": _CHAINS for name in (
            "langchain.chat_models.ChatOpenAI", "langchain_anthropic.ChatAnthropic", "langchain_community.chat_models.ChatOllama",
            "langchain_community.chat_models.ChatOpenAI", "langchain_community.llms.Ollama",
            "langchain_google_genai.ChatGoogleGenerativeAI", "langchain_mistralai.ChatMistralAI", "langchain_ollama.ChatOllama",
            "langchain_ollama.OllamaLLM", "langchain_openai.AzureChatOpenAI", "langchain_openai.ChatOpenAI",
            "langchain_openai.OpenAI")},
    },
    piped=(_CHAINS,),
    sources={
        **rows(GENERATED, "anthropic.Anthropic().", "beta.messages.create()", "completions.create()", "messages.create()"),
        **rows(GENERATED, "google.genai.Client().", "aio.models.generate_content()", "models.generate_content()"),
        **rows(GENERATED, "google.generativeai.GenerativeModel().", "generate_content()", "generate_content_async()"),
        "groq.Groq().chat.completions.create()": GENERATED,
        **rows(GENERATED, _CHAINS + ".", "abatch()", "ainvoke()", "astream()", "batch()", "invoke()", "predict()", "stream()"),
        # What it hands to tools, like what tools are handed.
        "anthropic.types.ContentBlock().input": REMOTE,
        **rows(REMOTE, "openai.", "chat.completions.create().choices[0].message.tool_calls",
               "types.responses.ResponseOutputItem().arguments"),
        **rows(GENERATED, "litellm.", "acompletion()", "completion()", "responses()"),
        **rows(GENERATED, "mistralai.Mistral().chat.", "complete()", "complete_async()"),
        **rows(GENERATED, "ollama.", "chat()", "generate()"),
        **rows(GENERATED, "openai.", "ChatCompletion.acreate()", "ChatCompletion.create()", "Completion.create()",
               "chat.completions.create()", "chat.completions.parse()", "completions.create()", "responses.create()"),
    },
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
        Handler(bases=("flask_socketio.Namespace", "socketio.AsyncNamespace", "socketio.Namespace"), methods=("on_*",),
                after=("sid",)),
    ),
)

# What services number: people, and what they write and where.
_NUMBERED = ("Guild", "Member", "Message", "Role", "TextChannel", "User")
# Whatever their owners call themselves; the service takes other characters than letters out of the names of files.
_CALLED_THEMSELVES = ("display_name", "global_name", "nick")
_SENDERS = ("effective_user", "effective_message.from_user", "message.from_user")
_NAMES_OF_PEOPLE = ("first_name", "full_name", "last_name")
_NAMES_OF_FILES = tuple(f"{kind}.file_name" for kind in ("animation", "audio", "document", "video"))
_CONTEXTS = ("discord.Interaction()", "discord.Message()", "discord.ext.commands.Context()")

BOTS = Library(
    roots=("chainlit", "discord", "disnake", "nextcord", "telegram"),
    spellings={
        "disnake": "discord",
        "nextcord": "discord",
        "discord.Message().attachments[*]": "discord.Attachment()",
        "discord.ext.commands.AutoShardedBot": "discord.ext.commands.Bot",
        **{f"discord.{kind}().id": "builtins.int()" for kind in _NUMBERED},
        **{f"discord.Attachment().{number}": "builtins.int()" for number in ("height", "id", "size", "width")},
        **{f"{context}.{name}": made for context in _CONTEXTS for name, made in (
            ("author", "discord.Member()"), ("channel", "discord.TextChannel()"), ("channel_id", "builtins.int()"),
            ("guild", "discord.Guild()"), ("guild_id", "builtins.int()"), ("message", "discord.Message()"),
            ("user", "discord.Member()"))},
        **{f"telegram.Update().{of}.{number}": "builtins.int()" for of, numbers in (
            ("effective_chat", ("id",)), ("effective_user", ("id",)),
            *((message, ("chat.id", "chat_id", "from_user.id", "message_id")) for message in ("effective_message", "message")),
        ) for number in numbers},
    },
    sources={
        **rows(REMOTE, "telegram.Update().", "callback_query.data", "effective_message.caption", "effective_message.text",
               "inline_query.query", "message.caption", "message.text",
               *(f"{message}.{name}" for message in ("effective_message", "message") for name in (
                   "effective_attachment.file_name", *_NAMES_OF_FILES)),
               *(f"{sender}.{name}" for sender in _SENDERS for name in _NAMES_OF_PEOPLE)),
        **rows(REMOTE, "telegram.ext.CallbackContext().", "args"),
        **rows(REMOTE, "discord.Message().", "clean_content", "content"),
        **rows(REMOTE, "discord.Attachment().", "description", "read()", "title"),
        **rows(REMOTE, "discord.Member().", *_CALLED_THEMSELVES),
        "discord.Guild().name": REMOTE,
        **rows(REMOTE, "chainlit.Message().", "content"),
    },
    handlers=(
        Handler(decorators=("chainlit.on_message",), request="chainlit.Message()", others=""),
        Handler(callers=("telegram.ext.CommandHandler", "telegram.ext.MessageHandler"), request="telegram.Update()",
                named=("context",)),
        Handler(decorators=(
            "discord.Bot().slash_command", "discord.app_commands.CommandTree().command", "discord.app_commands.command",
            *(f"discord.ext.commands.Bot().{kind}" for kind in (
                "command", "hybrid_command", "slash_command", "tree.command")),
            "discord.ext.commands.command", "discord.ext.commands.hybrid_command", "discord.ext.commands.slash_command",
            "discord.slash_command",
        ), after=("self", "ctx", "inter", "interaction")),
    ),
    parameters={
        "context": "telegram.ext.CallbackContext()", "ctx": "discord.ext.commands.Context()",
        "interaction": "discord.Interaction()", "message": "discord.Message()", "update": "telegram.Update()",
    },
)

_AIOGRAM = "aiogram.types.Message()"
_TELEBOTS = ("telebot.TeleBot()", "telebot.async_telebot.AsyncTeleBot()")
_QUERIES = ("aiogram.types.CallbackQuery()", "aiogram.types.InlineQuery()")

MESSENGERS = Library(
    roots=("aiogram", "telebot"),
    spellings={
        "aiogram.filters.command.CommandObject": "aiogram.filters.CommandObject",
        **{f"telebot.types.{kind}": f"aiogram.types.{kind}" for kind in ("CallbackQuery", "InlineQuery", "Message")},
        **{f"{sent}.from_user.id": "builtins.int()" for sent in (_AIOGRAM, *_QUERIES)},
        # The message that a query belongs to is the bot's own.
        **{f"{message}.{number}": "builtins.int()" for message in (_AIOGRAM, _QUERIES[0] + ".message") for number in (
            "chat.id", "message_id")},
    },
    sources={
        **rows(REMOTE, _AIOGRAM + ".", "caption", "text", *_NAMES_OF_FILES),
        **{f"{sent}.from_user.{name}": REMOTE for sent in (_AIOGRAM, *_QUERIES) for name in _NAMES_OF_PEOPLE},
        "aiogram.filters.CommandObject().args": REMOTE,
        "aiogram.types.CallbackQuery().data": REMOTE,
        "aiogram.types.InlineQuery().query": REMOTE,
    },
    handlers=(
        Handler(decorators=tuple(f"{bot}.{kind}" for bot in _TELEBOTS for kind in (
            "channel_post_handler", "edited_message_handler", "message_handler")), request=_AIOGRAM, others=""),
        Handler(decorators=tuple(f"{bot}.callback_query_handler" for bot in _TELEBOTS), request=_QUERIES[0], others=""),
        Handler(decorators=tuple(f"{bot}.inline_handler" for bot in _TELEBOTS), request=_QUERIES[1], others=""),
    ),
    parameters={"message": _AIOGRAM},
)

_TELETHON, _PYROGRAM, _NIO = "telethon.events.Event()", "pyrogram.types", "nio.RoomMessageText()"
_XMPP = tuple(f"slixmpp.{kind}().add_event_handler" for kind in ("ClientXMPP", "ComponentXMPP"))

# What people write in other chats: Telegram by its own protocol, IRC, XMPP, Matrix, Mattermost, LINE, Twitch, and any by Errbot.
CHATS = Library(
    roots=(
        "errbot", "linebot", "mmpy_bot", "nio", "pyrogram", "sleekxmpp", "slixmpp", "sopel", "telethon", "twitchio",
    ),
    spellings={
        "linebot.v3": "linebot",
        "pyrogram.Client.on_callback_query": "pyrogram.Client().on_callback_query",
        "pyrogram.Client.on_inline_query": "pyrogram.Client().on_inline_query",
        "pyrogram.Client.on_message": "pyrogram.Client().on_message",
        "sleekxmpp": "slixmpp",
        "sopel.module": "sopel.plugin",
        "telethon.TelegramClient().start()": "telethon.TelegramClient()",
        "telethon.sync.TelegramClient": "telethon.TelegramClient",
        "twitchio.ext.commands.Context().message": "twitchio.Message()",
    },
    sources={
        **rows(REMOTE, "linebot.Event().", "message.file_name", "message.text", "postback.data"),
        "mmpy_bot.Message().text": REMOTE,
        **rows(REMOTE, _NIO + ".", "body", "formatted_body"),
        **rows(REMOTE, f"{_PYROGRAM}.", "CallbackQuery().data", "InlineQuery().query", *(f"Message().{name}" for name in (
            "caption", "command", "matches", "text", *_NAMES_OF_FILES,
            *(f"from_user.{part}" for part in ("first_name", "last_name"))))),
        **rows(REMOTE, "slixmpp.Message()", "[body]", "[subject]"),
        "sopel.trigger.Trigger()": REMOTE,
        **rows(REMOTE, _TELETHON + ".", "data", "file.name", "pattern_match", "raw_text", "text", *(
            f"message.{name}" for name in ("file.name", "message", "raw_text", "text"))),
        "twitchio.Message().content": REMOTE,
    },
    handlers=(
        Handler(decorators=("linebot.WebhookHandler().add",), request="linebot.Event()", others="", answers=False),
        Handler(decorators=("mmpy_bot.listen_to",), after=("self", "message"), answers=False),
        Handler(callers=("nio.AsyncClient().add_event_callback",), request=_NIO, place=1, others="", answers=False),
        Handler(decorators=("pyrogram.Client().on_message",), request=f"{_PYROGRAM}.Message()", place=1, others="",
                answers=False),
        Handler(decorators=("pyrogram.Client().on_callback_query",), request=f"{_PYROGRAM}.CallbackQuery()", place=1, others="",
                answers=False),
        Handler(decorators=("pyrogram.Client().on_inline_query",), request=f"{_PYROGRAM}.InlineQuery()", place=1, others="",
                answers=False),
        Handler(callers=_XMPP, request="slixmpp.Message()", others="", answers=False),
        Handler(decorators=tuple(f"sopel.plugin.{kind}" for kind in (
            "action_command", "action_commands", "command", "commands", "find", "nickname_command", "nickname_commands", "rule",
            "search", "url")), request="sopel.trigger.Trigger()", place=1, others="", answers=False),
        Handler(decorators=("telethon.TelegramClient().on", "telethon.events.register"),
                callers=("telethon.TelegramClient().add_event_handler",), request=_TELETHON, others="", answers=False),
        Handler(decorators=("twitchio.ext.commands.Bot().command", "twitchio.ext.commands.command"), after=("self", "ctx"),
                answers=False),
        Handler(bases=("twitchio.Client", "twitchio.ext.commands.Bot"), methods=("event_message",), request="twitchio.Message()",
                others="", answers=False),
        Handler(decorators=("errbot.arg_botcmd", "errbot.botcmd", "errbot.re_botcmd"), after=("mess", "message", "msg", "_"),
                answers=False),
    ),
    parameters={"ctx": "twitchio.ext.commands.Context()", "trigger": "sopel.trigger.Trigger()"},
)

SLACK = Library(
    roots=("slack_bolt",),
    handlers=(
        Handler(decorators=tuple(
            f"slack_bolt.{app}().{event}" for app in ("App", "async_app.AsyncApp")
            for event in ("action", "command", "event", "message", "options", "shortcut", "view")
        ), named=("action", "body", "command", "event", "message", "payload", "shortcut", "view")),
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

DASHBOARDS = Library(
    roots=("dash", "gradio", "streamlit"),
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
    sources={
        **rows(REMOTE, "gradio.Request().", "cookies", "headers", "path_params", "query_params", "url"),
        **rows(REMOTE, "streamlit.", "chat_input()", "context.cookies", "context.headers", "context.locale",
               "context.timezone", "context.url", "data_editor()", "experimental_get_query_params()", "query_params",
               "text_area()", "text_input()"),
        **rows(REMOTE, "streamlit.file_uploader().", "getbuffer()", "getvalue()", "name", "read()"),
    },
    own_urls=("gradio.Request().url", "streamlit.context.url"),
    handlers=(
        Handler(decorators=("dash.Dash().callback", "dash.callback")),
        Handler(callers=("gradio.ChatInterface",), first=1),
        Handler(callers=("gradio.api",)),
        Handler(callers=("gradio.Interface", "gradio.render", *(
            f"{component}.{event}" for component in _COMPONENTS for event in _EVENTS)), listed=(1, "inputs"), texts=_TEXTS),
        Handler(callers=("gradio.on",), listed=(2, "inputs"), texts=_TEXTS),
    ),
)

_SERVING = tuple(f"xmlrpc.server.{kind}()" for kind in (
    "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "SimpleXMLRPCServer"))
_REGISTERING = tuple(f"{server}.register_function" for server in _SERVING)
_EXPOSING = ("Pyro4.expose", "Pyro5.api.expose", "Pyro5.server.expose", "nameko.rpc.rpc")

_CALLED = "grpc.ServicerContext()"

# Calls from other programs.
REMOTE_CALLS = Library(
    roots=(
        "Pyro4", "Pyro5", "aio_pika", "aiokafka", "confluent_kafka", "google.cloud.pubsub_v1", "grpc", "jsonrpcserver", "kafka",
        "nameko", "paho", "pika", "rpyc", "xmlrpc.server", "zerorpc", "zmq",
    ),
    spellings={
        "aio_pika.abc.AbstractIncomingMessage": "aio_pika.IncomingMessage",
        "aio_pika.message.IncomingMessage": "aio_pika.IncomingMessage",
        "aio_pika.connect_robust": "aio_pika.connect",
        **{f"aio_pika.connect().channel().{kind}_queue(){way}[*]": "aio_pika.IncomingMessage()"
           for kind in ("declare", "get") for way in ("", ".iterator()")},
        "google.cloud.pubsub_v1.subscriber.message.Message": "google.cloud.pubsub_v1.Message",
        "grpc.aio.ServicerContext": "grpc.ServicerContext",
        "zmq.Context.instance()": "zmq.Context()",
        "zmq.asyncio.Context": "zmq.Context",
    },
    # Those of a parameter that gRPC names so, too.
    exits=tuple(f"{context}.{method}" for context in ("context", _CALLED) for method in ("abort", "abort_with_status")),
    sources={
        **rows(REMOTE, "confluent_kafka.Consumer().poll().", "value()"),
        # A consumer gives its messages one by one, too.
        **rows(REMOTE, "kafka.KafkaConsumer()", "", ".poll()"),
        **rows(REMOTE, "aiokafka.AIOKafkaConsumer()", "", ".getmany()", ".getone()"),
        "aio_pika.IncomingMessage().body": REMOTE,
        **rows(REMOTE, "google.cloud.pubsub_v1.Message().", "attributes", "data"),
        f"{_CALLED}.invocation_metadata()": REMOTE,
        **rows(REMOTE, "zmq.Context().socket().", "recv()", "recv_json()", "recv_multipart()", "recv_string()"),
    },
    handlers=(
        Handler(signature=("request", "context"), first=1),
        Handler(signature=("request", "_context"), first=1),
        Handler(signature=("request_iterator", "context"), first=1),
        Handler(callers=("google.cloud.pubsub_v1.SubscriberClient().subscribe",), request="google.cloud.pubsub_v1.Message()",
                others=""),
        Handler(bases=("rpyc.Service",), methods=("exposed_*",)),
        Handler(signature=("ch", "method", "properties", "body"), after=("properties",)),
        Handler(signature=("channel", "method", "properties", "body"), after=("properties",)),
        Handler(signature=("client", "userdata", "msg"), after=("userdata",)),
        Handler(signature=("client", "userdata", "message"), after=("userdata",)),
        Handler(decorators=_REGISTERING, callers=_REGISTERING),
        Handler(callers=(*(f"{server}.register_instance" for server in _SERVING), "zerorpc.Server"), methods=("*",)),
        Handler(decorators=_EXPOSING),
        Handler(decorators=_EXPOSING, methods=("*",)),
        Handler(decorators=("jsonrpcserver.method",)),
    ),
    parameters={"context": _CALLED},
)

# Tasks of a command line, which are given what runs their commands.
TASKS = Library(
    roots=("fabric", "invoke"),
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
    sources={f"{_RUN}.conf": REMOTE},
    structured=(f"{_RUN}.conf",),
    handlers=(
        Handler(callers=_PYTHON_OPERATORS, decorators=_TASKS, others="", collected=_OF_RUN, answers=False),
        Handler(bases=("airflow.sdk.BaseOperator",), methods=("execute",), request=_OF_RUN, others="", answers=False),
    ),
    parameters={"dag_run": _RUN},
)
