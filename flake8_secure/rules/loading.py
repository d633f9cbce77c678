"""Programs and models that somebody else sends, loaded and run."""

from __future__ import annotations

from flake8_secure.api import AUDIT, HIGH, LOW, Rule
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import PARTIAL, Contents, Local, Value
from flake8_secure.match.flows import flow, sink
from flake8_secure.models.sinks.tables import each

# What is in these files is run when they are loaded or called.
_PROGRAMS = (
    "fastai.learner.load_learner",
    *each("gensim.models.{}.load", ("Doc2Vec", "FastText", "KeyedVectors", "LdaModel", "TfidfModel", "Word2Vec")),
    "keras.models.load_model",
    *(f"mlflow.{kind}.load_model" for kind in ("pyfunc", "pytorch", "sklearn")),
    "onnxruntime.InferenceSession",
    *each("stable_baselines3.{}.load", ("A2C", "DDPG", "DQN", "PPO", "SAC", "TD3")),
    "tensorflow.saved_model.load",
    "torch.hub.load",
    "torch.jit.load",
    "torch.package.PackageImporter",
)
# The file, or the address, that is loaded.
_CHOSEN = ("filepath", "f", "export_dir", "fname", "model_uri", "path", "path_or_bytes", "repo_or_dir", 0)
_WASM = ("wasmtime.Module", "wasmtime.Module.deserialize", "wasmtime.Module.from_file")
_LINKING = ("wasmtime.Linker().instantiate",)
_CALLED_ELSEWHERE = ("torch.distributed.rpc.remote", "torch.distributed.rpc.rpc_async", "torch.distributed.rpc.rpc_sync")
_PROCESSES = ("multiprocessing.Process", "torch.multiprocessing.Process")
# Decoders whose input nobody limits.
_DECODERS = (
    "cbor2.loads", "tensorflow.io.decode_csv", "tensorflow.io.decode_raw", "tensorflow.io.parse_tensor",
)
_DECODED_IMAGES = tuple(f"tensorflow.io.decode_{kind}" for kind in ("bmp", "gif", "image", "jpeg", "png"))


def _of_others(value: Value) -> Taints:
    """Return the taints of what is called: not of a function or a method of the program, whatever it is given or bound to."""
    if value.unknown or not value.items:
        return value.taints
    taints = CLEAN
    for item in value.items:
        bound = item.get("function") if isinstance(item, Contents) and item.kind == PARTIAL else None
        if not isinstance(item, Local):
            taints = taints | (value.taints if bound is None else _of_others(bound))
    return taints


FOREIGN_PROGRAM = Rule(
    code="SEC304", name="program-from-outside", cwe=829, severity=HIGH,
    message="{source} (line {line}) chooses what {sink} runs: load only what is yours, and check a signature",
    when=flow("deserialization", sink(*_PROGRAMS, arg=_CHOSEN),
              sink(*_WASM, arg=1), sink(*_LINKING, arg=1), sink(*_CALLED_ELSEWHERE, arg=("func", 1)),
              sink(*_PROCESSES, arg=("target", 1), harm=_of_others),
              sink("torch.multiprocessing.spawn", arg=("fn", 0), harm=_of_others), kinds=("remote",))
    | flow("deserialization", sink(*_DECODERS, *_DECODED_IMAGES, arg=0),
           sink("tensorflow.io.decode_proto", arg=("bytes", 0)), kinds=("remote",), audit=True).saying(
        "{source} (line {line}) is decoded by {sink} at any size: limit it, and check what comes out",
        severity=LOW, confidence=LOW, cwe=502, profile=AUDIT),
    why="""
        A model is a program: layers of Keras may hold Python code, TorchScript and WebAssembly modules are code, and
        graphs of TensorFlow read and write files. Who chooses the file, or the function that another process calls,
        runs commands as you.
    """,
    bad="""
        import io

        import cbor2
        import torch
        import wasmtime
        from flask import Flask, request
        from torch.distributed import rpc
        from torch.multiprocessing import Process

        app = Flask(__name__)

        @app.route("/model", methods=["POST"])
        def model():
            net = torch.jit.load(io.BytesIO(request.data))  # SEC304
            module = wasmtime.Module(engine, request.data)  # SEC304
            linker = wasmtime.Linker(engine)
            linker.instantiate(store, request.data)  # SEC304
            rpc.rpc_sync("worker", request.json["task"])  # SEC304
            Process(target=request.json["task"]).start()  # SEC304
            options = cbor2.loads(request.data)  # SEC304
            return {"ready": bool(net and module and options)}
    """,
    good="""
        import torch
        from flask import Flask, request

        app = Flask(__name__)
        MODELS = {"small": "small.pt", "large": "large.pt"}

        @app.route("/model", methods=["POST"])
        def model():
            name = request.json["name"]
            if name not in MODELS:
                return {"ready": False}
            return {"ready": bool(torch.jit.load(name + ".pt"))}
    """,
    see=("https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md",
         "https://docs.pytorch.org/docs/stable/rpc.html"),
    also=("taint-deserialization", "taint-rce"),
)
