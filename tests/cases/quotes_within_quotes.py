# profile: standard
"""Quotes around what is quoted already, and those of another kind than what was taken out."""

import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/a")
def a():
    title = shlex.quote(request.form["title"])
    subprocess.run(f"printf %s {title} | wc -c", shell=True)
    subprocess.run(f"printf %s '{title}' | wc -c", shell=True)  # S602
    subprocess.run(f"printf 'it is' {title} | wc -c", shell=True)
    subprocess.run(f"ssh host \"printf 'it is' {title}\"", shell=True)  # S602
    subprocess.run(f'echo "it\'s" {title}', shell=True)
    subprocess.run(f"echo it\\'s {title}", shell=True)
    os.system("sh -c '" + "ls " + title + "'")  # S605
    subprocess.run("sh -c " + shlex.quote("ls " + title), shell=True)


@app.get("/b")
def b():
    office = request.args["office"].replace('"', "")
    tree.xpath(f"//person[office = '{office}']/@uid")  # SEC109
    tree.xpath(f'//person[office = "{office}"]/@uid')
    tree.xpath(f"//person[office = {office}]/@uid")  # SEC109
    if "'" in request.args["floor"]:
        return
    tree.xpath(f"//person[floor = '{request.args['floor']}']/@uid")
    tree.xpath('//person[floor = "' + request.args["floor"] + '"]/@uid')  # SEC109
