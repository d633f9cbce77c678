# profile: standard
"""Code that is compiled and not run, or compiled and run with restrictions."""
from flask import Flask, request
from RestrictedPython import compile_restricted, compile_restricted_exec, safe_builtins, safe_globals

app = Flask(__name__)


@app.post("/syntax")
def syntax():
    try:
        compile(request.data, "<text>", "exec")
    except SyntaxError:
        return {"right": False}
    return {"right": True}


@app.post("/names")
def names():
    code = compile(request.data, "<text>", "eval")
    for name in code.co_names:
        if name not in NAMES:
            return {}
    return {"names": sorted(compile(request.data, "<text>", "eval").co_names)}


@app.post("/kept")
def kept():
    app.code = compile(request.data, "<text>", "exec")  # SEC123
    global LAST
    LAST = compile(request.data, "<text>", "exec")  # SEC123
    code = compile(request.data, "<text>", "exec")  # SEC123
    run(code)
    other = compile(request.data, "<text>", "exec")  # SEC123
    run(other.replace(co_name="other"))
    first = compile(request.data, "<text>", "exec")  # SEC123
    second = first
    first = second
    bare = compile(request.data, "<text>", "exec")  # SEC123
    return {"code": bare.co_code}


def made():
    return compile(request.data, "<text>", "exec")  # SEC123


@app.post("/run")
def run_compiled():
    code = compile(request.data, "<text>", "exec")
    print(code.co_names)
    exec(code)  # S102
    return {}


@app.post("/restricted")
def restricted():
    code = compile_restricted(request.data, "<text>", "exec")
    exec(code, dict(safe_globals))
    exec(code, safe_globals)
    exec(code, {"__builtins__": safe_builtins, "_print_": print}, {})
    exec(compile_restricted_exec(request.data).code, globals=safe_globals)
    variables = safe_globals.copy()
    variables["limit"] = 1
    exec(code, variables)
    result = compile_restricted_exec(request.data)
    exec(result.code, safe_globals)
    return {"value": eval(compile_restricted(request.data, "<text>", "eval"), {**safe_globals, "limit": 2})}


@app.post("/open")
def without_guards():
    code = compile_restricted(request.data, "<text>", "exec")
    exec(code)  # S102
    exec(code, {})  # S102
    exec(code, {"__builtins__": safe_builtins, "_getattr_": getattr})  # S102
    variables = {"__builtins__": safe_builtins}
    variables["_getattr_"] = getattr
    exec(code, variables)  # S102
    exec(request.data, dict(safe_globals))  # S102
    either = code if request.args else request.data
    exec(either, dict(safe_globals))  # S102
    return {}


def run_code(code):
    exec(code, dict(safe_globals))  # S102
