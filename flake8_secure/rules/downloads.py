"""Models and data sets that bring code along, or that somebody else can change under your feet."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    fixed,
    made_by,
    method,
    reference,
    surely,
)
from flake8_secure.dataflow.values import Contents, Possibility
from flake8_secure.match.args import Keys
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.rules.downloaded import is_downloaded
from flake8_secure.rules.signed_data import is_signed
from flake8_secure.rules.unpicklers import is_unpickled_already
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, text_of
from flake8_secure.syntax.scopes import UPDATE, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_LIBRARIES = ("diffusers.", "peft.", "sentence_transformers.", "transformers.")
# Names that load_dataset() knows as formats of local files.
_FORMATS = (
    "arrow", "audiofolder", "csv", "imagefolder", "json", "pandas", "parquet", "sql", "text", "webdataset", "xml",
)
_COMMIT = regex(r"[0-9a-fA-F]{7,}")
_REVISION = arg("revision", "commit_id", default=None)
_SOURCE = arg("pretrained_model_name_or_path", "path", "repo_id", "model_name_or_path", 0)


def _is_of_library(match: Match, file: File) -> bool:
    """Tell whether the method is one of a class of Hugging Face's libraries."""
    function = getattr(match.node, "func", None)
    return function is not None and any(name.startswith(_LIBRARIES) for name in file.names(function, match.scope))


def _is_path(match: Match, file: File) -> bool:
    """Tell whether what is loaded is a path, of a directory of this machine, and may be no name."""
    source = _SOURCE.node(match)
    made = source.left if isinstance(source, ast.BinOp) else source
    return made is not None and file.names(made, match.scope) == _PATH


_PATH = frozenset(("pathlib.Path()",))


def _is_left_to_callers(match: Match, file: File) -> bool:
    """Tell whether callers may name a commit among the `**options` of a function, which hands them on, and need not."""
    call = match.node
    return isinstance(call, ast.Call) and argument_of(call, *_REVISION.keys) is None and any(
        keyword.arg is None and _takes_the_rest(keyword.value, match.scope)
        and not any(_names_one(item) for item in file.value(keyword.value, match.scope).items) for keyword in call.keywords)


def _names_one(options: Possibility) -> bool:
    return not isinstance(options, Contents) or any(options.get(key) is not None for key in _REVISION.keys)


def _takes_the_rest(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is the parameter of a function that holds all other keywords: `**options`."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    function = found[0].node if found is not None else None
    return found is not None and isinstance(function, FUNCTIONS) and found[1][0][1] is function.args.kwarg and all(
        kind == UPDATE for kind, *_ in found[1])


_TRUSTING = arg("trust_remote_code").equals(True)
_RUNS_CODE = "{name}(trust_remote_code=True) runs the code of the repository: read it and pin revision= to a commit"
# A branch or a tag, which move, and no commit.
_UNPINNED = _REVISION.equals(None) | _REVISION.text(lambda revision: not _COMMIT.fullmatch(revision))
_PRETRAINED = method("from_pretrained").where(Test(_is_of_library))
_HUB = call("huggingface_hub.hf_hub_download", "huggingface_hub.snapshot_download")
_DATASET = call("datasets.load_dataset")
_DOWNLOAD = either(_PRETRAINED, _HUB, _DATASET.unless(_SOURCE.equals(*_FORMATS))).where(_UNPINNED).unless(
    _SOURCE.text(lambda source: source.startswith(("./", "../", "/", "~"))) | arg("local_files_only").equals(True)
    | Test(_is_path))

UNPINNED = Rule(
    code="S615", name="huggingface-unsafe-download", cwe=494, severity=MEDIUM,
    message="{name}() takes whatever the repository holds that day: pin revision= to a commit",
    when=either(
        _DOWNLOAD.where(_TRUSTING).saying(_RUNS_CODE, severity=HIGH),
        _PRETRAINED.where(Test(_is_left_to_callers)).where(_TRUSTING).saying(_RUNS_CODE, severity=HIGH, confidence=MEDIUM),
        _DOWNLOAD.where(surely(_SOURCE.text())),
        _DOWNLOAD.saying(confidence=LOW, profile=AUDIT),
    ),
    why="""
        Branches and tags move: who takes over the account of its author puts another model, or code, where the
        program expects the one that you have looked at. The hash of a commit names one content for good.
    """,
    bad="""
        from datasets import load_dataset
        from huggingface_hub import snapshot_download
        from transformers import AutoModel

        model = AutoModel.from_pretrained("organisation/model")  # S615
        model = AutoModel.from_pretrained("organisation/model", revision="main")  # S615
        model = AutoModel.from_pretrained(name)  # S615
        model = AutoModel.from_pretrained(name, trust_remote_code=True)  # S615
        rows = load_dataset("organisation/rows", revision=None)  # S615
        folder = snapshot_download(repo_id="organisation/model")  # S615

        def loaded(name, **options):
            options.setdefault("trust_remote_code", True)
            return AutoModel.from_pretrained(name, **options)  # S615

        def local(folder: str):
            return AutoModel.from_pretrained(folder, trust_remote_code=True)  # S615
    """,
    good="""
        from pathlib import Path

        from datasets import load_dataset
        from huggingface_hub import snapshot_download
        from transformers import AutoModel

        model = AutoModel.from_pretrained("organisation/model", revision="5d0f2e8a7f1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d")
        model = AutoModel.from_pretrained("organisation/model", revision=settings.revision)
        model = AutoModel.from_pretrained("./model")
        model = AutoModel.from_pretrained("organisation/model", local_files_only=True)
        rows = load_dataset("csv", data_files="rows.csv")
        shelf = Shelf.from_pretrained("organisation/model")

        def local(folder: Path):
            return AutoModel.from_pretrained(folder, trust_remote_code=True), AutoModel.from_pretrained(folder / "small")

        def loaded(name, **options):
            options["trust_remote_code"] = True
            options.setdefault("revision", settings.revision)
            return AutoModel.from_pretrained(name, **options)

        def found(name, revision, **options):
            options["trust_remote_code"] = True
            return AutoModel.from_pretrained(name, revision=revision, **options)

        def handed_on(name, **options):
            return AutoModel.from_pretrained(name, **options)
    """,
    see=("https://huggingface.co/docs/transformers/main_classes/model",
         "https://huggingface.co/docs/huggingface_hub/guides/download"),
)

REMOTE_CODE = Rule(
    code="SEC332", name="remote-model-code", cwe=829, severity=HIGH,
    message=_RUNS_CODE,
    when=call("sentence_transformers.SentenceTransformer", "transformers.pipeline", "vllm.LLM")
    .where(_TRUSTING).where(_UNPINNED)
    | call("torch.hub.help", "torch.hub.list", "torch.hub.load").where(arg("trust_repo").equals(True)).saying(
        "{name}(trust_repo=True) runs the code of the repository without asking: say trust_repo='check'",
        severity=MEDIUM),
    why="""
        The repository of a model may hold Python modules, and with this argument they run on your machine: those that
        are there today, and those that somebody puts there tomorrow.
    """,
    bad="""
        import torch
        from transformers import pipeline

        talk = pipeline("chat", model="organisation/model", trust_remote_code=True)  # SEC332
        talk = pipeline("chat", model=name, revision="main", trust_remote_code=True)  # SEC332
        nets = torch.hub.list("organisation/net", trust_repo=True)  # SEC332
        net = torch.hub.load("organisation/net", "net", trust_repo=True)  # SEC332
    """,
    good="""
        import torch
        from transformers import pipeline

        COMMIT = "5d0f2e8a7f1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d"

        talk = pipeline("chat", model="organisation/model", revision=COMMIT, trust_remote_code=True)
        talk = pipeline("chat", model="organisation/model")
        net = torch.hub.load("organisation/net", "net")
        net = torch.hub.load("organisation/net", "net", trust_repo="check")
    """,
    see=("https://huggingface.co/docs/transformers/custom_models", "https://docs.pytorch.org/docs/stable/hub.html"),
)

_DANGEROUS = arg("allow_dangerous_deserialization")
_PICKLED: Keys = {"numpy.lib.format.read_array": ("allow_pickle", 1), "numpy.load": ("allow_pickle", 2)}
_FILE = arg("filename", "file", "fp", 0)
_OWN_FILE = fixed(_FILE)


def _is_from_elsewhere(match: Match, file: File) -> bool:
    """Tell whether the file need not be one that the program has brought along, or made."""
    path = _FILE.node(match)
    return not _OWN_FILE.judge(match, file).certain or path is not None and is_downloaded(path, match.scope, file)


_ANY_FILE = Test(_is_from_elsewhere)
_TRUSTED = arg("trusted", 1)


def _are_looked_at(match: Match, file: File) -> bool:
    """Tell whether the types that a file has go by a name, which something else reads than the call that trusts them."""
    trusted = _TRUSTED.node(match)
    return isinstance(trusted, ast.Name) and len(reads(match.scope.owner, file).get(trusted.id, ())) > 1


MODEL = Rule(
    code="SEC302", name="pickle-inside", cwe=502, severity=MEDIUM,
    message="{name}() unpickles parts of the file, which runs code: read only files of your own",
    when=demoted(call("joblib.load").unless(Test(is_signed)) | reference("joblib.load"), unless=(_ANY_FILE,))
    | call("torch.package.PackageImporter().load_pickle")
    | (call(*(f"msgpack_numpy.{name}" for name in ("Unpacker", "load", "loads", "unpack", "unpackb")))
       | call("msgpack_numpy.patch") | reference("msgpack_numpy.decode")).saying(
        "{name}() unpickles arrays of objects, which runs code that the data brings along: send numbers as lists")
    | demoted(call(*_PICKLED).where(arg_by_name(_PICKLED).true), unless=(_ANY_FILE,)).saying(
        "{name}(allow_pickle=True) runs code that the file brings along: store plain arrays")
    | call("keras.models.load_model").where(arg("safe_mode", 3).equals(False)).saying(
        "{name}(safe_mode=False) runs code that the model brings along: keep the safe mode")
    | call("keras.config.enable_unsafe_deserialization").saying(
        "{name}() makes models run the code that they bring along: keep the safe mode")
    | call("skops.io.load", "skops.io.loads").where(_TRUSTED.equals(True) | made_by(
        _TRUSTED, call("skops.io.get_untrusted_types"))).unless(Test(_are_looked_at)).saying(
        "{name}() is told to trust all types that the file has, which may run code: list those that you expect")
    | method("load_local").where(_DANGEROUS.equals(True)).saying(
        "{name}(allow_dangerous_deserialization=True) unpickles the index: load only what you have made"),
    why="""
        These formats hold pickles, or functions to be called. Who can change the file, or make you load another one,
        runs commands as you.
    """,
    bad="""
        import io

        import joblib
        import keras
        import msgpack
        import msgpack_numpy
        import numpy
        import skops.io
        from torch.package import PackageImporter

        model = joblib.load(path)  # SEC302
        other = joblib.load(io.BytesIO(downloaded(path)))  # SEC302
        models = pool.starmap(joblib.load, paths)  # SEC302
        rows = numpy.load(path, allow_pickle=True)  # SEC302
        rows = numpy.load(path, allow_pickle="False")  # SEC302
        rows = numpy.lib.format.read_array(stream, True)  # SEC302
        network = keras.models.load_model(path, safe_mode=False)  # SEC302
        keras.config.enable_unsafe_deserialization()  # SEC302
        index = FAISS.load_local(path, embeddings, allow_dangerous_deserialization=True)  # SEC302
        model = skops.io.load(path, trusted=skops.io.get_untrusted_types(file=path))  # SEC302
        model = skops.io.loads(content, trusted=True)  # SEC302
        rows = msgpack_numpy.unpackb(message)  # SEC302
        rows = msgpack.unpackb(message, object_hook=msgpack_numpy.decode)  # SEC302
        msgpack_numpy.patch()  # SEC302
        model = PackageImporter(path).load_pickle("model", "model.pkl")  # SEC302
    """,
    good="""
        import hmac
        import io

        import joblib
        import keras
        import msgpack
        import msgpack_numpy
        import numpy
        import skops.io

        def looked_at(path):
            types = skops.io.get_untrusted_types(file=path)
            if not EXPECTED.issuperset(types):
                raise ValueError(types)
            return skops.io.load(path, trusted=types), skops.io.load(path, trusted=["shop.models.Prices"])

        def verified(path, key):
            data = path.read_bytes()
            if not hmac.compare_digest(path.with_suffix(".sig").read_bytes(), hmac.digest(key, data, "sha256")):
                raise ValueError(path)
            return data

        model = joblib.load(io.BytesIO(verified(path, key)))
        joblib.dump(model, path)
        rows = numpy.load(path)
        rows = numpy.load(path, None, False)
        message = msgpack.packb(rows, default=msgpack_numpy.encode)
        network = keras.models.load_model(path)
        index = FAISS.load_local(path, embeddings)
    """,
    see=(
        "https://joblib.readthedocs.io/en/stable/generated/joblib.load.html",
        "https://keras.io/api/models/model_saving_apis/model_saving_and_loading/",
        "https://numpy.org/doc/stable/reference/generated/numpy.load.html",
    ),
    also=("py/unsafe-deserialization",),
)

_WEIGHTS = arg("weights_only")
# https://docs.pytorch.org/docs/stable/hub.html#torch.hub.load_state_dict_from_url: by default False, in PyTorch 2.13 too.
_FETCHING = call("torch.hub.load_state_dict_from_url", "torch.utils.model_zoo.load_url")
_OF_FETCHED, _URL = arg("weights_only", 6), arg("url", 0)
_FETCHED = _FETCHING.where(_OF_FETCHED.equals(False))


def _is_listed(match: Match, file: File) -> bool:
    """Tell whether the address is looked up in a table of addresses in the source."""
    url = _URL.node(match)
    places = [] if url is None else [(url, match.scope), *known_origins(url, match.scope)]
    tables = [bound_once(part, scope) for place, scope in places for part in below(place) if isinstance(part, ast.Name)]
    return any(isinstance(table, ast.Dict) and any(
        (text_of(part) or "").startswith("https://") for part in below(table)) for table in tables)


TORCH = Rule(
    code="S614", name="pytorch-load", cwe=502, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() unpickles whole objects before PyTorch 2.6: give it weights_only=True, or use safetensors",
    when=(call("torch.load").where(_WEIGHTS.equals(False)) | _FETCHED).saying(
        "{name}(weights_only=False) runs code that the file brings along: use weights_only=True", confidence=HIGH)
    | (_FETCHING.where(_OF_FETCHED.absent).unless(_URL.starts_with("https://") | Test(_is_listed))
       | _FETCHING.where(_OF_FETCHED.absent).saying(confidence=LOW, profile=AUDIT)).saying(
        "{name}() unpickles whole objects, in new versions of PyTorch too: give it weights_only=True")
    | call("torch.load").where(_WEIGHTS.absent).unless(Test(is_unpickled_already))
    | call("torch.load").unless(_WEIGHTS.equals(True)).saying(
        "{name}() runs code that the file brings along, unless weights_only is True", confidence=LOW, profile=AUDIT)
    | reference("torch.load").unless(_WEIGHTS.equals(True)),
    why="""
        A file of weights is a pickle. With `weights_only=True`, the default since PyTorch 2.6, nothing but tensors
        and plain containers is built from it.
    """,
    bad="""
        import torch

        model.load_state_dict(torch.load(path))  # S614
        model.load_state_dict(torch.load(path, weights_only=False))  # S614
        model.load_state_dict(torch.load(path, weights_only=careful))  # S614
        states = pool.starmap(torch.load, paths)  # S614
        model.load_state_dict(torch.hub.load_state_dict_from_url(url, weights_only=False))  # S614
        model.load_state_dict(torch.hub.load_state_dict_from_url(url))  # S614
        model.load_state_dict(torch.hub.load_state_dict_from_url("https://example.org/model.pth"))  # S614
    """,
    good="""
        from functools import partial

        import torch

        model.load_state_dict(torch.load(path, weights_only=True))
        model.load_state_dict(torch.hub.load_state_dict_from_url(url, weights_only=True))
        load = partial(torch.load, weights_only=True)
        extension = torch.utils.cpp_extension.load(name="extension", sources=[])
    """,
    see=("https://docs.pytorch.org/docs/stable/generated/torch.load.html",),
    also=("py/unsafe-deserialization",),
)
