# profile: standard
"""Lists for the shells of Windows, which put all that follows an option together to one command."""
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/joined")
def joined():
    path = request.args["path"]
    subprocess.run(["cmd", "/c", "del", path])  # S603
    subprocess.run(["C:\\Windows\\System32\\cmd.exe", "/s", "/C", "start", "", path])  # S603
    subprocess.run(["powershell", "-NoProfile", "-Command", "Get-Item", path])  # S603
    subprocess.run(["powershell", "-ExecutionPolicy", "Bypass", "Get-Item", path])  # S603
    subprocess.run(["pwsh", "-NoLogo", "-c", "Get-Item", "-Path", path])  # S603
    return ""


@app.route("/handed")
def handed():
    path = request.args["path"]
    subprocess.run(["powershell", "-File", "count.ps1", path])
    subprocess.run(["powershell", "-WindowStyle", path])
    subprocess.run(["pwsh", "count.ps1", path])
    subprocess.run(["cmd", "/c", "type", str(int(path))])
    subprocess.run(["cmdkey", "/c", path])
    return ""
