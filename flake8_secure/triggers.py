"""What calls for the rules of each family; written by ``python -m flake8_secure.docs``, not by hand."""

from __future__ import annotations

from typing import Dict, Tuple

from flake8_secure.families import Keys

_CALLS_1 = (
    "AIOKafkaConsumer", "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "Agent", "App", "AssistantAgent", "BoltContext",
    "BranchPythonOperator", "COOKIES", "ChatInterface", "ClientConnection", "CommandHandler", "Consumer", "Context",
    "CurrentHeaders", "Depends", "FILES", "FieldStorage", "FileField", "FunctionAgent", "FunctionTool", "GET",
    "GenerateContentConfig", "HTTPBasic", "HTTPBearer", "HTTPDigest", "ImageField", "Inputs", "Interface",
    "KafkaConsumer", "LiveConnectConfig", "LlmAgent", "META", "Message", "MessageHandler", "OAuth2",
    "OAuth2AuthorizationCodeBearer", "OAuth2PasswordBearer", "OpenIdConnect", "POST", "Predict", "PythonOperator",
    "REQUEST", "RarFile", "ReActAgent", "Route", "Rule", "Security", "Server", "ServerConnection",
    "ShortCircuitOperator", "SocketStream", "StreamReader", "TarFile", "Tool", "Trigger", "WebSocket", "WebSocketApp",
    "WebSocketResponse", "WebSocketRoute", "Websocket", "abatch", "accept", "accept_charset", "accept_charsets",
    "accept_encoding", "accept_encodings", "accept_language", "accept_languages", "accept_mimetypes",
    "access_control_request_headers", "access_control_request_method", "access_route", "achat", "acomplete",
    "acompletion", "acreate", "add_api_route", "add_argument", "add_delete", "add_event_callback", "add_event_handler",
    "add_exception_view", "add_forbidden_view", "add_get", "add_head", "add_notfound_view", "add_options", "add_patch",
    "add_post", "add_prompt", "add_put", "add_resource", "add_route", "add_tool", "add_trace", "add_url_rule",
    "add_view", "add_websocket_route", "after_request", "ainvoke", "all", "api", "app_errorhandler", "app_id", "args",
    "arguments", "argv", "as_bytes", "as_json", "as_text", "astream", "attachments", "attributes", "auth",
    "authorization", "basic_consume", "basic_get", "batch", "before_app_request", "before_request", "betavariate",
    "blpop", "blur", "body", "body_arguments", "body_file", "body_file_raw", "body_file_seekable", "body_params",
    "bounded_stream", "brpop", "bz2open", "cache_control", "call", "caption", "change", "charset", "chat",
    "chat_completion", "chat_input", "choice", "choices", "chunks", "clean", "clean_content", "cleaned_data", "clear",
    "click", "client_addr", "client_id", "codemirror", "command", "complete", "complete_async", "completion", "conf",
    "consume", "content", "content_encoding", "content_md5", "content_params", "content_type", "converse", "cookie",
    "cookies", "correlation_id", "create", "create_agent", "create_react_agent", "create_server",
    "create_tool_from_function", "credentials", "data", "data_editor", "decoded_body", "delete", "description",
    "display_name", "docopt", "edit", "editor", "emit", "env", "environ", "environb", "errorhandler", "exc_info",
    "experimental_get_query_params", "expovariate", "extractfile", "failure", "fd_reader", "fetch", "file", "file_name",
    "file_reader", "filelist", "filename", "files", "filter", "final_output", "first_name", "focus", "form",
    "form_data", "form_dict", "format_exc", "format_exception", "format_stack", "format_tb", "formatted_body", "forms",
    "forwarded", "forwarded_uri", "from_defaults", "from_function", "full_name", "full_path",
    "full_path_from_dirrecord", "full_url", "fullpath", "function_calls", "function_tool", "gammavariate", "gauss",
    "generate", "generate_content", "generate_content_async", "generate_sql", "get", "getAllHeaders", "getCookie",
    "getFilename", "getHeader", "getPassword", "getRequestHostname", "getUser", "get_args", "get_argument",
    "get_arguments", "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values",
    "get_data", "get_filename", "get_first_header", "get_form", "get_full_path", "get_full_path_info", "get_header",
    "get_header_value", "get_headers", "get_http_headers", "get_http_params", "get_json", "get_json_body",
    "get_json_data", "get_media", "get_message", "get_multi_value_query_string_values", "get_param",
    "get_param_as_dict", "get_param_as_json", "get_param_as_list", "get_param_as_media", "get_query_args",
    "get_query_argument", "get_query_arguments", "get_query_string_as_media", "get_query_string_value",
    "get_queue_receiver", "get_single_header", "get_subscription_receiver", "get_unverified_header",
    "get_unverified_headers", "getbuffer", "getenv", "getenvb", "getmany", "getmembers", "getnames", "getone", "getopt",
    "getrandbits", "getvalue", "global_name", "gnu_getopt", "gzopen", "head", "header_list", "headers", "headers_lower",
    "host", "if_match", "if_none_match", "if_range", "infolist", "initial_data", "input", "input_stream",
    "invocation_metadata", "invoke", "invoke_model", "iter_bytes", "iter_data", "iter_json", "iter_msgpack",
    "iter_text", "json", "json_body", "jsonrequest", "key", "key_up", "kickoff", "kickoff_async", "kwargs",
    "last_event_id", "last_name", "like", "list_blob_names", "list_blobs", "list_objects", "list_objects_v2", "listdir",
    "listen", "load", "load_json", "locale", "lognormvariate", "longFilename", "mail_from", "makefile", "match_info",
    "matchdict", "matches", "media", "memory_reader", "message", "message_id", "messages", "mimetype",
    "mimetype_params", "mlsd", "msgpack", "multi_value_headers", "multi_value_query_string_parameters", "multipart",
    "name", "namelist", "new", "next", "nick", "nlst", "normalvariate", "on", "on_event", "on_upload",
    "on_value_change", "open", "open_args", "open_kwargs", "options", "orig_argv", "origin", "original_content",
    "output", "paginate", "params", "paretovariate", "parse", "parse_args", "parse_header", "parse_known_args",
    "password", "patch", "path", "path_args", "path_info", "path_info_peek", "path_info_pop", "path_kwargs",
    "path_parameters", "path_params", "path_qs", "path_url", "pattern_match", "payload", "pipeline", "poll", "post",
    "postpath", "pragma", "predict", "prepath", "properties", "put", "query", "query_args", "query_arguments",
    "query_params", "query_string", "query_string_parameters", "randbytes", "randint", "random", "randrange",
    "raw_body", "raw_data", "raw_event", "raw_headers", "raw_input", "raw_path", "raw_query_string", "raw_requestline",
    "raw_text", "raw_url", "rawinput", "rcpt_tos", "re_path", "read", "read_bytes", "read_text", "read_until",
    "read_until_close", "read_until_regex", "readexactly", "readline", "readlines", "readuntil", "receive",
    "receive_bytes", "receive_data", "receive_exactly", "receive_json", "receive_media", "receive_message",
    "receive_messages", "receive_msgpack", "receive_some", "receive_str", "receive_text", "receive_until",
    "received_cookies", "recv", "recv_into", "recv_json", "recv_multipart", "recv_streaming", "recv_string", "recvfrom",
    "recvmsg", "referer", "referrer", "register_error_handler", "register_function", "register_instance", "rel_url",
    "relative_uri", "release", "remote_addr", "remote_route", "render", "reply_to", "request", "requestHeaders",
    "request_line", "requested_subprotocols", "requestline", "resolved_headers_field",
    "resolved_query_string_parameters", "resolver_match", "responses", "retr", "retry", "rfile", "route",
    "route_params", "route_values", "run", "sample", "scheme", "scope", "scopes", "select", "send", "send_message",
    "serve", "serve_ssl_over_tcp", "serve_tcp", "shortFilename", "shuffle", "sock_recv", "sock_recvfrom",
    "start_server", "start_unix_server", "stdin", "stop", "stream", "stream_reader", "structuredContent",
    "structured_content", "subject", "submit", "subpath", "subscribe", "subsystem", "success", "taropen", "text",
    "text_area", "text_generation", "text_input", "textarea", "then", "tick", "timezone", "title", "to_dict",
    "to_original_event", "token", "tool_calls", "top", "topic", "trace", "triangular", "type", "uid", "undo", "uniform",
    "unix_serve", "upload", "uri", "uri_params", "url", "url_args", "urlargs", "urlparts", "urlvars", "user",
    "user_agent", "username", "validated_data", "value", "value_input", "values", "view_args", "vonmisesvariate",
    "walk", "watch", "weibullvariate", "xread", "xreadgroup", "xzopen", "zstopen",
)
_USES_2 = (
    "AIOKafkaConsumer", "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "BoltContext", "COOKIES", "ClientConnection",
    "Context", "CurrentHeaders", "FILES", "FieldStorage", "GET", "HTTPBasic", "HTTPBearer", "HTTPDigest", "Inputs",
    "KafkaConsumer", "META", "Message", "OAuth2", "OAuth2AuthorizationCodeBearer", "OAuth2PasswordBearer",
    "OpenIdConnect", "POST", "Predict", "REQUEST", "RarFile", "ServerConnection", "SocketStream", "StreamReader",
    "TarFile", "Trigger", "WebSocket", "WebSocketResponse", "Websocket", "abatch", "accept", "accept_charset",
    "accept_charsets", "accept_encoding", "accept_encodings", "accept_language", "accept_languages", "accept_mimetypes",
    "access_control_request_headers", "access_control_request_method", "access_route", "achat", "acomplete",
    "acompletion", "acreate", "ainvoke", "all", "app_id", "args", "arguments", "argv", "as_bytes", "as_json", "as_text",
    "astream", "attachments", "attributes", "auth", "authorization", "basic_get", "batch", "betavariate", "blpop",
    "body", "body_arguments", "body_file", "body_file_raw", "body_file_seekable", "body_params", "bounded_stream",
    "brpop", "bz2open", "cache_control", "call", "caption", "charset", "chat", "chat_completion", "chat_input",
    "choice", "choices", "chunks", "clean", "clean_content", "cleaned_data", "client_addr", "client_id", "command",
    "complete", "complete_async", "completion", "conf", "consume", "content", "content_encoding", "content_md5",
    "content_params", "content_type", "converse", "cookie", "cookies", "correlation_id", "create", "credentials",
    "data", "data_editor", "decoded_body", "description", "display_name", "docopt", "env", "environ", "environb",
    "exc_info", "experimental_get_query_params", "expovariate", "extractfile", "fd_reader", "fetch", "file",
    "file_name", "file_reader", "filelist", "filename", "files", "filter", "final_output", "first_name", "form",
    "form_data", "form_dict", "format_exc", "format_exception", "format_stack", "format_tb", "formatted_body", "forms",
    "forwarded", "forwarded_uri", "full_name", "full_path", "full_path_from_dirrecord", "full_url", "fullpath",
    "function_calls", "gammavariate", "gauss", "generate", "generate_content", "generate_content_async", "generate_sql",
    "get", "getAllHeaders", "getCookie", "getFilename", "getHeader", "getPassword", "getRequestHostname", "getUser",
    "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments", "get_cookie",
    "get_cookie_values", "get_data", "get_filename", "get_first_header", "get_form", "get_full_path",
    "get_full_path_info", "get_header", "get_header_value", "get_headers", "get_http_headers", "get_http_params",
    "get_json", "get_json_body", "get_json_data", "get_media", "get_message", "get_multi_value_query_string_values",
    "get_param", "get_param_as_dict", "get_param_as_json", "get_param_as_list", "get_param_as_media", "get_query_args",
    "get_query_argument", "get_query_arguments", "get_query_string_as_media", "get_query_string_value",
    "get_queue_receiver", "get_single_header", "get_subscription_receiver", "get_unverified_header",
    "get_unverified_headers", "getbuffer", "getenv", "getenvb", "getmany", "getmembers", "getnames", "getone", "getopt",
    "getrandbits", "getvalue", "global_name", "gnu_getopt", "gzopen", "head", "header_list", "headers", "headers_lower",
    "host", "if_match", "if_none_match", "if_range", "infolist", "initial_data", "input", "input_stream",
    "invocation_metadata", "invoke", "invoke_model", "iter_bytes", "iter_data", "iter_json", "iter_msgpack",
    "iter_text", "json", "json_body", "jsonrequest", "key", "kickoff", "kickoff_async", "kwargs", "last_event_id",
    "last_name", "list_blob_names", "list_blobs", "list_objects", "list_objects_v2", "listdir", "listen", "load_json",
    "locale", "lognormvariate", "longFilename", "mail_from", "makefile", "match_info", "matchdict", "matches", "media",
    "memory_reader", "message", "message_id", "messages", "mimetype", "mimetype_params", "mlsd", "msgpack",
    "multi_value_headers", "multi_value_query_string_parameters", "multipart", "name", "namelist", "new", "next",
    "nick", "nlst", "normalvariate", "open", "open_args", "open_kwargs", "orig_argv", "origin", "original_content",
    "output", "paginate", "params", "paretovariate", "parse", "parse_args", "parse_header", "parse_known_args",
    "password", "path", "path_args", "path_info", "path_info_peek", "path_info_pop", "path_kwargs", "path_parameters",
    "path_params", "path_qs", "path_url", "pattern_match", "payload", "pipeline", "poll", "post", "postpath", "pragma",
    "predict", "prepath", "properties", "query", "query_args", "query_arguments", "query_params", "query_string",
    "query_string_parameters", "randbytes", "randint", "random", "randrange", "raw_body", "raw_data", "raw_event",
    "raw_headers", "raw_input", "raw_path", "raw_query_string", "raw_requestline", "raw_text", "raw_url", "rawinput",
    "rcpt_tos", "read", "read_bytes", "read_text", "read_until", "read_until_close", "read_until_regex", "readexactly",
    "readline", "readlines", "readuntil", "receive", "receive_bytes", "receive_data", "receive_exactly", "receive_json",
    "receive_media", "receive_message", "receive_messages", "receive_msgpack", "receive_some", "receive_str",
    "receive_text", "receive_until", "received_cookies", "recv", "recv_into", "recv_json", "recv_multipart",
    "recv_streaming", "recv_string", "recvfrom", "recvmsg", "referer", "referrer", "rel_url", "relative_uri",
    "remote_addr", "remote_route", "reply_to", "request", "requestHeaders", "request_line", "requested_subprotocols",
    "requestline", "resolved_headers_field", "resolved_query_string_parameters", "resolver_match", "responses", "retr",
    "rfile", "route_params", "route_values", "run", "sample", "scheme", "scope", "scopes", "send_message",
    "shortFilename", "shuffle", "sock_recv", "sock_recvfrom", "stdin", "stream", "stream_reader", "structuredContent",
    "structured_content", "subject", "subpath", "subsystem", "taropen", "text", "text_area", "text_generation",
    "text_input", "timezone", "title", "to_dict", "to_original_event", "token", "tool_calls", "top", "topic",
    "triangular", "type", "uid", "uniform", "uri", "uri_params", "url", "url_args", "urlargs", "urlparts", "urlvars",
    "user", "user_agent", "username", "validated_data", "value", "value_input", "values", "view_args",
    "vonmisesvariate", "walk", "weibullvariate", "xread", "xreadgroup", "xzopen", "zstopen",
)
# The last identifiers of the names that have other spellings, behind those of these.
RENAMED: Tuple[Tuple[str, str], ...] = (
    ("AESZipFile", "ZipFile"), ("ALBResolver", "Resolver"), ("APIBlueprint", "Blueprint"), ("APIFlask", "Flask"),
    ("APIGatewayHttpResolver", "Resolver"), ("APIGatewayRestResolver", "Resolver"), ("APIView", "View"),
    ("ASGIConnection", "Request"), ("ASGIRequest", "HttpRequest"), ("AbstractIncomingMessage", "IncomingMessage"),
    ("ApiGatewayResolver", "Resolver"), ("ArchiveIndexView", "View"), ("AsyncClient", "AsyncAnthropic"),
    ("AsyncClient", "AsyncOpenAI"), ("AsyncClient", "Client"), ("AsyncClientV2", "Client"),
    ("AsyncConsumer", "Consumer"), ("AsyncHttpConsumer", "Consumer"), ("AsyncInferenceClient", "InferenceClient"),
    ("AsyncJsonWebsocketConsumer", "Consumer"), ("AsyncOAuth2Client", "AsyncClient"), ("AsyncSession", "Session"),
    ("AsyncWebsocketConsumer", "Consumer"), ("AutoShardedBot", "Bot"), ("BaseCreateView", "View"),
    ("BaseDeleteView", "View"), ("BaseDetailView", "View"), ("BaseFormView", "View"), ("BaseHTTPServer", "server"),
    ("BaseHandler", "RequestHandler"), ("BaseListView", "View"), ("BaseRequest", "Request"),
    ("BaseSerializer", "Serializer"), ("BaseToolWithState", "BaseTool"), ("BaseUpdateView", "View"),
    ("BaseUrlSession", "Session"), ("Blueprint", "Chalice"), ("Blueprint", "Sanic"), ("BrokerConnection", "Connection"),
    ("CGIHTTPRequestHandler", "BaseHTTPRequestHandler"), ("CachedSession", "Session"), ("Callable", "partial"),
    ("ChainOfThought", "Predict"), ("Client", "Anthropic"), ("Client", "ClientSession"), ("Client", "OpenAI"),
    ("ClientIDMutation", "Mutation"), ("ClientV2", "Client"), ("CloudScraper", "Session"),
    ("ConfigParser", "configparser"), ("Connect", "connect"), ("ContextLocalSingleton", "partial"),
    ("ContextMixin", "View"), ("CreateAPIView", "View"), ("CreateModelMixin", "View"), ("CreateView", "View"),
    ("Cryptodome", "Crypto"), ("CurlAsyncHTTPClient", "AsyncHTTPClient"), ("CurrentRequest", "Request"),
    ("DEFAULT_TYPE", "CallbackContext"), ("DatagramRequestHandler", "BaseRequestHandler"), ("DateDetailView", "View"),
    ("DayArchiveView", "View"), ("DeleteView", "View"), ("DestroyAPIView", "View"), ("DestroyModelMixin", "View"),
    ("DetailView", "View"), ("Document", "open"), ("Eve", "Flask"), ("FacebookGraphMixin", "RequestHandler"),
    ("Factory", "partial"), ("FastHTMLWithLiveReload", "FastHTML"), ("FormMixin", "View"), ("FormView", "View"),
    ("FunctionTool", "Tool"), ("FuturesSession", "Session"), ("GenericAPIView", "View"), ("GenericViewSet", "View"),
    ("GoogleOAuth2Mixin", "RequestHandler"), ("HTMLSession", "Session"), ("HTTPConnection", "Request"),
    ("HyperlinkedModelSerializer", "ModelSerializer"), ("IPythonHandler", "RequestHandler"), ("IRequest", "Request"),
    ("InMemoryUploadedFile", "UploadedFile"), ("JsonWebsocketConsumer", "Consumer"),
    ("JupyterHandler", "RequestHandler"), ("LambdaFunctionUrlResolver", "Resolver"), ("ListAPIView", "View"),
    ("ListCreateAPIView", "View"), ("ListModelMixin", "View"), ("ListSerializer", "Serializer"), ("ListView", "View"),
    ("LocalProxyHandler", "RequestHandler"), ("LoginView", "View"), ("LogoutView", "View"), ("MCPServer", "FastMCP"),
    ("MethodView", "View"), ("ModelFormMixin", "View"), ("ModelViewSet", "View"), ("MonthArchiveView", "View"),
    ("Msg", "Message"), ("MultipleObjectMixin", "View"), ("NamedLocalProxyHandler", "RequestHandler"),
    ("Namespace", "Api"), ("Netmiko", "ConnectHandler"), ("OAuth1Session", "Session"), ("OAuth2Client", "Client"),
    ("OAuth2Mixin", "RequestHandler"), ("OAuth2PasswordRequestFormStrict", "OAuth2PasswordRequestForm"),
    ("OAuth2Session", "Session"), ("OAuthMixin", "RequestHandler"), ("ObtainAuthToken", "View"),
    ("OpenIdMixin", "RequestHandler"), ("PasswordChangeView", "View"), ("PasswordResetConfirmView", "View"),
    ("PasswordResetView", "View"), ("Pdf", "pikepdf"), ("PosixPath", "Path"), ("ProcessFormView", "View"),
    ("ProxyHandler", "RequestHandler"), ("Quart", "Flask"), ("Queue", "queue"), ("ReadOnlyModelViewSet", "View"),
    ("RedirectView", "View"), ("Regex", "compile"), ("RemoteProxyHandler", "RequestHandler"),
    ("Request", "HttpRequest"), ("RetrieveAPIView", "View"), ("RetrieveDestroyAPIView", "View"),
    ("RetrieveModelMixin", "View"), ("RetrieveUpdateAPIView", "View"), ("RetrieveUpdateDestroyAPIView", "View"),
    ("Router", "router"), ("SimpleAsyncHTTPClient", "AsyncHTTPClient"),
    ("SimpleHTTPRequestHandler", "BaseHTTPRequestHandler"), ("SimpleHTTPServer", "server"),
    ("SimpleUploadedFile", "UploadedFile"), ("SimpleXMLRPCServer", "server"), ("SingleObjectMixin", "View"),
    ("Singleton", "partial"), ("SocketServer", "socketserver"), ("StreamRequestHandler", "BaseRequestHandler"),
    ("StringIO", "io"), ("SubRouter", "Robyn"), ("SuperviseAndProxyHandler", "RequestHandler"),
    ("SyncConsumer", "Consumer"), ("TemplateView", "View"), ("TemporaryUploadedFile", "UploadedFile"),
    ("ThreadLocalSingleton", "partial"), ("ThreadSafeSingleton", "partial"), ("TodayArchiveView", "View"),
    ("ToolUseBlock", "ContentBlock"), ("TwitterMixin", "RequestHandler"), ("UPath", "Path"), ("UpdateAPIView", "View"),
    ("UpdateModelMixin", "View"), ("UpdateView", "View"), ("VerifiedHTTPSConnection", "HTTPSConnection"),
    ("VerifyMode", "ssl"), ("ViewSet", "View"), ("WSGIRequest", "HttpRequest"), ("WebDriver", "Chrome"),
    ("WebDriver", "Edge"), ("WebDriver", "Firefox"), ("WebDriver", "Safari"),
    ("WebSocketClientProtocol", "ClientConnection"), ("WebSocketHandler", "RequestHandler"),
    ("WebSocketServerProtocol", "ServerConnection"), ("WebsocketConsumer", "Consumer"), ("WeekArchiveView", "View"),
    ("YearArchiveView", "View"), ("_Unpickler", "Unpickler"), ("__builtin__", "builtins"), ("_pickle", "pickle"),
    ("adapters", "pika"), ("admin", "kafka"), ("agent", "agents"), ("agent", "pydantic_ai"), ("aggregates", "models"),
    ("aio", "aiofile"), ("aio", "blob"), ("aio", "certificates"), ("aio", "filedatalake"), ("aio", "fileshare"),
    ("aio", "keys"), ("aio", "queue"), ("aio", "secrets"), ("aioboto3", "boto3"), ("aioshutil", "shutil"),
    ("api", "aiosmtplib"), ("api", "flask_restx"), ("api", "imgkit"), ("api", "minio"), ("api", "neo4j"),
    ("api", "newspaper"), ("api", "niquests"), ("api", "pdfkit"), ("api", "requests"), ("api", "treq"),
    ("api_jws", "jwt"), ("api_jwt", "jwt"), ("api_key", "security"), ("apikey", "security"), ("app", "Application"),
    ("app", "FastAPI"), ("app", "Flask"), ("app", "Starlette"), ("app", "apiflask"), ("app", "chalice"),
    ("app", "flask"), ("app", "quart"), ("app", "sanic"), ("app", "slack_bolt"), ("application", "blacksheep"),
    ("applications", "fastapi"), ("article", "newspaper"), ("async_client", "socketio"),
    ("async_namespace", "socketio"), ("async_scoped_session", "scoped_session"), ("async_server", "socketio"),
    ("async_session", "niquests"), ("async_sessionmaker", "sessionmaker"), ("async_simple_client", "socketio"),
    ("asyncio", "hlapi"), ("asyncio_client", "gel"), ("asyncio_mqtt", "aiomqtt"), ("asyncore", "hlapi"),
    ("attachment", "extract_msg"), ("attachments", "extract_msg"), ("auth", "hlapi"), ("auth", "tweepy"),
    ("author", "Member"), ("azure", "openai"), ("base", "celery"), ("base", "ciphers"), ("base", "flask_admin"),
    ("base", "git"), ("base", "response"), ("base", "sqlalchemy"), ("base", "template"), ("base", "tools"),
    ("base", "urls"), ("base64url_decode", "urlsafe_b64decode"), ("base_tool", "tools"), ("basics", "fasthtml"),
    ("bindings", "blacksheep"), ("blocking_client", "gel"), ("blocking_connection", "pika"), ("blueprint", "apiflask"),
    ("blueprint", "flask_smorest"), ("blueprints", "flask"), ("blueprints", "quart"), ("blueprints", "sanic"),
    ("bot", "aiogram"), ("bot", "commands"), ("cPickle", "pickle"), ("cStringIO", "io"), ("callback_query", "types"),
    ("callbacks", "chainlit"), ("channel", "TextChannel"), ("channel", "discord"), ("channel", "paramiko"),
    ("channel_id", "int"), ("chat_agent_executor", "prebuilt"), ("chat_id", "int"),
    ("chat_models", "langchain_anthropic"), ("chat_models", "langchain_google_genai"),
    ("chat_models", "langchain_mistralai"), ("chat_models", "langchain_ollama"), ("chat_models", "langchain_openai"),
    ("choices", "fields"), ("clean", "lxml_html_clean"), ("client", "aioftp"), ("client", "aiohttp"),
    ("client", "asyncio"), ("client", "bigquery"), ("client", "clickhouse_driver"), ("client", "discord"),
    ("client", "docker"), ("client", "elasticsearch"), ("client", "genai"), ("client", "gitlab"),
    ("client", "googlemaps"), ("client", "jira"), ("client", "kafka"), ("client", "nbclient"),
    ("client", "opensearchpy"), ("client", "paramiko"), ("client", "pyrogram"), ("client", "redis"),
    ("client", "slack_sdk"), ("client", "socketio"), ("client", "valkey"), ("client", "websockets"), ("client", "zeep"),
    ("cluster", "asyncio"), ("cluster", "redis"), ("cluster", "valkey"), ("commands", "app_commands"),
    ("common", "fasthtml"), ("conf", "urls"), ("config", "uvicorn"), ("config_dict", "Application"),
    ("configuration", "client"), ("connect_robust", "connect"), ("connection", "aio_pika"), ("connection", "aiomysql"),
    ("connection", "aiopg"), ("connection", "asyncio"), ("connection", "asyncmy"), ("connection", "asyncpg"),
    ("connection", "asyncssh"), ("connection", "connector"), ("connection", "fabric"), ("connection", "kombu"),
    ("connection", "ldap3"), ("connection", "litestar"), ("connection", "mongoengine"), ("connection", "oracledb"),
    ("connection", "pika"), ("connection", "psycopg"), ("connection", "raw_connection"), ("connection", "redis"),
    ("connection", "valkey"), ("connection_async", "psycopg"), ("connectionpool", "urllib3"),
    ("connections", "MySQLdb"), ("connections", "pymysql"), ("connector", "aiohttp"), ("consumer", "aiokafka"),
    ("consumer", "kafka"), ("containers", "types"), ("content", "mail"), ("context", "commands"),
    ("context", "fastmcp"), ("context", "invoke"), ("context", "template"), ("context", "zmq"),
    ("convenience", "response"), ("convert", "tools"), ("core", "aiosqlite"), ("core", "click"), ("core", "commands"),
    ("core", "databases"), ("core", "fasthtml"), ("core", "fields"), ("core", "fsspec"), ("core", "mailparser"),
    ("core", "upath"), ("core", "zerorpc"), ("cosmos_client", "cosmos"), ("create", "sqlalchemy"),
    ("create_async_engine", "create_engine"), ("csv_loader", "document_loaders"), ("current_app", "Flask"),
    ("cursor", "aiosqlite"), ("cursor", "connector"), ("cursor", "oracledb"), ("cursor", "psycopg"),
    ("cursor_async", "psycopg"), ("cursors", "aiomysql"), ("cyaml", "yaml"), ("data", "FileStorage"),
    ("database", "tinydb"), ("datastructures", "fastapi"), ("datetime", "fields"), ("datetime", "graphene"),
    ("db", "sqlite_utils"), ("db", "web"), ("ddl", "sqlalchemy"), ("decimal", "graphene"), ("decoder", "toml"),
    ("decorator", "flask_cors"), ("decorator", "tools"), ("decorators", "admin"), ("decorators", "click"),
    ("decorators", "litestar"), ("directory", "document_loaders"), ("disnake", "discord"), ("doctemplate", "platypus"),
    ("dropbox_client", "dropbox"), ("dsskey", "paramiko"), ("edgedb", "gel"), ("elements", "sqlalchemy"),
    ("emmett55", "emmett"), ("encoder", "toml"), ("engine", "asyncio"), ("engine", "create_engine"), ("engine", "sa"),
    ("engine", "sqlalchemy"), ("engine", "template"), ("enums", "models"), ("env", "Environment"),
    ("env_settings", "v1"), ("environment", "jinja2"), ("error", "yaml"), ("errors", "flask_restx"), ("event", "http"),
    ("excel", "document_loaders"), ("excel", "openpyxl"), ("excel", "pandas"), ("exceptions", "apiflask"),
    ("exceptions", "fastapi"), ("exec_", "exec"), ("expression", "sqlalchemy"), ("extension", "flask_cors"),
    ("extension", "flask_sqlalchemy"), ("extension", "sanic_cors"), ("factory", "agents"), ("fastapp", "fasthtml"),
    ("fields", "forms"), ("fields", "pydantic"), ("fields", "serializers"), ("file", "discord"), ("file", "response"),
    ("file_download", "huggingface_hub"), ("file_storage", "datastructures"), ("files", "models"), ("fitz", "pymupdf"),
    ("force_str", "str"), ("force_text", "str"), ("form", "flask_wtf"), ("form", "http"), ("form", "wtforms"),
    ("from_connection_string", "ServiceBusClient"), ("from_csv_auto", "read_csv"), ("from_parquet", "read_parquet"),
    ("function_prompt", "prompts"), ("function_resource", "resources"), ("function_tool", "tools"),
    ("generative_models", "generativeai"), ("genericpath", "path"), ("get_http_request", "Request"),
    ("globals", "flask"), ("graph", "rdflib"), ("group", "fabric"), ("group", "kafka"), ("guild", "Guild"),
    ("guild", "discord"), ("guild_id", "int"), ("handlers", "litestar"), ("headers", "datastructures"),
    ("height", "int"), ("helpers", "aiohttp"), ("helpers", "flask"), ("helpers", "quart"), ("highlevel", "patsy"),
    ("hooks", "falcon"), ("hotp", "pyotp"), ("html", "document_loaders"), ("html5", "fields"),
    ("html_bs", "document_loaders"), ("html_content", "mail"), ("http", "security"), ("http_client", "client"),
    ("http_handlers", "litestar"), ("httpcore2", "httpcore"), ("httplib", "client"), ("httpx2", "httpx"),
    ("hybrid", "commands"), ("id", "int"), ("importlib_resources", "resources"), ("imsave", "imwrite"),
    ("inline_query", "types"), ("interactions", "discord"), ("is_safe_url", "url_has_allowed_host_and_scheme"),
    ("json", "pandas"), ("json_loader", "document_loaders"), ("json_request", "http"), ("jwks_client", "jwt"),
    ("jws", "itsdangerous"), ("jwt_manager", "flask_jwt_extended"), ("langchain_classic", "langchain"),
    ("listener", "stomp"), ("live_reload", "fasthtml"), ("llm", "LLM"), ("llms", "langchain_ollama"),
    ("llms", "langchain_openai"), ("loader", "yaml"), ("loaders", "jinja2"), ("loads", "decode"),
    ("login_manager", "flask_login"), ("mailbox", "imap_tools"), ("main", "ninja"), ("main", "pydantic"),
    ("main", "pydantic_settings"), ("main", "sqlmodel"), ("main", "v1"), ("main", "yaml"), ("major", "int"),
    ("markdown", "document_loaders"), ("markup", "template"), ("member", "discord"), ("message", "Message"),
    ("message", "chainlit"), ("message", "discord"), ("message", "extract_msg"), ("message", "imap_tools"),
    ("message", "mail"), ("message", "types"), ("message_id", "int"), ("micro", "int"), ("minor", "int"),
    ("models", "client"), ("models", "forms"), ("models", "requests"), ("module", "plugin"),
    ("mongo_client", "pymongo"), ("msg_classes", "extract_msg"), ("mutation", "graphene"), ("mutation", "relay"),
    ("namespace", "flask_restx"), ("namespace", "flask_socketio"), ("namespace", "socketio"), ("new", "md5"),
    ("new", "sha1"), ("nextcord", "discord"), ("notebook", "document_loaders"), ("ntpath", "path"),
    ("numeric", "fields"), ("numpy_pickle", "joblib"), ("oauth1_auth", "requests_oauthlib"),
    ("oauth1_session", "requests_oauthlib"), ("oauth2", "security"), ("oauth2_client", "httpx_client"),
    ("oauth2_session", "requests_client"), ("oauth2_session", "requests_oauthlib"), ("objects", "ariadne"),
    ("objecttype", "graphene"), ("open_msg", "extract_msg"), ("operations", "api"), ("operations", "pymongo"),
    ("ospath", "path"), ("param_functions", "fastapi"), ("parent", "Path"), ("parser", "FlaskParser"),
    ("parsers", "pandas"), ("pdf", "document_loaders"), ("pickle", "pandas"), ("pickle5", "pickle"),
    ("pickler", "jsonpickle"), ("pool", "aiomysql"), ("pool", "aiopg"), ("pool", "asyncpg"), ("pool", "oracledb"),
    ("pool", "psycopg_pool"), ("pool_async", "psycopg_pool"), ("poolmanager", "urllib3"), ("posixpath", "path"),
    ("producer", "aiokafka"), ("producer", "kafka"), ("prompt", "tool"), ("protocol", "basic"), ("proxy", "paramiko"),
    ("pty_spawn", "pexpect"), ("pyOpenSSL", "OpenSSL"), ("pyexpat", "expat"), ("python", "document_loaders"),
    ("python", "utilities"), ("queue", "rq"), ("queues", "django_rq"), ("redirect", "response"),
    ("redirects", "falcon"), ("relations", "serializers"), ("render_async", "render"), ("repo", "git"),
    ("repository", "pygit2"), ("request", "HttpRequest"), ("request", "Request"), ("request", "asgi"),
    ("request", "http"), ("request", "wrappers"), ("request_logger", "getLogger"), ("requests", "curl_cffi"),
    ("resource", "flask_restx"), ("resource", "tool"), ("response", "falcon"), ("response", "http"),
    ("response", "quart"), ("response", "webob"), ("response", "wrappers"), ("robust_connection", "aio_pika"),
    ("role", "discord"), ("root", "getLogger"), ("root_model", "pydantic"), ("router", "ninja"),
    ("routing", "blacksheep"), ("routing", "fastapi"), ("rsakey", "paramiko"), ("rules", "routing"),
    ("safe", "mark_safe"), ("saving", "models"), ("scalars", "graphene"), ("schema", "graphene"),
    ("schema", "marshmallow"), ("schema", "ninja"), ("schemas", "apiflask"), ("scoping", "asyncio"), ("scoping", "orm"),
    ("security", "distributed"), ("serialization", "torch"), ("serializer", "itsdangerous"), ("server", "Flask"),
    ("server", "ldap3"), ("server", "socketio"), ("server", "websockets"), ("service", "rpyc"), ("serving", "cherrypy"),
    ("session", "Session"), ("session", "asyncio"), ("session", "boto3"), ("session", "curl_cffi"), ("session", "orm"),
    ("session", "requests_cache"), ("session", "sqlmodel"), ("sessions", "niquests"), ("sessions", "requests"),
    ("sftp_client", "paramiko"), ("sha", "sha1"), ("sidebar", "streamlit"), ("signer", "itsdangerous"),
    ("simple", "fields"), ("simple", "tools"), ("simple_client", "socketio"), ("simplejson", "json"), ("size", "int"),
    ("sleekxmpp", "slixmpp"), ("smart_str", "str"), ("smart_text", "str"), ("smtp", "aiosmtplib"), ("sql", "pandas"),
    ("sql", "sqlalchemy"), ("sql_database", "utilities"), ("structured", "tools"), ("subprocess32", "subprocess"),
    ("subscriptions", "ariadne"), ("sugar", "zmq"), ("system", "messages"), ("tasks", "fabric"), ("tasks", "invoke"),
    ("telegramclient", "telethon"), ("templating", "flask"), ("templating", "quart"), ("termui", "click"),
    ("text", "document_loaders"), ("text", "template"), ("threadpool", "aiofiles"), ("timed", "itsdangerous"),
    ("tls", "ldap3"), ("tool", "agents"), ("tool", "tools"), ("tools", "anthropic"), ("tools", "pydantic"),
    ("tools", "pydantic_ai"), ("tools", "smolagents"), ("totp", "pyotp"), ("transport", "paramiko"),
    ("tree", "app_commands"), ("twisted", "hlapi"), ("type_adapter", "pydantic"), ("types", "graphene"),
    ("types", "pydantic"), ("types", "response"), ("types", "sanic"), ("types", "v1"), ("unpickler", "jsonpickle"),
    ("unstructured", "document_loaders"), ("url_safe", "itsdangerous"), ("urllib2", "request"), ("urlparse", "parse"),
    ("urlresolvers", "urls"), ("user", "Member"), ("user", "discord"), ("utilities", "graphql"), ("utils", "aiofile"),
    ("utils", "asyncio"), ("utils", "click"), ("utils", "redis"), ("utils", "valkey"), ("uuid", "graphene"),
    ("v1arch", "hlapi"), ("v3", "linebot"), ("v3arch", "hlapi"), ("verifier", "signxml"), ("web", "slack_sdk"),
    ("web_app", "web"), ("web_base", "document_loaders"), ("web_exceptions", "web"), ("web_fileresponse", "web"),
    ("web_middlewares", "web"), ("web_response", "web"), ("web_routedef", "web"), ("web_urldispatcher", "web"),
    ("web_ws", "web"), ("webapi", "web"), ("width", "int"), ("word_document", "document_loaders"),
    ("workbook", "openpyxl"), ("wrappers", "flask"), ("wrappers", "quart"), ("ws", "asgi"), ("xmlrpc_client", "client"),
    ("xmlrpc_server", "server"), ("xmlrpclib", "client"), ("xtend", "fasthtml"), ("zipfile", "pyzipper"),
    ("zipfile_aes", "pyzipper"),
)
# The fields of `Family` between its name and its rules.
TRIGGERS: Dict[str, Tuple[Dict[str, bool], Keys, Keys, Keys]] = {
    "addresses": (
        {
            "S104": False, "SEC616": True,
        },
        {
            "bases": (
                "DocXMLRPCServer", "ForkingTCPServer", "ForkingUDPServer", "HTTPServer", "SimpleXMLRPCServer",
                "TCPServer", "ThreadingHTTPServer", "ThreadingTCPServer", "ThreadingUDPServer", "UDPServer",
            ),
            "calls": (
                "DatagramServer", "DocXMLRPCServer", "ForkingTCPServer", "ForkingUDPServer", "HTTPServer",
                "SimpleXMLRPCServer", "StreamServer", "TCPServer", "ThreadingHTTPServer", "ThreadingTCPServer",
                "ThreadingUDPServer", "UDPServer", "WSGIServer", "bind", "create_server", "getaddrinfo", "listen",
                "serve", "start_server",
            ),
            "heads": (
                "0.0.", "::", "::0", "[::0", "[::]",
            ),
        },
        {
            "modules": (
                "http.server.CGIHTTPRequestHandler", "http.server.SimpleHTTPRequestHandler",
            ),
        },
        {},
    ),
    "archives": (
        {
            "S202": False, "SEC330": False, "SEC331": False,
        },
        {
            "calls": (
                "_extract_member", "chmod", "copy", "copy2", "copyfile", "download_file", "download_to_filename",
                "extract", "extractall", "get", "link", "makedirs", "mkdir", "move", "open", "open_file", "remove",
                "rename", "replace", "rmdir", "rmtree", "symlink", "touch", "unlink", "unpack_archive", "write_bytes",
                "write_text",
            ),
            "modules": (
                "tarfile", "zipfile",
            ),
            "writes": (
                "extraction_filter",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "assistants": (
        {
            "SEC128": False, "SEC132": False,
        },
        {
            "calls": (
                "LocalCommandLineCodeExecutor", "PALChain", "PythonAstREPLTool", "PythonREPLTool", "ShellTool",
                "create_csv_agent", "create_pandas_dataframe_agent", "create_spark_dataframe_agent",
                "create_xorbits_agent", "from_colored_object_prompt", "from_math_prompt",
            ),
            "calls+": (
                "Agent", "CreateCachedContentConfig", "FunctionTool", "GenerateContentConfig", "GenerativeModel",
                "LiveConnectConfig", "SystemMessage", "acompletion", "acreate", "as_tool", "chat", "completion",
                "connect", "create", "create_agent", "create_and_poll", "from_messages", "function_tool",
                "generate_content", "generate_content_stream", "parse", "post", "run", "run_streamed", "run_sync",
                "send", "stream",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "attachments": (
        {
            "SEC334": False,
        },
        {
            "calls": (
                "_extract_member", "chmod", "copy", "copy2", "copyfile", "download_file", "download_to_filename", "get",
                "link", "makedirs", "mkdir", "move", "open", "open_file", "remove", "rename", "replace", "rmdir",
                "rmtree", "symlink", "touch", "unlink", "urlretrieve", "write_bytes", "write_text",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "heads": (
                "CONT", "Cont", "cont",
            ),
            "uses": _USES_2,
        },
    ),
    "bombs": (
        {
            "SEC333": False,
        },
        {
            "calls+": (
                "BZ2File", "GzipFile", "LZMAFile", "ZipFile", "ZstdFile", "bz2open", "decompress", "gzopen", "open",
                "xzopen",
            ),
            "uses+": (
                "file_size", "size",
            ),
        },
        {
            "calls": (
                "BZ2File", "GzipFile", "LZMAFile", "ZipFile", "ZstdFile", "bz2open", "decompress", "gzopen", "open",
                "xzopen",
            ),
            "uses": (
                "file_size", "size",
            ),
            "writes": (
                "MAX_IMAGE_PIXELS",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "chosen_settings": (
        {
            "SEC135": False,
        },
        {
            "calls+": (
                "from_mapping", "putenv", "setdefault", "update",
            ),
            "writes+": (
                "[]",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "cleaning": (
        {
            "SEC807": False,
        },
        {
            "calls": (
                "Cleaner", "clean",
            ),
        },
        {},
        {},
    ),
    "clear_logins": (
        {
            "SEC613": False,
        },
        {
            "calls": (
                "Controller", "EmailSender", "IMAP4", "LMTP", "MailBoxUnencrypted", "NNTP", "POP3", "SMTP", "auth",
                "authenticate", "login", "pass_", "rpop", "send_message", "sendmail", "starttls", "stls", "tls_set",
                "tls_set_context", "username_pw_set", "xoauth2",
            ),
        },
        {},
        {},
    ),
    "cleartext": (
        {
            "SEC610": False, "SEC612": False, "SEC614": False,
        },
        {
            "calls": (
                "AsyncClient", "Client", "ClientSession", "FTP_TLS", "HTTPConnection", "HTTPConnectionPool", "Request",
                "ServerProxy", "WebSocketApp", "add_insecure_port", "connect", "create_connection", "delete", "get",
                "head", "insecure_channel", "login", "open", "options", "patch", "post", "prot_p", "put", "request",
                "retrbinary", "retrieve", "retrlines", "storbinary", "storlines", "stream", "urlopen", "urlretrieve",
                "ws_connect",
            ),
            "heads": (
                "-m", "/bin", "/usr", "AUTH", "OAUT", "cd /", "curl", "exec", "git", "git ", "pip", "pip ", "pip3",
                "set ", "sudo", "time", "wget",
            ),
            "writes": (
                "AUTHLIB_INSECURE_TRANSPORT", "OAUTHLIB_INSECURE_TRANSPORT",
            ),
        },
        {},
        {},
    ),
    "clients.boto3": (
        {
            "SEC630": False, "SEC631": False,
        },
        {
            "calls": (
                "Broker", "Bucket", "BucketAcl", "BucketAclV2", "BucketObject", "BucketObjectv2", "BucketV2",
                "CfnBroker", "CfnBucket", "CfnCluster", "CfnDBInstance", "CfnDatabase", "CfnPermission",
                "CfnReplicationInstance", "CfnSecurityGroup", "CfnSecurityGroupIngress", "CfnWorkgroup", "Cluster",
                "ClusterInstance", "Database", "DatabaseInstance", "DatabaseInstanceFromSnapshot",
                "DatabaseInstanceReadReplica", "Firewall", "Instance", "InstanceProps", "PolicyStatement", "Port",
                "Role", "SecurityGroup", "SecurityGroupIngress", "SecurityGroupIngressRule", "SecurityGroupRule",
                "SecurityRule", "SecurityRuleArgs", "SubnetSelection", "Workgroup", "add_function_url",
                "add_ingress_rule", "add_permission", "all_tcp", "all_traffic", "allow_from", "allow_from_any_ipv4",
                "any_ipv4", "any_ipv6", "authorize_ingress", "authorize_security_group_ingress", "copy", "copy_from",
                "copy_object", "create_bucket", "create_cluster", "create_db_instance", "create_function_url_config",
                "ipv4", "ipv6", "modify_cluster", "modify_db_instance", "provisioned", "put", "put_bucket_acl",
                "put_object", "put_object_acl", "serverless_v2", "tcp", "tcp_range", "update_function_url_config",
                "upload_file", "upload_fileobj",
            ),
            "heads": (
                "Prin",
            ),
            "modules": (
                "aioboto3", "aiobotocore", "aws_cdk", "boto3", "botocore", "pulumi_aws", "troposphere",
            ),
            "settings": (
                "AWS_DEFAULT_ACL",
            ),
        },
        {
            "calls": (
                "BucketPublicAccessBlock", "StorageAccount", "create", "create_container", "grant_public_access",
                "make_public", "put_public_access_block", "save_predefined", "set_container_access_policy",
                "upload_from_file", "upload_from_filename", "upload_from_string",
            ),
            "heads": (
                "allA", "allU",
            ),
            "modules": (
                "azure.storage.blob", "google.cloud", "google.cloud.storage", "pulumi_gcp",
            ),
        },
        {},
    ),
    "clients.commands": (
        {
            "SEC660": True, "SEC661": False, "SEC662": True, "SEC663": True, "SEC664": False,
        },
        {
            "calls": (
                "BashOperator", "DockerOperator", "GKEStartPodOperator", "KubernetesPodOperator", "MsSqlOperator",
                "MySqlOperator", "OracleOperator", "Param", "PostgresOperator", "SQLExecuteQueryOperator",
                "SSHOperator", "SnowflakeOperator", "SqliteOperator", "join", "quote",
            ),
        },
        {
            "calls": (
                "GraphQL", "GraphQLRouter", "as_view", "format", "format_map", "replace",
            ),
            "nodes": (
                "BinOp", "JoinedStr",
            ),
        },
        {},
    ),
    "clients.connections": (
        {
            "SEC600": False, "SEC601": False,
        },
        {
            "calls": (
                "AIOKafkaConsumer", "AIOKafkaProducer", "AdminClient", "AsyncConnectionPool", "AsyncElasticsearch",
                "AsyncIOMotorClient", "AsyncMongoClient", "AsyncOpenSearch", "AvroConsumer", "AvroProducer",
                "BlockingConnectionPool", "Celery", "ConnectParams", "ConnectionPool", "Consumer", "Database",
                "DeserializingConsumer", "Elasticsearch", "InfluxDBClient", "KafkaAdminClient", "KafkaConsumer",
                "KafkaProducer", "Minio", "MongoClient", "MotorClient", "OpenSearch", "PoolParams", "Producer", "Redis",
                "RedisCluster", "SerializingProducer", "SimpleConnectionPool", "StrictRedis", "StrictValkey",
                "TLSConfig", "ThreadedConnectionPool", "Valkey", "ValkeyCluster", "client", "connect", "connect_async",
                "create_connection", "create_engine", "create_pool", "create_pool_async", "create_redis",
                "create_redis_pool", "driver", "from_url", "register_connection", "resource", "tls_insecure_set",
            ),
            "heads": (
                "jdbc", "post", "sslm",
            ),
            "settings": (
                "BROKER_URL", "CELERY_BROKER_URL", "CELERY_RESULT_BACKEND", "broker_url", "result_backend",
            ),
            "writes": (
                "PGSSLMODE",
            ),
        },
        {},
        {},
    ),
    "clients.docker": (
        {
            "SEC650": False, "SEC651": False, "SEC652": False,
        },
        {
            "calls": (
                "APIClient", "Container", "DockerClient", "DockerOperator", "HostConfig", "Mount",
                "SecurityContextArgs", "V1HostPathVolumeSource", "V1PodSpec", "V1SecurityContext", "add_container",
                "create", "create_host_config", "run",
            ),
            "calls+": (
                "create", "run",
            ),
            "heads": (
                "-m", "/bin", "/usr", "dock", "exec", "host", "podm", "priv", "sudo", "time",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "clients.ldap": (
        {
            "SEC640": False, "SEC641": False, "SEC642": False,
        },
        {
            "calls": (
                "Connection", "Server", "Tls", "bind", "bind_s", "initialize", "set_cert_policy", "set_option",
                "simple_bind", "simple_bind_s", "start_tls", "start_tls_s",
            ),
            "modules": (
                "ldap",
            ),
            "settings": (
                "AUTH_LDAP_SERVER_URI", "AUTH_LDAP_START_TLS",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "clients.pam": (
        {
            "SEC643": False,
        },
        {
            "calls": (
                "pam_acct_mgmt", "pam_authenticate",
            ),
            "definitions": (
                "pam_authenticate",
            ),
            "uses": (
                "pam_acct_mgmt", "pam_authenticate",
            ),
        },
        {},
        {},
    ),
    "clients.policies": (
        {
            "SEC632": False,
        },
        {
            "calls": (
                "GroupPolicyAttachment", "PolicyAttachment", "PolicyStatement", "RolePolicyAttachment",
                "UserPolicyAttachment", "V1PolicyRule", "attach_group_policy", "attach_role_policy",
                "attach_user_policy", "from_aws_managed_policy_name",
            ),
            "heads": (
                "\n   ", "\n{\n ", "Acti", "{\n\t\"", "{\n  ", "{\n \"", "{ \"S", "{ \"V", "{\"Id", "{\"St", "{\"Ve",
            ),
            "modules": (
                "aioboto3", "aiobotocore", "aws_cdk", "boto3", "botocore", "pulumi_aws", "troposphere",
            ),
        },
        {},
        {},
    ),
    "clients.sqlalchemy": (
        {
            "SEC620": False,
        },
        {
            "calls": (
                "distinct", "filter", "group_by", "having", "literal_column", "order_by", "text",
            ),
            "modules": (
                "flask_sqlalchemy", "sqlalchemy",
            ),
        },
        {},
        {},
    ),
    "clients.stores": (
        {
            "SEC602": False, "SEC603": True, "SEC604": True,
        },
        {
            "calls": (
                "AsyncIOMotorClient", "AsyncMongoClient", "MongoClient", "MotorClient", "connect",
                "register_connection",
            ),
        },
        {
            "calls": (
                "BlockingConnectionPool", "ConnectionPool", "Redis", "RedisCluster", "StrictRedis", "StrictValkey",
                "Valkey", "ValkeyCluster", "create_connection", "create_pool", "create_redis", "create_redis_pool",
                "from_url",
            ),
        },
        {},
    ),
    "code_execution": (
        {
            "S102": False, "S307": False, "SEC123": False, "S612": False, "SEC901": True, "SEC902": True,
            "SEC903": True, "SEC910": True,
        },
        {
            "calls": (
                "NotebookClient", "S", "Timer", "call", "compile", "dictConfig", "dmatrices", "dmatrix", "eval",
                "eval_js", "eval_js6", "evaluate", "exec", "execute", "execute_async_script", "execute_script",
                "fileConfig", "gee", "glm", "glmgam", "gls", "glsar", "instantiate", "lambdify", "listen", "logit",
                "mixedlm", "mnlogit", "model_matrix", "negativebinomial", "new_code_cell", "ols", "parse_expr", "phreg",
                "poisson", "preprocess", "probit", "push", "quantreg", "query", "r", "remote_exec", "repeat", "rlm",
                "run", "run_cell", "run_in_subinterp", "run_path", "run_string", "runcode", "runctx", "runeval",
                "runsource", "save", "sympify", "timeit", "unsafe_eval", "wls", "write", "write_bytes", "write_text",
                "writelines",
            ),
            "uses": (
                "eval", "exec",
            ),
        },
        {
            "calls": (
                "compile_command", "run_module",
            ),
            "uses": (
                "compile",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "conversions": (
        {
            "SEC126": True,
        },
        {},
        {
            "calls+": (
                "Decimal", "complex", "float",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "crypto.ciphers": (
        {
            "S304": False, "S305": False,
        },
        {
            "calls": (
                "AESModeOfOperationECB", "ARC4", "Blowfish", "CAST5", "Cipher", "ECB", "IDEA", "RC2", "SEED",
                "TripleDES", "des", "new", "triple_des",
            ),
            "uses": (
                "ARC2", "ARC4", "Blowfish", "CAST", "CAST5", "DES", "DES3", "ECB", "IDEA", "MODE_ECB", "RC2", "RC5",
                "SEED", "TripleDES", "XOR", "new",
            ),
        },
        {},
        {},
    ),
    "crypto.comparison": (
        {
            "SEC212": False,
        },
        {
            "calls": (
                "at", "crypt", "digest", "finalize", "hashpw", "hexdigest", "now", "pbkdf2_hmac", "scrypt",
            ),
            "nodes": (
                "Compare",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "crypto.derivation": (
        {
            "SEC205": False, "SEC206": False,
        },
        {
            "calls": (
                "Argon2d", "Argon2i", "Argon2id", "CryptContext", "PBKDF2", "PBKDF2HMAC", "Parameters",
                "PasswordHasher", "Scrypt", "bcrypt", "crypt", "from_mapping", "from_parameters",
                "generate_password_hash", "gensalt", "hash", "hash_secret", "hash_secret_raw", "hashpw", "kdf",
                "make_password", "pbkdf2_hmac", "scrypt", "update", "using",
            ),
            "writes": (
                "BCRYPT_LOG_ROUNDS",
            ),
        },
        {},
        {},
    ),
    "crypto.hashes": (
        {
            "S303": False, "S324": False,
        },
        {
            "calls": (
                "HMAC", "MD5", "SHA1", "crypt", "digest", "file_digest", "md4", "md5", "mksalt", "new", "sha", "sha1",
                "sign",
            ),
            "uses": (
                "MD2", "MD4", "MD5", "SHA", "SHA1", "md4", "md5", "sha", "sha1",
            ),
        },
        {},
        {},
    ),
    "crypto.keys": (
        {
            "S505": False, "SEC211": True,
        },
        {
            "calls": (
                "generate", "generate_key", "generate_parameters", "generate_private_key", "newkeys", "set_ecdh_curve",
            ),
            "heads": (
                "-m", "/bin", "/usr", "exec", "open", "ssh-", "sudo", "time",
            ),
        },
        {},
        {},
    ),
    "crypto.macs": (
        {
            "SEC216": True,
        },
        {},
        {
            "calls": (
                "md5", "sha1", "sha256", "sha512",
            ),
        },
        {},
    ),
    "crypto.nonces": (
        {
            "SEC204": False,
        },
        {
            "calls": (
                "CBC", "CFB", "CFB8", "CTR", "ChaCha20", "Cipher", "GCM", "OFB", "decrypt", "encrypt", "new",
            ),
        },
        {},
        {},
    ),
    "crypto.passwords": (
        {
            "SEC207": False,
        },
        {
            "calls": (
                "AES", "AESCCM", "AESGCM", "AESOCB3", "ChaCha20Poly1305", "CryptContext", "Fernet", "HKDF", "Hash",
                "blake2b", "blake2s", "derive", "digest", "encrypt", "finalize", "from_mapping",
                "generate_password_hash", "hash", "hexdigest", "make_password", "new", "setPassword", "set_password",
                "set_password_hash", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
                "sha512", "update",
            ),
            "settings": (
                "PASSWORD_HASHERS",
            ),
            "writes": (
                "PASSWORD_HASHERS", "SECURITY_PASSWORD_HASH",
            ),
        },
        {},
        {},
    ),
    "crypto.signing": (
        {
            "SEC208": False, "SEC209": False, "SEC210": False,
        },
        {
            "calls": (
                "BlobClient", "BlobServiceClient", "ContainerClient", "Hashids", "JSONWebSignatureSerializer",
                "QueueClient", "QueueServiceClient", "Serializer", "Signer", "TimedJSONWebSignatureSerializer",
                "TimedSerializer", "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer", "from_blob_url",
                "from_connection_string", "from_container_url", "from_queue_url",
            ),
            "writes": (
                "encryption_version", "key_encryption_key", "key_resolver_function",
            ),
        },
        {},
        {},
    ),
    "crypto.unheeded": (
        {
            "SEC215": False,
        },
        {
            "calls": (
                "decode", "decode_complete", "unsign", "verify", "verify_signature",
            ),
        },
        {},
        {},
    ),
    "crypto.usage": (
        {
            "SEC201": True, "SEC202": False, "SEC203": False, "SEC213": False,
        },
        {
            "calls": (
                "AES", "AES128", "AES256", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "Aead", "Camellia",
                "ChaCha20", "ChaCha20Poly1305", "Cipher", "Fernet", "HMAC", "JWK", "PKCS1v15", "PrivateKey", "SM4",
                "SecretBox", "SigningKey", "blake2b", "blake2s", "decrypt", "decryptor", "digest", "encrypt",
                "from_seed", "hexverify", "import_key", "new", "update", "verify",
            ),
            "keywords": (
                "authkey",
            ),
        },
        {
            "calls": (
                "CMAC",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "deserialization": (
        {
            "S301": False, "S302": False, "SEC301": False,
        },
        {
            "bases": (
                "DbfilenameShelf", "Unpickler",
            ),
            "calls": (
                "BsdDbShelf", "DbfilenameShelf", "Deserializer", "Listener", "Shelf", "Unpickler", "accept", "decode",
                "dumps", "encode", "get_data", "load", "load_module", "load_session", "loads", "open", "pickle_loads",
                "read_binary", "read_gpickle", "read_pickle", "recv", "recv_pyobj", "unpickle",
            ),
            "uses": (
                "BsdDbShelf", "DbfilenameShelf", "Deserializer", "Shelf", "Unpickler", "decode", "load", "load_module",
                "load_session", "loads", "open", "pickle_loads", "read_gpickle", "read_pickle", "unpickle",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "directories": (
        {
            "S108": False,
        },
        {
            "calls": (
                "Popen", "Popen3", "Popen4", "Subprocess", "call", "check_call", "check_output",
                "create_subprocess_shell", "getoutput", "getstatusoutput", "open_process", "popen", "popen2", "popen3",
                "popen4", "run", "run_process", "system",
            ),
            "heads": (
                "/dev", "/pri", "/tmp", "/usr", "/var",
            ),
        },
        {},
        {},
    ),
    "downloads": (
        {
            "S615": False, "SEC332": False, "SEC302": False, "S614": False,
        },
        {
            "calls": (
                "LLM", "SentenceTransformer", "Unpacker", "enable_unsafe_deserialization", "from_pretrained",
                "get_untrusted_types", "help", "hf_hub_download", "list", "load", "load_dataset", "load_local",
                "load_model", "load_pickle", "load_state_dict_from_url", "load_url", "loads", "patch", "pipeline",
                "read_array", "snapshot_download", "unpack", "unpackb",
            ),
            "uses": (
                "decode", "load",
            ),
        },
        {},
        {},
    ),
    "dynamic_code": (
        {
            "SEC905": True, "SEC906": True, "SEC904": True, "SEC907": True, "SEC908": False, "SEC909": False,
        },
        {
            "calls": (
                "Popen", "RemotePdb", "breakpoint", "call", "check_call", "connect", "listen", "run", "set_trace",
                "settrace", "spawn",
            ),
        },
        {
            "calls": (
                "__import__", "call_tracing", "get", "globals", "import_module", "locals", "setprofile",
                "setprofile_all_threads", "settrace_all_threads",
            ),
            "uses": (
                "__annotations__", "__globals__", "call_tracing", "setprofile", "setprofile_all_threads", "settrace",
                "settrace_all_threads",
            ),
        },
        {},
    ),
    "exposure": (
        {
            "SEC704": False,
        },
        {
            "calls+": (
                "HTMLResponse", "HTTPException", "HTTPResponse", "HttpResponse", "HttpResponseBadRequest",
                "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound", "HttpResponseServerError",
                "JSONResponse", "JsonResponse", "PlainTextResponse", "Response", "StreamingHttpResponse",
                "StreamingResponse", "abort", "finish", "html", "json", "json_response", "jsonify", "make_response",
                "raw", "render", "render_template", "render_template_string", "response_class", "text", "write",
                "writelines",
            ),
            "nodes+": (
                "Return", "Yield",
            ),
            "writes+": (
                "body", "data", "media", "text",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "files": (
        {
            "SEC313": False, "SEC314": True, "SEC315": True,
        },
        {
            "calls": (
                "chmod", "fchmod", "open", "write_bytes",
            ),
        },
        {
            "calls": (
                "abspath", "normpath", "relpath",
            ),
            "calls+": (
                "write", "write_bytes", "write_text", "writelines",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "formats": (
        {
            "SEC127": False,
        },
        {
            "calls+": (
                "format", "format_map", "vformat",
            ),
        },
        {
            "calls": (
                "format", "format_map", "vformat",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "hashed_tokens": (
        {
            "SEC243": False,
        },
        {
            "calls": (
                "asctime", "ctime", "digest", "hexdigest", "now", "time", "time_ns", "today", "utcnow",
            ),
        },
        {},
        {},
    ),
    "imports": (
        {
            "S401": False, "S402": False, "S403": False, "S404": True, "S412": False, "S413": False, "S415": False,
        },
        {
            "bases": (
                "CGIDirectory", "CGIHandler", "CGIScript",
            ),
            "calls": (
                "CGIDirectory", "CGIHandler", "CGIScript", "PBKDF2", "__import__", "decrypt_and_verify",
                "encrypt_and_digest", "import_key", "import_module", "new",
            ),
            "modules": (
                "Crypto.Cipher", "Crypto.Cipher.ChaCha20", "Crypto.Cipher.ChaCha20_Poly1305", "Crypto.Cipher.Salsa20",
                "Crypto.Hash", "Crypto.Hash.BLAKE2b", "Crypto.Hash.BLAKE2s", "Crypto.Hash.CMAC", "Crypto.Hash.KMAC128",
                "Crypto.Hash.KMAC256", "Crypto.Hash.KangarooTwelve", "Crypto.Hash.Poly1305", "Crypto.Hash.RIPEMD160",
                "Crypto.Hash.SHA1", "Crypto.Hash.SHA3_224", "Crypto.Hash.SHA3_256", "Crypto.Hash.SHA3_384",
                "Crypto.Hash.SHA3_512", "Crypto.Hash.SHAKE128", "Crypto.Hash.SHAKE256", "Crypto.Hash.TupleHash128",
                "Crypto.Hash.TupleHash256", "Crypto.Hash.TurboSHAKE128", "Crypto.Hash.TurboSHAKE256",
                "Crypto.Hash.cSHAKE128", "Crypto.Hash.cSHAKE256", "Crypto.Hash.keccak", "Crypto.IO", "Crypto.Math",
                "Crypto.Protocol", "Crypto.Protocol.DH", "Crypto.Protocol.HPKE", "Crypto.Protocol.KDF.HKDF",
                "Crypto.Protocol.KDF.SP800_108_Counter", "Crypto.Protocol.KDF.bcrypt",
                "Crypto.Protocol.KDF.bcrypt_check", "Crypto.Protocol.KDF.scrypt", "Crypto.Protocol.SecretSharing",
                "Crypto.PublicKey", "Crypto.PublicKey.ECC", "Crypto.Random", "Crypto.Signature", "Crypto.Signature.DSS",
                "Crypto.Signature.eddsa", "Crypto.Signature.pkcs1_15", "Crypto.Signature.pss", "Crypto.Util",
                "Crypto.Util.Padding", "Cryptodome", "_pickle", "cPickle", "cloudpickle", "dill", "ftplib", "pickle",
                "pickle5", "pyghmi", "shelve", "six.moves.cPickle", "telnetlib", "twisted.web.twcgi.CGIDirectory",
                "twisted.web.twcgi.CGIScript", "wsgiref.handlers.CGIHandler",
            ),
            "uses": (
                "CGIDirectory", "CGIHandler", "CGIScript", "MODE_CCM", "MODE_EAX", "MODE_GCM", "MODE_KW", "MODE_KWP",
                "MODE_OCB", "MODE_SIV", "_pickle", "cPickle", "cloudpickle", "dill", "ftplib", "pickle", "pickle5",
            ),
        },
        {
            "modules": (
                "subprocess",
            ),
        },
        {},
    ),
    "injection": (
        {
            "SEC112": False, "SEC113": False, "SEC114": False, "SEC118": False,
        },
        {
            "calls+": (
                "Content", "DictWriter", "EmailMessage", "HTMLContent", "HTMLResponse", "HTTPResponse", "HtmlContent",
                "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
                "HttpResponseNotFound", "HttpResponseServerError", "MIMEText", "Mail", "Message", "Q", "Response",
                "SendSmtpEmail", "StreamingHttpResponse", "add_alternative", "attach_alternative", "compile",
                "contains", "count", "create", "exclude", "extract", "extractall", "filter", "findall", "finditer",
                "finish", "fullmatch", "html", "mail_admins", "mail_managers", "make_response", "match", "post",
                "response_class", "search", "send", "send_email", "send_mail", "set_content", "split", "sub", "subn",
                "update", "write", "writelines", "writerow", "writerows",
            ),
            "heads+": (
                "$reg",
            ),
            "modules+": (
                "pandas",
            ),
            "writes+": (
                "[]", "content_subtype", "html",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": (
                "AIOKafkaConsumer", "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "BoltContext", "COOKIES",
                "ClientConnection", "Context", "CurrentHeaders", "FILES", "FieldStorage", "GET", "HTTPBasic",
                "HTTPBearer", "HTTPDigest", "Inputs", "KafkaConsumer", "META", "Message", "OAuth2",
                "OAuth2AuthorizationCodeBearer", "OAuth2PasswordBearer", "OpenIdConnect", "POST", "Predict", "REQUEST",
                "RarFile", "ServerConnection", "SocketStream", "StreamReader", "TarFile", "Trigger", "WebSocket",
                "WebSocketResponse", "Websocket", "abatch", "accept", "accept_charset", "accept_charsets",
                "accept_encoding", "accept_encodings", "accept_language", "accept_languages", "accept_mimetypes",
                "access_control_request_headers", "access_control_request_method", "access_route", "achat", "acomplete",
                "acompletion", "acreate", "ainvoke", "all", "app_id", "args", "arguments", "argv", "as_bytes",
                "as_json", "as_text", "astream", "attachments", "attributes", "auth", "authorization", "basic_get",
                "batch", "betavariate", "blpop", "body", "body_arguments", "body_file", "body_file_raw",
                "body_file_seekable", "body_params", "bounded_stream", "brpop", "bz2open", "cache_control", "call",
                "caption", "charset", "chat", "chat_completion", "chat_input", "choice", "choices", "chunks", "clean",
                "clean_content", "cleaned_data", "client_addr", "client_id", "command", "complete", "complete_async",
                "completion", "conf", "consume", "content", "content_encoding", "content_md5", "content_params",
                "content_type", "converse", "cookie", "cookies", "correlation_id", "create", "credentials", "data",
                "data_editor", "decoded_body", "description", "display_name", "docopt", "env", "environ", "environb",
                "exc_info", "experimental_get_query_params", "expovariate", "extractfile", "fd_reader", "fetch", "file",
                "file_name", "file_reader", "filelist", "filename", "files", "filter", "final_output", "first_name",
                "form", "form_data", "form_dict", "format_exc", "format_exception", "format_stack", "format_tb",
                "formatted_body", "forms", "forwarded", "forwarded_uri", "full_name", "full_path",
                "full_path_from_dirrecord", "full_url", "fullpath", "function_calls", "gammavariate", "gauss",
                "generate", "generate_content", "generate_content_async", "generate_sql", "get", "getAllHeaders",
                "getCookie", "getFilename", "getHeader", "getPassword", "getRequestHostname", "getUser", "get_args",
                "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments", "get_cookie",
                "get_cookie_values", "get_data", "get_filename", "get_first_header", "get_form", "get_full_path",
                "get_full_path_info", "get_header", "get_header_value", "get_headers", "get_http_headers",
                "get_http_params", "get_json", "get_json_body", "get_json_data", "get_media", "get_message",
                "get_multi_value_query_string_values", "get_param", "get_param_as_dict", "get_param_as_json",
                "get_param_as_list", "get_param_as_media", "get_query_args", "get_query_argument",
                "get_query_arguments", "get_query_string_as_media", "get_query_string_value", "get_queue_receiver",
                "get_single_header", "get_subscription_receiver", "get_unverified_header", "get_unverified_headers",
                "getbuffer", "getenv", "getenvb", "getmany", "getmembers", "getnames", "getone", "getopt",
                "getrandbits", "getvalue", "global_name", "gnu_getopt", "gzopen", "head", "header_list", "headers",
                "headers_lower", "host", "if_match", "if_none_match", "if_range", "infolist", "initial_data", "input",
                "input_stream", "invocation_metadata", "invoke", "invoke_model", "iter_bytes", "iter_data", "iter_json",
                "iter_msgpack", "iter_text", "json", "json_body", "jsonrequest", "key", "kickoff", "kickoff_async",
                "kwargs", "last_event_id", "last_name", "list_blob_names", "list_blobs", "list_objects",
                "list_objects_v2", "listdir", "listen", "load_json", "locale", "lognormvariate", "longFilename",
                "mail_from", "makefile", "match_info", "matchdict", "matches", "media", "memory_reader", "message",
                "message_id", "messages", "mimetype", "mimetype_params", "mlsd", "msgpack", "multi_value_headers",
                "multi_value_query_string_parameters", "multipart", "name", "namelist", "new", "next", "nick", "nlst",
                "normalvariate", "open", "open_args", "open_kwargs", "orig_argv", "origin", "original_content",
                "output", "paginate", "params", "paretovariate", "parse", "parse_args", "parse_header",
                "parse_known_args", "password", "path", "path_args", "path_info", "path_info_peek", "path_info_pop",
                "path_kwargs", "path_parameters", "path_params", "path_qs", "path_url", "pattern_match", "payload",
                "pipeline", "poll", "post", "postpath", "pragma", "predict", "prepath", "properties", "query",
                "query_args", "query_arguments", "query_params", "query_string", "query_string_parameters", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_data", "raw_event", "raw_headers", "raw_input",
                "raw_path", "raw_query_string", "raw_requestline", "raw_text", "raw_url", "rawinput", "rcpt_tos",
                "read", "read_bytes", "read_text", "read_until", "read_until_close", "read_until_regex", "readexactly",
                "readline", "readlines", "readuntil", "receive", "receive_bytes", "receive_data", "receive_exactly",
                "receive_json", "receive_media", "receive_message", "receive_messages", "receive_msgpack",
                "receive_some", "receive_str", "receive_text", "receive_until", "received_cookies", "recv", "recv_into",
                "recv_json", "recv_multipart", "recv_streaming", "recv_string", "recvfrom", "recvmsg", "referer",
                "referrer", "rel_url", "relative_uri", "remote_addr", "remote_route", "reply_to", "request",
                "requestHeaders", "request_line", "requested_subprotocols", "requestline", "resolved_headers_field",
                "resolved_query_string_parameters", "resolver_match", "responses", "retr", "rfile", "route_params",
                "route_values", "run", "sample", "scheme", "scope", "scopes", "send_message", "session",
                "shortFilename", "shuffle", "sock_recv", "sock_recvfrom", "stdin", "stream", "stream_reader",
                "structuredContent", "structured_content", "subject", "subpath", "subsystem", "taropen", "text",
                "text_area", "text_generation", "text_input", "timezone", "title", "to_dict", "to_original_event",
                "token", "tool_calls", "top", "topic", "triangular", "type", "uid", "uniform", "uri", "uri_params",
                "url", "url_args", "urlargs", "urlparts", "urlvars", "user", "user_agent", "username", "validated_data",
                "value", "value_input", "values", "view_args", "vonmisesvariate", "walk", "weibullvariate", "xread",
                "xreadgroup", "xzopen", "zstopen",
            ),
        },
    ),
    "lines": (
        {
            "SEC110": False, "SEC111": True, "SEC120": False, "SEC122": False,
        },
        {
            "calls+": (
                "FileResponse", "Headers", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden",
                "HttpResponseGone", "HttpResponseNotFound", "HttpResponseServerError", "JsonResponse", "Response",
                "StreamingHttpResponse", "add", "addCookie", "add_cookie", "add_header", "add_section", "append",
                "append_header", "extend", "make_response", "send_error", "send_file", "send_header", "send_response",
                "send_response_only", "set", "setHeader", "set_cookie", "set_header", "setdefault", "start_response",
                "update", "write", "write_bytes", "write_text", "writelines",
            ),
            "heads+": (
                "Set-", "set-",
            ),
            "writes+": (
                "Content-Type", "Set-Cookie", "[]", "content-type", "content_type", "set-cookie",
            ),
        },
        {
            "calls+": (
                "critical", "debug", "error", "exception", "fatal", "info", "log", "syslog", "warn", "warning",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "loading": (
        {
            "SEC304": False,
        },
        {
            "calls+": (
                "InferenceSession", "Module", "PackageImporter", "Process", "deserialize", "from_file", "instantiate",
                "load", "load_learner", "load_model", "remote", "rpc_async", "rpc_sync", "spawn",
            ),
        },
        {
            "calls+": (
                "decode_bmp", "decode_csv", "decode_gif", "decode_image", "decode_jpeg", "decode_png", "decode_proto",
                "decode_raw", "loads", "parse_tensor",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "markup": (
        {
            "SEC131": True,
        },
        {},
        {
            "calls": (
                "format", "format_map", "join", "replace", "to_html",
            ),
            "nodes": (
                "BinOp", "JoinedStr",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "messages": (
        {
            "SEC129": False, "SEC130": False, "SEC133": False,
        },
        {
            "calls+": (
                "HTTPRequest", "Request", "XML", "fromstring", "parseString", "patch", "post", "put", "request",
                "sendmail", "urlopen",
            ),
            "keywords": (
                "twiml",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "misc": (
        {
            "S101": True, "S110": True, "S112": True, "S613": False, "SEC930": True, "SEC931": True, "SEC932": False,
            "SEC933": True,
        },
        {
            "calls": (
                "BufferedRWPair",
            ),
            "characters": (
                "*",
            ),
        },
        {
            "calls": (
                "DictWriter", "breakpoint", "embed", "interact", "returnValue", "set_trace", "settrace", "writer",
            ),
            "modules": (
                "ipdb", "pdb", "pudb", "pydevd", "rpdb", "wdb",
            ),
            "nodes": (
                "Assert", "ExceptHandler",
            ),
            "uses": (
                "inlineCallbacks",
            ),
        },
        {},
    ),
    "network": (
        {
            "S310": False, "S309": False, "S312": False, "S321": False, "S508": False, "S509": False,
        },
        {
            "bases": (
                "FTP", "FancyURLopener", "Telnet", "URLopener",
            ),
            "calls": (
                "Client", "CommunityData", "ConnLogOnly", "ConnUnify", "ConnectHandler", "FTP", "FTPHost",
                "FancyURLopener", "HTTPSConnection", "Request", "Telnet", "URLopener", "UsmUserData",
                "_create_unverified_context", "context", "open", "open_connection", "retrieve", "test",
                "upgrade_to_tls", "urlopen", "urlretrieve",
            ),
            "uses": (
                "FTP", "FancyURLopener", "Request", "Telnet", "URLopener", "open", "test", "urlopen", "urlretrieve",
            ),
        },
        {
            "bases": (
                "HTTPSConnection",
            ),
            "uses": (
                "HTTPSConnection",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "nosql": (
        {
            "SEC107": False,
        },
        {
            "calls+": (
                "Code", "DeleteMany", "DeleteOne", "Query", "ReplaceOne", "UpdateMany", "UpdateOne", "aggregate",
                "aggregate_raw_batches", "batch_get_item", "command", "compile", "count", "count_documents", "delete",
                "delete_by_query", "delete_item", "delete_many", "delete_one", "distinct", "eval", "eval_ro",
                "evaluate", "execute", "execute_query", "explain", "filter", "find", "find_one", "find_one_and_delete",
                "find_one_and_replace", "find_one_and_update", "find_one_or_404", "find_raw_batches", "first",
                "function_load", "get", "get_item", "inline_map_reduce", "map_reduce", "msearch", "objects", "profile",
                "put_item", "query", "query_csv", "query_data_frame", "query_json", "query_raw",
                "query_required_single", "query_required_single_json", "query_single", "query_single_json",
                "query_stream", "register_script", "replace_one", "ro_query", "run", "scan", "script_load", "search",
                "setQuery", "submit", "submitAsync", "submit_async", "text", "update", "update_by_query", "update_item",
                "update_many", "update_one",
            ),
        },
        {
            "calls": (
                "Code", "DeleteMany", "DeleteOne", "Query", "ReplaceOne", "UpdateMany", "UpdateOne", "aggregate",
                "aggregate_raw_batches", "batch_get_item", "command", "compile", "count", "count_documents", "delete",
                "delete_by_query", "delete_item", "delete_many", "delete_one", "distinct", "eval", "eval_ro",
                "evaluate", "execute", "execute_query", "explain", "filter", "find", "find_one", "find_one_and_delete",
                "find_one_and_replace", "find_one_and_update", "find_one_or_404", "find_raw_batches", "first",
                "function_load", "get", "get_item", "inline_map_reduce", "map_reduce", "msearch", "objects", "profile",
                "put_item", "query", "query_csv", "query_data_frame", "query_json", "query_raw",
                "query_required_single", "query_required_single_json", "query_single", "query_single_json",
                "query_stream", "register_script", "replace_one", "ro_query", "run", "scan", "script_load", "search",
                "setQuery", "submit", "submitAsync", "submit_async", "text", "update", "update_by_query", "update_item",
                "update_many", "update_one",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "path_checks": (
        {
            "SEC319": False,
        },
        {
            "calls": (
                "commonpath", "is_relative_to", "relative_to", "startswith",
            ),
        },
        {},
        {},
    ),
    "path_guards": (
        {
            "SEC316": False,
        },
        {
            "calls": (
                "commonprefix",
            ),
        },
        {},
        {},
    ),
    "path_parameters": (
        {
            "SEC318": True,
        },
        {},
        {
            "calls": (
                "open", "read_bytes", "read_text", "remove", "rmtree", "unlink", "write_bytes", "write_text",
            ),
        },
        {},
    ),
    "path_starts": (
        {
            "SEC317": False,
        },
        {
            "calls": (
                "startswith",
            ),
        },
        {},
        {},
    ),
    "paths": (
        {
            "SEC101": False,
        },
        {
            "calls": (
                "AIOFile", "AudioFile", "BSHTMLLoader", "BZ2File", "BaseDocTemplate", "CSVLoader", "Cache", "Canvas",
                "Dataset", "DeltaTable", "DirectoryLoader", "Document", "Docx2txtLoader", "DocxTemplate", "ElementTree",
                "ExcelFile", "ExcelWriter", "FSInputFile", "FanoutCache", "File", "FileApp", "FileHandler", "FileIO",
                "FileInput", "FileResponse", "FileSystemLoader", "FileSystemStorage", "GFile", "GzipFile", "HDFStore",
                "HTML", "Image", "JSONLoader", "LZMAFile", "Loader", "NamedTemporaryFile", "NotebookLoader",
                "PDFMinerLoader", "PDFPlumberLoader", "ParquetFile", "PdfReader", "PersistentClient", "Popen",
                "Presentation", "PyMuPDFLoader", "PyPDFDirectoryLoader", "PyPDFLoader", "PyPDFium2Loader",
                "PythonLoader", "RarFile", "Repo", "Repository", "RotatingFileHandler", "SeekableZstdFile",
                "SevenZipFile", "SimpleDirectoryReader", "SimpleDocTemplate", "SpooledTemporaryFile", "Subprocess",
                "TarFile", "TemporaryDirectory", "TemporaryFile", "TextLoader", "TimedRotatingFileHandler", "TinyDB",
                "UnstructuredExcelLoader", "UnstructuredFileLoader", "UnstructuredHTMLLoader",
                "UnstructuredMarkdownLoader", "UnstructuredPDFLoader", "UnstructuredWordDocumentLoader", "VideoCapture",
                "VideoFileClip", "VideoWriter", "WatchedFileHandler", "Workbook", "ZipFile", "ZstdFile", "access",
                "add", "add_dll_directory", "add_header", "append", "append_header", "async_open", "basicConfig",
                "call", "chdir", "check_call", "check_output", "chflags", "chmod", "chown", "chroot", "connect",
                "convert", "convert_file", "convert_from_path", "convert_local", "copy", "copy2", "copy_from_query",
                "copy_from_table", "copy_into", "copy_to_table", "copyfile", "copymode", "copystat", "copytree",
                "create_subprocess_exec", "csv", "dataset", "dcmread", "disk_usage", "download", "download_file",
                "download_media", "download_to_drive", "download_to_filename", "dump", "execute_notebook", "exists",
                "export", "extract", "extract_archive", "extract_pages", "extract_text", "extractall", "fget_object",
                "file", "file_stream", "fput_object", "from_file", "from_flv", "from_mp3", "from_ogg", "from_path",
                "from_string", "from_url", "from_wav", "fromfile", "fwalk", "genfromtxt", "get", "get_data",
                "get_screenshot_as_file", "getatime", "getctime", "getline", "getlines", "getmtime", "getsize",
                "getxattr", "glob", "hardlink_to", "iglob", "image", "image_to_boxes", "image_to_data", "image_to_osd",
                "image_to_pdf_or_hocr", "image_to_string", "imread", "imsave", "imwrite", "input", "is_dir", "is_file",
                "is_mount", "is_symlink", "isdir", "isfile", "isjunction", "islink", "ismount", "iterdir", "iterparse",
                "lchflags", "lchmod", "lchown", "lexists", "link", "link_to", "listdir", "listxattr", "load",
                "load_audio", "load_file", "load_workbook", "loadmat", "loadtxt", "lstat", "make_archive", "makedirs",
                "memmap", "mkdir", "mkdtemp", "mkfifo", "mknod", "mkstemp", "move", "move_into", "open", "open_code",
                "open_dataset", "open_file", "open_process", "open_workbook", "orc", "output", "parquet", "parse",
                "parseid", "partition", "pathconf", "pdf", "probe", "process", "put", "read", "read_avro", "read_bytes",
                "read_csv", "read_excel", "read_feather", "read_file", "read_fwf", "read_hdf", "read_html",
                "read_image", "read_index", "read_ipc", "read_json", "read_ndjson", "read_orc", "read_parquet",
                "read_pdf", "read_sas", "read_spss", "read_stata", "read_table", "read_text", "read_xml", "readlink",
                "remove", "removedirs", "removexattr", "rename", "renames", "render", "render_string", "replace",
                "resource_filename", "resource_stream", "resource_string", "rglob", "rmdir", "rmtree", "run",
                "run_process", "safe_open", "samefile", "save", "save_as", "save_screenshot", "savefig", "savemat",
                "savetxt", "savez", "savez_compressed", "scan_avro", "scan_csv", "scan_excel", "scan_ipc", "scan_json",
                "scan_ndjson", "scan_parquet", "scandir", "screenshot", "send2trash", "send_file",
                "send_from_directory", "send_header", "serve", "serve_download", "serve_file", "serve_html", "set",
                "setHeader", "set_header", "setdefault", "setxattr", "stat", "static_file", "staticfile", "statvfs",
                "symlink", "symlink_to", "to_csv", "to_excel", "to_feather", "to_hdf", "to_html", "to_json", "to_latex",
                "to_markdown", "to_orc", "to_parquet", "to_pickle", "to_stata", "to_string", "to_xml", "tofile",
                "touch", "truetype", "truncate", "unlink", "unpack_archive", "upload_file", "upload_from_filename",
                "urlretrieve", "utime", "walk", "write", "write_avro", "write_bytes", "write_csv", "write_excel",
                "write_file", "write_html", "write_image", "write_index", "write_ipc", "write_json", "write_ndjson",
                "write_parquet", "write_pdf", "write_table", "write_text", "xopen",
            ),
            "heads": (
                "X-Ac", "X-Se", "x-ac", "x-se",
            ),
            "keywords": (
                "response_class",
            ),
            "writes": (
                "X-Accel-Redirect", "X-Sendfile", "x-accel-redirect", "x-sendfile",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "permissions": (
        {
            "S103": False, "SEC312": False,
        },
        {
            "calls": (
                "FileSystemStorage", "chmod", "fchmod", "lchmod", "makedirs", "mkdir", "mkfifo", "mknod", "open",
                "touch",
            ),
            "heads": (
                "chmo", "sudo",
            ),
            "settings": (
                "FILE_UPLOAD_DIRECTORY_PERMISSIONS", "FILE_UPLOAD_PERMISSIONS",
            ),
        },
        {},
        {},
    ),
    "privileges": (
        {
            "SEC325": False,
        },
        {
            "calls": (
                "setresuid", "setreuid", "setuid",
            ),
        },
        {},
        {},
    ),
    "processes": (
        {
            "S603": False, "S606": False, "S607": True,
        },
        {
            "calls": (
                "Command", "Connection", "Popen", "PopenSpawn", "ProxyCommand", "Subprocess", "archive", "call",
                "check_call", "check_output", "clone", "communicate", "create_subprocess_exec", "diff", "execl",
                "execle", "execlp", "execlpe", "execute", "execv", "execve", "execvp", "execvpe", "fetch",
                "format_patch", "getProcessOutput", "getProcessOutputAndValue", "getProcessValue", "grep", "log",
                "ls_remote", "open_process", "posix_spawn", "posix_spawnp", "pull", "push", "rebase", "run",
                "run_process", "runu", "scan", "show", "spawn", "spawnProcess", "spawnl", "spawnle", "spawnlp",
                "spawnlpe", "spawnu", "spawnv", "spawnve", "spawnvp", "spawnvpe", "startfile", "subprocess_exec",
                "write",
            ),
        },
        {
            "calls": (
                "Popen3", "Popen4", "create_subprocess_shell", "getoutput", "getstatusoutput", "popen", "popen2",
                "popen3", "popen4", "system",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "queries": (
        {
            "SEC108": False, "SEC109": False, "SEC121": False, "SEC119": False,
        },
        {
            "calls": (
                "Connection", "add", "add_ext", "add_ext_s", "add_s", "bind", "bind_s", "compare", "compare_ext",
                "compare_ext_s", "compare_s", "delete", "delete_ext", "delete_ext_s", "delete_s", "modify", "modify_dn",
                "modify_ext", "modify_ext_s", "modify_s", "paged_search", "rename", "rename_ext", "rename_ext_s",
                "rename_s", "search", "search_ext", "search_ext_s", "search_s", "search_st", "simple_bind",
                "simple_bind_s",
            ),
            "calls+": (
                "ETXPath", "GraphQLRequest", "Selector", "XPath", "XSLT", "compile_stylesheet", "execute",
                "execute_async", "find", "find_element", "find_elements", "findall", "findtext", "gql", "graphql",
                "graphql_sync", "iter_select", "iterfind", "post", "select", "xpath", "xpathEval", "xslt",
            ),
        },
        {
            "calls": (
                "ETXPath", "Selector", "XPath", "XSLT", "compile_stylesheet", "find", "find_element", "find_elements",
                "findall", "findtext", "iter_select", "iterfind", "select", "xpath", "xpathEval", "xslt",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "randomness": (
        {
            "S311": False, "SEC240": False, "SEC241": True, "SEC242": False,
        },
        {
            "calls": (
                "RAND_pseudo_bytes", "Random", "betavariate", "bytes", "choice", "choices", "expovariate",
                "gammavariate", "gauss", "getrandbits", "lognormvariate", "normalvariate", "paretovariate", "rand",
                "randbytes", "randint", "random", "randrange", "sample", "shuffle", "triangular", "uniform", "uuid1",
                "uuid3", "uuid5", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "Random", "choice", "choices", "getrandbits", "randbytes", "randint", "random", "randrange", "sample",
                "triangular", "uniform",
            ),
        },
        {
            "calls": (
                "token_bytes", "token_hex", "token_urlsafe", "urandom",
            ),
            "uses": (
                "uuid1",
            ),
        },
        {},
    ),
    "records": (
        {
            "SEC125": False,
        },
        {
            "calls+": (
                "F", "Q", "acreate", "add", "add_all", "aget", "aget_or_create", "alias", "annotate", "aupdate",
                "aupdate_or_create", "bulk_create", "bulk_insert_mappings", "bulk_save_objects", "bulk_update_mappings",
                "create", "exclude", "execute", "filter", "filter_by", "find_one_and_update", "get", "get_or_create",
                "insert", "merge", "objects", "order_by", "save", "sqlmodel_update", "update", "update_from_dict",
                "update_many", "update_one", "update_or_create", "values", "values_list",
            ),
            "keywords+": (
                "",
            ),
            "modules+": (
                "django",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "reflection": (
        {
            "SEC116": False, "SEC117": False,
        },
        {
            "calls+": (
                "CDLL", "ExtensionFileLoader", "LoadLibrary", "OleDLL", "PyDLL", "SourceFileLoader", "WinDLL",
                "__delattr__", "__getattribute__", "__import__", "__setattr__", "add_job", "addsitedir", "append",
                "async_task", "attrgetter", "delattr", "dlopen", "enqueue", "enqueue_at", "enqueue_call", "enqueue_in",
                "get", "get_class", "get_method", "get_object", "getattr", "globals", "import_module", "import_string",
                "insert", "load_compiled", "load_extension", "load_library", "load_op_library", "load_source", "locals",
                "locate", "methodcaller", "register_custom_ops_library", "resolve", "resolve_name", "run_module",
                "run_path", "schedule", "setattr", "spec_from_file_location", "vars", "zipimporter",
            ),
            "uses+": (
                "__dict__",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "regex.checks": (
        {
            "SEC803": False, "SEC805": False,
        },
        {
            "calls": (
                "RegexValidator", "Regexp", "compile", "findall", "finditer", "fullmatch", "match", "re_path", "search",
                "split", "sub", "subn",
            ),
        },
        {},
        {},
    ),
    "regex.denial": (
        {
            "SEC801": False, "SEC802": False,
        },
        {
            "calls": (
                "RegexValidator", "Regexp", "compile", "findall", "finditer", "fullmatch", "match", "re_path", "search",
                "split", "sub", "subn",
            ),
            "calls+": (
                "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "regex.host_patterns": (
        {
            "SEC804": False,
        },
        {
            "calls": (
                "CORS", "CORSMiddleware", "RegexValidator", "Regexp", "add_middleware", "compile", "cross_origin",
                "findall", "finditer", "fullmatch", "match", "re_path", "search", "split", "sub", "subn",
            ),
            "settings": (
                "CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST",
            ),
        },
        {},
        {},
    ),
    "regex.hosts": (
        {
            "SEC806": False,
        },
        {
            "calls": (
                "endswith", "startswith",
            ),
            "nodes": (
                "Compare",
            ),
        },
        {},
        {},
    ),
    "removed_modules": (
        {
            "SEC950": True,
        },
        {},
        {
            "modules": (
                "commands", "dl", "gl", "popen2",
            ),
        },
        {},
    ),
    "saml": (
        {
            "SEC230": False, "SEC231": False, "SEC232": False,
        },
        {
            "calls": (
                "OneLogin_Saml2_Auth", "OneLogin_Saml2_Settings", "add_sign", "calculate_x509_fingerprint",
                "sign_binary", "validate_binary_sign", "validate_metadata_sign", "validate_node_sign", "validate_sign",
                "verify",
            ),
            "uses": (
                "DES3", "DSA_SHA1", "ECDSA_SHA1", "HMAC_MD5", "KW_DES3", "MD5", "RIPEMD160", "RSA_1_5", "RSA_MD5",
                "RSA_PKCS1", "RSA_RIPEMD160", "RSA_SHA1", "SHA1", "SHA1_RSA_MGF1", "TRIPLEDES_CBC", "TransformDes3Cbc",
                "TransformDsaSha1", "TransformEcdsaSha1", "TransformHmacMd5", "TransformKWDes3", "TransformMd5",
                "TransformRipemd160", "TransformRsaMd5", "TransformRsaPkcs1", "TransformRsaRipemd160",
                "TransformRsaSha1", "TransformSha1",
            ),
        },
        {},
        {},
    ),
    "secrets.addresses": (
        {
            "SEC702": False,
        },
        {
            "calls": (
                "Connection", "b64encode", "connect", "connect_async", "create_pool", "create_pool_async",
            ),
            "heads": (
                ";PWD", ";Pas", ";Pwd", ";UID", ";Uid", "API-", "Acce", "Api-", "Auth", "Basi", "Bear", "DRIV", "DSN=",
                "Data", "Driv", "MYSQ", "PGPA", "PWD=", "Prov", "Prox", "Pwd=", "RSYN", "SERV", "SSHP", "Serv", "Toke",
                "UID=", "Uid=", "X-AP", "X-Ac", "X-Ap", "X-Au", "amqp", "api-", "apik", "appl", "auth", "az l", "bear",
                "clic", "conn", "coup", "curl", "dbna", "dock", "echo", "ftp:", "ftps", "git+", "helm", "host", "http",
                "imap", "jdbc", "ldap", "mari", "mong", "mssq", "mysq", "nats", "oc l", "open", "opti", "orac", "pass",
                "podm", "port", "post", "redi", "sftp", "smb:", "smtp", "snow", "soci", "ssh:", "sshp", "sslm", "sudo",
                "toke", "user", "wget", "x-ap", "x-au",
            ),
        },
        {},
        {},
    ),
    "secrets.answers": (
        {
            "SEC706": False,
        },
        {
            "calls": (
                "HTTPException", "HttpResponse", "JSONResponse", "JsonResponse", "PlainTextResponse", "Response",
                "json_response", "jsonify", "make_response",
            ),
            "nodes": (
                "Return",
            ),
            "settings": (
                "fields",
            ),
            "uses": (
                "config", "environ",
            ),
        },
        {},
        {},
    ),
    "secrets.arguments": (
        {
            "SEC707": True,
        },
        {},
        {
            "calls": (
                "Popen", "add_argument", "call", "check_call", "check_output", "option", "run",
            ),
        },
        {},
    ),
    "secrets.exposure": (
        {
            "SEC703": False,
        },
        {
            "calls": (
                "bind", "bind_contextvars", "bound_contextvars", "capture_message", "contextualize", "critical",
                "debug", "echo", "error", "exception", "fatal", "info", "log", "notice", "pp", "pprint", "print",
                "secho", "set_attribute", "set_attributes", "set_context", "set_extra", "set_tag", "success", "trace",
                "verbose", "warn", "warning", "write",
            ),
        },
        {},
        {},
    ),
    "secrets.modules": (
        {
            "SEC709": False,
        },
        {
            "calls": (
                "AnsibleModule", "MultiStrOpt", "Opt", "StrOpt",
            ),
        },
        {},
        {},
    ),
    "secrets.passwords": (
        {
            "S105": False, "S106": False, "S107": False,
        },
        {
            "assigned": (
                "BinOp", "BoolOp", "Call", "Constant", "Dict", "IfExp", "JoinedStr", "List", "Set", "Tuple",
            ),
            "calls": (
                "AsyncTeleBot", "AzureKeyCredential", "BasicAuth", "BestAvailableEncryption", "Bot", "Client",
                "ClientSecretCredential", "Connection", "Credentials", "DigestAuth", "Dropbox", "FTP", "FTP_TLS",
                "Field", "Github", "HOTP", "HTTPBasicAuth", "HTTPDigestAuth", "HTTPProxyAuth", "HttpNtlmAuth",
                "Jenkins", "Minio", "OAuth1", "OAuth1Session", "OAuth1UserHandler", "OAuthHandler", "PlainCredentials",
                "PlainTextAuthProvider", "Redis", "SMBConnection", "SMTP", "SendGridAPIClient", "Session",
                "StrictRedis", "TOTP", "TeleBot", "Updater", "UsernamePasswordCredential", "UsernameToken", "WebClient",
                "add_argument", "add_header", "add_option", "add_password", "add_user", "attrib", "auth_password",
                "basic_auth", "bind", "bind_s", "client", "compare_digest", "config", "connect",
                "constant_time_compare", "create", "create_superuser", "create_user", "define", "encrypt", "env",
                "fill", "generate_password_hash", "get", "get_password_hash", "getattr", "getenv", "hash",
                "hash_password", "hashpw", "ib", "load_key_and_certificates", "load_pem_private_key", "load_pkcs12",
                "login", "make_password", "option", "pass_", "press_sequentially", "putenv", "putheader",
                "register_session", "resource", "run", "send_keys", "set", "set_header", "set_password", "setdefault",
                "setpassword", "simple_bind", "simple_bind_s", "str", "token", "type", "unsafe_plain_text",
                "username_pw_set",
            ),
            "heads": (
                "--ac", "--ap", "--au", "--cl", "--db", "--pa", "--pw", "--se", "--to", "Valu", "valu",
            ),
            "keywords": (
                "*", "default", "server_default",
            ),
            "nodes": (
                "AsyncFunctionDef", "Compare", "Dict", "FunctionDef", "Lambda", "Match",
            ),
        },
        {},
        {
            "nodes": (
                "Compare",
            ),
        },
    ),
    "secrets.storage": (
        {
            "SEC705": False,
        },
        {
            "calls": (
                "count_documents", "dump", "execute", "fetch_one", "fetchrow", "fetchval", "filter", "find_one",
                "insert_one", "print", "raw", "read_sql", "safe_dump", "setValue", "set_cookie", "set_password",
                "where", "write", "write_bytes", "write_text", "writelines",
            ),
            "keywords": (
                "", "passwd", "password", "pwd", "user_password",
            ),
            "nodes": (
                "Compare",
            ),
            "writes": (
                "[]", "passwd", "password", "pwd", "user_password",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "secrets.tokens": (
        {
            "SEC701": False,
        },
        {
            "heads": (
                "----", "AIza", "AKIA", "ASIA", "Acco", "Auth", "Bear", "Blob", "Defa", "Endp", "GOCS", "Host", "PMAK",
                "SG.-", "SG.0", "SG.1", "SG.2", "SG.3", "SG.4", "SG.5", "SG.6", "SG.7", "SG.8", "SG.9", "SG.A", "SG.B",
                "SG.C", "SG.D", "SG.E", "SG.F", "SG.G", "SG.H", "SG.I", "SG.J", "SG.K", "SG.L", "SG.M", "SG.N", "SG.O",
                "SG.P", "SG.Q", "SG.R", "SG.S", "SG.T", "SG.U", "SG.V", "SG.W", "SG.X", "SG.Y", "SG.Z", "SG._", "SG.a",
                "SG.b", "SG.c", "SG.d", "SG.e", "SG.f", "SG.g", "SG.h", "SG.i", "SG.j", "SG.k", "SG.l", "SG.m", "SG.n",
                "SG.o", "SG.p", "SG.q", "SG.r", "SG.s", "SG.t", "SG.u", "SG.v", "SG.w", "SG.x", "SG.y", "SG.z", "SK00",
                "SK01", "SK02", "SK03", "SK04", "SK05", "SK06", "SK07", "SK08", "SK09", "SK0a", "SK0b", "SK0c", "SK0d",
                "SK0e", "SK0f", "SK10", "SK11", "SK12", "SK13", "SK14", "SK15", "SK16", "SK17", "SK18", "SK19", "SK1a",
                "SK1b", "SK1c", "SK1d", "SK1e", "SK1f", "SK20", "SK21", "SK22", "SK23", "SK24", "SK25", "SK26", "SK27",
                "SK28", "SK29", "SK2a", "SK2b", "SK2c", "SK2d", "SK2e", "SK2f", "SK30", "SK31", "SK32", "SK33", "SK34",
                "SK35", "SK36", "SK37", "SK38", "SK39", "SK3a", "SK3b", "SK3c", "SK3d", "SK3e", "SK3f", "SK40", "SK41",
                "SK42", "SK43", "SK44", "SK45", "SK46", "SK47", "SK48", "SK49", "SK4a", "SK4b", "SK4c", "SK4d", "SK4e",
                "SK4f", "SK50", "SK51", "SK52", "SK53", "SK54", "SK55", "SK56", "SK57", "SK58", "SK59", "SK5a", "SK5b",
                "SK5c", "SK5d", "SK5e", "SK5f", "SK60", "SK61", "SK62", "SK63", "SK64", "SK65", "SK66", "SK67", "SK68",
                "SK69", "SK6a", "SK6b", "SK6c", "SK6d", "SK6e", "SK6f", "SK70", "SK71", "SK72", "SK73", "SK74", "SK75",
                "SK76", "SK77", "SK78", "SK79", "SK7a", "SK7b", "SK7c", "SK7d", "SK7e", "SK7f", "SK80", "SK81", "SK82",
                "SK83", "SK84", "SK85", "SK86", "SK87", "SK88", "SK89", "SK8a", "SK8b", "SK8c", "SK8d", "SK8e", "SK8f",
                "SK90", "SK91", "SK92", "SK93", "SK94", "SK95", "SK96", "SK97", "SK98", "SK99", "SK9a", "SK9b", "SK9c",
                "SK9d", "SK9e", "SK9f", "SKa0", "SKa1", "SKa2", "SKa3", "SKa4", "SKa5", "SKa6", "SKa7", "SKa8", "SKa9",
                "SKaa", "SKab", "SKac", "SKad", "SKae", "SKaf", "SKb0", "SKb1", "SKb2", "SKb3", "SKb4", "SKb5", "SKb6",
                "SKb7", "SKb8", "SKb9", "SKba", "SKbb", "SKbc", "SKbd", "SKbe", "SKbf", "SKc0", "SKc1", "SKc2", "SKc3",
                "SKc4", "SKc5", "SKc6", "SKc7", "SKc8", "SKc9", "SKca", "SKcb", "SKcc", "SKcd", "SKce", "SKcf", "SKd0",
                "SKd1", "SKd2", "SKd3", "SKd4", "SKd5", "SKd6", "SKd7", "SKd8", "SKd9", "SKda", "SKdb", "SKdc", "SKdd",
                "SKde", "SKdf", "SKe0", "SKe1", "SKe2", "SKe3", "SKe4", "SKe5", "SKe6", "SKe7", "SKe8", "SKe9", "SKea",
                "SKeb", "SKec", "SKed", "SKee", "SKef", "SKf0", "SKf1", "SKf2", "SKf3", "SKf4", "SKf5", "SKf6", "SKf7",
                "SKf8", "SKf9", "SKfa", "SKfb", "SKfc", "SKfd", "SKfe", "SKff", "Toke", "X-Ap", "api_", "auth", "bear",
                "curl", "dapi", "doo_", "dop_", "dor_", "eyJ0", "eyJ1", "eyJ2", "eyJ3", "eyJ4", "eyJ5", "eyJ6", "eyJ7",
                "eyJ8", "eyJ9", "eyJA", "eyJB", "eyJC", "eyJD", "eyJE", "eyJF", "eyJG", "eyJH", "eyJI", "eyJJ", "eyJK",
                "eyJL", "eyJM", "eyJN", "eyJO", "eyJP", "eyJQ", "eyJR", "eyJS", "eyJT", "eyJU", "eyJV", "eyJW", "eyJX",
                "eyJY", "eyJZ", "eyJa", "eyJb", "eyJc", "eyJd", "eyJe", "eyJf", "eyJg", "eyJh", "eyJi", "eyJj", "eyJk",
                "eyJl", "eyJm", "eyJn", "eyJo", "eyJp", "eyJq", "eyJr", "eyJs", "eyJt", "eyJu", "eyJv", "eyJw", "eyJx",
                "eyJy", "eyJz", "gho_", "ghp_", "ghr_", "ghs_", "ghu_", "gith", "glpa", "gsk_", "hf_A", "hf_B", "hf_C",
                "hf_D", "hf_E", "hf_F", "hf_G", "hf_H", "hf_I", "hf_J", "hf_K", "hf_L", "hf_M", "hf_N", "hf_O", "hf_P",
                "hf_Q", "hf_R", "hf_S", "hf_T", "hf_U", "hf_V", "hf_W", "hf_X", "hf_Y", "hf_Z", "hf_a", "hf_b", "hf_c",
                "hf_d", "hf_e", "hf_f", "hf_g", "hf_h", "hf_i", "hf_j", "hf_k", "hf_l", "hf_m", "hf_n", "hf_o", "hf_p",
                "hf_q", "hf_r", "hf_s", "hf_t", "hf_u", "hf_v", "hf_w", "hf_x", "hf_y", "hf_z", "http", "key-", "key=",
                "npm_", "pypi", "rk_l", "shpa", "shpc", "shpp", "shps", "sk-0", "sk-1", "sk-2", "sk-3", "sk-4", "sk-5",
                "sk-6", "sk-7", "sk-8", "sk-9", "sk-A", "sk-B", "sk-C", "sk-D", "sk-E", "sk-F", "sk-G", "sk-H", "sk-I",
                "sk-J", "sk-K", "sk-L", "sk-M", "sk-N", "sk-O", "sk-P", "sk-Q", "sk-R", "sk-S", "sk-T", "sk-U", "sk-V",
                "sk-W", "sk-X", "sk-Y", "sk-Z", "sk-a", "sk-b", "sk-c", "sk-d", "sk-e", "sk-f", "sk-g", "sk-h", "sk-i",
                "sk-j", "sk-k", "sk-l", "sk-m", "sk-n", "sk-o", "sk-p", "sk-q", "sk-r", "sk-s", "sk-t", "sk-u", "sk-v",
                "sk-w", "sk-x", "sk-y", "sk-z", "sk_l", "sq0a", "sq0c", "toke", "wss:", "x-ap", "xapp", "xoxa", "xoxb",
                "xoxo", "xoxp", "xoxr", "xoxs", "ya29",
            ),
        },
        {},
        {},
    ),
    "secrets.typed": (
        {
            "SEC708": False,
        },
        {
            "calls": (
                "Option", "ask", "input", "option", "prompt", "raw_input",
            ),
        },
        {},
        {},
    ),
    "serializers": (
        {
            "SEC303": False,
        },
        {
            "calls": (
                "App", "Cache", "Celery", "Client", "Consumer", "ForkingServer", "HashClient", "OneShotServer",
                "PickleEncoder", "PickleSerde", "PickleSerializer", "PooledClient", "ThreadPoolServer",
                "ThreadedServer", "add", "cached", "enable_insecure_serializers", "multi_cached", "register_function",
                "set_encoder", "shared_task", "task", "topic", "update",
            ),
            "settings": (
                "CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "CELERY_RESULT_SERIALIZER",
                "CELERY_TASK_SERIALIZER", "accept_content", "result_accept_content", "result_serializer",
                "task_serializer",
            ),
            "writes": (
                "SERIALIZER", "accept_content", "result_accept_content", "result_serializer", "task_serializer",
            ),
        },
        {},
        {},
    ),
    "served_uploads": (
        {
            "SEC336": False,
        },
        {
            "calls": (
                "save",
            ),
        },
        {},
        {},
    ),
    "shell": (
        {
            "S602": False, "S604": False, "S605": False,
        },
        {
            "calls": (
                "Pipeline", "Popen", "Popen3", "Popen4", "ShellOperation", "Subprocess", "bash", "call", "capture_both",
                "capture_stderr", "capture_stdout", "check_call", "check_output", "create_subprocess_shell", "dash",
                "get_both", "get_stderr", "get_stdout", "getoutput", "getstatusoutput", "ksh", "local", "node",
                "open_process", "perl", "popen", "popen2", "popen3", "popen4", "python", "python3", "ruby", "run",
                "run_command", "run_process", "sh", "subprocess_shell", "sudo", "system", "zsh",
            ),
            "keywords": (
                "python_shell", "shell",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "sql": (
        {
            "S608": False, "S610": False, "S611": False,
        },
        {
            "calls": (
                "Aggregate", "AsIs", "DDL", "Func", "Popen", "RawSQL", "SQL", "SQLExpression", "SimpleStatement",
                "Subprocess", "TextClause", "add", "aggregate", "batch_execute_statement", "bool_op", "bulk_query",
                "call", "callproc", "check_call", "check_output", "cmd_query", "cmd_query_iter", "command", "copy",
                "copy_expert", "copy_from_query", "count_rows", "create_ctas_table", "cursor", "delete", "describe",
                "exec_driver_sql", "exec_immediate", "execute", "execute_async", "execute_batch",
                "execute_concurrent_with_args", "execute_fetchall", "execute_insert", "execute_iter", "execute_many",
                "execute_partitioned_dml", "execute_query", "execute_query_dict", "execute_raw", "execute_script",
                "execute_sql", "execute_statement", "execute_string", "execute_update", "execute_values",
                "execute_with_progress", "executemany", "executescript", "exists", "expr", "extra", "fetch",
                "fetch_all", "fetch_df_all", "fetch_df_batches", "fetch_one", "fetch_val", "fetchall", "fetchmany",
                "fetchone", "fetchrow", "fetchval", "filter", "format", "format_map", "from_query", "fromdb", "get",
                "get_df", "get_first", "get_pandas_df", "get_records", "insert", "insert_dataframe", "iterate", "join",
                "literal_column", "mogrify", "multisql", "op", "open_process", "order", "prefix_with", "prepare",
                "project", "q", "query", "query_and_wait", "query_arrow", "query_arrow_stream", "query_async",
                "query_column_block", "query_column_block_stream", "query_dataframe", "query_df", "query_df_arrow",
                "query_df_arrow_stream", "query_df_stream", "query_first", "query_items", "query_np", "query_np_stream",
                "query_raw", "query_row_block", "query_row_block_stream", "query_rows", "query_rows_stream", "raw",
                "raw_query", "raw_sql", "raw_stream", "read_database", "read_database_uri", "read_gbq",
                "read_partiql_query", "read_sql", "read_sql_query", "replace", "run", "run_no_throw", "run_process",
                "scalar", "scalars", "select", "selectExpr", "select_object_content", "sql", "sql_with_options",
                "sqldf", "start_query_execution", "stream", "suffix_with", "text", "unload", "update", "where",
                "with_hint", "with_statement_hint",
            ),
            "modules": (
                "django",
            ),
            "nodes": (
                "BinOp", "JoinedStr",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "ssh": (
        {
            "S507": False, "SEC611": False, "S601": False,
        },
        {
            "bases": (
                "MissingHostKeyPolicy",
            ),
            "calls": (
                "AsyncDriver", "AsyncEOSDriver", "AsyncGenericDriver", "AsyncIOSXEDriver", "AsyncIOSXRDriver",
                "AsyncJunosDriver", "AsyncNXOSDriver", "AsyncNetworkDriver", "AsyncScrapli", "Driver", "EOSDriver",
                "GenericDriver", "IOSXEDriver", "IOSXRDriver", "JunosDriver", "NXOSDriver", "NetworkDriver",
                "SSHClientConnectionOptions", "Scrapli", "V1Container", "cli", "connect", "connect_reverse",
                "connect_ssh", "create_connection", "create_process", "exec_command", "exec_create", "exec_run",
                "execute", "execute_cmd", "execute_ps", "existingConnection", "get_remote_server_key", "newConnection",
                "run", "run_async", "run_cmd", "run_ps", "scp", "send", "send_command", "send_command_expect",
                "send_command_timing", "send_commands", "send_config_set", "send_multiline", "send_multiline_timing",
                "sendall", "sendline", "set_missing_host_key_policy", "stream", "sudo",
            ),
            "heads": (
                "\n\tSt", "\n   ", "\n  S", "\nHos", "\nStr", "-o S", "-oSt", "Host", "Matc", "Stri", "User", "rsyn",
                "scp ", "sftp", "ssh ", "sshp", "stri",
            ),
            "modules": (
                "paramiko",
            ),
            "writes": (
                "hostkeys",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "ssrf": (
        {
            "SEC103": False, "SEC104": False,
        },
        {
            "calls": (
                "AIOHTTPTransport", "Anthropic", "Article", "AsyncAnthropic", "AsyncClient", "AsyncIOMotorClient",
                "AsyncMongoClient", "AsyncOpenAI", "BaseParser", "BlobClient", "BlobServiceClient", "CSS",
                "CachingClient", "CertificateClient", "Client", "ClientSession", "Connection", "ConnectionParameters",
                "ContainerClient", "CreatePDF", "DataLakeDirectoryClient", "DataLakeFileClient",
                "DataLakeServiceClient", "Draft201909Validator", "Draft202012Validator", "Draft3Validator",
                "Draft4Validator", "Draft6Validator", "Draft7Validator", "FTP", "FTP_TLS", "FileSystemClient",
                "FormRequest", "HTML", "HTTPConnection", "HTTPConnectionPool", "HTTPRequest", "HTTPSConnection",
                "HTTPSConnectionPool", "HTTPXAsyncTransport", "HTTPXTransport", "IMAP4", "IMAP4_SSL", "JsonRequest",
                "KeyClient", "MongoClient", "MySQLDatabase", "OpenAI", "POP3", "POP3_SSL", "Paragraph",
                "PostgresqlDatabase", "ProxyManager", "PyJWKClient", "PyQuery", "QueueClient", "QueueServiceClient",
                "Redis", "Request", "RequestsHTTPTransport", "ResolvingParser", "RobotFileParser", "SMTP", "SMTP_SSL",
                "SecretClient", "Server", "ServerProxy", "ShareClient", "ShareDirectoryClient", "ShareFileClient",
                "ShareServiceClient", "StrictRedis", "Telnet", "Transport", "URLParameters", "WebBaseLoader",
                "WebSocketApp", "WebsocketsTransport", "XPreformatted", "arun", "build", "build_request", "client",
                "clone", "clone_from", "clone_repository", "connect", "connect_ex", "connect_tcp",
                "connection_from_host", "connection_from_url", "create_connection", "delete", "download",
                "downloadPage", "download_blob_from_url", "extract_info", "fetch", "fetch_url", "from_blob_url",
                "from_container_url", "from_directory_url", "from_file_url", "from_queue_url", "from_share_url",
                "from_string", "from_url", "get", "getPage", "get_server_certificate", "goto", "head", "initialize",
                "mount", "open", "open_connection", "open_tcp_stream", "options", "parse", "patch", "pisaDocument",
                "post", "proxy_from_url", "put", "putrequest", "query", "request", "request_encode_body",
                "request_encode_url", "resource", "retrieve", "send", "sendto", "set_tunnel", "setopt", "stream",
                "svg2eps", "svg2pdf", "svg2png", "svg2ps", "svg2svg", "upload_blob_to_url", "urlopen", "urlretrieve",
                "validate", "websocket", "websocket_connect", "write_html", "ws_connect",
            ),
            "calls+": (
                "ClientRedirect", "HTTPFound", "HTTPMovedPermanently", "HTTPMultipleChoices", "HTTPPermanentRedirect",
                "HTTPRedirect", "HTTPSeeOther", "HTTPTemporaryRedirect", "HTTPUseProxy", "HttpResponseClientRedirect",
                "HttpResponsePermanentRedirect", "HttpResponseRedirect", "Redirect", "RedirectResponse", "add",
                "add_header", "append", "append_header", "found", "moved_permanently", "permanent",
                "permanent_redirect", "redirect", "redirectTo", "see_other", "seeother", "send_header", "set",
                "setHeader", "set_header", "setdefault", "temporary", "temporary_redirect", "tempredirect", "to",
            ),
            "definitions+": (
                "get_redirect_url", "get_success_url",
            ),
            "heads+": (
                "HX-R", "Loca", "Refr", "hx-r", "loca", "refr",
            ),
            "keywords+": (
                "Location", "Refresh", "response_class",
            ),
            "writes+": (
                "HX-Redirect", "Location", "Refresh", "hx-redirect", "location", "refresh",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "suppression": (
        {
            "SEC940": True,
        },
        {},
        {
            "always": (
                "",
            ),
        },
        {},
    ),
    "tempfiles": (
        {
            "SEC310": False,
        },
        {
            "calls": (
                "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler", "ZipFile",
                "basicConfig", "connect", "copy", "copy2", "copyfile", "copytree", "dump", "imwrite", "makedirs",
                "mkdir", "move", "open", "save", "savefig", "savetxt", "savez", "savez_compressed", "to_csv",
                "to_excel", "to_feather", "to_hdf", "to_json", "to_parquet", "to_pickle", "urlretrieve", "write_bytes",
                "write_csv", "write_index", "write_parquet", "write_text",
            ),
            "heads": (
                "/dev", "/pri", "/tmp", "/usr", "/var",
            ),
        },
        {},
        {},
    ),
    "template_sources": (
        {
            "SEC106": False,
        },
        {
            "calls": (
                "ChatPromptTemplate", "CheetahTemplate", "DictLoader", "Environment", "ImmutableSandboxedEnvironment",
                "Jinja2Template", "MakoTemplate", "MarkupTemplate", "NewTextTemplate", "OldTextTemplate",
                "PageTemplate", "PageTextTemplate", "PromptTemplate", "SandboxedEnvironment", "SimpleTemplate",
                "TRender", "Template", "TextTemplate", "cheetah_template", "compile", "compile_expression",
                "from_string", "from_template", "get_template", "jinja2_template", "mako_template", "render",
                "render_template", "render_template_string", "select_template", "stream_template_string", "template",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "templates": (
        {
            "S701": False, "S702": False, "S308": False, "S703": False, "S704": False,
        },
        {
            "bases": (
                "Environment",
            ),
            "calls": (
                "Environment", "ImmutableSandboxedEnvironment", "Markup", "SafeBytes", "SafeString", "SafeText",
                "SafeUnicode", "SandboxedEnvironment", "Template", "TemplateLookup", "get_template", "literal",
                "mark_safe", "select_template", "setup", "update",
            ),
            "uses": (
                "mark_safe",
            ),
            "writes": (
                "autoescape", "jinja_options",
            ),
        },
        {
            "bases": (
                "SafeBytes", "SafeString", "SafeText", "SafeUnicode",
            ),
            "calls": (
                "select_autoescape",
            ),
            "uses": (
                "Markup", "SafeBytes", "SafeString", "SafeText", "SafeUnicode", "literal",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "temporary_names": (
        {
            "S306": False, "S325": False,
        },
        {
            "calls": (
                "NamedTemporaryFile", "TemporaryDirectory", "mktemp", "open", "tempnam", "tmpnam",
            ),
            "uses": (
                "mktemp", "tempnam", "tmpnam",
            ),
        },
        {},
        {},
    ),
    "timeouts": (
        {
            "S113": False,
        },
        {
            "calls": (
                "AsyncClient", "Client", "Timeout", "delete", "get", "head", "options", "patch", "post", "put",
                "request", "stream",
            ),
        },
        {},
        {},
    ),
    "tls.clients": (
        {
            "SEC225": False, "SEC226": True, "SEC228": False, "SEC229": False,
        },
        {
            "calls": (
                "AIOHTTPTransport", "Accounts", "AccountsAPI", "Admin", "AdminAPI", "AdminClient", "AsyncClient",
                "AsyncDuoClient", "AsyncElasticsearch", "AsyncOpenSearch", "AsyncSession", "Auth", "AuthAPI",
                "AvroConsumer", "AvroProducer", "BlobClient", "BlobServiceClient", "Client", "ClientSecretCredential",
                "Connect", "Consul", "Consumer", "ContainerClient", "CosmosClient", "DataLakeServiceClient",
                "DefaultAzureCredential", "DeserializingConsumer", "Elasticsearch", "Gitlab", "HTTPRequest",
                "HTTPXAsyncTransport", "HTTPXTransport", "Http", "JIRA", "KeyClient", "ManagedIdentityCredential",
                "OpenSearch", "Producer", "Protocol", "ProxmoxAPI", "QueueClient", "QueueServiceClient", "Request",
                "RequestsHTTPTransport", "SMTP", "SecretClient", "Security", "SerializingProducer", "Session",
                "SmartConnect", "SmartConnectNoSSL", "SmartStubAdapter", "TableClient", "TableServiceClient",
                "WebSocket", "add_argument", "configure", "connect", "create_connection", "fetch", "get_async_client",
                "get_client", "launch_persistent_context", "new_context", "new_page", "open", "open_url", "run_forever",
                "send", "setopt", "starttls",
            ),
            "writes": (
                "HTTP_ADAPTER_CLS", "accept_insecure_certs", "assert_hostname", "ca_certs", "verify_ssl",
            ),
        },
        {
            "calls": (
                "disable_warnings", "filterwarnings", "simplefilter",
            ),
            "keywords": (
                "check_cert", "check_certificate", "check_certs", "disable_certificate_validation",
                "disable_server_verification", "disable_ssl_verification", "disable_ssl_verify",
                "ignore_certificate_errors", "ignore_ssl", "ignore_ssl_errors", "insecure_skip_tls_verify",
                "insecure_skip_verify", "insecure_ssl", "nocheckcertificate", "skip_ssl_verification",
                "skip_ssl_verify", "skip_tls_verify", "skip_verify_ssl", "ssl_insecure", "ssl_verification",
                "ssl_verify", "tls_insecure", "tls_skip_verify", "tls_verify", "validate_cert", "validate_certificate",
                "validate_certificates", "validate_certs", "validate_ssl", "verify_cert", "verify_certificate",
                "verify_certificates", "verify_certs", "verify_ssl", "verify_tls",
            ),
            "uses": (
                "disable_warnings",
            ),
        },
        {},
    ),
    "tls.contexts": (
        {
            "S323": False, "SEC227": False,
        },
        {
            "calls": (
                "FTP_TLS", "IMAP4_SSL", "NNTP_SSL", "POP3_SSL", "SMTP_SSL", "_create_stdlib_context",
                "_create_unverified_context", "_https_verify_certificates", "starttls", "stls",
            ),
            "uses": (
                "_create_stdlib_context", "_create_unverified_context",
            ),
            "writes": (
                "PYTHONHTTPSVERIFY", "check_hostname", "verify_mode",
            ),
        },
        {},
        {},
    ),
    "tls.host_names": (
        {
            "SEC220": False,
        },
        {
            "calls": (
                "SSLContext",
            ),
            "writes": (
                "check_hostname", "verify_mode",
            ),
        },
        {},
        {},
    ),
    "tls.programs": (
        {
            "SEC233": False,
        },
        {
            "heads": (
                "-m", "/usr", "ANSI", "CURL", "GIT_", "NODE", "PIP_", "PYTH", "REQU", "UV_I", "apt", "apt ", "apt-",
                "aws", "aws ", "bin/", "buil", "curl", "dnf", "dnf ", "exec", "git", "git ", "helm", "kube", "npm",
                "npm ", "oc", "oc ", "pip", "pip ", "pip3", "podm", "skop", "sudo", "time", "uv", "uv ", "uvx", "uvx ",
                "wget", "yum", "yum ", "zypp",
            ),
            "keywords": (
                "ANSIBLE_HOST_KEY_CHECKING", "CURL_CA_BUNDLE", "GIT_SSL_NO_VERIFY", "NODE_TLS_REJECT_UNAUTHORIZED",
                "PIP_TRUSTED_HOST", "PYTHONHTTPSVERIFY", "REQUESTS_CA_BUNDLE", "UV_INSECURE_HOST",
            ),
            "writes": (
                "ANSIBLE_HOST_KEY_CHECKING", "CURL_CA_BUNDLE", "GIT_SSL_NO_VERIFY", "NODE_TLS_REJECT_UNAUTHORIZED",
                "PIP_TRUSTED_HOST", "REQUESTS_CA_BUNDLE", "UV_INSECURE_HOST",
            ),
        },
        {},
        {},
    ),
    "tls.requests": (
        {
            "S501": False,
        },
        {
            "calls": (
                "AsyncClient", "AsyncHTTPTransport", "Client", "HTTPTransport", "TCPConnector", "adelete", "aget",
                "ahead", "aoptions", "apatch", "apost", "aput", "arequest", "cert_verify", "create_ssl_context",
                "delete", "fetch_token", "get", "head", "options", "patch", "post", "put", "refresh_token", "request",
                "send", "stream", "ws_connect",
            ),
            "keywords": (
                "verify",
            ),
            "writes": (
                "verify",
            ),
        },
        {},
        {},
    ),
    "tls.verification": (
        {
            "SEC221": False, "SEC222": True,
        },
        {
            "calls": (
                "CertificateOptions", "ClientContextFactory", "Context", "HTTPSConnectionPool", "PoolManager",
                "ProxyManager", "SSLContext", "connect", "connect_ex", "connection_from_url", "create_default_context",
                "ignoreSslErrors", "init_poolmanager", "proxy_from_url", "setPeerVerifyMode", "set_accept_state",
                "set_connect_state", "set_verify", "use_certificate", "use_certificate_chain_file",
                "use_certificate_file", "wrap_socket",
            ),
            "uses": (
                "CERT_NONE",
            ),
            "writes": (
                "assert_hostname", "cert_reqs", "verify_mode",
            ),
        },
        {
            "uses": (
                "CERT_OPTIONAL",
            ),
        },
        {},
    ),
    "tls.versions": (
        {
            "S502": False, "S503": False, "S504": False, "SEC223": False, "SEC224": True,
        },
        {
            "calls": (
                "CfnDomainName", "Context", "DomainEndpointOptionsProperty", "DomainNameConfigurationProperty",
                "HTTPSConnectionPool", "PoolManager", "SSLContext", "create_urllib3_context", "get_server_certificate",
                "set_cipher_list", "set_ciphers", "set_min_proto_version", "wrap_socket",
            ),
            "uses": (
                "OP_NO_SSLv2", "OP_NO_SSLv3", "OP_NO_TLSv1", "OP_NO_TLSv1_1", "PROTOCOL_SSLv2", "PROTOCOL_SSLv3",
                "PROTOCOL_TLSv1", "PROTOCOL_TLSv1_1", "SSL_V3", "SSLv23_METHOD", "SSLv2_METHOD", "SSLv3_METHOD",
                "TLS_1_0", "TLS_V1", "TLS_V1_1_2016", "TLS_V1_2016", "TLSv1_1_METHOD", "TLSv1_METHOD",
            ),
            "writes": (
                "DEFAULT_CIPHERS", "maximum_version", "minimum_version",
            ),
        },
        {},
        {},
    ),
    "umasks": (
        {
            "SEC311": False,
        },
        {
            "calls": (
                "DaemonContext", "umask",
            ),
        },
        {},
        {},
    ),
    "unicode": (
        {
            "SEC810": False, "SEC811": True,
        },
        {
            "calls": (
                "Markup", "SafeBytes", "SafeString", "SafeText", "SafeUnicode", "as_uri", "clean", "clean_text",
                "conditional_escape", "convert", "diff_prettyHtml", "dumps", "escape", "escape_silent", "escapejs",
                "format_html", "format_html_join", "get_valid_filename", "highlight", "html_params", "htmlquote",
                "htmlsafe_json_dumps", "json_encode", "json_script", "mark_safe", "normalize", "quoteattr",
                "smart_urlquote", "websafe", "xhtml_escape",
            ),
        },
        {
            "calls+": (
                "NFKC", "NFKD", "normalize", "unidecode", "unidecode_expect_ascii",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "web.aiohttp": (
        {
            "SEC450": False, "SEC451": False, "SEC452": True,
        },
        {
            "calls": (
                "add_static", "static",
            ),
        },
        {
            "calls": (
                "Application", "StaticFiles",
            ),
            "modules": (
                "aiohttp_csrf",
            ),
        },
        {},
    ),
    "web.claims": (
        {
            "SEC535": False, "SEC536": True,
        },
        {
            "calls": (
                "encode",
            ),
        },
        {},
        {},
    ),
    "web.contexts": (
        {
            "SEC436": False,
        },
        {
            "calls": (
                "Context", "RequestContext", "render", "render_async", "render_template", "render_template_async",
                "render_template_string", "render_to_response", "render_to_string",
            ),
        },
        {},
        {},
    ),
    "web.cookies": (
        {
            "SEC500": False, "SEC502": False,
        },
        {
            "calls": (
                "add_cookie", "from_mapping", "get_random_string", "set_cookie", "set_secure_cookie",
                "set_signed_cookie", "token_hex", "token_urlsafe", "update",
            ),
            "heads": (
                "Set-", "set-",
            ),
            "settings": (
                "CSRF_COOKIE_SECURE", "JWT_COOKIE_SECURE", "REMEMBER_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SAMESITE",
                "REMEMBER_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY", "SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_SECURE",
            ),
            "writes": (
                "CSRF_COOKIE_SECURE", "JWT_COOKIE_SECURE", "REMEMBER_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SAMESITE",
                "REMEMBER_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY", "SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_SECURE",
                "Set-Cookie", "[]", "httponly", "secure", "set-cookie",
            ),
        },
        {},
        {},
    ),
    "web.cors": (
        {
            "SEC510": False, "SEC511": True,
        },
        {
            "calls": (
                "CORS", "CORSConfig", "CORSMiddleware", "Middleware", "ResourceOptions", "add_middleware",
                "cross_origin", "init_app",
            ),
            "settings": (
                "CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ALLOW_ALL_ORIGINS", "CORS_ALLOW_CREDENTIALS",
                "CORS_ORIGIN_ALLOW_ALL", "CORS_ORIGIN_REGEX_WHITELIST",
            ),
            "writes": (
                "Access-Control-Allow-Credentials", "Access-Control-Allow-Origin", "CORS_ORIGINS", "CORS_RESOURCES",
                "CORS_SUPPORTS_CREDENTIALS", "access-control-allow-credentials", "access-control-allow-origin",
            ),
        },
        {
            "calls": (
                "__setitem__", "add", "add_header", "send_header", "set", "set_header", "setdefault",
            ),
            "heads": (
                "Acce", "acce",
            ),
            "uses": (
                "cross_origin",
            ),
        },
        {},
    ),
    "web.csrf": (
        {
            "SEC520": False,
        },
        {
            "calls": (
                "Application", "csrf_protect", "from_mapping", "route", "set_default_csrf_options", "update",
            ),
            "definitions": (
                "enforce_csrf",
            ),
            "settings": (
                "JWT_COOKIE_CSRF_PROTECT", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "WTF_CSRF_ENABLED",
            ),
            "uses": (
                "csrf_protect",
            ),
            "writes": (
                "JWT_COOKIE_CSRF_PROTECT", "TESTING", "WTF_CSRF_ENABLED", "_dont_enforce_csrf_checks", "xsrf_cookies",
            ),
        },
        {},
        {},
    ),
    "web.csrf_exemptions": (
        {
            "SEC521": False,
        },
        {
            "calls": (
                "add_view", "view_config",
            ),
            "uses": (
                "csrf_exempt", "exempt",
            ),
        },
        {
            "calls": (
                "csrf_exempt", "exempt",
            ),
            "definitions": (
                "check_xsrf_cookie",
            ),
            "keywords": (
                "csrf_enabled", "meta",
            ),
            "settings": (
                "csrf",
            ),
            "writes": (
                "WTF_CSRF_CHECK_DEFAULT", "csrf_exempt",
            ),
        },
        {},
    ),
    "web.debugging": (
        {
            "SEC440": False,
        },
        {
            "calls": (
                "Application", "FastAPI", "GraphQL", "Litestar", "Starlette", "debug", "enable", "run",
            ),
            "writes": (
                "debug",
            ),
        },
        {},
        {},
    ),
    "web.django.debug": (
        {
            "SEC420": False,
        },
        {
            "settings": (
                "DEBUG",
            ),
        },
        {
            "calls": (
                "configure",
            ),
        },
        {},
    ),
    "web.django.forms": (
        {
            "SEC438": True,
        },
        {},
        {
            "settings": (
                "exclude", "fields",
            ),
        },
        {},
    ),
    "web.django.pages": (
        {
            "SEC427": False, "SEC428": True, "SEC429": False, "SEC430": True,
        },
        {
            "calls": (
                "Engine", "format_html",
            ),
            "heads": (
                "auto",
            ),
        },
        {
            "bases": (
                "SafeData",
            ),
            "calls": (
                "Context", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
                "HttpResponseNotFound", "HttpResponseServerError", "filter", "html_safe",
            ),
            "definitions": (
                "__html__",
            ),
            "modules": (
                "django",
            ),
            "uses": (
                "html_safe",
            ),
            "writes": (
                "autoescape",
            ),
        },
        {},
    ),
    "web.django.queries": (
        {
            "SEC431": True, "SEC432": True, "SEC433": True,
        },
        {},
        {
            "bases": (
                "Case", "Col", "DurationValue", "Exists", "Expression", "ExpressionList", "ExpressionWrapper", "Func",
                "OuterRef", "Random", "RawSQL", "Ref", "RowRange", "Star", "Subquery", "Value", "ValueRange", "When",
                "Window", "WindowFrame",
            ),
            "calls": (
                "as_sql", "raw",
            ),
            "modules": (
                "django",
            ),
            "uses": (
                "POST",
            ),
        },
        {},
    ),
    "web.django.rest": (
        {
            "SEC434": True, "SEC435": True,
        },
        {},
        {
            "calls": (
                "permission_classes",
            ),
            "settings": (
                "REST_FRAMEWORK", "permission_classes",
            ),
        },
        {},
    ),
    "web.django.settings": (
        {
            "SEC421": False, "SEC422": False, "SEC423": True, "SEC424": True, "SEC425": True, "SEC426": True,
        },
        {
            "settings": (
                "ALLOWED_HOSTS", "SECURE_CONTENT_TYPE_NOSNIFF", "SECURE_CROSS_ORIGIN_OPENER_POLICY",
                "SECURE_REFERRER_POLICY", "X_FRAME_OPTIONS",
            ),
        },
        {
            "settings": (
                "AUTHENTICATION_BACKENDS", "CSRF_COOKIE_DOMAIN", "CSRF_COOKIE_SECURE", "CSRF_TRUSTED_ORIGINS",
                "CSRF_USE_SESSIONS", "DATA_UPLOAD_MAX_MEMORY_SIZE", "DATA_UPLOAD_MAX_NUMBER_FIELDS",
                "DEBUG_PROPAGATE_EXCEPTIONS", "DEBUG_TOOLBAR_CONFIG", "EMAIL_USE_SSL", "EMAIL_USE_TLS",
                "FILE_UPLOAD_MAX_MEMORY_SIZE", "INSTALLED_APPS", "INTERNAL_IPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES",
                "SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS",
                "SECURE_REDIRECT_EXEMPT", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_DOMAIN", "SESSION_COOKIE_SECURE",
            ),
            "uses": (
                "xframe_options_exempt",
            ),
        },
        {},
    ),
    "web.empty_keys": (
        {
            "SEC560": False,
        },
        {
            "calls": (
                "HMAC", "compare_digest", "constant_time_compare", "digest", "new",
            ),
            "nodes": (
                "Compare",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "web.exempted": (
        {
            "SEC561": False,
        },
        {
            "nodes": (
                "Compare",
            ),
        },
        {},
        {},
    ),
    "web.fastapi": (
        {
            "SEC441": True, "SEC442": False, "SEC443": True,
        },
        {
            "calls": (
                "Middleware", "TransportSecuritySettings", "TrustedHostMiddleware", "add_middleware",
            ),
        },
        {
            "calls": (
                "Config", "FastAPI", "ProxyHeadersMiddleware", "SseServerTransport", "run",
            ),
            "modules": (
                "fastapi.middleware.cors", "fastapi.middleware.trustedhost", "fastapi.security",
                "starlette.middleware.cors", "starlette.middleware.trustedhost",
            ),
        },
        {},
    ),
    "web.flask.admin": (
        {
            "SEC409": True, "SEC410": True,
        },
        {},
        {
            "bases": (
                "FileAdmin", "ModelView", "RedisCli", "S3FileAdmin",
            ),
            "calls": (
                "FileAdmin", "ModelView", "RedisCli", "S3FileAdmin", "Talisman", "init_app",
            ),
        },
        {},
    ),
    "web.flask.running": (
        {
            "S201": False, "SEC402": False, "SEC403": True,
        },
        {
            "calls": (
                "DebuggedApplication", "run", "run_server", "run_simple",
            ),
            "modules": (
                "quart",
            ),
        },
        {},
        {},
    ),
    "web.flask.settings": (
        {
            "SEC400": False, "SEC401": True, "SEC404": True, "SEC405": True,
        },
        {
            "calls": (
                "from_mapping", "from_object", "update",
            ),
            "settings": (
                "DEBUG",
            ),
            "writes": (
                "DEBUG", "ENV", "FLASK_DEBUG", "FLASK_ENV", "debug",
            ),
        },
        {
            "calls": (
                "Flask", "from_envvar", "from_file", "from_json", "from_prefixed_env", "from_pyfile", "run",
            ),
            "modules": (
                "flask_security", "flask_talisman",
            ),
            "settings": (
                "PREFERRED_URL_SCHEME", "SESSION_COOKIE_SECURE",
            ),
            "uses": (
                "config",
            ),
            "writes": (
                "PREFERRED_URL_SCHEME", "PROPAGATE_EXCEPTIONS", "SECURITY_CONFIRM_SALT", "SECURITY_LOGIN_SALT",
                "SECURITY_PASSWORD_SINGLE_HASH", "SECURITY_REMEMBER_SALT", "SECURITY_RESET_SALT",
                "SESSION_COOKIE_SECURE", "TEMPLATES_AUTO_RELOAD", "TESTING", "X-XSS-Protection", "secret_key",
            ),
        },
        {},
    ),
    "web.flask.views": (
        {
            "SEC406": False, "SEC408": True,
        },
        {
            "calls": (
                "render_template", "stream_template",
            ),
            "writes": (
                "autoescape", "select_jinja_autoescape",
            ),
        },
        {
            "calls": (
                "StringField", "TextAreaField",
            ),
        },
        {},
    ),
    "web.guards": (
        {
            "SEC558": False,
        },
        {
            "calls": (
                "authentication_classes", "permission_classes", "throttle_classes",
            ),
            "modules": (
                "aiohttp", "ariadne", "bottle", "django", "fastapi", "flask", "flask_jwt_extended", "flask_login",
                "flask_security", "flask_socketio", "quart", "rest_framework", "sanic", "socketio", "telebot",
            ),
        },
        {},
        {},
    ),
    "web.jwt": (
        {
            "SEC531": False, "SEC532": False, "SEC533": True, "SEC534": True, "SEC537": False,
        },
        {
            "calls": (
                "JWTStrategy", "JsonWebToken", "decode", "decode_complete", "deserialize_compact", "encode",
            ),
        },
        {
            "calls": (
                "create_access_token", "create_refresh_token", "from_mapping", "update",
            ),
            "writes": (
                "JWT_ACCESS_TOKEN_EXPIRES", "JWT_REFRESH_TOKEN_EXPIRES",
            ),
        },
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "web.limits": (
        {
            "SEC557": True,
        },
        {},
        {
            "modules": (
                "axes", "defender", "django_ratelimit", "fastapi_limiter", "flask_limiter", "limits", "ratelimit",
                "slowapi",
            ),
            "nodes": (
                "AsyncFunctionDef", "FunctionDef",
            ),
        },
        {},
    ),
    "web.methods": (
        {
            "SEC522": False,
        },
        {
            "modules": (
                "bottle", "cherrypy", "django", "flask", "quart",
            ),
        },
        {},
        {},
    ),
    "web.origins": (
        {
            "SEC513": False, "SEC514": False,
        },
        {
            "calls": (
                "format", "format_map", "join", "replace", "urljoin", "urlunparse", "urlunsplit",
            ),
            "heads": (
                "Clie", "HTTP", "Host", "REMO", "Remo", "True", "X-Cl", "X-Fo", "X-Re", "clie", "host", "http", "remo",
                "true", "x-cl", "x-fo", "x-re",
            ),
            "modules": (
                "fastapi.middleware.trustedhost", "starlette.middleware.trustedhost",
            ),
            "nodes": (
                "BinOp", "JoinedStr",
            ),
            "uses": (
                "META", "base_url", "environ", "headers", "host", "host_url", "hostname", "netloc", "root_url",
                "url_root",
            ),
        },
        {},
        {},
    ),
    "web.ownership": (
        {
            "SEC437": False,
        },
        {
            "modules": (
                "fastapi", "flask", "quart",
            ),
        },
        {
            "calls": (
                "get", "get_object_or_404", "get_or_404",
            ),
        },
        {},
    ),
    "web.passwords": (
        {
            "SEC550": True, "SEC551": False, "SEC553": True, "SEC554": False,
        },
        {
            "calls": (
                "acreate_superuser", "acreate_user", "create_superuser", "create_user", "from_mapping", "make_password",
                "save", "set_password", "update", "validate_password",
            ),
            "modules": (
                "django",
            ),
            "writes": (
                "LOGIN_DISABLED",
            ),
        },
        {
            "settings": (
                "AUTH_PASSWORD_VALIDATORS",
            ),
        },
        {},
    ),
    "web.privileges": (
        {
            "SEC559": False,
        },
        {
            "calls": (
                "append", "execute", "get", "get_json", "insert", "insert_one", "login", "login_user", "put_item",
            ),
            "keywords": (
                "admin", "is_admin", "is_staff", "is_superuser", "permissions", "role", "roles", "superuser",
                "user_role", "user_type",
            ),
            "nodes": (
                "Compare", "Return",
            ),
            "uses": (
                "COOKIES", "GET", "POST", "args", "cookies", "data", "form", "get_json", "json", "values",
            ),
            "writes": (
                "[]", "admin", "current_user", "is_admin", "is_staff", "is_superuser", "permissions", "role", "roles",
                "superuser", "user", "user_role", "user_type",
            ),
        },
        {
            "uses": (
                "META", "get_header", "headers",
            ),
        },
        {
            "calls": _CALLS_1,
            "nodes": (
                "Compare",
            ),
            "uses": (
                "AIOKafkaConsumer", "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "BoltContext", "COOKIES",
                "ClientConnection", "Context", "Cookie", "CurrentHeaders", "FILES", "FieldStorage", "GET", "HTTPBasic",
                "HTTPBearer", "HTTPDigest", "Header", "Inputs", "KafkaConsumer", "META", "Message", "OAuth2",
                "OAuth2AuthorizationCodeBearer", "OAuth2PasswordBearer", "OpenIdConnect", "POST", "Predict", "REQUEST",
                "RarFile", "ServerConnection", "SocketStream", "StreamReader", "TarFile", "Trigger", "WebSocket",
                "WebSocketResponse", "Websocket", "abatch", "accept", "accept_charset", "accept_charsets",
                "accept_encoding", "accept_encodings", "accept_language", "accept_languages", "accept_mimetypes",
                "access_control_request_headers", "access_control_request_method", "access_route", "achat", "acomplete",
                "acompletion", "acreate", "ainvoke", "all", "app_id", "args", "arguments", "argv", "as_bytes",
                "as_json", "as_text", "astream", "attachments", "attributes", "auth", "authorization", "basic_get",
                "batch", "betavariate", "blpop", "body", "body_arguments", "body_file", "body_file_raw",
                "body_file_seekable", "body_params", "bounded_stream", "brpop", "bz2open", "cache_control", "call",
                "caption", "charset", "chat", "chat_completion", "chat_input", "choice", "choices", "chunks", "clean",
                "clean_content", "cleaned_data", "client_addr", "client_id", "command", "complete", "complete_async",
                "completion", "conf", "consume", "content", "content_encoding", "content_md5", "content_params",
                "content_type", "converse", "cookie", "cookies", "correlation_id", "create", "credentials", "data",
                "data_editor", "decoded_body", "description", "display_name", "docopt", "env", "environ", "environb",
                "exc_info", "experimental_get_query_params", "expovariate", "extractfile", "fd_reader", "fetch", "file",
                "file_name", "file_reader", "filelist", "filename", "files", "filter", "final_output", "first_name",
                "form", "form_data", "form_dict", "format_exc", "format_exception", "format_stack", "format_tb",
                "formatted_body", "forms", "forwarded", "forwarded_uri", "full_name", "full_path",
                "full_path_from_dirrecord", "full_url", "fullpath", "function_calls", "gammavariate", "gauss",
                "generate", "generate_content", "generate_content_async", "generate_sql", "get", "getAllHeaders",
                "getCookie", "getFilename", "getHeader", "getPassword", "getRequestHostname", "getUser", "get_args",
                "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments", "get_cookie",
                "get_cookie_values", "get_data", "get_filename", "get_first_header", "get_form", "get_full_path",
                "get_full_path_info", "get_header", "get_header_value", "get_headers", "get_http_headers",
                "get_http_params", "get_json", "get_json_body", "get_json_data", "get_media", "get_message",
                "get_multi_value_query_string_values", "get_param", "get_param_as_dict", "get_param_as_json",
                "get_param_as_list", "get_param_as_media", "get_query_args", "get_query_argument",
                "get_query_arguments", "get_query_string_as_media", "get_query_string_value", "get_queue_receiver",
                "get_single_header", "get_subscription_receiver", "get_unverified_header", "get_unverified_headers",
                "getbuffer", "getenv", "getenvb", "getmany", "getmembers", "getnames", "getone", "getopt",
                "getrandbits", "getvalue", "global_name", "gnu_getopt", "gzopen", "head", "header_list", "headers",
                "headers_lower", "host", "if_match", "if_none_match", "if_range", "infolist", "initial_data", "input",
                "input_stream", "invocation_metadata", "invoke", "invoke_model", "iter_bytes", "iter_data", "iter_json",
                "iter_msgpack", "iter_text", "json", "json_body", "jsonrequest", "key", "kickoff", "kickoff_async",
                "kwargs", "last_event_id", "last_name", "list_blob_names", "list_blobs", "list_objects",
                "list_objects_v2", "listdir", "listen", "load_json", "locale", "lognormvariate", "longFilename",
                "mail_from", "makefile", "match_info", "matchdict", "matches", "media", "memory_reader", "message",
                "message_id", "messages", "mimetype", "mimetype_params", "mlsd", "msgpack", "multi_value_headers",
                "multi_value_query_string_parameters", "multipart", "name", "namelist", "new", "next", "nick", "nlst",
                "normalvariate", "open", "open_args", "open_kwargs", "orig_argv", "origin", "original_content",
                "output", "paginate", "params", "paretovariate", "parse", "parse_args", "parse_header",
                "parse_known_args", "password", "path", "path_args", "path_info", "path_info_peek", "path_info_pop",
                "path_kwargs", "path_parameters", "path_params", "path_qs", "path_url", "pattern_match", "payload",
                "pipeline", "poll", "post", "postpath", "pragma", "predict", "prepath", "properties", "query",
                "query_args", "query_arguments", "query_params", "query_string", "query_string_parameters", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_data", "raw_event", "raw_headers", "raw_input",
                "raw_path", "raw_query_string", "raw_requestline", "raw_text", "raw_url", "rawinput", "rcpt_tos",
                "read", "read_bytes", "read_text", "read_until", "read_until_close", "read_until_regex", "readexactly",
                "readline", "readlines", "readuntil", "receive", "receive_bytes", "receive_data", "receive_exactly",
                "receive_json", "receive_media", "receive_message", "receive_messages", "receive_msgpack",
                "receive_some", "receive_str", "receive_text", "receive_until", "received_cookies", "recv", "recv_into",
                "recv_json", "recv_multipart", "recv_streaming", "recv_string", "recvfrom", "recvmsg", "referer",
                "referrer", "rel_url", "relative_uri", "remote_addr", "remote_route", "reply_to", "request",
                "requestHeaders", "request_line", "requested_subprotocols", "requestline", "resolved_headers_field",
                "resolved_query_string_parameters", "resolver_match", "responses", "retr", "rfile", "route_params",
                "route_values", "run", "sample", "scheme", "scope", "scopes", "send_message", "shortFilename",
                "shuffle", "sock_recv", "sock_recvfrom", "stdin", "stream", "stream_reader", "structuredContent",
                "structured_content", "subject", "subpath", "subsystem", "taropen", "text", "text_area",
                "text_generation", "text_input", "timezone", "title", "to_dict", "to_original_event", "token",
                "tool_calls", "top", "topic", "triangular", "type", "uid", "uniform", "uri", "uri_params", "url",
                "url_args", "urlargs", "urlparts", "urlvars", "user", "user_agent", "username", "validated_data",
                "value", "value_input", "values", "view_args", "vonmisesvariate", "walk", "weibullvariate", "xread",
                "xreadgroup", "xzopen", "zstopen",
            ),
        },
    ),
    "web.reflected_origins": (
        {
            "SEC512": False,
        },
        {
            "calls+": (
                "add", "add_header", "append", "append_header", "send_header", "set", "setHeader", "set_header",
                "setdefault",
            ),
            "heads+": (
                "Acce", "acce",
            ),
            "writes+": (
                "Access-Control-Allow-Credentials", "Access-Control-Allow-Origin", "access-control-allow-credentials",
                "access-control-allow-origin",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "web.served": (
        {
            "SEC335": False,
        },
        {
            "calls": (
                "Application", "BaseHTTPRequestHandler", "Blueprint", "File", "Flask", "StaticFiles", "add_static",
                "send_from_directory", "static", "static_file",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "web.sessions": (
        {
            "SEC540": False, "SEC541": False, "SEC543": True, "SEC501": False,
        },
        {
            "calls": (
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "BaseCookieSessionFactory", "CookieTransport",
                "EncryptedCookieStorage", "MemcachedStorage", "Middleware", "NaClCookieStorage", "PickleSerializer",
                "RedisStorage", "SessionMiddleware", "SignedCookieSessionFactory", "SimpleCookieStorage", "Talisman",
                "UnencryptedCookieSessionFactoryConfig", "add_middleware", "init_app",
            ),
            "settings": (
                "SESSION_SERIALIZER",
            ),
            "uses": (
                "PickleSerializer",
            ),
        },
        {
            "calls": (
                "JWT", "JWTManager", "from_mapping", "update",
            ),
            "heads": (
                "tool",
            ),
            "modules": (
                "cherrypy",
            ),
            "settings": (
                "JWT_ALGORITHM", "JWT_BLACKLIST_ENABLED", "JWT_COOKIE_DOMAIN", "JWT_COOKIE_SECURE", "JWT_PRIVATE_KEY",
                "JWT_PUBLIC_KEY", "JWT_SECRET_KEY", "SESSION_ENGINE",
            ),
            "writes": (
                "JWT_ALGORITHM", "JWT_BLACKLIST_ENABLED", "JWT_COOKIE_DOMAIN", "JWT_COOKIE_SECURE", "JWT_PRIVATE_KEY",
                "JWT_PUBLIC_KEY", "JWT_SECRET_KEY",
            ),
        },
        {},
    ),
    "web.signing_keys": (
        {
            "SEC542": False,
        },
        {
            "calls": (
                "AES", "AES128", "AES256", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "Aead",
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "Camellia", "ChaCha20", "ChaCha20Poly1305",
                "EncryptedCookieStorage", "Fernet", "HMAC", "JSONWebSignatureSerializer", "JWTStrategy", "Middleware",
                "NaClCookieStorage", "PrivateKey", "SM4", "SecretBox", "Serializer", "SessionMiddleware",
                "SignedCookieSessionFactory", "Signer", "SigningKey", "TimedJSONWebSignatureSerializer",
                "TimedSerializer", "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer", "add_middleware",
                "decode", "decode_complete", "digest", "dumps", "encode", "from_mapping", "from_seed", "loads", "new",
                "update",
            ),
            "modules": (
                "pydantic", "pydantic_settings",
            ),
            "settings": (
                "JWT_SECRET_KEY", "SECRET_KEY", "SECURITY_PASSWORD_SALT", "SESSION_SECRET", "WTF_CSRF_SECRET_KEY",
            ),
            "writes": (
                "JWT_SECRET_KEY", "SECRET_KEY", "SECURITY_PASSWORD_SALT", "SESSION_SECRET", "WTF_CSRF_SECRET_KEY",
                "secret_key",
            ),
        },
        {},
        {},
    ),
    "web.tornado": (
        {
            "SEC460": False, "SEC461": False,
        },
        {
            "calls": (
                "Application", "AsyncServer", "DictLoader", "Loader", "Server", "SocketIO", "Template", "init_app",
            ),
            "definitions": (
                "check_origin",
            ),
        },
        {},
        {},
    ),
    "web.unverified": (
        {
            "SEC530": False,
        },
        {
            "calls": (
                "AccessToken", "Depends", "PyJWT", "RefreshToken", "Security", "SlidingToken", "UntypedToken", "decode",
                "decode_complete", "get_unverified_claims", "loads", "loads_unsafe", "process_jwt", "verify",
                "verify_jwt",
            ),
        },
        {},
        {},
    ),
    "wildcards": (
        {
            "S609": False,
        },
        {
            "calls": (
                "Popen", "Popen3", "Popen4", "Subprocess", "call", "check_call", "check_output",
                "create_subprocess_shell", "getoutput", "getstatusoutput", "open_process", "popen", "popen2", "popen3",
                "popen4", "run", "run_process", "system",
            ),
        },
        {},
        {},
    ),
    "xml.imports": (
        {
            "S405": False, "S406": False, "S407": False, "S408": False, "S409": False, "S410": False, "S411": False,
        },
        {
            "calls": (
                "__import__", "defuse_stdlib", "import_module", "monkey_patch",
            ),
            "modules": (
                "SimpleXMLRPCServer", "lxml", "six.moves.xmlrpc_client", "six.moves.xmlrpc_server",
                "xml.dom.expatbuilder", "xml.dom.minidom", "xml.dom.pulldom", "xml.etree.ElementTree",
                "xml.etree.cElementTree", "xml.sax", "xmlrpc", "xmlrpclib",
            ),
            "uses": (
                "ElementTree", "cElementTree", "client", "etree", "expatbuilder", "lxml", "minidom", "pulldom", "sax",
            ),
            "writes": (
                "EntityDeclHandler",
            ),
        },
        {},
        {},
    ),
    "xml.options": (
        {
            "SEC320": False, "SEC321": False, "SEC322": False,
        },
        {
            "calls": (
                "DefusedXMLParser", "ETCompatXMLParser", "SetParamEntityParsing", "Settings", "XML", "XMLParser",
                "XMLPullParser", "fromstring", "include", "iterparse", "makeparser", "parse", "parseString",
                "setFeature", "svg2eps", "svg2pdf", "svg2png", "svg2ps", "svg2svg", "xinclude",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "xml.parsers": (
        {
            "S313": False, "S314": False, "S315": False, "S316": False, "S317": False, "S318": False, "S319": False,
            "S320": False,
        },
        {
            "calls": (
                "DefusedXMLParser", "ETCompatXMLParser", "ElementTree", "GlobalParserTLS", "HTMLParser",
                "HTMLPullParser", "RestrictedElement", "XML", "XMLDTDID", "XMLID", "XMLParser", "XMLPullParser",
                "check_docinfo", "create_parser", "defuse_stdlib", "feed", "fromstring", "fromstringlist",
                "getDefaultParser", "get_default_parser", "iterparse", "make_parser", "makeparser", "parse",
                "parseString", "parseid", "set_default_parser",
            ),
            "uses": (
                "GlobalParserTLS", "RestrictedElement", "XML", "XMLDTDID", "XMLID", "XMLParser", "XMLPullParser",
                "check_docinfo", "create_parser", "fromstring", "fromstringlist", "getDefaultParser",
                "get_default_parser", "iterparse", "make_parser", "parse", "parseString", "parseid",
            ),
            "writes": (
                "EntityDeclHandler",
            ),
        },
        {},
        {},
    ),
    "xmlrpc": (
        {
            "SEC323": False, "SEC324": True,
        },
        {
            "calls": (
                "register_instance",
            ),
        },
        {
            "bases": (
                "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "MultiPathXMLRPCServer", "SimpleXMLRPCServer",
            ),
            "calls": (
                "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "MultiPathXMLRPCServer", "SimpleXMLRPCServer",
                "monkey_patch",
            ),
        },
        {},
    ),
    "xss": (
        {
            "SEC105": False,
        },
        {
            "calls+": (
                "DangerouslySetInnerHTML", "Div", "ErrorPage", "ForbiddenResource", "HTML", "HTMLContent",
                "HTMLResponse", "HTTPBadGateway", "HTTPBadRequest", "HTTPConflict", "HTTPForbidden", "HTTPGone",
                "HTTPInternalServerError", "HTTPNotAcceptable", "HTTPNotFound", "HTTPNotImplemented", "HTTPOk",
                "HTTPPreconditionFailed", "HTTPResponse", "HTTPServiceUnavailable", "HTTPTooManyRequests",
                "HTTPUnauthorized", "HTTPUnprocessableEntity", "HTTPUnsupportedMediaType", "HttpResponse",
                "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound",
                "HttpResponseServerError", "Markdown", "NoResource", "NotStr", "Response", "Safe", "StreamResponse",
                "StreamingHttpResponse", "StreamingResponse", "add", "add_body_html", "add_head_html", "finish", "html",
                "make_response", "markdown", "raw", "response_class", "run_javascript", "send_header", "set",
                "setHeader", "set_data", "set_header", "setdefault", "start_response", "to_html", "update", "write",
                "write_eof", "writelines",
            ),
            "definitions+": (
                "GET", "POST", "list_directory", "render", "render_GET", "render_POST", "send_head",
            ),
            "keywords+": (
                "media_type", "output", "response_class",
            ),
            "nodes+": (
                "Return", "Yield",
            ),
            "uses+": (
                "after_request",
            ),
            "writes+": (
                "Content-Type", "Content-type", "app_iter", "body", "content", "content-type", "content_type", "data",
                "default_mimetype", "headers", "mimetype", "response", "text", "ubody", "unicode_body",
            ),
        },
        {},
        {
            "calls": _CALLS_1,
            "uses": _USES_2,
        },
    ),
    "yaml": (
        {
            "S506": False, "SEC300": False,
        },
        {
            "calls": (
                "YAML", "full_load", "full_load_all", "get_data", "get_single_data", "load", "load_all", "unsafe_load",
                "unsafe_load_all",
            ),
            "uses": (
                "full_load", "full_load_all", "load", "load_all", "unsafe_load", "unsafe_load_all",
            ),
        },
        {},
        {},
    ),
}
