"""What runs, loads or looks up code: programs in a text, modules, pickles, attributes and templates."""

from __future__ import annotations

from typing import Dict, Tuple

from flake8_secure.models.sinks.tables import Table, each

# Functions and methods whose first argument is run as code, or names what to run, by what they belong to.
_RUN: Dict[str, Tuple[str, ...]] = {
    "*": ("eval", "query"),
    "PIL.ImageMath": ("eval", "unsafe_eval"),
    "_testcapi": ("run_in_subinterp",),
    "bdb.Bdb()": ("run", "runctx", "runeval"),
    "builtins": ("compile", "eval", "exec", "execfile"),
    "cProfile": ("Profile().run", "Profile().runctx", "run", "runctx"),
    "code.InteractiveConsole()": ("push", "runcode", "runsource"),
    "code.InteractiveInterpreter()": ("runcode", "runsource"),
    "concurrent.interpreters.create()": ("exec",),
    "formulaic": ("model_matrix",),
    "hydra.utils": ("call", "instantiate"),
    "js2py": ("EvalJs().eval", "EvalJs().execute", "eval_js", "eval_js6"),
    "matlab.engine.start_matlab()": ("eval",),
    "oct2py.octave": ("eval",),
    "pandas": ("DataFrame().eval", "DataFrame().query", "eval"),
    "pandas..": ("eval", "query"),
    "patsy": ("dmatrices", "dmatrix"),
    "pdb": ("run", "runctx", "runeval"),
    "profile": ("Profile().run", "Profile().runctx", "run", "runctx"),
    "rpy2.robjects": ("r",),
    "statsmodels.formula.api": (
        "gee", "glm", "glmgam", "gls", "glsar", "logit", "mixedlm", "mnlogit", "negativebinomial", "ols", "phreg", "poisson",
        "probit", "quantreg", "rlm", "wls"),
    "test.support": ("run_in_subinterp",),
    "timeit": ("Timer", "repeat", "timeit"),
    "trace.Trace()": ("run", "runctx"),
}
CODE: Table = {
    (
        0, "cmd", "code", "config", "expr", "expression", "formula", "formula_like", "line", "source", "spec", "statement",
        "stmt", "string",
    ): tuple(f"{owner}.{verb}" for owner, verbs in _RUN.items() for verb in verbs),
    (0, "script"): tuple(f"selenium.webdriver.{browser}().execute_{kind}" for browser in (
        "Chrome", "Edge", "Firefox", "Remote", "Safari") for kind in ("async_script", "script")),
    # https://playwright.dev/python/docs/evaluating
    (0, "expression"): each(
        "playwright.sync_api.{}", ("Frame().evaluate", "Page().evaluate", "Page().evaluate_handle", "Page().wait_for_function")),
    (1, "expression"): each("playwright.sync_api.Page().{}", ("eval_on_selector", "eval_on_selector_all")),
    "content": ("playwright.sync_api.Page().add_script_tag",),
    (0, "command"): ("langchain_experimental.utilities.PythonREPL().run",),
    (0, "lua_code", "raw_cell", "source"): (
        "IPython.get_ipython().run_cell", "execjs.compile", "execjs.eval", "execnet.makegateway().remote_exec",
        *each("lupa.LuaRuntime().{}", ("eval", "execute")),
    ),
    (0, "a", "s"): each("sympy.{}", ("S", "parse_expr", "parsing.sympy_parser.parse_expr", "sympify")),
    # The code in a notebook, and of one of its cells.
    (0, "source"): ("nbformat.v4.nbbase.new_code_cell", "nbformat.v4.new_code_cell"),
    (0, "nb"): ("nbclient.NotebookClient", "nbclient.execute", "nbconvert.preprocessors.ExecutePreprocessor().preprocess"),
    (1, "expr"): ("sympy.lambdify",),
    (1, "setup"): ("timeit.Timer", "timeit.repeat", "timeit.timeit"),
    1: ("_interpreters.exec", "_interpreters.run_string", "_xxsubinterpreters.run_string"),
    (0, "fname", "config"): ("logging.config.dictConfig", "logging.config.fileConfig"),
}
# What runs code with no names in it but such as it knows: builtins are none of them.
FORMULA: Table = {(0, "ex"): ("numexpr.evaluate",)}
IMPORT: Table = {
    (0, "name", "mod_name", "dotted_path"): (
        "builtins.__import__", "importlib.import_module", "runpy.run_module", "pkgutil.resolve_name",
        "django.utils.module_loading.import_string", "zope.dottedname.resolve.resolve",
    ),
    (0, "dir", "import_name", "path", "sitedir"): (
        *each("hydra.utils.get_{}", ("class", "method", "object")), "pydoc.locate", "site.addsitedir", "sys.path.append",
        "werkzeug.utils.import_string", "zipimport.zipimporter",
    ),
    1: ("sys.path.insert",),
    (1, "path", "pathname"): (
        *each("imp.load_{}", ("compiled", "source")),
        *each("importlib.machinery.{}", ("ExtensionFileLoader", "SourceFileLoader")),
    ),
    (0, "path_name", "name"): ("cffi.FFI().dlopen", "runpy.run_path", "sqlite3.connect().load_extension", *each("ctypes.{}", (
        "CDLL", "OleDLL", "PyDLL", "WinDLL", "cdll.LoadLibrary", "oledll.LoadLibrary", "pydll.LoadLibrary",
        "windll.LoadLibrary"))),
    (0, "libname", "library_filename", "library_location", "path"): (
        "numpy.ctypeslib.load_library", "onnxruntime.SessionOptions().register_custom_ops_library",
        "tensorflow.load_library", "tensorflow.load_op_library", "torch.classes.load_library", "torch.ops.load_library",
    ),
    (1, "loader_path"): ("numpy.ctypeslib.load_library",),
    (1, "location"): ("importlib.util.spec_from_file_location",),
}
# What runs a function later, also by its dotted name.
_SCHEDULERS = each("apscheduler.schedulers.{}Scheduler().add_job", (
    "asyncio.AsyncIO", "background.Background", "blocking.Blocking", "gevent.Gevent", "tornado.Tornado", "twisted.Twisted"))
_QUEUES = ("django_rq.get_queue()", "rq.Queue()")
FUNCTION_NAME: Table = {
    (0, "f", "func"): (
        "django_q.tasks.async_task", "django_q.tasks.schedule", "django_rq.enqueue", *_SCHEDULERS,
        *(f"{queue}.{verb}" for queue in _QUEUES for verb in ("enqueue", "enqueue_call"))),
    (1, "f", "func"): (
        "flask_apscheduler.APScheduler().add_job",
        *(f"{queue}.{verb}" for queue in _QUEUES for verb in ("enqueue_at", "enqueue_in"))),
}
# Tables of all names of a module, or of all there are.
NAMESPACES = ("builtins.globals", "builtins.locals", "builtins.vars")
DESERIALIZATION: Table = {
    (0, "data", "file", "filename", "filepath_or_buffer", "path", "s", "str", "string"): (
        "compress_pickle.load", "compress_pickle.loads", "dill.Unpickler", "dill.load", "dill.loads", "jsonpickle.decode",
        "kombu.serialization.pickle_loads", "kombu.serialization.unpickle", "marshal.load", "marshal.loads",
        "networkx.read_gpickle", "pandas.read_pickle", "pickle.Unpickler", "pickle.load", "pickle.loads", "shelve.open",
        "sqlalchemy.ext.serializer.Deserializer", "sqlalchemy.ext.serializer.loads", "srsly.pickle_loads",
    ),
}
_BOTTLE = ("CheetahTemplate", "Jinja2Template", "MakoTemplate", "SimpleTemplate")
TEMPLATE: Table = {
    (0, "body", "content", "content_or_file", "source", "text", "template", "template_code", "template_string"): (
        "Cheetah.Template.Template", "Cheetah.Template.Template.compile", "airspeed.Template",
        *each("bottle.{}", (*_BOTTLE, "cheetah_template", "jinja2_template", "mako_template", "template")),
        "chameleon.PageTemplate", "chameleon.PageTextTemplate", "chevron.render", "django.template.Engine().from_string",
        "django.template.Template", *each("django.template.engines[{}].from_string", ("django", "jinja", "jinja2")),
        "flask.Flask().jinja_env.from_string", "flask.render_template_string", "flask.stream_template_string",
        "frappe.render_template", "frappe.utils.jinja.render_template",
        *each("genshi.template.{}", ("MarkupTemplate", "NewTextTemplate", "OldTextTemplate", "TextTemplate")),
        "jinja2.Environment().compile_expression", "jinja2.Environment().from_string", "jinja2.Template",
        "jinja2.nativetypes.NativeEnvironment().from_string", "mako.template.Template", "pystache.Renderer().render",
        "pystache.render", "tornado.template.Template", "trender.TRender", "web.template.Template",
    ),
    "template_str": each("litestar.response.{}", ("Template", "template.Template")),
}
# Templates in the language that they are told to be in.
_PROMPTS = tuple(f"{module}.{kind}PromptTemplate" for module in (
    "langchain.prompts", *each("langchain_core.prompts{}", ("", ".chat", ".prompt"))) for kind in ("", "Chat"))
TEMPLATE_IF_SAID: Table = {
    (0, "template"): each("{}.from_template", _PROMPTS),
    "template": _PROMPTS,
}
# Templates by their names.
TEMPLATES: Table = {(0, "dict", "mapping"): ("jinja2.DictLoader", "tornado.template.DictLoader")}
TEMPLATE_KEPT: Table = {(1, "text"): ("mako.lookup.TemplateLookup().put_string",)}
REFLECTION: Table = {
    0: each("{}().get", NAMESPACES),
    1: (*each("builtins.{}", ("delattr", "getattr", "setattr")), *each("builtins.object.__{}__", (
        "delattr", "getattribute", "setattr"))),
    "*": ("operator.attrgetter", "operator.methodcaller"),
}
REFLECTION_OF_SELF: Table = {0: each("?.__{}__", ("delattr", "getattribute", "setattr"))}
FORMAT: Table = {
    0: ("builtins.str.format", "builtins.str.format_map", "string.Formatter().format", "string.Formatter().vformat"),
    "self": ("?.format", "?.format_map"),
}
