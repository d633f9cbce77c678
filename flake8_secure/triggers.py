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
                "bind",
            ),
            "calls of asyncio": (
                "start_server",
            ),
            "calls of asyncio socket": (
                "create_server",
            ),
            "calls of eventlet": (
                "listen",
            ),
            "calls of gevent": (
                "DatagramServer", "StreamServer", "WSGIServer",
            ),
            "calls of http": (
                "HTTPServer", "ThreadingHTTPServer",
            ),
            "calls of socket": (
                "getaddrinfo",
            ),
            "calls of socketserver": (
                "ForkingTCPServer", "ForkingUDPServer", "TCPServer", "ThreadingTCPServer", "ThreadingUDPServer",
                "UDPServer",
            ),
            "calls of waitress websockets": (
                "serve",
            ),
            "calls of xmlrpc": (
                "DocXMLRPCServer", "SimpleXMLRPCServer",
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
                "download_to_filename", "extractall", "open",
            ),
            "calls of anyio": (
                "open_file",
            ),
            "calls of boto3": (
                "download_file",
            ),
            "calls of os": (
                "link", "makedirs", "remove", "symlink",
            ),
            "calls of os pathlib": (
                "chmod", "mkdir", "rename", "replace", "rmdir", "unlink",
            ),
            "calls of paramiko": (
                "get",
            ),
            "calls of pathlib": (
                "touch", "write_bytes", "write_text",
            ),
            "calls of shutil": (
                "copy", "copy2", "copyfile", "move", "rmtree", "unpack_archive",
            ),
            "calls of tarfile": (
                "_extract_member", "extract",
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
            "calls of autogen autogen_ext": (
                "LocalCommandLineCodeExecutor",
            ),
            "calls of langchain_community": (
                "ShellTool",
            ),
            "calls of langchain_experimental": (
                "PALChain", "PythonAstREPLTool", "PythonREPLTool", "create_csv_agent", "create_pandas_dataframe_agent",
                "create_spark_dataframe_agent", "create_xorbits_agent", "from_colored_object_prompt",
                "from_math_prompt",
            ),
            "calls+": (
                "create", "create_and_poll", "parse", "send", "stream",
            ),
            "calls+ of agents": (
                "FunctionTool", "as_tool", "function_tool", "run", "run_streamed", "run_sync",
            ),
            "calls+ of agents pydantic_ai": (
                "Agent",
            ),
            "calls+ of aiohttp httpx requests": (
                "post",
            ),
            "calls+ of google": (
                "CreateCachedContentConfig", "GenerateContentConfig", "LiveConnectConfig", "connect",
                "generate_content", "generate_content_stream",
            ),
            "calls+ of google vertexai": (
                "GenerativeModel",
            ),
            "calls+ of langchain": (
                "create_agent",
            ),
            "calls+ of langchain langchain_core": (
                "SystemMessage", "from_messages",
            ),
            "calls+ of litellm": (
                "acompletion", "completion",
            ),
            "calls+ of ollama": (
                "chat",
            ),
            "calls+ of openai": (
                "acreate",
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
                "download_to_filename", "open", "write_bytes", "write_text",
            ),
            "calls of anyio": (
                "open_file",
            ),
            "calls of boto3": (
                "download_file",
            ),
            "calls of os": (
                "link", "makedirs", "remove", "symlink",
            ),
            "calls of os pathlib": (
                "chmod", "mkdir", "rename", "replace", "rmdir", "unlink",
            ),
            "calls of paramiko": (
                "get",
            ),
            "calls of pathlib": (
                "touch",
            ),
            "calls of shutil": (
                "copy", "copy2", "copyfile", "move", "rmtree",
            ),
            "calls of tarfile": (
                "_extract_member",
            ),
            "calls of urllib": (
                "urlretrieve",
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
            "calls+ of brotli bz2 compression gzip lzma zlib": (
                "decompress",
            ),
            "calls+ of bz2": (
                "BZ2File",
            ),
            "calls+ of bz2 compression gzip lzma tarfile": (
                "open",
            ),
            "calls+ of compression": (
                "ZstdFile",
            ),
            "calls+ of gzip": (
                "GzipFile",
            ),
            "calls+ of lzma": (
                "LZMAFile",
            ),
            "calls+ of tarfile": (
                "bz2open", "gzopen", "xzopen",
            ),
            "calls+ of zipfile": (
                "ZipFile",
            ),
            "uses+": (
                "file_size", "size",
            ),
        },
        {
            "calls of brotli bz2 compression gzip lzma zlib": (
                "decompress",
            ),
            "calls of bz2": (
                "BZ2File",
            ),
            "calls of bz2 compression gzip lzma tarfile": (
                "open",
            ),
            "calls of compression": (
                "ZstdFile",
            ),
            "calls of gzip": (
                "GzipFile",
            ),
            "calls of lzma": (
                "LZMAFile",
            ),
            "calls of tarfile": (
                "bz2open", "gzopen", "xzopen",
            ),
            "calls of zipfile": (
                "ZipFile",
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
                "update",
            ),
            "calls+ of flask os": (
                "from_mapping", "setdefault",
            ),
            "calls+ of os": (
                "putenv",
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
            "calls of ammonia bleach nh3": (
                "clean",
            ),
            "calls of bleach lxml lxml_html_clean nh3": (
                "Cleaner",
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
                "login", "starttls", "stls", "tls_set", "tls_set_context",
            ),
            "calls of aiosmtpd": (
                "Controller",
            ),
            "calls of aiosmtpd smtplib": (
                "SMTP",
            ),
            "calls of imap_tools": (
                "MailBoxUnencrypted", "xoauth2",
            ),
            "calls of imaplib": (
                "IMAP4", "authenticate",
            ),
            "calls of nntplib": (
                "NNTP",
            ),
            "calls of paho": (
                "username_pw_set",
            ),
            "calls of poplib": (
                "POP3", "pass_", "rpop",
            ),
            "calls of redmail": (
                "EmailSender",
            ),
            "calls of smtplib": (
                "LMTP", "auth", "send_message", "sendmail",
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
                "add_insecure_port", "prot_p",
            ),
            "calls of aiohttp": (
                "ClientSession", "ws_connect",
            ),
            "calls of aiohttp httpx requests": (
                "delete", "get", "head", "options", "patch", "post", "put",
            ),
            "calls of aiohttp httpx requests urllib3": (
                "request",
            ),
            "calls of ftplib": (
                "FTP_TLS", "login", "retrbinary", "retrlines", "storbinary", "storlines",
            ),
            "calls of grpc": (
                "insecure_channel",
            ),
            "calls of http": (
                "HTTPConnection",
            ),
            "calls of httpx": (
                "AsyncClient", "stream",
            ),
            "calls of httpx hvac": (
                "Client",
            ),
            "calls of requests urllib": (
                "Request",
            ),
            "calls of socketio websocket websockets": (
                "connect",
            ),
            "calls of urllib": (
                "open", "retrieve", "urlopen", "urlretrieve",
            ),
            "calls of urllib3": (
                "HTTPConnectionPool",
            ),
            "calls of websocket": (
                "WebSocketApp", "create_connection",
            ),
            "calls of xmlrpc": (
                "ServerProxy",
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
                "add_function_url", "add_ingress_rule", "add_permission", "allow_from", "allow_from_any_ipv4",
                "authorize_ingress", "authorize_security_group_ingress", "copy", "copy_from", "copy_object",
                "create_bucket", "create_cluster", "create_db_instance", "create_function_url_config", "modify_cluster",
                "modify_db_instance", "put", "put_bucket_acl", "put_object", "put_object_acl",
                "update_function_url_config", "upload_file", "upload_fileobj",
            ),
            "calls of aws_cdk": (
                "CfnBroker", "CfnBucket", "CfnCluster", "CfnDBInstance", "CfnDatabase", "CfnPermission",
                "CfnReplicationInstance", "CfnSecurityGroup", "CfnSecurityGroupIngress", "CfnWorkgroup",
                "DatabaseInstance", "DatabaseInstanceFromSnapshot", "DatabaseInstanceReadReplica", "InstanceProps",
                "PolicyStatement", "Port", "Role", "SubnetSelection", "all_tcp", "all_traffic", "any_ipv4", "any_ipv6",
                "ipv4", "ipv6", "provisioned", "serverless_v2", "tcp", "tcp_range",
            ),
            "calls of aws_cdk pulumi_aws": (
                "Bucket",
            ),
            "calls of azure pulumi_azure_native": (
                "SecurityRule",
            ),
            "calls of google pulumi_gcp": (
                "Firewall",
            ),
            "calls of pulumi_aws": (
                "Broker", "BucketAcl", "BucketAclV2", "BucketObject", "BucketObjectv2", "BucketV2", "Cluster",
                "ClusterInstance", "Database", "Instance", "SecurityGroupIngressRule", "SecurityGroupRule", "Workgroup",
            ),
            "calls of pulumi_aws troposphere": (
                "SecurityGroup",
            ),
            "calls of pulumi_azure_native": (
                "SecurityRuleArgs",
            ),
            "calls of troposphere": (
                "SecurityGroupIngress",
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
                "create", "create_container", "make_public", "put_public_access_block", "save_predefined",
                "set_container_access_policy", "upload_from_file", "upload_from_filename", "upload_from_string",
            ),
            "calls of aws_cdk": (
                "grant_public_access",
            ),
            "calls of pulumi_aws": (
                "BucketPublicAccessBlock",
            ),
            "calls of pulumi_azure_native": (
                "StorageAccount",
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
                "join",
            ),
            "calls of airflow": (
                "BashOperator", "DockerOperator", "GKEStartPodOperator", "KubernetesPodOperator", "MsSqlOperator",
                "MySqlOperator", "OracleOperator", "Param", "PostgresOperator", "SQLExecuteQueryOperator",
                "SSHOperator", "SnowflakeOperator", "SqliteOperator",
            ),
            "calls of pipes shlex": (
                "quote",
            ),
        },
        {
            "calls": (
                "format", "format_map", "replace",
            ),
            "calls of ariadne flask_graphql graphene_django graphql_server strawberry": (
                "as_view",
            ),
            "calls of strawberry": (
                "GraphQL", "GraphQLRouter",
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
            "calls of MySQLdb aiomysql aiopg asyncpg mongoengine mysql oracledb psycopg psycopg2 pymysql pyodbc snowflake": (
                "connect",
            ),
            "calls of aiokafka": (
                "AIOKafkaConsumer", "AIOKafkaProducer",
            ),
            "calls of aiomysql aiopg aioredis asyncpg oracledb": (
                "create_pool",
            ),
            "calls of aioredis": (
                "create_connection", "create_redis", "create_redis_pool",
            ),
            "calls of aioredis redis": (
                "Redis",
            ),
            "calls of aioredis redis valkey": (
                "from_url",
            ),
            "calls of boto3": (
                "client", "resource",
            ),
            "calls of celery": (
                "Celery",
            ),
            "calls of confluent_kafka": (
                "AdminClient", "AvroConsumer", "AvroProducer", "Consumer", "DeserializingConsumer", "Producer",
                "SerializingProducer",
            ),
            "calls of databases": (
                "Database",
            ),
            "calls of docker": (
                "TLSConfig",
            ),
            "calls of elasticsearch": (
                "AsyncElasticsearch", "Elasticsearch",
            ),
            "calls of influxdb_client": (
                "InfluxDBClient",
            ),
            "calls of kafka": (
                "KafkaAdminClient", "KafkaConsumer", "KafkaProducer",
            ),
            "calls of minio": (
                "Minio",
            ),
            "calls of mongoengine": (
                "register_connection",
            ),
            "calls of motor": (
                "AsyncIOMotorClient", "MotorClient",
            ),
            "calls of neo4j": (
                "driver",
            ),
            "calls of opensearchpy": (
                "AsyncOpenSearch", "OpenSearch",
            ),
            "calls of oracledb": (
                "ConnectParams", "PoolParams", "connect_async", "create_pool_async",
            ),
            "calls of paho": (
                "tls_insecure_set",
            ),
            "calls of psycopg2": (
                "SimpleConnectionPool", "ThreadedConnectionPool",
            ),
            "calls of psycopg_pool": (
                "AsyncConnectionPool",
            ),
            "calls of psycopg_pool redis valkey": (
                "ConnectionPool",
            ),
            "calls of pymongo": (
                "AsyncMongoClient", "MongoClient",
            ),
            "calls of redis": (
                "RedisCluster", "StrictRedis",
            ),
            "calls of redis valkey": (
                "BlockingConnectionPool",
            ),
            "calls of sqlalchemy": (
                "create_engine",
            ),
            "calls of valkey": (
                "StrictValkey", "Valkey", "ValkeyCluster",
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
            "calls of airflow": (
                "DockerOperator",
            ),
            "calls of aws_cdk": (
                "add_container",
            ),
            "calls of docker": (
                "APIClient", "DockerClient", "HostConfig", "Mount", "create", "create_host_config", "run",
            ),
            "calls of kubernetes": (
                "V1HostPathVolumeSource", "V1PodSpec", "V1SecurityContext",
            ),
            "calls of pulumi_docker": (
                "Container",
            ),
            "calls of pulumi_kubernetes": (
                "SecurityContextArgs",
            ),
            "calls+ of docker": (
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
                "Connection", "bind", "bind_s", "simple_bind", "simple_bind_s", "start_tls", "start_tls_s",
            ),
            "calls of bonsai": (
                "set_cert_policy",
            ),
            "calls of ldap": (
                "initialize", "set_option",
            ),
            "calls of ldap3": (
                "Server", "Tls",
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
                "attach_group_policy", "attach_role_policy", "attach_user_policy",
            ),
            "calls of aws_cdk": (
                "PolicyStatement", "from_aws_managed_policy_name",
            ),
            "calls of kubernetes": (
                "V1PolicyRule",
            ),
            "calls of pulumi_aws": (
                "GroupPolicyAttachment", "PolicyAttachment", "RolePolicyAttachment", "UserPolicyAttachment",
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
                "distinct", "filter", "group_by", "having", "order_by",
            ),
            "calls of sqlalchemy": (
                "literal_column", "text",
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
            "calls of mongoengine": (
                "connect", "register_connection",
            ),
            "calls of motor": (
                "AsyncIOMotorClient", "MotorClient",
            ),
            "calls of pymongo": (
                "AsyncMongoClient", "MongoClient",
            ),
        },
        {
            "calls of aioredis": (
                "create_connection", "create_pool", "create_redis", "create_redis_pool",
            ),
            "calls of aioredis redis": (
                "Redis",
            ),
            "calls of aioredis redis valkey": (
                "from_url",
            ),
            "calls of redis": (
                "RedisCluster", "StrictRedis",
            ),
            "calls of redis valkey": (
                "BlockingConnectionPool", "ConnectionPool",
            ),
            "calls of valkey": (
                "StrictValkey", "Valkey", "ValkeyCluster",
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
                "compile", "eval", "exec", "query", "save", "write", "writelines",
            ),
            "calls of IPython": (
                "run_cell",
            ),
            "calls of PIL": (
                "unsafe_eval",
            ),
            "calls of _interpreters _xxsubinterpreters": (
                "run_string",
            ),
            "calls of _testcapi test": (
                "run_in_subinterp",
            ),
            "calls of bdb cProfile langchain_experimental pdb profile trace": (
                "run",
            ),
            "calls of bdb cProfile pdb profile trace": (
                "runctx",
            ),
            "calls of bdb pdb": (
                "runeval",
            ),
            "calls of code": (
                "push", "runcode", "runsource",
            ),
            "calls of execnet": (
                "remote_exec",
            ),
            "calls of formulaic": (
                "model_matrix",
            ),
            "calls of hydra": (
                "call", "instantiate",
            ),
            "calls of js2py": (
                "eval_js", "eval_js6",
            ),
            "calls of js2py lupa nbclient": (
                "execute",
            ),
            "calls of logging": (
                "dictConfig", "fileConfig", "listen",
            ),
            "calls of nbclient": (
                "NotebookClient",
            ),
            "calls of nbconvert": (
                "preprocess",
            ),
            "calls of nbformat": (
                "new_code_cell",
            ),
            "calls of numexpr": (
                "evaluate",
            ),
            "calls of pathlib": (
                "write_bytes", "write_text",
            ),
            "calls of patsy": (
                "dmatrices", "dmatrix",
            ),
            "calls of rpy2": (
                "r",
            ),
            "calls of runpy": (
                "run_path",
            ),
            "calls of selenium": (
                "execute_async_script", "execute_script",
            ),
            "calls of statsmodels": (
                "gee", "glm", "glmgam", "gls", "glsar", "logit", "mixedlm", "mnlogit", "negativebinomial", "ols",
                "phreg", "poisson", "probit", "quantreg", "rlm", "wls",
            ),
            "calls of sympy": (
                "S", "lambdify", "parse_expr", "sympify",
            ),
            "calls of timeit": (
                "Timer", "repeat", "timeit",
            ),
            "uses": (
                "eval", "exec",
            ),
        },
        {
            "calls of code codeop": (
                "compile_command",
            ),
            "calls of runpy": (
                "run_module",
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
                "complex", "float",
            ),
            "calls+ of decimal": (
                "Decimal",
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
            "calls of Crypto": (
                "new",
            ),
            "calls of M2Crypto": (
                "Cipher",
            ),
            "calls of cryptography": (
                "ARC4", "Blowfish", "CAST5", "ECB", "IDEA", "RC2", "SEED", "TripleDES",
            ),
            "calls of pyDes": (
                "des", "triple_des",
            ),
            "calls of pyaes": (
                "AESModeOfOperationECB",
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
            "calls of Crypto hashlib hmac": (
                "digest", "hexdigest",
            ),
            "calls of bcrypt": (
                "hashpw",
            ),
            "calls of crypt": (
                "crypt",
            ),
            "calls of cryptography": (
                "finalize",
            ),
            "calls of hashlib": (
                "pbkdf2_hmac", "scrypt",
            ),
            "calls of pyotp": (
                "at", "now",
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
            "calls of Crypto": (
                "PBKDF2", "bcrypt",
            ),
            "calls of Crypto hashlib": (
                "scrypt",
            ),
            "calls of argon2": (
                "Parameters", "PasswordHasher", "from_parameters", "hash_secret", "hash_secret_raw",
            ),
            "calls of bcrypt": (
                "gensalt", "hashpw",
            ),
            "calls of bcrypt nacl": (
                "kdf",
            ),
            "calls of crypt": (
                "crypt",
            ),
            "calls of cryptography": (
                "Argon2d", "Argon2i", "Argon2id", "PBKDF2HMAC", "Scrypt",
            ),
            "calls of django": (
                "make_password",
            ),
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of flask_bcrypt": (
                "generate_password_hash",
            ),
            "calls of hashlib": (
                "pbkdf2_hmac",
            ),
            "calls of passlib": (
                "CryptContext", "using",
            ),
            "calls of scrypt": (
                "hash",
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
            "calls of Crypto hashlib hmac": (
                "new",
            ),
            "calls of OpenSSL": (
                "sign",
            ),
            "calls of crypt": (
                "crypt", "mksalt",
            ),
            "calls of cryptography": (
                "MD5", "SHA1",
            ),
            "calls of hashlib": (
                "file_digest", "md4", "md5", "sha", "sha1",
            ),
            "calls of hmac": (
                "HMAC", "digest",
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
            "calls of Crypto ecdsa jwcrypto paramiko": (
                "generate",
            ),
            "calls of OpenSSL authlib joserfc": (
                "generate_key",
            ),
            "calls of cryptography": (
                "generate_parameters", "generate_private_key",
            ),
            "calls of rsa": (
                "newkeys",
            ),
            "calls of ssl": (
                "set_ecdh_curve",
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
            "calls of hashlib": (
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
            "calls of Crypto": (
                "new",
            ),
            "calls of cryptography": (
                "CBC", "CFB", "CFB8", "CTR", "ChaCha20", "Cipher", "GCM", "OFB", "decrypt",
            ),
            "calls of cryptography nacl": (
                "encrypt",
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
                "setPassword", "set_password", "set_password_hash",
            ),
            "calls of Crypto": (
                "HKDF", "new",
            ),
            "calls of Crypto cryptography flask hashlib": (
                "update",
            ),
            "calls of Crypto hashlib": (
                "digest", "hexdigest",
            ),
            "calls of cryptography": (
                "AES", "AESCCM", "AESGCM", "AESOCB3", "ChaCha20Poly1305", "Fernet", "Hash", "derive", "finalize",
            ),
            "calls of django": (
                "make_password",
            ),
            "calls of flask": (
                "from_mapping",
            ),
            "calls of hashlib": (
                "blake2b", "blake2s", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
                "sha512",
            ),
            "calls of passlib": (
                "CryptContext", "encrypt", "hash",
            ),
            "calls of werkzeug": (
                "generate_password_hash",
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
            "calls of azure": (
                "BlobClient", "BlobServiceClient", "ContainerClient", "QueueClient", "QueueServiceClient",
                "from_blob_url", "from_connection_string", "from_container_url", "from_queue_url",
            ),
            "calls of hashids": (
                "Hashids",
            ),
            "calls of itsdangerous": (
                "JSONWebSignatureSerializer", "Serializer", "Signer", "TimedJSONWebSignatureSerializer",
                "TimedSerializer", "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer",
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
                "unsign", "verify", "verify_signature",
            ),
            "calls of jose jwt": (
                "decode",
            ),
            "calls of jwt": (
                "decode_complete",
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
                "HMAC", "digest", "hexverify", "new", "verify",
            ),
            "calls of Crypto rsa": (
                "decrypt",
            ),
            "calls of authlib joserfc": (
                "import_key",
            ),
            "calls of cryptography": (
                "AES", "AES128", "AES256", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "Camellia", "ChaCha20",
                "ChaCha20Poly1305", "Cipher", "Fernet", "PKCS1v15", "SM4", "decryptor", "update",
            ),
            "calls of hashlib": (
                "blake2b", "blake2s",
            ),
            "calls of jwcrypto": (
                "JWK",
            ),
            "calls of nacl": (
                "Aead", "PrivateKey", "SecretBox", "SigningKey", "from_seed",
            ),
            "calls of rsa": (
                "encrypt",
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
                "load", "loads", "recv_pyobj",
            ),
            "calls of cloudpickle dill marshal pickle sqlalchemy": (
                "dumps",
            ),
            "calls of dill": (
                "load_module", "load_session",
            ),
            "calls of dill jsonpickle pickle": (
                "Unpickler",
            ),
            "calls of importlib": (
                "read_binary",
            ),
            "calls of jsonpickle": (
                "decode", "encode",
            ),
            "calls of kombu": (
                "unpickle",
            ),
            "calls of kombu srsly": (
                "pickle_loads",
            ),
            "calls of multiprocessing": (
                "Listener", "accept", "recv",
            ),
            "calls of networkx": (
                "read_gpickle",
            ),
            "calls of pandas": (
                "read_pickle",
            ),
            "calls of pkgutil": (
                "get_data",
            ),
            "calls of shelve": (
                "BsdDbShelf", "DbfilenameShelf", "Shelf", "open",
            ),
            "calls of sqlalchemy": (
                "Deserializer",
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
            "calls of asyncio": (
                "create_subprocess_shell",
            ),
            "calls of commands subprocess": (
                "getoutput", "getstatusoutput",
            ),
            "calls of os": (
                "system",
            ),
            "calls of os platform": (
                "popen",
            ),
            "calls of os popen2": (
                "popen2", "popen3", "popen4",
            ),
            "calls of popen2": (
                "Popen3", "Popen4",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output", "run",
            ),
            "calls of tornado": (
                "Subprocess",
            ),
            "calls of trio": (
                "open_process", "run_process",
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
                "from_pretrained", "load_local",
            ),
            "calls of datasets": (
                "load_dataset",
            ),
            "calls of huggingface_hub": (
                "hf_hub_download", "snapshot_download",
            ),
            "calls of joblib msgpack_numpy numpy skops torch": (
                "load",
            ),
            "calls of keras": (
                "enable_unsafe_deserialization", "load_model",
            ),
            "calls of msgpack_numpy": (
                "Unpacker", "patch", "unpack", "unpackb",
            ),
            "calls of msgpack_numpy skops": (
                "loads",
            ),
            "calls of numpy": (
                "read_array",
            ),
            "calls of sentence_transformers": (
                "SentenceTransformer",
            ),
            "calls of skops": (
                "get_untrusted_types",
            ),
            "calls of torch": (
                "help", "list", "load_pickle", "load_state_dict_from_url", "load_url",
            ),
            "calls of transformers": (
                "pipeline",
            ),
            "calls of vllm": (
                "LLM",
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
            "calls of celery remote_pdb web_pdb": (
                "set_trace",
            ),
            "calls of debugpy": (
                "listen",
            ),
            "calls of pty": (
                "spawn",
            ),
            "calls of pydevd_pycharm sys threading": (
                "settrace",
            ),
            "calls of remote_pdb": (
                "RemotePdb",
            ),
            "calls of socket": (
                "connect",
            ),
            "calls of subprocess": (
                "Popen", "call", "check_call", "run",
            ),
        },
        {
            "calls": (
                "__import__", "get", "globals", "locals",
            ),
            "calls of importlib": (
                "import_module",
            ),
            "calls of sys": (
                "call_tracing",
            ),
            "calls of sys threading": (
                "setprofile",
            ),
            "calls of threading": (
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
            "calls+ of aiohttp": (
                "json_response",
            ),
            "calls+ of aiohttp chalice flask litestar pyramid rest_framework starlette werkzeug": (
                "Response",
            ),
            "calls+ of azure django": (
                "HttpResponse",
            ),
            "calls+ of bottle sanic": (
                "HTTPResponse",
            ),
            "calls+ of django": (
                "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound",
                "HttpResponseServerError", "JsonResponse", "StreamingHttpResponse", "render",
            ),
            "calls+ of fastapi starlette": (
                "HTTPException",
            ),
            "calls+ of flask": (
                "abort", "jsonify", "make_response", "render_template", "render_template_string", "response_class",
            ),
            "calls+ of http": (
                "writelines",
            ),
            "calls+ of http tornado twisted": (
                "write",
            ),
            "calls+ of sanic": (
                "html", "json", "raw", "text",
            ),
            "calls+ of starlette": (
                "HTMLResponse", "JSONResponse", "PlainTextResponse", "StreamingResponse",
            ),
            "calls+ of tornado": (
                "finish",
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
                "chmod", "open", "write_bytes",
            ),
            "calls of os": (
                "fchmod",
            ),
        },
        {
            "calls of os": (
                "abspath", "normpath", "relpath",
            ),
            "calls+": (
                "write", "write_bytes", "writelines",
            ),
            "calls+ of pathlib": (
                "write_text",
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
                "format", "format_map",
            ),
            "calls+ of string": (
                "vformat",
            ),
        },
        {
            "calls": (
                "format", "format_map",
            ),
            "calls of string": (
                "vformat",
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
            "calls of datetime": (
                "today", "utcnow",
            ),
            "calls of datetime django": (
                "now",
            ),
            "calls of hashlib": (
                "digest", "hexdigest",
            ),
            "calls of time": (
                "asctime", "ctime", "time", "time_ns",
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
                "__import__", "decrypt_and_verify", "encrypt_and_digest",
            ),
            "calls of Crypto": (
                "PBKDF2", "import_key", "new",
            ),
            "calls of importlib": (
                "import_module",
            ),
            "calls of twisted": (
                "CGIDirectory", "CGIScript",
            ),
            "calls of wsgiref": (
                "CGIHandler",
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
                "Q", "contains", "count", "exclude", "extract", "extractall", "filter", "findall", "fullmatch", "match",
            ),
            "calls+ of blacksheep": (
                "HTMLContent",
            ),
            "calls+ of blacksheep robyn sanic": (
                "html",
            ),
            "calls+ of boto3": (
                "send_email",
            ),
            "calls+ of bottle": (
                "HTTPResponse",
            ),
            "calls+ of csv": (
                "DictWriter", "writerow", "writerows",
            ),
            "calls+ of django": (
                "EmailMessage", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
                "HttpResponseNotFound", "HttpResponseServerError", "StreamingHttpResponse", "attach_alternative",
                "mail_admins", "mail_managers", "send_mail",
            ),
            "calls+ of django flask starlette": (
                "update",
            ),
            "calls+ of email": (
                "MIMEText", "add_alternative", "set_content",
            ),
            "calls+ of flask": (
                "make_response", "response_class",
            ),
            "calls+ of flask pyramid werkzeug": (
                "Response",
            ),
            "calls+ of flask_mail": (
                "Message",
            ),
            "calls+ of http": (
                "writelines",
            ),
            "calls+ of http tornado twisted": (
                "write",
            ),
            "calls+ of mailjet_rest": (
                "create",
            ),
            "calls+ of postmarker resend": (
                "send",
            ),
            "calls+ of re regex": (
                "compile", "finditer", "search", "split", "sub", "subn",
            ),
            "calls+ of sendgrid": (
                "Content", "HtmlContent", "Mail", "post",
            ),
            "calls+ of sib_api_v3_sdk": (
                "SendSmtpEmail",
            ),
            "calls+ of starlette": (
                "HTMLResponse",
            ),
            "calls+ of tornado": (
                "finish",
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
                "add", "add_cookie", "add_header", "append", "append_header", "send_header", "set", "setHeader",
                "set_cookie", "set_header", "setdefault", "write", "writelines",
            ),
            "calls+ of aiohttp cherrypy configparser django flask rest_framework sanic werkzeug": (
                "update",
            ),
            "calls+ of configparser": (
                "add_section",
            ),
            "calls+ of django": (
                "FileResponse", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
                "HttpResponseNotFound", "HttpResponseServerError", "JsonResponse", "StreamingHttpResponse",
            ),
            "calls+ of flask": (
                "make_response", "send_file",
            ),
            "calls+ of flask starlette werkzeug": (
                "Response",
            ),
            "calls+ of flask werkzeug": (
                "extend",
            ),
            "calls+ of http": (
                "send_error", "send_response", "send_response_only",
            ),
            "calls+ of pathlib": (
                "write_bytes", "write_text",
            ),
            "calls+ of twisted": (
                "addCookie",
            ),
            "calls+ of werkzeug": (
                "Headers",
            ),
            "calls+ of wsgi": (
                "start_response",
            ),
            "heads+": (
                "Set-", "set-",
            ),
            "writes+": (
                "Content-Type", "Set-Cookie", "[]", "content-type", "content_type", "set-cookie",
            ),
        },
        {
            "calls+ of flask logging loguru structlog": (
                "critical", "debug", "error", "exception", "fatal", "info", "log", "warn", "warning",
            ),
            "calls+ of syslog": (
                "syslog",
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
            "calls+ of fastai": (
                "load_learner",
            ),
            "calls+ of gensim stable_baselines3 tensorflow torch": (
                "load",
            ),
            "calls+ of keras mlflow": (
                "load_model",
            ),
            "calls+ of multiprocessing torch": (
                "Process",
            ),
            "calls+ of onnxruntime": (
                "InferenceSession",
            ),
            "calls+ of torch": (
                "PackageImporter", "remote", "rpc_async", "rpc_sync", "spawn",
            ),
            "calls+ of wasmtime": (
                "Module", "deserialize", "from_file", "instantiate",
            ),
        },
        {
            "calls+ of cbor2": (
                "loads",
            ),
            "calls+ of tensorflow": (
                "decode_bmp", "decode_csv", "decode_gif", "decode_image", "decode_jpeg", "decode_png", "decode_proto",
                "decode_raw", "parse_tensor",
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
            "calls+ of aiohttp curl_cffi grequests httplib2 httpx niquests primp requests tls_client treq urllib3": (
                "request",
            ),
            "calls+ of aiohttp curl_cffi grequests httpx niquests primp requests tls_client treq": (
                "patch", "post", "put",
            ),
            "calls+ of defusedxml lxml xml": (
                "fromstring",
            ),
            "calls+ of defusedxml xml": (
                "parseString",
            ),
            "calls+ of httpx requests urllib": (
                "Request",
            ),
            "calls+ of lxml xml": (
                "XML",
            ),
            "calls+ of smtplib": (
                "sendmail",
            ),
            "calls+ of tornado": (
                "HTTPRequest",
            ),
            "calls+ of urllib": (
                "urlopen",
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
            "calls of io": (
                "BufferedRWPair",
            ),
            "characters": (
                "*",
            ),
        },
        {
            "calls": (
                "breakpoint",
            ),
            "calls of IPython": (
                "embed",
            ),
            "calls of code": (
                "interact",
            ),
            "calls of csv": (
                "DictWriter", "writer",
            ),
            "calls of ipdb pdb pudb pydevd rpdb wdb": (
                "set_trace",
            ),
            "calls of pydevd": (
                "settrace",
            ),
            "calls of twisted": (
                "returnValue",
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
                "upgrade_to_tls",
            ),
            "calls of aioftp": (
                "Client", "context",
            ),
            "calls of ftplib": (
                "FTP",
            ),
            "calls of ftplib telnetlib": (
                "test",
            ),
            "calls of ftputil": (
                "FTPHost",
            ),
            "calls of http": (
                "HTTPSConnection",
            ),
            "calls of netmiko": (
                "ConnLogOnly", "ConnUnify", "ConnectHandler",
            ),
            "calls of pysnmp": (
                "CommunityData", "UsmUserData",
            ),
            "calls of ssl": (
                "_create_unverified_context",
            ),
            "calls of telnetlib": (
                "Telnet",
            ),
            "calls of telnetlib3": (
                "open_connection",
            ),
            "calls of urllib": (
                "FancyURLopener", "Request", "URLopener", "open", "retrieve", "urlopen", "urlretrieve",
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
                "aggregate", "aggregate_raw_batches", "batch_get_item", "count_documents", "delete_item", "delete_many",
                "delete_one", "distinct", "execute", "filter", "find", "find_one", "find_one_and_delete",
                "find_one_and_replace", "find_one_and_update", "find_one_or_404", "find_raw_batches", "get", "get_item",
                "inline_map_reduce", "map_reduce", "objects", "put_item", "query", "query_csv", "query_data_frame",
                "query_raw", "query_stream", "replace_one", "scan", "update_item", "update_many", "update_one",
            ),
            "calls+ of SPARQLWrapper": (
                "setQuery",
            ),
            "calls+ of bson": (
                "Code",
            ),
            "calls+ of elasticsearch opensearchpy": (
                "count", "delete_by_query", "msearch", "update_by_query",
            ),
            "calls+ of elasticsearch opensearchpy py2neo rdflib": (
                "update",
            ),
            "calls+ of elasticsearch opensearchpy pymilvus redis": (
                "search",
            ),
            "calls+ of falkordb": (
                "explain", "profile", "ro_query",
            ),
            "calls+ of flask_pymongo mongita mongoengine mongomock montydb motor pymongo": (
                "command",
            ),
            "calls+ of gel": (
                "query_json", "query_required_single", "query_required_single_json", "query_single",
                "query_single_json",
            ),
            "calls+ of gremlin_python": (
                "submit", "submitAsync", "submit_async",
            ),
            "calls+ of jq": (
                "compile", "first", "text",
            ),
            "calls+ of neo4j": (
                "execute_query",
            ),
            "calls+ of neo4j py2neo": (
                "run",
            ),
            "calls+ of neo4j redis": (
                "Query",
            ),
            "calls+ of py2neo": (
                "evaluate",
            ),
            "calls+ of pymilvus": (
                "delete",
            ),
            "calls+ of pymongo": (
                "DeleteMany", "DeleteOne", "ReplaceOne", "UpdateMany", "UpdateOne",
            ),
            "calls+ of redis": (
                "eval", "eval_ro", "function_load", "register_script", "script_load",
            ),
        },
        {
            "calls": (
                "aggregate", "aggregate_raw_batches", "batch_get_item", "count_documents", "delete_item", "delete_many",
                "delete_one", "distinct", "execute", "filter", "find", "find_one", "find_one_and_delete",
                "find_one_and_replace", "find_one_and_update", "find_one_or_404", "find_raw_batches", "get", "get_item",
                "inline_map_reduce", "map_reduce", "objects", "put_item", "query", "query_csv", "query_data_frame",
                "query_raw", "query_stream", "replace_one", "scan", "update_item", "update_many", "update_one",
            ),
            "calls of SPARQLWrapper": (
                "setQuery",
            ),
            "calls of bson": (
                "Code",
            ),
            "calls of elasticsearch opensearchpy": (
                "count", "delete_by_query", "msearch", "update_by_query",
            ),
            "calls of elasticsearch opensearchpy py2neo rdflib": (
                "update",
            ),
            "calls of elasticsearch opensearchpy pymilvus redis": (
                "search",
            ),
            "calls of falkordb": (
                "explain", "profile", "ro_query",
            ),
            "calls of flask_pymongo mongita mongoengine mongomock montydb motor pymongo": (
                "command",
            ),
            "calls of gel": (
                "query_json", "query_required_single", "query_required_single_json", "query_single",
                "query_single_json",
            ),
            "calls of gremlin_python": (
                "submit", "submitAsync", "submit_async",
            ),
            "calls of jq": (
                "compile", "first", "text",
            ),
            "calls of neo4j": (
                "execute_query",
            ),
            "calls of neo4j py2neo": (
                "run",
            ),
            "calls of neo4j redis": (
                "Query",
            ),
            "calls of py2neo": (
                "evaluate",
            ),
            "calls of pymilvus": (
                "delete",
            ),
            "calls of pymongo": (
                "DeleteMany", "DeleteOne", "ReplaceOne", "UpdateMany", "UpdateOne",
            ),
            "calls of redis": (
                "eval", "eval_ro", "function_load", "register_script", "script_load",
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
                "is_relative_to", "relative_to", "startswith",
            ),
            "calls of os": (
                "commonpath",
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
            "calls of os": (
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
                "open", "read_bytes", "read_text", "unlink", "write_bytes", "write_text",
            ),
            "calls of os": (
                "remove",
            ),
            "calls of shutil": (
                "rmtree",
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
                "add", "add_header", "append", "append_header", "download_media", "download_to_drive",
                "download_to_filename", "fget_object", "file", "fput_object", "get_screenshot_as_file", "open", "pdf",
                "save", "save_as", "save_screenshot", "savefig", "screenshot", "send_header", "set", "setHeader",
                "set_header", "setdefault", "to_csv", "to_excel", "to_feather", "to_hdf", "to_latex", "to_orc",
                "to_parquet", "to_pickle", "to_stata", "tofile", "upload_from_filename",
            ),
            "calls of PIL": (
                "truetype",
            ),
            "calls of PyPDF2 pypdf": (
                "PdfReader",
            ),
            "calls of aiofile": (
                "AIOFile", "async_open",
            ),
            "calls of aiofiles os": (
                "access", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile", "islink", "ismount", "link",
                "removedirs", "renames", "scandir", "statvfs", "symlink",
            ),
            "calls of aiofiles os pathlib": (
                "exists", "samefile", "stat",
            ),
            "calls of aiofiles os pathlib tensorflow trio": (
                "mkdir", "rename",
            ),
            "calls of aiofiles os pathlib trio": (
                "readlink", "replace", "rmdir", "unlink",
            ),
            "calls of aiofiles os tensorflow": (
                "listdir", "makedirs", "remove",
            ),
            "calls of aiogram": (
                "FSInputFile",
            ),
            "calls of aiogram boto3": (
                "download_file",
            ),
            "calls of aiogram pyrogram": (
                "download",
            ),
            "calls of aiohttp baize pyramid starlette": (
                "FileResponse",
            ),
            "calls of aiosqlite duckdb sqlite3": (
                "connect",
            ),
            "calls of anyio": (
                "from_path",
            ),
            "calls of anyio trio": (
                "open_file",
            ),
            "calls of asyncio": (
                "create_subprocess_exec",
            ),
            "calls of asyncpg": (
                "copy_from_query", "copy_from_table", "copy_to_table",
            ),
            "calls of boto3": (
                "upload_file",
            ),
            "calls of bottle": (
                "static_file",
            ),
            "calls of bz2": (
                "BZ2File",
            ),
            "calls of camelot tabula": (
                "read_pdf",
            ),
            "calls of cherrypy": (
                "serve_download", "staticfile",
            ),
            "calls of cherrypy robyn": (
                "serve_file",
            ),
            "calls of chromadb": (
                "PersistentClient",
            ),
            "calls of compression pyzstd": (
                "ZstdFile",
            ),
            "calls of configparser nbformat scipy soundfile": (
                "read",
            ),
            "calls of cv2": (
                "VideoCapture", "VideoWriter",
            ),
            "calls of cv2 imageio": (
                "imwrite",
            ),
            "calls of cv2 imageio matplotlib skimage": (
                "imread",
            ),
            "calls of dash flask werkzeug": (
                "send_file",
            ),
            "calls of dask duckdb pandas polars": (
                "read_json", "read_parquet",
            ),
            "calls of dask duckdb pandas polars pyarrow": (
                "read_csv",
            ),
            "calls of defusedxml lxml xml": (
                "iterparse", "parse",
            ),
            "calls of deltalake": (
                "DeltaTable",
            ),
            "calls of discord h5py litestar mutagen twisted": (
                "File",
            ),
            "calls of diskcache": (
                "Cache", "FanoutCache",
            ),
            "calls of django": (
                "FileSystemStorage", "serve",
            ),
            "calls of docx": (
                "Document",
            ),
            "calls of docx2txt textract": (
                "process",
            ),
            "calls of docxtpl": (
                "DocxTemplate",
            ),
            "calls of faiss": (
                "read_index", "write_index",
            ),
            "calls of ffmpeg": (
                "probe",
            ),
            "calls of ffmpeg fileinput": (
                "input",
            ),
            "calls of ffmpeg fpdf": (
                "output",
            ),
            "calls of fileinput": (
                "FileInput",
            ),
            "calls of flask": (
                "send_from_directory",
            ),
            "calls of fpdf": (
                "image",
            ),
            "calls of geopandas tensorflow": (
                "read_file",
            ),
            "calls of git": (
                "Repo",
            ),
            "calls of glob": (
                "iglob",
            ),
            "calls of glob pathlib tensorflow trio": (
                "glob",
            ),
            "calls of gzip": (
                "GzipFile",
            ),
            "calls of io": (
                "FileIO", "open_code",
            ),
            "calls of jinja2": (
                "FileSystemLoader",
            ),
            "calls of joblib": (
                "dump",
            ),
            "calls of langchain_community": (
                "BSHTMLLoader", "CSVLoader", "DirectoryLoader", "Docx2txtLoader", "JSONLoader", "NotebookLoader",
                "PDFMinerLoader", "PDFPlumberLoader", "PyMuPDFLoader", "PyPDFDirectoryLoader", "PyPDFLoader",
                "PyPDFium2Loader", "PythonLoader", "TextLoader", "UnstructuredExcelLoader", "UnstructuredFileLoader",
                "UnstructuredHTMLLoader", "UnstructuredMarkdownLoader", "UnstructuredPDFLoader",
                "UnstructuredWordDocumentLoader",
            ),
            "calls of librosa nibabel nltk numpy pyspark toml torchaudio tornado trimesh": (
                "load",
            ),
            "calls of linecache": (
                "getline", "getlines",
            ),
            "calls of llama_index": (
                "SimpleDirectoryReader",
            ),
            "calls of logging": (
                "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler", "basicConfig",
            ),
            "calls of lxml": (
                "parseid",
            ),
            "calls of lxml nbformat pypdf scipy soundfile xml zipfile": (
                "write",
            ),
            "calls of lxml xml": (
                "ElementTree",
            ),
            "calls of lzma": (
                "LZMAFile",
            ),
            "calls of magic pdfkit pydub": (
                "from_file",
            ),
            "calls of markitdown": (
                "convert", "convert_local",
            ),
            "calls of moviepy": (
                "VideoFileClip",
            ),
            "calls of netCDF4": (
                "Dataset",
            ),
            "calls of numpy": (
                "fromfile", "genfromtxt", "loadtxt", "memmap", "savetxt", "savez", "savez_compressed",
            ),
            "calls of openpyxl": (
                "load_workbook",
            ),
            "calls of os": (
                "add_dll_directory", "chdir", "chflags", "chroot", "fwalk", "getxattr", "isjunction", "lchflags",
                "lchown", "lexists", "listxattr", "mkfifo", "mknod", "pathconf", "removexattr", "setxattr", "truncate",
                "utime",
            ),
            "calls of os pathlib": (
                "lstat",
            ),
            "calls of os pathlib trio": (
                "chmod", "lchmod", "walk",
            ),
            "calls of os shutil": (
                "chown",
            ),
            "calls of pandas": (
                "ExcelFile", "ExcelWriter", "HDFStore", "read_fwf", "read_hdf", "read_html", "read_orc", "read_sas",
                "read_spss", "read_stata", "read_xml", "to_html", "to_json", "to_markdown", "to_string", "to_xml",
            ),
            "calls of pandas polars": (
                "read_excel",
            ),
            "calls of pandas pyarrow": (
                "read_feather", "read_table",
            ),
            "calls of papermill": (
                "execute_notebook",
            ),
            "calls of paramiko scp": (
                "get", "put",
            ),
            "calls of pathlib": (
                "is_dir", "is_file", "is_mount", "is_symlink",
            ),
            "calls of pathlib shutil tensorflow trio": (
                "copy",
            ),
            "calls of pathlib shutil trio": (
                "move",
            ),
            "calls of pathlib trio": (
                "copy_into", "hardlink_to", "iterdir", "link_to", "move_into", "read_bytes", "read_text", "rglob",
                "symlink_to", "touch", "write_bytes", "write_text",
            ),
            "calls of patoolib": (
                "extract_archive",
            ),
            "calls of pdf2image": (
                "convert_from_path",
            ),
            "calls of pdfkit": (
                "from_string", "from_url",
            ),
            "calls of pdfminer": (
                "extract_pages", "extract_text",
            ),
            "calls of pkg_resources": (
                "resource_filename", "resource_stream", "resource_string",
            ),
            "calls of pkgutil": (
                "get_data",
            ),
            "calls of plotly": (
                "write_html", "write_image",
            ),
            "calls of plotly polars": (
                "write_json",
            ),
            "calls of polars": (
                "read_avro", "read_ipc", "read_ndjson", "scan_avro", "scan_csv", "scan_excel", "scan_ipc", "scan_json",
                "scan_ndjson", "scan_parquet", "write_avro", "write_csv", "write_excel", "write_ipc", "write_ndjson",
                "write_parquet",
            ),
            "calls of pptx": (
                "Presentation",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of py7zr": (
                "SevenZipFile",
            ),
            "calls of pyarrow": (
                "ParquetFile", "dataset", "write_table",
            ),
            "calls of pydicom": (
                "dcmread",
            ),
            "calls of pydub": (
                "export", "from_flv", "from_mp3", "from_ogg", "from_wav",
            ),
            "calls of pygit2": (
                "Repository",
            ),
            "calls of pypandoc": (
                "convert_file",
            ),
            "calls of pyspark": (
                "csv", "orc", "parquet",
            ),
            "calls of pytesseract": (
                "image_to_boxes", "image_to_data", "image_to_osd", "image_to_pdf_or_hocr", "image_to_string",
            ),
            "calls of pyzstd": (
                "SeekableZstdFile",
            ),
            "calls of rarfile": (
                "RarFile",
            ),
            "calls of rarfile tarfile zipfile": (
                "extract", "extractall",
            ),
            "calls of reportlab": (
                "BaseDocTemplate", "Canvas", "SimpleDocTemplate",
            ),
            "calls of robyn": (
                "serve_html",
            ),
            "calls of safetensors": (
                "load_file", "safe_open",
            ),
            "calls of sanic": (
                "file_stream",
            ),
            "calls of scipy": (
                "loadmat", "savemat",
            ),
            "calls of send2trash": (
                "send2trash",
            ),
            "calls of shutil": (
                "copy2", "copyfile", "copymode", "copystat", "copytree", "disk_usage", "make_archive", "unpack_archive",
            ),
            "calls of shutil tensorflow": (
                "rmtree",
            ),
            "calls of skimage": (
                "imsave",
            ),
            "calls of speech_recognition": (
                "AudioFile",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output", "run",
            ),
            "calls of tarfile": (
                "TarFile",
            ),
            "calls of tempfile": (
                "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "mkdtemp",
                "mkstemp",
            ),
            "calls of tensorflow": (
                "GFile", "write_file",
            ),
            "calls of tinydb": (
                "TinyDB",
            ),
            "calls of torchvision": (
                "read_image",
            ),
            "calls of tornado": (
                "Loader", "Subprocess", "render", "render_string",
            ),
            "calls of trio": (
                "open_process", "run_process",
            ),
            "calls of unstructured": (
                "partition",
            ),
            "calls of urllib": (
                "urlretrieve",
            ),
            "calls of wand": (
                "Image",
            ),
            "calls of weasyprint": (
                "HTML", "write_pdf",
            ),
            "calls of webob": (
                "FileApp",
            ),
            "calls of whisper": (
                "load_audio",
            ),
            "calls of xarray": (
                "open_dataset",
            ),
            "calls of xlrd": (
                "open_workbook",
            ),
            "calls of xlsxwriter": (
                "Workbook",
            ),
            "calls of xopen": (
                "xopen",
            ),
            "calls of zipfile": (
                "ZipFile",
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
                "chmod", "lchmod",
            ),
            "calls of django": (
                "FileSystemStorage",
            ),
            "calls of os": (
                "fchmod", "makedirs", "mkfifo", "mknod", "open",
            ),
            "calls of os pathlib": (
                "mkdir",
            ),
            "calls of pathlib": (
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
            "calls of os": (
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
                "subprocess_exec",
            ),
            "calls of agents": (
                "MCPServerStdio",
            ),
            "calls of anyio trio": (
                "open_process", "run_process",
            ),
            "calls of asyncio": (
                "create_subprocess_exec",
            ),
            "calls of delegator pexpect subprocess": (
                "run",
            ),
            "calls of fabric": (
                "Connection",
            ),
            "calls of fastmcp": (
                "FastMCPStdioTransport", "NodeStdioTransport", "NpxStdioTransport", "PythonStdioTransport",
                "StdioTransport", "UvStdioTransport", "UvxStdioTransport",
            ),
            "calls of git": (
                "archive", "clone", "diff", "execute", "fetch", "format_patch", "grep", "log", "ls_remote", "pull",
                "push", "rebase", "show",
            ),
            "calls of mcp": (
                "StdioServerParameters",
            ),
            "calls of nmap": (
                "scan",
            ),
            "calls of os": (
                "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe", "posix_spawn",
                "posix_spawnp", "spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe",
                "startfile",
            ),
            "calls of paramiko": (
                "ProxyCommand",
            ),
            "calls of pexpect": (
                "PopenSpawn", "runu", "spawnu",
            ),
            "calls of pexpect pty ptyprocess": (
                "spawn",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of sh": (
                "Command",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output", "communicate", "write",
            ),
            "calls of tornado": (
                "Subprocess",
            ),
            "calls of twisted": (
                "getProcessOutput", "getProcessOutputAndValue", "getProcessValue", "spawnProcess",
            ),
        },
        {
            "calls of asyncio": (
                "create_subprocess_shell",
            ),
            "calls of commands subprocess": (
                "getoutput", "getstatusoutput",
            ),
            "calls of os": (
                "system",
            ),
            "calls of os platform": (
                "popen",
            ),
            "calls of os popen2": (
                "popen2", "popen3", "popen4",
            ),
            "calls of popen2": (
                "Popen3", "Popen4",
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
                "search", "search_ext", "search_ext_s", "search_s", "search_st",
            ),
            "calls of ldap": (
                "add_ext", "add_ext_s", "add_s", "bind", "bind_s", "compare_ext", "compare_ext_s", "compare_s",
                "delete_ext", "delete_ext_s", "delete_s", "modify_ext", "modify_ext_s", "modify_s", "rename",
                "rename_ext", "rename_ext_s", "rename_s", "simple_bind", "simple_bind_s",
            ),
            "calls of ldap ldap3": (
                "add", "compare", "delete", "modify",
            ),
            "calls of ldap3": (
                "Connection", "modify_dn", "paged_search",
            ),
            "calls+": (
                "find_element", "find_elements", "xpath", "xslt",
            ),
            "calls+ of aiohttp httpx requests": (
                "post",
            ),
            "calls+ of defusedxml lxml xml": (
                "find", "findall", "findtext", "iterfind",
            ),
            "calls+ of elementpath": (
                "Selector", "iter_select", "select",
            ),
            "calls+ of gql": (
                "GraphQLRequest", "gql",
            ),
            "calls+ of graphene": (
                "execute_async",
            ),
            "calls+ of graphene graphql": (
                "execute",
            ),
            "calls+ of graphql": (
                "graphql", "graphql_sync",
            ),
            "calls+ of libxml2": (
                "xpathEval",
            ),
            "calls+ of lxml": (
                "ETXPath", "XPath", "XSLT",
            ),
            "calls+ of saxonche": (
                "compile_stylesheet",
            ),
        },
        {
            "calls": (
                "find_element", "find_elements", "xpath", "xslt",
            ),
            "calls of defusedxml lxml xml": (
                "find", "findall", "findtext", "iterfind",
            ),
            "calls of elementpath": (
                "Selector", "iter_select", "select",
            ),
            "calls of libxml2": (
                "xpathEval",
            ),
            "calls of lxml": (
                "ETXPath", "XPath", "XSLT",
            ),
            "calls of saxonche": (
                "compile_stylesheet",
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
            "calls of numpy": (
                "bytes", "rand",
            ),
            "calls of numpy random": (
                "choice", "randint", "random",
            ),
            "calls of random": (
                "Random", "betavariate", "choices", "expovariate", "gammavariate", "gauss", "getrandbits",
                "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randrange", "sample", "shuffle",
                "triangular", "uniform", "vonmisesvariate", "weibullvariate",
            ),
            "calls of ssl": (
                "RAND_pseudo_bytes",
            ),
            "calls of uuid": (
                "uuid1", "uuid3", "uuid5",
            ),
            "uses": (
                "Random", "choice", "choices", "getrandbits", "randbytes", "randint", "random", "randrange", "sample",
                "triangular", "uniform",
            ),
        },
        {
            "calls of os": (
                "urandom",
            ),
            "calls of secrets": (
                "token_bytes", "token_hex", "token_urlsafe",
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
                "acreate", "add", "add_all", "aget", "aget_or_create", "alias", "annotate", "aupdate",
                "aupdate_or_create", "bulk_create", "bulk_insert_mappings", "bulk_save_objects", "bulk_update_mappings",
                "create", "exclude", "execute", "filter", "filter_by", "find_one_and_update", "get", "get_or_create",
                "insert", "merge", "objects", "order_by", "save", "sqlmodel_update", "update", "update_from_dict",
                "update_many", "update_one", "update_or_create", "values", "values_list",
            ),
            "calls+ of django": (
                "F", "Q",
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
                "__delattr__", "__getattribute__", "__import__", "__setattr__", "delattr", "get", "getattr", "globals",
                "locals", "setattr", "vars",
            ),
            "calls+ of apscheduler flask_apscheduler": (
                "add_job",
            ),
            "calls+ of cffi": (
                "dlopen",
            ),
            "calls+ of ctypes": (
                "CDLL", "LoadLibrary", "OleDLL", "PyDLL", "WinDLL",
            ),
            "calls+ of django werkzeug": (
                "import_string",
            ),
            "calls+ of django_q": (
                "async_task", "schedule",
            ),
            "calls+ of django_rq rq": (
                "enqueue", "enqueue_at", "enqueue_call", "enqueue_in",
            ),
            "calls+ of hydra": (
                "get_class", "get_method", "get_object",
            ),
            "calls+ of imp": (
                "load_compiled", "load_source",
            ),
            "calls+ of importlib": (
                "ExtensionFileLoader", "SourceFileLoader", "import_module", "spec_from_file_location",
            ),
            "calls+ of numpy tensorflow torch": (
                "load_library",
            ),
            "calls+ of onnxruntime": (
                "register_custom_ops_library",
            ),
            "calls+ of operator": (
                "attrgetter", "methodcaller",
            ),
            "calls+ of pkgutil": (
                "resolve_name",
            ),
            "calls+ of pydoc": (
                "locate",
            ),
            "calls+ of runpy": (
                "run_module", "run_path",
            ),
            "calls+ of site": (
                "addsitedir",
            ),
            "calls+ of sqlite3": (
                "load_extension",
            ),
            "calls+ of sys": (
                "append", "insert",
            ),
            "calls+ of tensorflow": (
                "load_op_library",
            ),
            "calls+ of zipimport": (
                "zipimporter",
            ),
            "calls+ of zope": (
                "resolve",
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
            "calls of django": (
                "RegexValidator", "re_path",
            ),
            "calls of re": (
                "compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn",
            ),
            "calls of wtforms": (
                "Regexp",
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
            "calls of django": (
                "RegexValidator", "re_path",
            ),
            "calls of re": (
                "compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn",
            ),
            "calls of wtforms": (
                "Regexp",
            ),
            "calls+ of re": (
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
                "add_middleware",
            ),
            "calls of django": (
                "RegexValidator", "re_path",
            ),
            "calls of flask_cors": (
                "CORS", "cross_origin",
            ),
            "calls of re": (
                "compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn",
            ),
            "calls of starlette": (
                "CORSMiddleware",
            ),
            "calls of wtforms": (
                "Regexp",
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
            "calls of onelogin": (
                "OneLogin_Saml2_Auth", "OneLogin_Saml2_Settings", "add_sign", "calculate_x509_fingerprint",
                "sign_binary", "validate_binary_sign", "validate_metadata_sign", "validate_node_sign", "validate_sign",
            ),
            "calls of signxml": (
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
            "calls of base64": (
                "b64encode",
            ),
            "calls of cx_Oracle": (
                "Connection",
            ),
            "calls of cx_Oracle oracledb": (
                "connect",
            ),
            "calls of oracledb": (
                "connect_async", "create_pool", "create_pool_async",
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
            "calls of aiohttp": (
                "json_response",
            ),
            "calls of aiohttp flask starlette": (
                "Response",
            ),
            "calls of django": (
                "HttpResponse", "JsonResponse",
            ),
            "calls of fastapi starlette": (
                "HTTPException",
            ),
            "calls of flask": (
                "jsonify", "make_response",
            ),
            "calls of starlette": (
                "JSONResponse", "PlainTextResponse",
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
                "add_argument",
            ),
            "calls of click": (
                "option",
            ),
            "calls of subprocess": (
                "Popen", "call", "check_call", "check_output", "run",
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
                "bind", "critical", "debug", "error", "exception", "fatal", "info", "log", "notice", "print",
                "set_attribute", "set_attributes", "success", "trace", "verbose", "warn", "warning",
            ),
            "calls of click typer": (
                "echo", "secho",
            ),
            "calls of loguru": (
                "contextualize",
            ),
            "calls of pprint": (
                "pp", "pprint",
            ),
            "calls of sentry_sdk": (
                "capture_message", "set_context", "set_extra", "set_tag",
            ),
            "calls of structlog": (
                "bind_contextvars", "bound_contextvars",
            ),
            "calls of sys": (
                "write",
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
                "AnsibleModule",
            ),
            "calls of oslo_config": (
                "MultiStrOpt", "Opt", "StrOpt",
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
                "count_documents", "execute", "fetch_one", "fetchrow", "fetchval", "filter", "find_one", "insert_one",
                "print", "raw", "read_sql", "set_cookie", "set_password", "where", "write", "writelines",
            ),
            "calls of PyQt5 PyQt6 PySide2 PySide6": (
                "setValue",
            ),
            "calls of json pickle toml tomli_w yaml": (
                "dump",
            ),
            "calls of pathlib": (
                "write_bytes", "write_text",
            ),
            "calls of yaml": (
                "safe_dump",
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
                "input", "raw_input",
            ),
            "calls of click": (
                "option",
            ),
            "calls of click typer": (
                "prompt",
            ),
            "calls of rich": (
                "ask",
            ),
            "calls of typer": (
                "Option",
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
            "calls of Pyro4": (
                "add",
            ),
            "calls of aiocache": (
                "Cache", "PickleSerializer", "cached", "multi_cached",
            ),
            "calls of celery": (
                "Celery", "shared_task", "task", "update",
            ),
            "calls of dramatiq": (
                "PickleEncoder", "set_encoder",
            ),
            "calls of faust": (
                "App", "topic",
            ),
            "calls of kombu": (
                "Consumer", "enable_insecure_serializers",
            ),
            "calls of pymemcache": (
                "Client", "HashClient", "PickleSerde", "PooledClient",
            ),
            "calls of rpyc": (
                "ForkingServer", "OneShotServer", "ThreadPoolServer", "ThreadedServer",
            ),
            "calls of xmlrpc": (
                "register_function",
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
                "run_command", "subprocess_shell",
            ),
            "calls of IPython commands subprocess": (
                "getoutput",
            ),
            "calls of IPython ctypes os": (
                "system",
            ),
            "calls of anyio trio": (
                "open_process", "run_process",
            ),
            "calls of asyncio": (
                "create_subprocess_shell",
            ),
            "calls of commands subprocess": (
                "getstatusoutput",
            ),
            "calls of fabric": (
                "local",
            ),
            "calls of invoke": (
                "sudo",
            ),
            "calls of invoke sarge subprocess": (
                "run",
            ),
            "calls of os platform": (
                "popen",
            ),
            "calls of os popen2": (
                "popen2", "popen3", "popen4",
            ),
            "calls of plumbum sh": (
                "bash", "dash", "ksh", "node", "perl", "python", "python3", "ruby", "sh", "zsh",
            ),
            "calls of popen2": (
                "Popen3", "Popen4",
            ),
            "calls of prefect_shell": (
                "ShellOperation",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of sarge": (
                "Pipeline", "capture_both", "capture_stderr", "capture_stdout", "get_both", "get_stderr", "get_stdout",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output",
            ),
            "calls of tornado": (
                "Subprocess",
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
                "Aggregate", "AsIs", "DDL", "Func", "RawSQL", "SQL", "SQLExpression", "SimpleStatement", "TextClause",
                "add", "aggregate", "batch_execute_statement", "bool_op", "bulk_query", "callproc", "cmd_query",
                "cmd_query_iter", "command", "copy", "copy_expert", "copy_from_query", "count_rows",
                "create_ctas_table", "cursor", "delete", "describe", "exec_driver_sql", "exec_immediate", "execute",
                "execute_async", "execute_batch", "execute_concurrent_with_args", "execute_fetchall", "execute_insert",
                "execute_iter", "execute_many", "execute_partitioned_dml", "execute_query", "execute_query_dict",
                "execute_raw", "execute_script", "execute_sql", "execute_statement", "execute_string", "execute_update",
                "execute_values", "execute_with_progress", "executemany", "executescript", "exists", "expr", "extra",
                "fetch", "fetch_all", "fetch_df_all", "fetch_df_batches", "fetch_one", "fetch_val", "fetchall",
                "fetchmany", "fetchone", "fetchrow", "fetchval", "filter", "format", "format_map", "from_query",
                "fromdb", "get", "get_df", "get_first", "get_pandas_df", "get_records", "insert", "insert_dataframe",
                "iterate", "join", "literal_column", "mogrify", "multisql", "op", "order", "prefix_with", "prepare",
                "project", "q", "query", "query_and_wait", "query_arrow", "query_arrow_stream", "query_async",
                "query_column_block", "query_column_block_stream", "query_dataframe", "query_df", "query_df_arrow",
                "query_df_arrow_stream", "query_df_stream", "query_first", "query_items", "query_np", "query_np_stream",
                "query_raw", "query_row_block", "query_row_block_stream", "query_rows", "query_rows_stream", "raw",
                "raw_query", "raw_sql", "raw_stream", "read_database", "read_database_uri", "read_gbq",
                "read_partiql_query", "read_sql", "read_sql_query", "replace", "run", "run_no_throw", "scalar",
                "scalars", "select", "selectExpr", "select_object_content", "sql", "sql_with_options", "sqldf",
                "start_query_execution", "stream", "suffix_with", "text", "unload", "update", "where", "with_hint",
                "with_statement_hint",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output",
            ),
            "calls of tornado": (
                "Subprocess",
            ),
            "calls of trio": (
                "open_process", "run_process",
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
                "exec_command", "exec_run", "get_remote_server_key", "send_command", "set_missing_host_key_policy",
            ),
            "calls of ansible_runner": (
                "run_async",
            ),
            "calls of ansible_runner asyncssh docker fabric podman": (
                "run",
            ),
            "calls of asyncssh": (
                "SSHClientConnectionOptions", "connect_reverse", "create_connection", "create_process", "scp",
            ),
            "calls of asyncssh ncclient paramiko": (
                "connect",
            ),
            "calls of docker": (
                "exec_create",
            ),
            "calls of fabric": (
                "sudo",
            ),
            "calls of kubernetes": (
                "V1Container", "stream",
            ),
            "calls of napalm": (
                "cli",
            ),
            "calls of ncclient": (
                "connect_ssh",
            ),
            "calls of netmiko": (
                "send_command_expect", "send_command_timing", "send_config_set", "send_multiline",
                "send_multiline_timing",
            ),
            "calls of paramiko": (
                "sendall",
            ),
            "calls of paramiko pexpect": (
                "send",
            ),
            "calls of pexpect": (
                "sendline",
            ),
            "calls of pypsrp": (
                "execute_cmd", "execute_ps",
            ),
            "calls of scrapli": (
                "AsyncDriver", "AsyncEOSDriver", "AsyncGenericDriver", "AsyncIOSXEDriver", "AsyncIOSXRDriver",
                "AsyncJunosDriver", "AsyncNXOSDriver", "AsyncNetworkDriver", "AsyncScrapli", "Driver", "EOSDriver",
                "GenericDriver", "IOSXEDriver", "IOSXRDriver", "JunosDriver", "NXOSDriver", "NetworkDriver", "Scrapli",
                "send_commands",
            ),
            "calls of ssh2": (
                "execute",
            ),
            "calls of twisted": (
                "existingConnection", "newConnection",
            ),
            "calls of winrm": (
                "run_cmd", "run_ps",
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
                "connect", "delete", "get", "goto", "head", "mount", "options", "patch", "post", "put", "request",
                "stream", "ws_connect",
            ),
            "calls of agents": (
                "MCPServerSse", "MCPServerStreamableHttp",
            ),
            "calls of aiohttp": (
                "ClientSession",
            ),
            "calls of aiosmtplib": (
                "send",
            ),
            "calls of aiosmtplib smtplib": (
                "SMTP",
            ),
            "calls of anthropic": (
                "Anthropic", "AsyncAnthropic",
            ),
            "calls of anyio": (
                "connect_tcp",
            ),
            "calls of asyncio": (
                "open_connection",
            ),
            "calls of asyncio socket websocket": (
                "create_connection",
            ),
            "calls of azure": (
                "BlobClient", "BlobServiceClient", "CertificateClient", "ContainerClient", "DataLakeDirectoryClient",
                "DataLakeFileClient", "DataLakeServiceClient", "FileSystemClient", "KeyClient", "QueueClient",
                "QueueServiceClient", "SecretClient", "ShareClient", "ShareDirectoryClient", "ShareFileClient",
                "ShareServiceClient", "download_blob_from_url", "from_blob_url", "from_container_url",
                "from_directory_url", "from_file_url", "from_queue_url", "from_share_url", "upload_blob_to_url",
            ),
            "calls of boto3": (
                "client", "resource",
            ),
            "calls of cairosvg": (
                "svg2eps", "svg2pdf", "svg2png", "svg2ps", "svg2svg",
            ),
            "calls of crawl4ai": (
                "arun",
            ),
            "calls of dulwich": (
                "clone",
            ),
            "calls of fastmcp": (
                "SSETransport", "StreamableHttpTransport",
            ),
            "calls of fastmcp httpx suds zeep": (
                "Client",
            ),
            "calls of feedparser rdflib": (
                "parse",
            ),
            "calls of fpdf": (
                "write_html",
            ),
            "calls of ftplib": (
                "FTP", "FTP_TLS",
            ),
            "calls of gdown wget youtube_dl yt_dlp": (
                "download",
            ),
            "calls of git": (
                "clone_from",
            ),
            "calls of gql": (
                "AIOHTTPTransport", "HTTPXAsyncTransport", "HTTPXTransport", "RequestsHTTPTransport",
                "WebsocketsTransport",
            ),
            "calls of http": (
                "putrequest", "set_tunnel",
            ),
            "calls of http urllib3": (
                "HTTPConnection", "HTTPSConnection",
            ),
            "calls of httpx": (
                "build_request", "query", "websocket",
            ),
            "calls of httpx requests scrapy urllib": (
                "Request",
            ),
            "calls of httpx zeep": (
                "AsyncClient",
            ),
            "calls of imaplib": (
                "IMAP4", "IMAP4_SSL",
            ),
            "calls of imgkit pdfkit": (
                "from_string",
            ),
            "calls of imgkit pdfkit redis": (
                "from_url",
            ),
            "calls of jsonschema": (
                "Draft201909Validator", "Draft202012Validator", "Draft3Validator", "Draft4Validator", "Draft6Validator",
                "Draft7Validator", "validate",
            ),
            "calls of jwt": (
                "PyJWKClient",
            ),
            "calls of langchain_community": (
                "WebBaseLoader",
            ),
            "calls of ldap": (
                "initialize",
            ),
            "calls of ldap3": (
                "Server",
            ),
            "calls of mcp": (
                "sse_client", "streamable_http_client", "streamablehttp_client", "websocket_client",
            ),
            "calls of mechanicalsoup mechanize telnetlib urllib": (
                "open",
            ),
            "calls of motor": (
                "AsyncIOMotorClient",
            ),
            "calls of newspaper": (
                "Article", "build",
            ),
            "calls of openai": (
                "AsyncOpenAI", "OpenAI",
            ),
            "calls of paramiko": (
                "Transport",
            ),
            "calls of peewee": (
                "MySQLDatabase", "PostgresqlDatabase",
            ),
            "calls of pika": (
                "ConnectionParameters", "URLParameters",
            ),
            "calls of poplib": (
                "POP3", "POP3_SSL",
            ),
            "calls of prance": (
                "BaseParser", "ResolvingParser",
            ),
            "calls of pycurl": (
                "setopt",
            ),
            "calls of pygit2": (
                "clone_repository",
            ),
            "calls of pymongo": (
                "AsyncMongoClient", "MongoClient",
            ),
            "calls of pyquery": (
                "PyQuery",
            ),
            "calls of pysftp": (
                "Connection",
            ),
            "calls of redis": (
                "Redis", "StrictRedis",
            ),
            "calls of reportlab": (
                "Paragraph", "XPreformatted",
            ),
            "calls of scrapy": (
                "FormRequest", "JsonRequest",
            ),
            "calls of smtplib": (
                "SMTP_SSL",
            ),
            "calls of socket": (
                "connect_ex", "sendto",
            ),
            "calls of ssl": (
                "get_server_certificate",
            ),
            "calls of telnetlib": (
                "Telnet",
            ),
            "calls of tornado": (
                "HTTPRequest", "fetch", "websocket_connect",
            ),
            "calls of trafilatura": (
                "fetch_url",
            ),
            "calls of trio": (
                "open_tcp_stream",
            ),
            "calls of twisted": (
                "downloadPage", "getPage",
            ),
            "calls of urllib": (
                "RobotFileParser", "retrieve", "urlretrieve",
            ),
            "calls of urllib urllib3": (
                "urlopen",
            ),
            "calls of urllib3": (
                "HTTPConnectionPool", "HTTPSConnectionPool", "ProxyManager", "connection_from_host",
                "connection_from_url", "proxy_from_url", "request_encode_body", "request_encode_url",
            ),
            "calls of weasyprint": (
                "CSS", "HTML",
            ),
            "calls of websocket": (
                "WebSocketApp",
            ),
            "calls of xhtml2pdf": (
                "CreatePDF", "pisaDocument",
            ),
            "calls of xmlrpc": (
                "ServerProxy",
            ),
            "calls of youtube_dl yt_dlp": (
                "extract_info",
            ),
            "calls of zeep": (
                "CachingClient",
            ),
            "calls+": (
                "add", "add_header", "append", "append_header", "send_header", "set", "setHeader", "set_header",
                "setdefault",
            ),
            "calls+ of aiohttp falcon pyramid webob": (
                "HTTPFound", "HTTPMovedPermanently", "HTTPPermanentRedirect", "HTTPSeeOther", "HTTPTemporaryRedirect",
            ),
            "calls+ of aiohttp pyramid webob": (
                "HTTPMultipleChoices", "HTTPUseProxy",
            ),
            "calls+ of blacksheep": (
                "moved_permanently", "permanent_redirect", "temporary_redirect",
            ),
            "calls+ of blacksheep bottle django emmett flask odoo sanic tornado twisted web werkzeug": (
                "redirect",
            ),
            "calls+ of blacksheep hug": (
                "see_other",
            ),
            "calls+ of cherrypy": (
                "HTTPRedirect",
            ),
            "calls+ of django": (
                "HttpResponsePermanentRedirect", "HttpResponseRedirect",
            ),
            "calls+ of django_htmx": (
                "HttpResponseClientRedirect",
            ),
            "calls+ of fasthtml litestar": (
                "Redirect",
            ),
            "calls+ of hug": (
                "permanent", "temporary", "to",
            ),
            "calls+ of hug web": (
                "found",
            ),
            "calls+ of litestar": (
                "ClientRedirect",
            ),
            "calls+ of starlette": (
                "RedirectResponse",
            ),
            "calls+ of twisted": (
                "redirectTo",
            ),
            "calls+ of web": (
                "seeother", "tempredirect",
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
                "mkdir", "open", "to_csv", "to_excel", "to_feather", "to_hdf", "to_json", "to_parquet", "to_pickle",
                "write_bytes", "write_csv", "write_parquet", "write_text",
            ),
            "calls of cv2": (
                "imwrite",
            ),
            "calls of faiss": (
                "write_index",
            ),
            "calls of joblib": (
                "dump",
            ),
            "calls of logging": (
                "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler", "basicConfig",
            ),
            "calls of matplotlib": (
                "savefig",
            ),
            "calls of numpy": (
                "savetxt", "savez", "savez_compressed",
            ),
            "calls of numpy torch": (
                "save",
            ),
            "calls of os": (
                "makedirs",
            ),
            "calls of shutil": (
                "copy", "copy2", "copyfile", "copytree", "move",
            ),
            "calls of sqlite3": (
                "connect",
            ),
            "calls of urllib": (
                "urlretrieve",
            ),
            "calls of zipfile": (
                "ZipFile",
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
                "get_template", "select_template",
            ),
            "calls of Cheetah": (
                "compile",
            ),
            "calls of Cheetah airspeed django jinja2 litestar mako tornado web": (
                "Template",
            ),
            "calls of bottle": (
                "CheetahTemplate", "Jinja2Template", "MakoTemplate", "SimpleTemplate", "cheetah_template",
                "jinja2_template", "mako_template", "template",
            ),
            "calls of chameleon": (
                "PageTemplate", "PageTextTemplate",
            ),
            "calls of chevron pystache": (
                "render",
            ),
            "calls of django flask jinja2": (
                "from_string",
            ),
            "calls of flask": (
                "render_template_string", "stream_template_string",
            ),
            "calls of frappe": (
                "render_template",
            ),
            "calls of genshi": (
                "MarkupTemplate", "NewTextTemplate", "OldTextTemplate", "TextTemplate",
            ),
            "calls of jinja2": (
                "DictLoader", "Environment", "ImmutableSandboxedEnvironment", "SandboxedEnvironment",
                "compile_expression",
            ),
            "calls of langchain langchain_core": (
                "ChatPromptTemplate", "PromptTemplate", "from_template",
            ),
            "calls of trender": (
                "TRender",
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
                "get_template", "select_template",
            ),
            "calls of aiohttp_jinja2": (
                "setup",
            ),
            "calls of django": (
                "SafeBytes", "SafeString", "SafeText", "SafeUnicode", "mark_safe",
            ),
            "calls of flask": (
                "update",
            ),
            "calls of jinja2": (
                "Environment", "ImmutableSandboxedEnvironment", "SandboxedEnvironment",
            ),
            "calls of jinja2 mako": (
                "Template",
            ),
            "calls of mako": (
                "TemplateLookup",
            ),
            "calls of markupsafe": (
                "Markup",
            ),
            "calls of webhelpers webhelpers2": (
                "literal",
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
            "calls of jinja2": (
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
                "open",
            ),
            "calls of os": (
                "tempnam", "tmpnam",
            ),
            "calls of tempfile": (
                "NamedTemporaryFile", "TemporaryDirectory", "mktemp",
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
            "calls of httpx": (
                "AsyncClient", "Client", "Timeout", "stream",
            ),
            "calls of httpx requests": (
                "delete", "get", "head", "options", "patch", "post", "put", "request",
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
                "add_argument", "launch_persistent_context", "new_context", "new_page",
            ),
            "calls of aiosmtplib": (
                "SMTP", "send", "starttls",
            ),
            "calls of aiosmtplib clickhouse_driver trino": (
                "connect",
            ),
            "calls of ansible": (
                "Request", "open", "open_url",
            ),
            "calls of azure": (
                "BlobClient", "BlobServiceClient", "ClientSecretCredential", "ContainerClient", "CosmosClient",
                "DataLakeServiceClient", "DefaultAzureCredential", "KeyClient", "ManagedIdentityCredential",
                "QueueClient", "QueueServiceClient", "SecretClient", "TableClient", "TableServiceClient",
            ),
            "calls of clickhouse_connect": (
                "get_async_client", "get_client",
            ),
            "calls of clickhouse_driver duo_client hvac primp": (
                "Client",
            ),
            "calls of confluent_kafka": (
                "AdminClient", "AvroConsumer", "AvroProducer", "Consumer", "DeserializingConsumer", "Producer",
                "SerializingProducer",
            ),
            "calls of consul": (
                "Consul",
            ),
            "calls of curl_cffi": (
                "AsyncSession",
            ),
            "calls of curl_cffi winrm": (
                "Session",
            ),
            "calls of distributed": (
                "Security",
            ),
            "calls of duo_client": (
                "Accounts", "AccountsAPI", "Admin", "AdminAPI", "AsyncDuoClient", "Auth", "AuthAPI",
            ),
            "calls of elasticsearch": (
                "AsyncElasticsearch", "Elasticsearch",
            ),
            "calls of gitlab": (
                "Gitlab",
            ),
            "calls of gql": (
                "AIOHTTPTransport", "HTTPXAsyncTransport", "HTTPXTransport", "RequestsHTTPTransport",
            ),
            "calls of httplib2": (
                "Http",
            ),
            "calls of jira": (
                "JIRA",
            ),
            "calls of opensearchpy": (
                "AsyncOpenSearch", "OpenSearch",
            ),
            "calls of primp": (
                "AsyncClient",
            ),
            "calls of proxmoxer": (
                "ProxmoxAPI",
            ),
            "calls of pyVim": (
                "Connect", "SmartConnect", "SmartConnectNoSSL", "SmartStubAdapter",
            ),
            "calls of pycurl": (
                "setopt",
            ),
            "calls of tornado": (
                "HTTPRequest", "configure", "fetch",
            ),
            "calls of websocket": (
                "WebSocket", "create_connection", "run_forever",
            ),
            "calls of winrm": (
                "Protocol",
            ),
            "writes": (
                "HTTP_ADAPTER_CLS", "accept_insecure_certs", "assert_hostname", "ca_certs", "verify_ssl",
            ),
        },
        {
            "calls of urllib3": (
                "disable_warnings",
            ),
            "calls of warnings": (
                "filterwarnings", "simplefilter",
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
            "calls of ftplib": (
                "FTP_TLS",
            ),
            "calls of imaplib": (
                "IMAP4_SSL",
            ),
            "calls of imaplib nntplib smtplib": (
                "starttls",
            ),
            "calls of nntplib": (
                "NNTP_SSL",
            ),
            "calls of poplib": (
                "POP3_SSL", "stls",
            ),
            "calls of smtplib": (
                "SMTP_SSL",
            ),
            "calls of ssl": (
                "_create_stdlib_context", "_create_unverified_context", "_https_verify_certificates",
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
            "calls of ssl": (
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
                "cert_verify", "delete", "get", "head", "options", "patch", "post", "put", "request",
            ),
            "calls of aiohttp": (
                "TCPConnector", "ws_connect",
            ),
            "calls of httpx": (
                "AsyncClient", "AsyncHTTPTransport", "Client", "HTTPTransport", "create_ssl_context", "stream",
            ),
            "calls of niquests": (
                "adelete", "aget", "ahead", "aoptions", "apatch", "apost", "aput", "arequest",
            ),
            "calls of requests": (
                "fetch_token", "refresh_token", "send",
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
                "connect", "connect_ex", "ignoreSslErrors", "init_poolmanager", "setPeerVerifyMode", "set_accept_state",
                "set_connect_state", "set_verify",
            ),
            "calls of OpenSSL": (
                "Context", "use_certificate", "use_certificate_chain_file", "use_certificate_file",
            ),
            "calls of ssl": (
                "SSLContext", "create_default_context", "wrap_socket",
            ),
            "calls of twisted": (
                "CertificateOptions", "ClientContextFactory",
            ),
            "calls of urllib3": (
                "HTTPSConnectionPool", "PoolManager", "ProxyManager", "connection_from_url", "proxy_from_url",
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
                "set_ciphers",
            ),
            "calls of OpenSSL": (
                "Context", "set_cipher_list", "set_min_proto_version",
            ),
            "calls of aws_cdk": (
                "CfnDomainName", "DomainEndpointOptionsProperty", "DomainNameConfigurationProperty",
            ),
            "calls of ssl": (
                "SSLContext", "get_server_certificate", "wrap_socket",
            ),
            "calls of urllib3": (
                "HTTPSConnectionPool", "PoolManager", "create_urllib3_context",
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
            "calls of daemon": (
                "DaemonContext",
            ),
            "calls of os": (
                "umask",
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
            "calls of ansi2html": (
                "convert",
            ),
            "calls of bleach nh3": (
                "clean",
            ),
            "calls of bson flask json orjson ujson xmlrpc": (
                "dumps",
            ),
            "calls of diff_match_patch": (
                "diff_prettyHtml",
            ),
            "calls of django": (
                "SafeBytes", "SafeString", "SafeText", "SafeUnicode", "conditional_escape", "escapejs", "format_html",
                "format_html_join", "get_valid_filename", "json_script", "mark_safe", "smart_urlquote",
            ),
            "calls of django html markupsafe werkzeug xml": (
                "escape",
            ),
            "calls of jinja2": (
                "htmlsafe_json_dumps",
            ),
            "calls of markupsafe": (
                "Markup", "escape_silent",
            ),
            "calls of nh3": (
                "clean_text",
            ),
            "calls of pathlib": (
                "as_uri",
            ),
            "calls of pygments": (
                "highlight",
            ),
            "calls of tornado": (
                "json_encode", "xhtml_escape",
            ),
            "calls of unicodedata": (
                "normalize",
            ),
            "calls of web": (
                "htmlquote", "websafe",
            ),
            "calls of wtforms": (
                "html_params",
            ),
            "calls of xml": (
                "quoteattr",
            ),
        },
        {
            "calls+ of pyunormalize": (
                "NFKC", "NFKD",
            ),
            "calls+ of unicodedata": (
                "normalize",
            ),
            "calls+ of unidecode": (
                "unidecode", "unidecode_expect_ascii",
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
            "calls of aiohttp": (
                "add_static", "static",
            ),
        },
        {
            "calls of aiohttp": (
                "Application",
            ),
            "calls of starlette": (
                "StaticFiles",
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
            "calls of jose jwt": (
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
                "render", "render_async", "render_to_response", "render_to_string",
            ),
            "calls of aiohttp_jinja2": (
                "render_template_async",
            ),
            "calls of aiohttp_jinja2 flask": (
                "render_template",
            ),
            "calls of django": (
                "Context", "RequestContext",
            ),
            "calls of flask": (
                "render_template_string",
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
                "add_cookie", "set_cookie", "set_secure_cookie", "set_signed_cookie",
            ),
            "calls of django": (
                "get_random_string",
            ),
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of secrets": (
                "token_hex", "token_urlsafe",
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
                "CORSMiddleware", "Middleware", "add_middleware",
            ),
            "calls of aiohttp_cors": (
                "ResourceOptions",
            ),
            "calls of flask_cors": (
                "cross_origin",
            ),
            "calls of flask_cors sanic_cors": (
                "CORS", "init_app",
            ),
            "calls of litestar": (
                "CORSConfig",
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
                "set_default_csrf_options",
            ),
            "calls of django": (
                "csrf_protect",
            ),
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of odoo openerp": (
                "route",
            ),
            "calls of tornado": (
                "Application",
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
                "add_view",
            ),
            "calls of pyramid": (
                "view_config",
            ),
            "uses": (
                "csrf_exempt", "exempt",
            ),
        },
        {
            "calls": (
                "exempt",
            ),
            "calls of django": (
                "csrf_exempt",
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
            "calls of ariadne": (
                "GraphQL",
            ),
            "calls of blacksheep tornado": (
                "Application",
            ),
            "calls of bottle": (
                "debug",
            ),
            "calls of bottle sanic": (
                "run",
            ),
            "calls of cgitb": (
                "enable",
            ),
            "calls of fastapi": (
                "FastAPI",
            ),
            "calls of litestar": (
                "Litestar",
            ),
            "calls of starlette": (
                "Starlette",
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
            "calls of django": (
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
            "calls of django": (
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
            "calls of django": (
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
            "calls of rest_framework": (
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
                "compare_digest", "constant_time_compare",
            ),
            "calls of hmac": (
                "HMAC", "digest", "new",
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
                "Middleware", "TrustedHostMiddleware", "add_middleware",
            ),
            "calls of mcp": (
                "TransportSecuritySettings",
            ),
        },
        {
            "calls": (
                "ProxyHeadersMiddleware",
            ),
            "calls of fastapi": (
                "FastAPI",
            ),
            "calls of mcp": (
                "SseServerTransport",
            ),
            "calls of uvicorn": (
                "Config", "run",
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
            "calls of flask_admin": (
                "FileAdmin", "ModelView", "RedisCli", "S3FileAdmin",
            ),
            "calls of flask_talisman": (
                "Talisman", "init_app",
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
                "run",
            ),
            "calls of dash": (
                "run_server",
            ),
            "calls of werkzeug": (
                "DebuggedApplication", "run_simple",
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
            "calls of flask": (
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
            "calls of flask": (
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
            "calls of flask": (
                "render_template", "stream_template",
            ),
            "writes": (
                "autoescape", "select_jinja_autoescape",
            ),
        },
        {
            "calls of wtforms": (
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
            "calls of rest_framework": (
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
            "calls of authlib": (
                "JsonWebToken",
            ),
            "calls of authlib jose joserfc jwt": (
                "decode", "encode",
            ),
            "calls of fastapi_users": (
                "JWTStrategy",
            ),
            "calls of joserfc": (
                "deserialize_compact",
            ),
            "calls of jwt": (
                "decode_complete",
            ),
        },
        {
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of flask_jwt_extended": (
                "create_access_token", "create_refresh_token",
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
                "format", "format_map", "join", "replace",
            ),
            "calls of urllib": (
                "urljoin", "urlunparse", "urlunsplit",
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
                "get", "get_or_404",
            ),
            "calls of django": (
                "get_object_or_404",
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
                "acreate_superuser", "acreate_user", "create_superuser", "create_user", "save", "set_password",
                "validate_password",
            ),
            "calls of django": (
                "make_password",
            ),
            "calls of flask": (
                "from_mapping", "update",
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
            "calls of aiohttp": (
                "add_static",
            ),
            "calls of aiohttp sanic": (
                "static",
            ),
            "calls of bottle": (
                "static_file",
            ),
            "calls of fastapi starlette": (
                "StaticFiles",
            ),
            "calls of flask": (
                "Blueprint", "Flask", "send_from_directory",
            ),
            "calls of http": (
                "BaseHTTPRequestHandler",
            ),
            "calls of tornado": (
                "Application",
            ),
            "calls of twisted": (
                "File",
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
                "Middleware", "SessionMiddleware", "add_middleware",
            ),
            "calls of aiohttp_session": (
                "EncryptedCookieStorage", "MemcachedStorage", "NaClCookieStorage", "RedisStorage",
                "SimpleCookieStorage",
            ),
            "calls of django pyramid": (
                "PickleSerializer",
            ),
            "calls of fastapi_users": (
                "CookieTransport",
            ),
            "calls of flask_talisman": (
                "Talisman", "init_app",
            ),
            "calls of pyramid": (
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "BaseCookieSessionFactory",
                "SignedCookieSessionFactory", "UnencryptedCookieSessionFactoryConfig",
            ),
            "settings": (
                "SESSION_SERIALIZER",
            ),
            "uses": (
                "PickleSerializer",
            ),
        },
        {
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of flask_jwt": (
                "JWT",
            ),
            "calls of flask_jwt_extended flask_jwt_simple": (
                "JWTManager",
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
                "Middleware", "SessionMiddleware", "add_middleware",
            ),
            "calls of Crypto hmac": (
                "new",
            ),
            "calls of aiohttp_session": (
                "EncryptedCookieStorage", "NaClCookieStorage",
            ),
            "calls of authlib jose jwt": (
                "decode", "encode",
            ),
            "calls of cryptography": (
                "AES", "AES128", "AES256", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "Camellia", "ChaCha20",
                "ChaCha20Poly1305", "Fernet", "SM4",
            ),
            "calls of django": (
                "dumps", "loads",
            ),
            "calls of django itsdangerous": (
                "Signer", "TimestampSigner",
            ),
            "calls of fastapi_users": (
                "JWTStrategy",
            ),
            "calls of flask": (
                "from_mapping", "update",
            ),
            "calls of hmac": (
                "HMAC", "digest",
            ),
            "calls of itsdangerous": (
                "JSONWebSignatureSerializer", "Serializer", "TimedJSONWebSignatureSerializer", "TimedSerializer",
                "URLSafeSerializer", "URLSafeTimedSerializer",
            ),
            "calls of jwt": (
                "decode_complete",
            ),
            "calls of nacl": (
                "Aead", "PrivateKey", "SecretBox", "SigningKey", "from_seed",
            ),
            "calls of pyramid": (
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "SignedCookieSessionFactory",
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
            "calls of flask_socketio": (
                "SocketIO", "init_app",
            ),
            "calls of socketio": (
                "AsyncServer", "Server",
            ),
            "calls of tornado": (
                "Application", "DictLoader", "Loader", "Template",
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
                "Depends", "Security", "loads_unsafe",
            ),
            "calls of google jose jwt rest_framework_simplejwt": (
                "decode",
            ),
            "calls of jose": (
                "get_unverified_claims", "verify",
            ),
            "calls of json": (
                "loads",
            ),
            "calls of jwt": (
                "PyJWT", "decode_complete",
            ),
            "calls of python_jwt": (
                "process_jwt", "verify_jwt",
            ),
            "calls of rest_framework_simplejwt": (
                "AccessToken", "RefreshToken", "SlidingToken", "UntypedToken",
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
            "calls of asyncio": (
                "create_subprocess_shell",
            ),
            "calls of commands subprocess": (
                "getoutput", "getstatusoutput",
            ),
            "calls of os": (
                "system",
            ),
            "calls of os platform": (
                "popen",
            ),
            "calls of os popen2": (
                "popen2", "popen3", "popen4",
            ),
            "calls of popen2": (
                "Popen3", "Popen4",
            ),
            "calls of psutil subprocess": (
                "Popen",
            ),
            "calls of subprocess": (
                "call", "check_call", "check_output", "run",
            ),
            "calls of tornado": (
                "Subprocess",
            ),
            "calls of trio": (
                "open_process", "run_process",
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
                "__import__",
            ),
            "calls of defusedxml": (
                "defuse_stdlib", "monkey_patch",
            ),
            "calls of importlib": (
                "import_module",
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
                "parse", "parseString", "setFeature", "xinclude",
            ),
            "calls of cairosvg": (
                "svg2eps", "svg2pdf", "svg2png", "svg2ps", "svg2svg",
            ),
            "calls of defusedxml": (
                "DefusedXMLParser", "XML", "fromstring",
            ),
            "calls of defusedxml lxml": (
                "XMLParser", "iterparse",
            ),
            "calls of lxml": (
                "ETCompatXMLParser", "XMLPullParser", "makeparser",
            ),
            "calls of lxml xml": (
                "include",
            ),
            "calls of xml": (
                "SetParamEntityParsing",
            ),
            "calls of zeep": (
                "Settings",
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
                "ETCompatXMLParser", "HTMLParser", "HTMLPullParser", "XMLParser", "XMLPullParser", "makeparser",
                "set_default_parser",
            ),
            "calls of defusedxml": (
                "DefusedXMLParser", "defuse_stdlib",
            ),
            "calls of defusedxml xml": (
                "create_parser", "make_parser",
            ),
            "calls of lxml": (
                "GlobalParserTLS", "RestrictedElement", "XMLDTDID", "check_docinfo", "feed", "getDefaultParser",
                "get_default_parser", "parseid",
            ),
            "calls of lxml xml": (
                "XML", "XMLID", "fromstring", "fromstringlist", "iterparse", "parse",
            ),
            "calls of xml": (
                "ElementTree", "parseString",
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
            "calls of defusedxml": (
                "monkey_patch",
            ),
            "calls of xmlrpc": (
                "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "MultiPathXMLRPCServer", "SimpleXMLRPCServer",
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
                "HttpResponse", "Response", "StreamResponse", "add", "make_response", "send_header", "set", "setHeader",
                "set_header", "setdefault", "start_response", "to_html", "update",
            ),
            "calls+ of aiohttp": (
                "HTTPBadGateway", "HTTPBadRequest", "HTTPConflict", "HTTPForbidden", "HTTPGone",
                "HTTPInternalServerError", "HTTPNotAcceptable", "HTTPNotFound", "HTTPNotImplemented", "HTTPOk",
                "HTTPPreconditionFailed", "HTTPServiceUnavailable", "HTTPTooManyRequests", "HTTPUnauthorized",
                "HTTPUnprocessableEntity", "HTTPUnsupportedMediaType",
            ),
            "calls+ of aiohttp django flask http pyramid": (
                "writelines",
            ),
            "calls+ of aiohttp django flask http pyramid streamlit tornado twisted": (
                "write",
            ),
            "calls+ of aiohttp django flask pyramid": (
                "set_data", "write_eof",
            ),
            "calls+ of blacksheep": (
                "HTMLContent",
            ),
            "calls+ of blacksheep nicegui reflex robyn sanic streamlit": (
                "html",
            ),
            "calls+ of bokeh": (
                "Div",
            ),
            "calls+ of bottle sanic": (
                "HTTPResponse",
            ),
            "calls+ of dash": (
                "Markdown",
            ),
            "calls+ of dash_dangerously_set_inner_html": (
                "DangerouslySetInnerHTML",
            ),
            "calls+ of django": (
                "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound",
                "HttpResponseServerError", "StreamingHttpResponse",
            ),
            "calls+ of dominate sanic": (
                "raw",
            ),
            "calls+ of fastcore fasthtml": (
                "NotStr", "Safe",
            ),
            "calls+ of flask": (
                "response_class",
            ),
            "calls+ of htmltools panel shiny": (
                "HTML",
            ),
            "calls+ of nicegui": (
                "add_body_html", "add_head_html", "run_javascript",
            ),
            "calls+ of nicegui streamlit": (
                "markdown",
            ),
            "calls+ of starlette": (
                "HTMLResponse", "StreamingResponse",
            ),
            "calls+ of tornado": (
                "finish",
            ),
            "calls+ of twisted": (
                "ErrorPage", "ForbiddenResource", "NoResource",
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
            "calls of ruamel": (
                "YAML",
            ),
            "calls of ruamel yaml": (
                "load", "load_all",
            ),
            "calls of yaml": (
                "full_load", "full_load_all", "get_data", "get_single_data", "unsafe_load", "unsafe_load_all",
            ),
            "uses": (
                "full_load", "full_load_all", "load", "load_all", "unsafe_load", "unsafe_load_all",
            ),
        },
        {},
        {},
    ),
}
