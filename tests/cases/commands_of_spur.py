# profile: standard
"""Commands that spur runs, here or on another machine: lists of arguments, which it quotes."""
import spur
from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    name = request.args["name"]
    spur.LocalShell().run(["/bin/ls", name])
    spur.LocalShell().run(["sh", "-c", "ls " + name])  # S606
    shell = spur.SshShell(hostname="files.example.com")
    with shell:
        shell.run(["/bin/ls", name])
        shell.run(["bash", "-c", name])  # S606
        shell.spawn([name])  # S606
    return ""
