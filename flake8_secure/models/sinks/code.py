"""What runs, loads or looks up code: programs in a text, modules, pickles, attributes and templates."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import Table, each

CODE: Table = {
    (0, "code", "expr", "expression", "line", "source", "statement", "stmt"): (
        "PIL.ImageMath.eval", "PIL.ImageMath.unsafe_eval",
        "_testcapi.run_in_subinterp", "builtins.compile", "builtins.eval", "builtins.exec", "builtins.execfile",
        "code.InteractiveConsole().push", "code.InteractiveConsole().runcode", "code.InteractiveConsole().runsource",
        "code.InteractiveInterpreter().runcode", "code.InteractiveInterpreter().runsource", "cProfile.run",
        "concurrent.interpreters.create().exec", "js2py.EvalJs().eval", "js2py.EvalJs().execute",
        "js2py.eval_js", "js2py.eval_js6", "numexpr.evaluate", "pandas.DataFrame().eval",
        "*.eval", "*.query", "pandas.DataFrame().query", "pandas.eval", "pandas...eval", "pandas...query", "profile.run",
        "sympy.parse_expr", "sympy.sympify", "sympy.parsing.sympy_parser.parse_expr", "test.support.run_in_subinterp",
        "timeit.Timer", "timeit.repeat",
        "timeit.timeit",
    ),
    (0, "command"): ("langchain_experimental.utilities.PythonREPL().run",),
    (0, "lua_code", "raw_cell"): (
        "IPython.get_ipython().run_cell", "execjs.compile", "execjs.eval", "execnet.makegateway().remote_exec",
        *each("lupa.LuaRuntime().{}", ("eval", "execute")),
    ),
    (1, "setup"): ("timeit.Timer", "timeit.repeat", "timeit.timeit"),
    1: ("_interpreters.exec", "_interpreters.run_string", "_xxsubinterpreters.run_string"),
    (0, "fname", "config"): ("logging.config.dictConfig", "logging.config.fileConfig"),
}
IMPORT: Table = {
    (0, "name", "mod_name", "dotted_path"): (
        "builtins.__import__", "importlib.import_module", "runpy.run_module", "pkgutil.resolve_name",
        "django.utils.module_loading.import_string",
    ),
    (0, "dir", "import_name", "path", "sitedir"): (
        "pydoc.locate", "site.addsitedir", "sys.path.append", "werkzeug.utils.import_string",
        "zope.dottedname.resolve.resolve",
    ),
    1: ("sys.path.insert",),
    (1, "path", "pathname"): (
        *each("imp.load_{}", ("compiled", "source")),
        *each("importlib.machinery.{}", ("ExtensionFileLoader", "SourceFileLoader")),
    ),
    (0, "path_name", "name"): ("runpy.run_path", *each("ctypes.{}", (
        "CDLL", "OleDLL", "PyDLL", "WinDLL", "cdll.LoadLibrary", "oledll.LoadLibrary", "pydll.LoadLibrary",
        "windll.LoadLibrary"))),
    (0, "libname", "library_filename", "library_location", "path"): (
        "numpy.ctypeslib.load_library", "onnxruntime.SessionOptions().register_custom_ops_library",
        "tensorflow.load_library", "tensorflow.load_op_library", "torch.classes.load_library", "torch.ops.load_library",
    ),
    (1, "loader_path"): ("numpy.ctypeslib.load_library",),
    (1, "location"): ("importlib.util.spec_from_file_location",),
}
# Tables of all names of a module, or of all there are.
NAMESPACES = ("builtins.globals", "builtins.locals", "builtins.vars")
DESERIALIZATION: Table = {
    (0, "data", "file", "filename", "filepath_or_buffer", "str", "string"): (
        "dill.Unpickler", "dill.load", "dill.loads", "jsonpickle.decode", "marshal.load", "marshal.loads", "pandas.read_pickle",
        "pickle.Unpickler", "pickle.load", "pickle.loads", "shelve.open",
    ),
}
TEMPLATE: Table = {
    (0, "source", "text", "template", "template_code", "template_string"): (
        "Cheetah.Template.Template", "airspeed.Template", "bottle.SimpleTemplate", "bottle.template",
        "chameleon.PageTemplate", "chevron.render", "django.template.Engine().from_string", "django.template.Template",
        "django.template.engines[django].from_string", "django.template.engines[jinja2].from_string",
        "flask.render_template_string", "flask.stream_template_string", *each("genshi.template.{}", (
            "MarkupTemplate", "NewTextTemplate", "OldTextTemplate", "TextTemplate")),
        "jinja2.Environment().compile_expression", "jinja2.Environment().from_string",
        "jinja2.nativetypes.NativeEnvironment().from_string",
        "jinja2.Template", "mako.template.Template", "pystache.render", "tornado.template.Template", "trender.TRender",
        "flask.Flask().jinja_env.from_string",
    ),
}
REFLECTION: Table = {
    0: (
        *each("{}().get", NAMESPACES),
        *each("?.__{}__", ("delattr", "getattribute", "setattr")),
    ),
    1: (*each("builtins.{}", ("delattr", "getattr", "setattr")), *each("builtins.object.__{}__", (
        "delattr", "getattribute", "setattr"))),
    "*": ("operator.attrgetter", "operator.methodcaller"),
}
FORMAT: Table = {
    0: ("builtins.str.format", "builtins.str.format_map", "string.Formatter().format", "string.Formatter().vformat"),
    "self": ("?.format", "?.format_map"),
}
