"""What calls for the rules of each family; written by ``python -m flake8_secure.docs``, not by hand."""

from __future__ import annotations

from typing import Dict, Tuple

from flake8_secure.families import Keys

# The fields of `Family` between its name and its rules.
TRIGGERS: Dict[str, Tuple[Dict[str, bool], Keys, Keys, Keys]] = {
    "addresses": (
        {
            "S104": False, "S113": False, "SEC616": True,
        },
        {
            "calls": (
                "AsyncClient", "Client", "HTTPServer", "SimpleXMLRPCServer", "TCPServer", "ThreadingHTTPServer",
                "ThreadingTCPServer", "ThreadingUDPServer", "UDPServer", "bind", "create_server", "delete", "get",
                "head", "options", "patch", "post", "put", "request", "stream",
            ),
            "heads": (
                "0.0.",
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
            "S202": False, "SEC330": False, "SEC331": False, "SEC333": False,
        },
        {
            "calls": (
                "copy", "copy2", "copyfile", "extract", "extractall", "link", "makedirs", "mkdir", "move", "open",
                "remove", "rename", "replace", "rmdir", "rmtree", "symlink", "touch", "unlink", "unpack_archive",
                "write_bytes", "write_text",
            ),
            "calls+": (
                "BZ2File", "GzipFile", "LZMAFile", "ZipFile", "decompress", "open",
            ),
            "modules": (
                "tarfile", "zipfile",
            ),
            "uses+": (
                "file_size", "size",
            ),
            "writes": (
                "extraction_filter",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "assistants": (
        {
            "SEC128": False,
        },
        {
            "calls+": (
                "GenerateContentConfig", "GenerativeModel", "acompletion", "completion", "create", "stream",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "cleartext": (
        {
            "SEC610": False, "SEC612": False, "SEC613": False, "SEC614": False,
        },
        {
            "calls": (
                "AsyncClient", "Client", "HTTPConnection", "HTTPConnectionPool", "IMAP4", "LMTP", "NNTP", "POP3",
                "Request", "SMTP", "ServerProxy", "add_insecure_port", "connect", "delete", "get", "head",
                "insecure_channel", "login", "open", "options", "pass_", "patch", "post", "prot_p", "put", "request",
                "retrieve", "starttls", "stls", "stream", "tls_set", "tls_set_context", "urlopen", "urlretrieve",
                "username_pw_set", "ws_connect",
            ),
        },
        {},
        {},
    ),
    "clients.boto3": (
        {
            "SEC630": False,
        },
        {
            "calls": (
                "copy", "copy_from", "copy_object", "create_bucket", "put", "put_bucket_acl", "put_object",
                "put_object_acl", "upload_file", "upload_fileobj",
            ),
            "modules": (
                "aioboto3", "aiobotocore", "boto3", "botocore",
            ),
        },
        {},
        {},
    ),
    "clients.commands": (
        {
            "SEC660": True, "SEC661": False, "SEC662": True, "SEC663": True, "SEC664": False,
        },
        {
            "calls": (
                "BashOperator", "join", "quote",
            ),
        },
        {
            "calls": (
                "BashOperator", "GraphQL", "GraphQLRouter", "as_view", "format", "join", "replace",
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
                "AIOKafkaConsumer", "AIOKafkaProducer", "AsyncIOMotorClient", "AsyncMongoClient", "ConnectionPool",
                "InfluxDBClient", "KafkaAdminClient", "KafkaConsumer", "KafkaProducer", "Minio", "MongoClient",
                "MotorClient", "Redis", "RedisCluster", "SimpleConnectionPool", "StrictRedis", "TLSConfig",
                "ThreadedConnectionPool", "client", "connect", "create_connection", "create_pool", "create_redis",
                "create_redis_pool", "driver", "from_url", "register_connection", "resource", "tls_insecure_set",
            ),
        },
        {},
        {},
    ),
    "clients.docker": (
        {
            "SEC650": True, "SEC651": False, "SEC652": False,
        },
        {
            "calls": (
                "APIClient", "DockerClient", "HostConfig", "create", "create_host_config", "run",
            ),
        },
        {
            "calls": (
                "create", "run",
            ),
        },
        {},
    ),
    "clients.ldap": (
        {
            "SEC640": False, "SEC641": False, "SEC642": False,
        },
        {
            "calls": (
                "Connection", "Server", "Tls", "bind", "bind_s", "initialize", "set_option", "simple_bind",
                "simple_bind_s", "start_tls", "start_tls_s",
            ),
        },
        {},
        {},
    ),
    "clients.pam": (
        {
            "SEC643": False,
        },
        {
            "calls": (
                "pam_acct_mgmt", "pam_authenticate",
            ),
            "uses": (
                "pam_acct_mgmt", "pam_authenticate",
            ),
        },
        {},
        {},
    ),
    "clients.sqlalchemy": (
        {
            "SEC620": True,
        },
        {},
        {
            "calls": (
                "distinct", "filter", "group_by", "having", "literal_column", "order_by", "text",
            ),
            "modules": (
                "flask_sqlalchemy", "sqlalchemy",
            ),
        },
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
                "AsyncIOMotorClient", "AsyncMongoClient", "ConnectionPool", "MongoClient", "MotorClient", "Redis",
                "RedisCluster", "StrictRedis", "connect", "create_connection", "create_pool", "create_redis",
                "create_redis_pool", "from_url", "register_connection",
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
                "eval", "exec", "listen",
            ),
            "calls+": (
                "EvalJs", "Timer", "compile", "eval", "eval_js", "eval_js6", "evaluate", "parse_expr", "push", "query",
                "repeat", "run", "run_in_subinterp", "run_string", "runcode", "runsource", "sympify", "timeit",
            ),
            "uses": (
                "eval", "exec",
            ),
        },
        {
            "calls": (
                "compile", "compile_command", "eval", "evaluate", "parse_expr", "push", "repeat", "run",
                "run_in_subinterp", "run_module", "run_path", "run_string", "runcode", "runctx", "runeval", "runsource",
                "sympify", "timeit",
            ),
            "uses": (
                "compile",
            ),
        },
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
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
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "crypto.ciphers": (
        {
            "S304": False, "S305": False,
        },
        {
            "calls": (
                "ARC4", "Blowfish", "CAST5", "ECB", "IDEA", "RC2", "SEED", "TripleDES", "des", "new", "triple_des",
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
                "digest", "finalize", "hexdigest",
            ),
            "nodes": (
                "Compare",
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
                "generate", "generate_key", "generate_parameters", "generate_private_key", "newkeys",
            ),
        },
        {
            "calls": (
                "generate", "generate_private_key",
            ),
        },
        {},
    ),
    "crypto.passwords": (
        {
            "SEC205": False, "SEC206": False, "SEC207": False,
        },
        {
            "calls": (
                "Argon2id", "CryptContext", "PBKDF2", "PBKDF2HMAC", "PasswordHasher", "Scrypt", "bcrypt", "crypt",
                "digest", "encrypt", "finalize", "generate_password_hash", "gensalt", "hash", "hash_secret",
                "hash_secret_raw", "hashpw", "hexdigest", "kdf", "make_password", "pbkdf2_hmac", "scrypt",
                "setPassword", "set_password", "set_password_hash", "using",
            ),
            "settings": (
                "PASSWORD_HASHERS",
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
                "TimedSerializer", "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer",
            ),
            "writes": (
                "encryption_version", "key_encryption_key", "key_resolver_function",
            ),
        },
        {},
        {},
    ),
    "crypto.usage": (
        {
            "SEC201": True, "SEC202": False, "SEC203": False, "SEC204": False,
        },
        {
            "calls": (
                "AES", "AES128", "AES256", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "AESSIV", "CBC", "CFB", "CFB8",
                "CTR", "Camellia", "ChaCha20", "ChaCha20Poly1305", "Fernet", "GCM", "OFB", "PKCS1v15", "SM4",
                "SecretBox", "decrypt", "encrypt", "new",
            ),
        },
        {
            "calls": (
                "CMAC", "Cipher", "HMAC", "digest", "new",
            ),
        },
        {},
    ),
    "deserialization": (
        {
            "S301": False, "S302": False, "SEC301": False, "SEC303": False,
        },
        {
            "bases": (
                "DbfilenameShelf", "Unpickler",
            ),
            "calls": (
                "Celery", "Client", "DbfilenameShelf", "Listener", "Unpickler", "accept", "decode", "dumps",
                "enable_insecure_serializers", "encode", "load", "load_module", "load_session", "loads", "open",
                "read_pickle", "recv", "recv_pyobj", "update",
            ),
            "settings": (
                "CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "CELERY_RESULT_SERIALIZER",
                "CELERY_TASK_SERIALIZER", "accept_content", "result_accept_content", "result_serializer",
                "task_serializer",
            ),
            "uses": (
                "DbfilenameShelf", "Unpickler", "decode", "load", "load_module", "load_session", "loads", "open",
                "read_pickle",
            ),
            "writes": (
                "accept_content", "result_accept_content", "result_serializer", "task_serializer",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "downloads": (
        {
            "S615": False, "SEC332": False, "SEC302": False, "S614": False,
        },
        {
            "calls": (
                "LLM", "SentenceTransformer", "enable_unsafe_deserialization", "from_pretrained", "hf_hub_download",
                "load", "load_dataset", "load_local", "load_model", "load_state_dict_from_url", "pipeline",
                "read_array", "snapshot_download",
            ),
            "uses": (
                "load",
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
                "setprofile_all_threads", "settrace", "settrace_all_threads",
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
                "JSONResponse", "JsonResponse", "PlainTextResponse", "Response", "StreamingHttpResponse", "abort",
                "finish", "html", "json", "json_response", "jsonify", "make_response", "render", "render_template",
                "render_template_string", "response_class", "text", "write",
            ),
            "nodes+": (
                "Return",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "files": (
        {
            "SEC313": False, "SEC314": True, "SEC315": True,
        },
        {
            "calls": (
                "open",
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
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
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
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
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
                "CGIDirectory", "CGIHandler", "CGIScript", "__import__", "import_module",
            ),
            "modules": (
                "Crypto.Cipher", "Crypto.Cipher.ChaCha20", "Crypto.Cipher.ChaCha20_Poly1305", "Crypto.Cipher.Salsa20",
                "Crypto.Hash", "Crypto.Hash.BLAKE2b", "Crypto.Hash.BLAKE2s", "Crypto.Hash.SHA3_256",
                "Crypto.Hash.SHA3_512", "Crypto.Hash.keccak", "Crypto.IO", "Crypto.Protocol", "Crypto.PublicKey",
                "Crypto.PublicKey.ECC", "Crypto.Random", "Crypto.Signature", "Crypto.Signature.DSS",
                "Crypto.Signature.eddsa", "Crypto.Signature.pkcs1_15", "Crypto.Signature.pss", "Crypto.Util",
                "Crypto.Util.Padding", "_pickle", "cPickle", "cloudpickle", "dill", "ftplib", "pickle", "pyghmi",
                "shelve", "six.moves.cPickle", "telnetlib", "twisted.web.twcgi.CGIDirectory",
                "twisted.web.twcgi.CGIScript", "wsgiref.handlers.CGIHandler",
            ),
            "uses": (
                "CGIDirectory", "CGIHandler", "CGIScript", "_pickle", "cPickle", "cloudpickle", "dill", "pickle",
            ),
        },
        {
            "calls": (
                "__import__", "import_module",
            ),
            "modules": (
                "subprocess",
            ),
        },
        {},
    ),
    "injection": (
        {
            "SEC106": False, "SEC112": False, "SEC113": False, "SEC114": False, "SEC118": False,
        },
        {
            "calls": (
                "MarkupTemplate", "PageTemplate", "SimpleTemplate", "TRender", "Template", "TextTemplate",
                "compile_expression", "from_string", "render", "render_template_string", "stream_template_string",
                "template",
            ),
            "calls+": (
                "EmailMessage", "MIMEText", "Mail", "Message", "add_alternative", "attach_alternative", "compile",
                "findall", "finditer", "fullmatch", "mail_admins", "match", "search", "send_mail", "set_content",
                "split", "sub", "subn", "writerow", "writerows",
            ),
            "writes+": (
                "[]", "content_subtype",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "lines": (
        {
            "SEC110": False, "SEC111": True, "SEC120": False, "SEC122": False,
        },
        {
            "calls+": (
                "FileResponse", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
                "HttpResponseNotFound", "HttpResponseServerError", "Response", "StreamingHttpResponse", "add",
                "add_header", "add_section", "send_file", "send_header", "set", "setHeader", "set_cookie",
                "start_response",
            ),
            "writes+": (
                "Content-Type", "content-type", "content_type",
            ),
        },
        {
            "calls+": (
                "critical", "debug", "error", "exception", "fatal", "info", "log", "syslog", "warn", "warning",
            ),
        },
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "loading": (
        {
            "SEC304": False,
        },
        {
            "calls+": (
                "InferenceSession", "Module", "PackageImporter", "Process", "Unpacker", "decode_bmp", "decode_csv",
                "decode_gif", "decode_image", "decode_jpeg", "decode_png", "decode_proto", "decode_raw", "deserialize",
                "from_file", "instantiate", "load", "load_model", "loads", "parse_tensor", "remote", "rpc_async",
                "rpc_sync", "spawn", "unpack", "unpackb",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "markup": (
        {
            "SEC131": True,
        },
        {},
        {
            "calls+": (
                "format", "join", "replace",
            ),
            "nodes+": (
                "BinOp", "JoinedStr",
            ),
        },
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "messages": (
        {
            "SEC129": False, "SEC130": False,
        },
        {
            "calls+": (
                "sendmail",
            ),
            "keywords": (
                "twiml",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "misc": (
        {
            "S101": True, "S110": True, "S112": True, "S613": False, "SEC930": True, "SEC931": True, "SEC932": False,
            "SEC933": True,
        },
        {
            "always": (
                "",
            ),
            "calls": (
                "BufferedRWPair",
            ),
        },
        {
            "calls": (
                "DictWriter", "breakpoint", "returnValue", "set_trace", "settrace", "writer",
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
                "FTP", "FancyURLopener", "HTTPSConnection", "Telnet", "URLopener",
            ),
            "calls": (
                "CommunityData", "FTP", "FancyURLopener", "HTTPSConnection", "Request", "Telnet", "URLopener",
                "UsmUserData", "_create_unverified_context", "open", "retrieve", "test", "urlopen", "urlretrieve",
            ),
            "uses": (
                "FTP", "FancyURLopener", "HTTPSConnection", "Request", "Telnet", "URLopener", "open", "test", "urlopen",
                "urlretrieve",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "path_guards": (
        {
            "SEC316": False, "SEC317": True, "SEC318": True,
        },
        {
            "calls": (
                "commonprefix",
            ),
        },
        {
            "calls": (
                "open", "remove", "rmtree", "startswith", "unlink",
            ),
        },
        {},
    ),
    "paths": (
        {
            "SEC101": False,
        },
        {
            "calls+": (
                "FileIO", "FileResponse", "HDFStore", "NamedTemporaryFile", "TemporaryDirectory", "ZipFile",
                "async_open", "chmod", "chown", "copy", "copy2", "copyfile", "copytree", "exists", "file",
                "file_stream", "genfromtxt", "getline", "getlines", "getsize", "glob", "hardlink_to", "iglob", "is_dir",
                "is_file", "isdir", "isfile", "islink", "iterdir", "lexists", "link", "listdir", "load", "loadtxt",
                "makedirs", "mkdir", "mkdtemp", "mkstemp", "move", "open", "open_file", "read_bytes", "read_csv",
                "read_excel", "read_feather", "read_fwf", "read_hdf", "read_json", "read_orc", "read_parquet",
                "read_sas", "read_spss", "read_stata", "read_table", "read_text", "readlink", "remove", "removedirs",
                "rename", "replace", "rglob", "rmdir", "rmtree", "save", "scandir", "send_file", "send_from_directory",
                "serve_file", "stat", "symlink", "symlink_to", "touch", "truncate", "unlink", "urlretrieve", "walk",
                "write_bytes", "write_text",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "permissions": (
        {
            "S103": False, "SEC311": False, "SEC312": True,
        },
        {
            "calls": (
                "chmod", "fchmod", "lchmod", "umask",
            ),
        },
        {
            "calls": (
                "makedirs", "mkdir", "mkfifo", "mknod", "open",
            ),
        },
        {},
    ),
    "processes": (
        {
            "S603": False, "S606": False, "S607": True,
        },
        {
            "calls": (
                "Popen", "PopenSpawn", "ProxyCommand", "call", "check_call", "check_output", "create_subprocess_exec",
                "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe", "posix_spawn",
                "posix_spawnp", "run", "runu", "spawn", "spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnu", "spawnv",
                "spawnve", "spawnvp", "spawnvpe", "startfile", "subprocess_exec",
            ),
        },
        {
            "calls": (
                "Popen", "Popen3", "Popen4", "call", "check_call", "check_output", "create_subprocess_exec",
                "create_subprocess_shell", "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp",
                "execvpe", "getoutput", "getstatusoutput", "popen", "popen2", "popen3", "popen4", "posix_spawn",
                "posix_spawnp", "run", "spawn", "spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve",
                "spawnvp", "spawnvpe", "startfile", "system",
            ),
        },
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "queries": (
        {
            "SEC107": False, "SEC108": False, "SEC109": False, "SEC121": False, "SEC119": False,
        },
        {
            "calls": (
                "Code", "aggregate", "batch_get_item", "count_documents", "delete_item", "delete_many", "delete_one",
                "distinct", "find", "find_one", "find_one_and_delete", "find_one_and_replace", "find_one_and_update",
                "find_one_or_404", "find_raw_batches", "get_item", "map_reduce", "put_item", "query", "replace_one",
                "scan", "update_item", "update_many", "update_one",
            ),
            "calls+": (
                "ETXPath", "XPath", "XPathEvaluator", "XSLT", "execute", "execute_async", "find", "findall", "findtext",
                "graphql", "graphql_sync", "iter_select", "iterfind", "paged_search", "search", "search_ext",
                "search_ext_s", "search_s", "search_st", "select", "xpath", "xslt",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "randomness": (
        {
            "S311": False, "SEC240": True, "SEC241": True, "SEC242": False,
        },
        {
            "calls": (
                "RAND_pseudo_bytes", "Random", "betavariate", "bytes", "choice", "choices", "expovariate",
                "gammavariate", "gauss", "getrandbits", "lognormvariate", "normalvariate", "paretovariate", "rand",
                "randbytes", "randint", "random", "randrange", "sample", "shuffle", "triangular", "uniform",
                "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "Random", "choice", "choices", "getrandbits", "randbytes", "randint", "random", "randrange", "sample",
                "triangular", "uniform",
            ),
        },
        {
            "calls": (
                "token_bytes", "token_hex", "token_urlsafe", "uuid1",
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
                "create", "exclude", "filter", "filter_by", "get", "get_or_create", "update", "update_or_create",
                "values",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "reflection": (
        {
            "SEC116": False, "SEC117": False,
        },
        {
            "calls+": (
                "__import__", "delattr", "getattr", "import_module", "import_string", "load_source", "resolve_name",
                "run_module", "setattr",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "regex.checks": (
        {
            "SEC803": False, "SEC804": False, "SEC805": False, "SEC806": False,
        },
        {
            "calls": (
                "CORSMiddleware", "RegexValidator", "Regexp", "add_middleware", "compile", "endswith", "findall",
                "finditer", "fullmatch", "match", "re_path", "search", "split", "startswith", "sub", "subn",
            ),
            "nodes": (
                "Compare",
            ),
            "settings": (
                "CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST",
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
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
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
            "SEC230": False, "SEC231": False,
        },
        {
            "calls": (
                "add_sign", "calculate_x509_fingerprint", "sign_binary", "validate_binary_sign",
                "validate_metadata_sign", "validate_node_sign", "validate_sign",
            ),
            "uses": (
                "DES3", "DSA_SHA1", "ECDSA_SHA1", "HMAC_MD5", "KW_DES3", "MD5", "RIPEMD160", "RSA_1_5", "RSA_MD5",
                "RSA_PKCS1", "RSA_RIPEMD160", "RSA_SHA1", "SHA1", "TRIPLEDES_CBC", "TransformDes3Cbc",
                "TransformDsaSha1", "TransformEcdsaSha1", "TransformHmacMd5", "TransformKWDes3", "TransformMd5",
                "TransformRipemd160", "TransformRsaMd5", "TransformRsaPkcs1", "TransformRsaRipemd160",
                "TransformRsaSha1", "TransformSha1",
            ),
        },
        {},
        {},
    ),
    "secrets.exposure": (
        {
            "SEC703": False,
        },
        {
            "calls": (
                "critical", "debug", "error", "exception", "fatal", "info", "log", "print", "trace", "warn", "warning",
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
            "keywords": (
                "*",
            ),
            "nodes": (
                "AnnAssign", "Assign", "AsyncFunctionDef", "Compare", "Dict", "FunctionDef", "Lambda",
            ),
        },
        {},
        {},
    ),
    "secrets.storage": (
        {
            "SEC705": False, "SEC706": False,
        },
        {
            "calls": (
                "HttpResponse", "JSONResponse", "JsonResponse", "PlainTextResponse", "Response", "json_response",
                "jsonify", "make_response", "set_cookie", "write", "write_bytes", "write_text", "writelines",
            ),
        },
        {},
        {},
    ),
    "secrets.tokens": (
        {
            "SEC701": False, "SEC702": False,
        },
        {
            "heads": (
                "----", "AIza", "AKIA", "ASIA", "Acco", "Auth", "Basi", "Bear", "Blob", "Defa", "GOCS", "PMAK", "SG.-",
                "SG.0", "SG.1", "SG.2", "SG.3", "SG.4", "SG.5", "SG.6", "SG.7", "SG.8", "SG.9", "SG.A", "SG.B", "SG.C",
                "SG.D", "SG.E", "SG.F", "SG.G", "SG.H", "SG.I", "SG.J", "SG.K", "SG.L", "SG.M", "SG.N", "SG.O", "SG.P",
                "SG.Q", "SG.R", "SG.S", "SG.T", "SG.U", "SG.V", "SG.W", "SG.X", "SG.Y", "SG.Z", "SG._", "SG.a", "SG.b",
                "SG.c", "SG.d", "SG.e", "SG.f", "SG.g", "SG.h", "SG.i", "SG.j", "SG.k", "SG.l", "SG.m", "SG.n", "SG.o",
                "SG.p", "SG.q", "SG.r", "SG.s", "SG.t", "SG.u", "SG.v", "SG.w", "SG.x", "SG.y", "SG.z", "SK00", "SK01",
                "SK02", "SK03", "SK04", "SK05", "SK06", "SK07", "SK08", "SK09", "SK0a", "SK0b", "SK0c", "SK0d", "SK0e",
                "SK0f", "SK10", "SK11", "SK12", "SK13", "SK14", "SK15", "SK16", "SK17", "SK18", "SK19", "SK1a", "SK1b",
                "SK1c", "SK1d", "SK1e", "SK1f", "SK20", "SK21", "SK22", "SK23", "SK24", "SK25", "SK26", "SK27", "SK28",
                "SK29", "SK2a", "SK2b", "SK2c", "SK2d", "SK2e", "SK2f", "SK30", "SK31", "SK32", "SK33", "SK34", "SK35",
                "SK36", "SK37", "SK38", "SK39", "SK3a", "SK3b", "SK3c", "SK3d", "SK3e", "SK3f", "SK40", "SK41", "SK42",
                "SK43", "SK44", "SK45", "SK46", "SK47", "SK48", "SK49", "SK4a", "SK4b", "SK4c", "SK4d", "SK4e", "SK4f",
                "SK50", "SK51", "SK52", "SK53", "SK54", "SK55", "SK56", "SK57", "SK58", "SK59", "SK5a", "SK5b", "SK5c",
                "SK5d", "SK5e", "SK5f", "SK60", "SK61", "SK62", "SK63", "SK64", "SK65", "SK66", "SK67", "SK68", "SK69",
                "SK6a", "SK6b", "SK6c", "SK6d", "SK6e", "SK6f", "SK70", "SK71", "SK72", "SK73", "SK74", "SK75", "SK76",
                "SK77", "SK78", "SK79", "SK7a", "SK7b", "SK7c", "SK7d", "SK7e", "SK7f", "SK80", "SK81", "SK82", "SK83",
                "SK84", "SK85", "SK86", "SK87", "SK88", "SK89", "SK8a", "SK8b", "SK8c", "SK8d", "SK8e", "SK8f", "SK90",
                "SK91", "SK92", "SK93", "SK94", "SK95", "SK96", "SK97", "SK98", "SK99", "SK9a", "SK9b", "SK9c", "SK9d",
                "SK9e", "SK9f", "SKa0", "SKa1", "SKa2", "SKa3", "SKa4", "SKa5", "SKa6", "SKa7", "SKa8", "SKa9", "SKaa",
                "SKab", "SKac", "SKad", "SKae", "SKaf", "SKb0", "SKb1", "SKb2", "SKb3", "SKb4", "SKb5", "SKb6", "SKb7",
                "SKb8", "SKb9", "SKba", "SKbb", "SKbc", "SKbd", "SKbe", "SKbf", "SKc0", "SKc1", "SKc2", "SKc3", "SKc4",
                "SKc5", "SKc6", "SKc7", "SKc8", "SKc9", "SKca", "SKcb", "SKcc", "SKcd", "SKce", "SKcf", "SKd0", "SKd1",
                "SKd2", "SKd3", "SKd4", "SKd5", "SKd6", "SKd7", "SKd8", "SKd9", "SKda", "SKdb", "SKdc", "SKdd", "SKde",
                "SKdf", "SKe0", "SKe1", "SKe2", "SKe3", "SKe4", "SKe5", "SKe6", "SKe7", "SKe8", "SKe9", "SKea", "SKeb",
                "SKec", "SKed", "SKee", "SKef", "SKf0", "SKf1", "SKf2", "SKf3", "SKf4", "SKf5", "SKf6", "SKf7", "SKf8",
                "SKf9", "SKfa", "SKfb", "SKfc", "SKfd", "SKfe", "SKff", "Toke", "X-Ap", "amqp", "api_", "auth", "bear",
                "clic", "coup", "curl", "dapi", "doo_", "dop_", "dor_", "eyJ0", "eyJ1", "eyJ2", "eyJ3", "eyJ4", "eyJ5",
                "eyJ6", "eyJ7", "eyJ8", "eyJ9", "eyJA", "eyJB", "eyJC", "eyJD", "eyJE", "eyJF", "eyJG", "eyJH", "eyJI",
                "eyJJ", "eyJK", "eyJL", "eyJM", "eyJN", "eyJO", "eyJP", "eyJQ", "eyJR", "eyJS", "eyJT", "eyJU", "eyJV",
                "eyJW", "eyJX", "eyJY", "eyJZ", "eyJa", "eyJb", "eyJc", "eyJd", "eyJe", "eyJf", "eyJg", "eyJh", "eyJi",
                "eyJj", "eyJk", "eyJl", "eyJm", "eyJn", "eyJo", "eyJp", "eyJq", "eyJr", "eyJs", "eyJt", "eyJu", "eyJv",
                "eyJw", "eyJx", "eyJy", "eyJz", "ftp:", "ftps", "gho_", "ghp_", "ghr_", "ghs_", "ghu_", "git+", "gith",
                "glpa", "hf_A", "hf_B", "hf_C", "hf_D", "hf_E", "hf_F", "hf_G", "hf_H", "hf_I", "hf_J", "hf_K", "hf_L",
                "hf_M", "hf_N", "hf_O", "hf_P", "hf_Q", "hf_R", "hf_S", "hf_T", "hf_U", "hf_V", "hf_W", "hf_X", "hf_Y",
                "hf_Z", "hf_a", "hf_b", "hf_c", "hf_d", "hf_e", "hf_f", "hf_g", "hf_h", "hf_i", "hf_j", "hf_k", "hf_l",
                "hf_m", "hf_n", "hf_o", "hf_p", "hf_q", "hf_r", "hf_s", "hf_t", "hf_u", "hf_v", "hf_w", "hf_x", "hf_y",
                "hf_z", "http", "imap", "jdbc", "key-", "key=", "ldap", "mari", "mong", "mssq", "mysq", "nats", "npm_",
                "orac", "post", "pypi", "redi", "rk_l", "sftp", "shpa", "shpc", "shpp", "shps", "sk-0", "sk-1", "sk-2",
                "sk-3", "sk-4", "sk-5", "sk-6", "sk-7", "sk-8", "sk-9", "sk-A", "sk-B", "sk-C", "sk-D", "sk-E", "sk-F",
                "sk-G", "sk-H", "sk-I", "sk-J", "sk-K", "sk-L", "sk-M", "sk-N", "sk-O", "sk-P", "sk-Q", "sk-R", "sk-S",
                "sk-T", "sk-U", "sk-V", "sk-W", "sk-X", "sk-Y", "sk-Z", "sk-a", "sk-b", "sk-c", "sk-d", "sk-e", "sk-f",
                "sk-g", "sk-h", "sk-i", "sk-j", "sk-k", "sk-l", "sk-m", "sk-n", "sk-o", "sk-p", "sk-q", "sk-r", "sk-s",
                "sk-t", "sk-u", "sk-v", "sk-w", "sk-x", "sk-y", "sk-z", "sk_l", "smb:", "smtp", "snow", "soci", "sq0a",
                "sq0c", "ssh:", "toke", "wss:", "x-ap", "xapp", "xoxa", "xoxb", "xoxo", "xoxp", "xoxr", "xoxs", "ya29",
            ),
        },
        {},
        {},
    ),
    "shell": (
        {
            "S602": False, "S604": False, "S605": False, "S609": False,
        },
        {
            "calls": (
                "Popen", "Popen3", "Popen4", "call", "check_call", "check_output", "create_subprocess_shell",
                "getoutput", "getstatusoutput", "local", "popen", "popen2", "popen3", "popen4", "run",
                "subprocess_shell", "sudo", "system",
            ),
            "keywords": (
                "shell",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "sql": (
        {
            "S608": False, "S610": False, "S611": False,
        },
        {
            "calls": (
                "RawSQL", "SQL", "copy_expert", "exec_driver_sql", "execute", "execute_sql", "executemany",
                "executescript", "extra", "fetch", "fetch_all", "fetch_one", "fetchrow", "fetchval", "format", "join",
                "literal_column", "mogrify", "query", "raw", "raw_sql", "read_gbq", "read_sql", "read_sql_query",
                "replace", "run", "scalar", "scalars", "sql", "text",
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
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
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
                "SSHClientConnectionOptions", "connect", "connect_reverse", "create_connection", "exec_command", "run",
                "scp", "send_command", "sendline", "set_missing_host_key_policy", "sudo",
            ),
            "heads": (
                "-o S", "-oSt", "Stri", "User", "rsyn", "scp ", "sftp", "ssh ", "sshp",
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
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "ssrf": (
        {
            "SEC103": False, "SEC104": False,
        },
        {
            "calls+": (
                "AsyncClient", "Client", "ClientSession", "FTP", "HTTPConnection", "HTTPConnectionPool", "HTTPFound",
                "HTTPMovedPermanently", "HTTPMultipleChoices", "HTTPPermanentRedirect", "HTTPRedirect", "HTTPRequest",
                "HTTPSConnection", "HTTPSConnectionPool", "HTTPSeeOther", "HTTPTemporaryRedirect", "HTTPUseProxy",
                "HttpResponsePermanentRedirect", "HttpResponseRedirect", "RedirectResponse", "Request", "SMTP",
                "ServerProxy", "Telnet", "client", "connect", "connect_ex", "connection_from_url", "create_connection",
                "delete", "download", "fetch", "get", "getPage", "head", "open", "open_connection", "options", "parse",
                "patch", "post", "put", "redirect", "request", "resource", "stream", "urlopen", "urlretrieve",
                "ws_connect",
            ),
            "writes+": (
                "Location",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
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
            "S306": False, "S325": False, "S108": False, "SEC310": False,
        },
        {
            "calls": (
                "ZipFile", "copy", "copy2", "copyfile", "copytree", "mktemp", "move", "open", "tempnam", "tmpnam",
                "urlretrieve", "write_bytes", "write_text",
            ),
            "heads": (
                "/dev", "/tmp", "/var",
            ),
            "uses": (
                "mktemp", "tempnam", "tmpnam",
            ),
        },
        {},
        {},
    ),
    "templates": (
        {
            "S701": False, "S702": False, "S308": False, "S703": False, "S704": False,
        },
        {
            "bases": (
                "SafeBytes", "SafeString", "SafeText", "SafeUnicode",
            ),
            "calls": (
                "Environment", "ImmutableSandboxedEnvironment", "Markup", "SafeBytes", "SafeString", "SafeText",
                "SafeUnicode", "SandboxedEnvironment", "Template", "TemplateLookup", "literal", "mark_safe",
                "select_autoescape", "setup",
            ),
            "uses": (
                "Markup", "SafeBytes", "SafeString", "SafeText", "SafeUnicode", "literal", "mark_safe",
            ),
            "writes": (
                "autoescape",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "tls.clients": (
        {
            "S501": False, "SEC225": False, "SEC226": True, "SEC228": False, "SEC229": False,
        },
        {
            "calls": (
                "Accounts", "AccountsAPI", "Admin", "AdminAPI", "AsyncClient", "AsyncDuoClient", "AsyncElasticsearch",
                "AsyncHTTPTransport", "AsyncOpenSearch", "Auth", "AuthAPI", "Client", "Elasticsearch", "HTTPRequest",
                "HTTPTransport", "Http", "OpenSearch", "Security", "TCPConnector", "delete", "fetch", "get", "head",
                "options", "patch", "post", "put", "request", "send", "setopt", "stream", "ws_connect",
            ),
            "writes": (
                "verify",
            ),
        },
        {
            "calls": (
                "disable_warnings",
            ),
            "uses": (
                "disable_warnings",
            ),
        },
        {},
    ),
    "tls.verification": (
        {
            "S323": False, "SEC220": False, "SEC221": False, "SEC222": True, "SEC227": False,
        },
        {
            "calls": (
                "Context", "HTTPSConnectionPool", "IMAP4_SSL", "NNTP_SSL", "POP3_SSL", "PoolManager", "ProxyManager",
                "SMTP_SSL", "_create_stdlib_context", "_create_unverified_context", "_https_verify_certificates",
                "connect", "connect_ex", "connection_from_url", "proxy_from_url", "set_accept_state",
                "set_connect_state", "set_verify", "starttls", "stls", "use_certificate", "use_certificate_chain_file",
                "use_certificate_file", "wrap_socket",
            ),
            "uses": (
                "CERT_NONE", "_create_stdlib_context", "_create_unverified_context",
            ),
            "writes": (
                "PYTHONHTTPSVERIFY", "check_hostname", "verify_mode",
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
                "Context", "HTTPSConnectionPool", "PoolManager", "SSLContext", "create_urllib3_context",
                "get_server_certificate", "set_cipher_list", "set_ciphers", "set_min_proto_version", "wrap_socket",
            ),
            "uses": (
                "PROTOCOL_SSLv2", "PROTOCOL_SSLv3", "PROTOCOL_TLSv1", "PROTOCOL_TLSv1_1", "SSLv23_METHOD",
                "SSLv2_METHOD", "SSLv3_METHOD", "TLSv1_1_METHOD", "TLSv1_METHOD",
            ),
            "writes": (
                "minimum_version",
            ),
        },
        {
            "calls": (
                "wrap_socket",
            ),
        },
        {},
    ),
    "unicode": (
        {
            "SEC810": False, "SEC811": False,
        },
        {
            "calls": (
                "b64encode", "clean", "conditional_escape", "dumps", "escape", "escape_silent", "escapejs",
                "format_html", "json_encode", "json_script", "normalize", "quote", "quote_plus", "quoteattr",
                "strip_tags", "url_escape", "urlencode", "urlquote", "urlsafe_b64encode", "xhtml_escape",
            ),
            "calls+": (
                "NFKC", "NFKD", "normalize", "unidecode", "unidecode_expect_ascii",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
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
                "Application",
            ),
            "modules": (
                "aiohttp_csrf",
            ),
        },
        {},
    ),
    "web.contexts": (
        {
            "SEC436": False,
        },
        {
            "calls": (
                "Context", "RequestContext", "render", "render_async", "render_template", "render_template_string",
                "render_to_response", "render_to_string",
            ),
        },
        {},
        {},
    ),
    "web.cookies": (
        {
            "SEC500": False, "SEC501": False, "SEC502": False,
        },
        {
            "calls": (
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "BaseCookieSessionFactory",
                "EncryptedCookieStorage", "MemcachedStorage", "Middleware", "NaClCookieStorage", "RedisStorage",
                "SessionMiddleware", "SignedCookieSessionFactory", "SimpleCookieStorage", "add_middleware",
                "from_mapping", "set_cookie", "set_secure_cookie", "set_signed_cookie", "update",
            ),
            "settings": (
                "CSRF_COOKIE_SECURE", "JWT_COOKIE_SECURE", "REMEMBER_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SAMESITE",
                "REMEMBER_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY", "SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_SECURE",
            ),
            "writes": (
                "CSRF_COOKIE_SECURE", "JWT_COOKIE_SECURE", "REMEMBER_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SAMESITE",
                "REMEMBER_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY", "SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_SECURE",
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
                "CORS", "CORSMiddleware", "Middleware", "ResourceOptions", "add_middleware", "cross_origin",
            ),
            "settings": (
                "CORS_ALLOW_ALL_ORIGINS", "CORS_ALLOW_CREDENTIALS", "CORS_ORIGIN_ALLOW_ALL",
            ),
            "writes": (
                "CORS_ORIGINS", "CORS_RESOURCES",
            ),
        },
        {
            "calls": (
                "CORS", "CORSMiddleware", "Middleware", "ResourceOptions", "add_header", "add_middleware",
                "cross_origin", "set_header",
            ),
            "settings": (
                "CORS_ALLOW_ALL_ORIGINS", "CORS_ALLOW_CREDENTIALS", "CORS_ORIGIN_ALLOW_ALL",
            ),
            "writes": (
                "Access-Control-Allow-Origin", "CORS_ORIGINS", "CORS_RESOURCES",
            ),
        },
        {},
    ),
    "web.csrf": (
        {
            "SEC520": False, "SEC521": True,
        },
        {
            "calls": (
                "Application", "csrf_protect", "from_mapping", "set_default_csrf_options", "update",
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
                "JWT_COOKIE_CSRF_PROTECT", "TESTING", "WTF_CSRF_ENABLED",
            ),
        },
        {
            "calls": (
                "csrf_exempt", "exempt", "view_config",
            ),
            "definitions": (
                "check_xsrf_cookie",
            ),
            "settings": (
                "csrf",
            ),
            "uses": (
                "csrf_exempt", "exempt",
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
                "Application", "FastAPI", "Starlette", "debug", "run",
            ),
            "writes": (
                "debug",
            ),
        },
        {},
        {},
    ),
    "web.django.pages": (
        {
            "SEC427": False, "SEC428": True, "SEC429": False, "SEC430": True,
        },
        {
            "calls": (
                "Context", "Engine", "format_html",
            ),
            "heads": (
                "auto",
            ),
            "modules": (
                "django",
            ),
            "writes": (
                "autoescape",
            ),
        },
        {
            "bases": (
                "SafeData",
            ),
            "calls": (
                "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone",
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
    "web.django.settings": (
        {
            "SEC420": False, "SEC421": False, "SEC422": False, "SEC423": True, "SEC424": True, "SEC425": True,
            "SEC426": True, "SEC434": True, "SEC435": True,
        },
        {
            "settings": (
                "ALLOWED_HOSTS", "DEBUG", "SECURE_CONTENT_TYPE_NOSNIFF", "SECURE_CROSS_ORIGIN_OPENER_POLICY",
                "SECURE_REFERRER_POLICY", "X_FRAME_OPTIONS",
            ),
        },
        {
            "settings": (
                "ALLOWED_HOSTS", "AUTHENTICATION_BACKENDS", "CSRF_COOKIE_DOMAIN", "CSRF_COOKIE_SECURE",
                "CSRF_TRUSTED_ORIGINS", "CSRF_USE_SESSIONS", "DATA_UPLOAD_MAX_MEMORY_SIZE",
                "DATA_UPLOAD_MAX_NUMBER_FIELDS", "DEBUG_PROPAGATE_EXCEPTIONS", "DEBUG_TOOLBAR_CONFIG", "EMAIL_USE_SSL",
                "EMAIL_USE_TLS", "FILE_UPLOAD_MAX_MEMORY_SIZE", "INSTALLED_APPS", "INTERNAL_IPS", "MIDDLEWARE",
                "MIDDLEWARE_CLASSES", "REST_FRAMEWORK", "SECURE_CONTENT_TYPE_NOSNIFF", "SECURE_HSTS_INCLUDE_SUBDOMAINS",
                "SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS", "SECURE_REDIRECT_EXEMPT", "SECURE_SSL_REDIRECT",
                "SESSION_COOKIE_DOMAIN", "SESSION_COOKIE_SECURE",
            ),
        },
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
        },
        {
            "calls": (
                "Config", "FastAPI", "Middleware", "ProxyHeadersMiddleware", "add_middleware", "run",
            ),
            "modules": (
                "fastapi.middleware.cors", "fastapi.middleware.trustedhost", "fastapi.security",
                "starlette.middleware.cors", "starlette.middleware.trustedhost",
            ),
        },
        {},
    ),
    "web.flask": (
        {
            "S201": False, "SEC400": False, "SEC401": True, "SEC402": False, "SEC403": True, "SEC404": True,
            "SEC405": True,
        },
        {
            "calls": (
                "DebuggedApplication", "from_mapping", "run", "run_server", "run_simple", "update",
            ),
            "modules": (
                "quart",
            ),
            "writes": (
                "DEBUG", "ENV", "FLASK_DEBUG", "FLASK_ENV", "debug",
            ),
        },
        {
            "calls": (
                "Flask", "from_envvar", "from_file", "from_json", "from_mapping", "from_object", "from_prefixed_env",
                "from_pyfile", "run", "update",
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
                "DEBUG", "ENV", "FLASK_ENV", "PREFERRED_URL_SCHEME", "PROPAGATE_EXCEPTIONS", "SECURITY_CONFIRM_SALT",
                "SECURITY_LOGIN_SALT", "SECURITY_PASSWORD_SINGLE_HASH", "SECURITY_REMEMBER_SALT", "SECURITY_RESET_SALT",
                "SESSION_COOKIE_SECURE", "TEMPLATES_AUTO_RELOAD", "TESTING", "X-XSS-Protection", "secret_key",
            ),
        },
        {},
    ),
    "web.flask_views": (
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
    "web.jwt": (
        {
            "SEC530": False, "SEC531": False, "SEC532": False, "SEC533": True, "SEC534": True, "SEC535": False,
            "SEC536": True, "SEC537": False,
        },
        {
            "calls": (
                "decode", "decode_complete", "encode", "get_unverified_claims", "process_jwt", "verify", "verify_jwt",
            ),
        },
        {
            "calls": (
                "decode", "decode_complete", "encode",
            ),
        },
        {},
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
    "web.origins": (
        {
            "SEC512": False, "SEC513": False, "SEC514": True,
        },
        {
            "heads": (
                "Clie", "HTTP", "True", "X-Cl", "X-Fo", "X-Re", "clie", "http", "true", "x-cl", "x-fo", "x-re",
            ),
            "writes+": (
                "Access-Control-Allow-Credentials", "Access-Control-Allow-Origin",
            ),
        },
        {
            "uses": (
                "host",
            ),
        },
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "web.ownership": (
        {
            "SEC437": True,
        },
        {},
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
                "from_mapping", "save", "set_password", "update", "validate_password",
            ),
            "writes": (
                "LOGIN_DISABLED",
            ),
        },
        {
            "calls": (
                "save", "set_password", "validate_password",
            ),
            "modules": (
                "django",
            ),
            "settings": (
                "AUTH_PASSWORD_VALIDATORS",
            ),
        },
        {},
    ),
    "web.sessions": (
        {
            "SEC540": False, "SEC541": False, "SEC542": False, "SEC543": True,
        },
        {
            "calls": (
                "AuthTktAuthenticationPolicy", "AuthTktCookieHelper", "EncryptedCookieStorage",
                "JSONWebSignatureSerializer", "NaClCookieStorage", "PickleSerializer", "Serializer",
                "SignedCookieSessionFactory", "Signer", "SimpleCookieStorage", "TimedJSONWebSignatureSerializer",
                "TimedSerializer", "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer",
                "UnencryptedCookieSessionFactoryConfig",
            ),
            "settings": (
                "JWT_SECRET_KEY", "SECRET_KEY", "SECURITY_PASSWORD_SALT", "SESSION_ENGINE", "SESSION_SECRET",
                "SESSION_SERIALIZER", "WTF_CSRF_SECRET_KEY",
            ),
            "uses": (
                "PickleSerializer",
            ),
            "writes": (
                "JWT_SECRET_KEY", "SECRET_KEY", "SECURITY_PASSWORD_SALT", "SESSION_SECRET", "WTF_CSRF_SECRET_KEY",
                "secret_key",
            ),
        },
        {
            "calls": (
                "JWT", "JWTManager", "from_mapping", "update",
            ),
            "settings": (
                "JWT_ALGORITHM", "JWT_BLACKLIST_ENABLED", "JWT_COOKIE_DOMAIN", "JWT_COOKIE_SECURE", "JWT_PRIVATE_KEY",
                "JWT_PUBLIC_KEY", "JWT_SECRET_KEY",
            ),
            "writes": (
                "JWT_ALGORITHM", "JWT_BLACKLIST_ENABLED", "JWT_COOKIE_DOMAIN", "JWT_COOKIE_SECURE", "JWT_PRIVATE_KEY",
                "JWT_PUBLIC_KEY", "JWT_SECRET_KEY",
            ),
        },
        {},
    ),
    "web.tornado": (
        {
            "SEC460": False, "SEC461": False,
        },
        {
            "calls": (
                "Application", "DictLoader", "Loader", "Template",
            ),
            "definitions": (
                "check_origin",
            ),
        },
        {},
        {},
    ),
    "xml": (
        {
            "S313": False, "S314": False, "S315": False, "S316": False, "S317": False, "S318": False, "S319": False,
            "S320": False, "SEC320": False, "SEC321": False, "SEC322": False,
        },
        {
            "calls": (
                "DefusedXMLParser", "ETCompatXMLParser", "GlobalParserTLS", "HTMLParser", "HTMLPullParser",
                "RestrictedElement", "SetParamEntityParsing", "XML", "XMLID", "XMLParser", "XMLPullParser",
                "check_docinfo", "create_parser", "defuse_stdlib", "fromstring", "fromstringlist", "getDefaultParser",
                "get_default_parser", "iterparse", "make_parser", "makeparser", "parse", "parseString", "setFeature",
                "set_default_parser",
            ),
            "uses": (
                "GlobalParserTLS", "RestrictedElement", "XML", "XMLID", "XMLParser", "XMLPullParser", "check_docinfo",
                "create_parser", "fromstring", "fromstringlist", "getDefaultParser", "get_default_parser", "iterparse",
                "make_parser", "parse", "parseString",
            ),
        },
        {},
        {},
    ),
    "xml_imports": (
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
                "HTMLResponse", "HTTPResponse", "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden",
                "HttpResponseGone", "HttpResponseNotFound", "HttpResponseServerError", "Response",
                "StreamingHttpResponse", "finish", "html", "make_response", "response_class", "write",
            ),
            "nodes+": (
                "Return",
            ),
            "writes+": (
                "body", "content", "text",
            ),
        },
        {},
        {
            "calls": (
                "COOKIES", "ChatInterface", "FILES", "FieldStorage", "GET", "Interface", "META", "POST", "REQUEST",
                "Route", "WebSocketRoute", "add_api_route", "add_delete", "add_get", "add_head", "add_options",
                "add_patch", "add_post", "add_put", "add_route", "add_trace", "add_url_rule", "args", "arguments",
                "argv", "authorization", "betavariate", "blur", "body", "body_arguments", "body_file", "bounded_stream",
                "caption", "change", "chat_input", "choice", "choices", "clean_content", "cleaned_data", "click",
                "content", "content_params", "content_type", "cookie", "cookies", "data", "delete", "docopt", "environ",
                "environb", "exc_info", "expovariate", "filename", "files", "form", "format_exc", "format_exception",
                "format_stack", "format_tb", "forms", "full_path", "full_url", "fullpath", "gammavariate", "gauss",
                "get", "getAllHeaders", "getCookie", "getHeader", "get_args", "get_argument", "get_arguments",
                "get_body", "get_body_argument", "get_body_arguments", "get_cookie", "get_cookie_values", "get_data",
                "get_header", "get_json", "get_media", "get_param", "get_param_as_list", "get_query_argument",
                "get_query_arguments", "getenv", "getenvb", "getmembers", "getnames", "getopt", "getrandbits",
                "gnu_getopt", "head", "headers", "infolist", "initial_data", "input", "iter_json", "iter_text", "json",
                "json_body", "kwargs", "lognormvariate", "match_info", "matchdict", "media", "mimetype", "multipart",
                "namelist", "next", "normalvariate", "options", "orig_argv", "params", "paretovariate", "parse_args",
                "parse_known_args", "patch", "path", "path_args", "path_kwargs", "path_params", "path_qs", "poll",
                "post", "put", "query", "query_args", "query_arguments", "query_params", "query_string", "randbytes",
                "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "register_function", "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile",
                "route", "route_params", "sample", "select", "shuffle", "stdin", "stream", "submit", "text",
                "text_area", "text_input", "trace", "triangular", "uniform", "uri", "url", "urlargs", "urlvars",
                "user_agent", "validated_data", "value", "values", "view_args", "vonmisesvariate", "weibullvariate",
            ),
            "uses": (
                "COOKIES", "FILES", "FieldStorage", "GET", "META", "POST", "REQUEST", "args", "arguments", "argv",
                "authorization", "betavariate", "body", "body_arguments", "body_file", "bounded_stream", "caption",
                "chat_input", "choice", "choices", "clean_content", "cleaned_data", "content", "content_params",
                "content_type", "cookie", "cookies", "data", "docopt", "environ", "environb", "exc_info", "expovariate",
                "filename", "files", "form", "format_exc", "format_exception", "format_stack", "format_tb", "forms",
                "full_path", "full_url", "fullpath", "gammavariate", "gauss", "getAllHeaders", "getCookie", "getHeader",
                "get_args", "get_argument", "get_arguments", "get_body", "get_body_argument", "get_body_arguments",
                "get_cookie", "get_cookie_values", "get_data", "get_header", "get_json", "get_media", "get_param",
                "get_param_as_list", "get_query_argument", "get_query_arguments", "getenv", "getenvb", "getmembers",
                "getnames", "getopt", "getrandbits", "gnu_getopt", "headers", "infolist", "initial_data", "input",
                "iter_json", "iter_text", "json", "json_body", "kwargs", "lognormvariate", "match_info", "matchdict",
                "media", "mimetype", "multipart", "namelist", "next", "normalvariate", "orig_argv", "params",
                "paretovariate", "parse_args", "parse_known_args", "path", "path_args", "path_kwargs", "path_params",
                "path_qs", "poll", "post", "query", "query_args", "query_arguments", "query_params", "query_string",
                "randbytes", "randint", "random", "randrange", "raw_body", "raw_input", "raw_url", "read", "receive",
                "receive_bytes", "receive_json", "receive_text", "recv", "recvfrom", "recvmsg", "referer", "referrer",
                "rel_url", "relative_uri", "request", "requestHeaders", "requestline", "rfile", "route_params",
                "sample", "shuffle", "stdin", "stream", "text", "text_area", "text_input", "triangular", "uniform",
                "uri", "url", "urlargs", "urlvars", "user_agent", "validated_data", "value", "values", "view_args",
                "vonmisesvariate", "weibullvariate",
            ),
        },
    ),
    "yaml": (
        {
            "S506": False, "SEC300": False,
        },
        {
            "calls": (
                "YAML", "full_load", "full_load_all", "load", "load_all", "unsafe_load", "unsafe_load_all",
            ),
            "uses": (
                "full_load", "full_load_all", "load", "load_all", "unsafe_load", "unsafe_load_all",
            ),
        },
        {},
        {},
    ),
}
