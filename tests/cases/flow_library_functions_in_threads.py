# profile: standard
"""Functions of libraries that an executor calls, or a thread."""

import asyncio
import html
from concurrent.futures import ThreadPoolExecutor, as_completed

from flask import Flask, render_template_string, request

app = Flask(__name__)
pool = ThreadPoolExecutor()


@app.route("/waited")
async def waited():
    text = request.args["text"]
    loop = asyncio.get_running_loop()
    render_template_string(await asyncio.to_thread(str.upper, text))  # SEC106
    render_template_string(await loop.run_in_executor(None, str.upper, text))  # SEC106
    render_template_string(await asyncio.to_thread(len, text))
    return await loop.run_in_executor(None, html.escape, text)


@app.route("/escaped")
async def escaped():
    return "<p>" + await asyncio.to_thread(html.escape, request.args["text"])


@app.route("/raw")
async def raw():
    return "<p>" + await asyncio.to_thread(str.upper, request.args["text"])  # SEC105


@app.route("/submitted")
def submitted():
    text = request.args["text"]
    render_template_string(pool.submit(str.upper, text).result())  # SEC106
    for one in as_completed([pool.submit(str, part) for part in ("constant", text)]):
        render_template_string(one.result())  # SEC106
    return render_template_string(str(pool.submit(len, text).result()))
