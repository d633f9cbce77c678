# profile: standard
"""What the functions of itertools give of what they are given."""

import itertools
import os
from flask import Flask, request

app = Flask(__name__)


@app.get("/c")
def c():
    pairs = zip(request.form.getlist("file"), itertools.repeat("160x160"))
    for index, (file, size) in enumerate(pairs):
        os.system(f"touch /thumbs/{index}-{size}")
        os.system(f"make-thumb {file} {index}.jpg {size}")  # S605


@app.get("/g")
def g():
    for size, mode in itertools.product(("1", "2"), itertools.cycle(["a", "b"])):
        os.system(f"touch {size} {mode}")
    for size in itertools.chain(["1"], ("2", "3")):
        os.system(f"touch {size}")
    for size in itertools.chain(["1"], request.form.getlist("s")):
        os.system(f"touch {size}")  # S605
    name = next(itertools.chain(["cover.jpg"], request.args.getlist("name")))
    open("/srv/" + name)
    name = next(itertools.chain(request.args.getlist("name"), ["cover.jpg"]))
    open("/srv/" + name)  # SEC101
    for one in itertools.islice(request.args.getlist("name"), 3):
        open("/srv/" + one)  # SEC101
    for one in itertools.chain.from_iterable([request.args.getlist("name"), ["x"]]):
        open("/srv/" + one)  # SEC101
    for one in itertools.chain(*[request.args.getlist("name"), ["x"]]):
        open("/srv/" + one)  # SEC101
