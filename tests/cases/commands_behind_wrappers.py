# profile: standard
"""Programs that run the rest of a command, interpreters that are given a script or a module, and clients that are given SQL."""
import subprocess
import sys

from flask import Flask, request

from .scripts import find_script

app = Flask(__name__)


@app.route("/run")
def run():
    word = request.args["word"]
    subprocess.run(["sudo", word])  # S603
    subprocess.run(["sudo", "-n", "-u", "web", "/srv/bin/" + word])  # S603
    subprocess.run(["sudo", "-u", word, "LANG=C", "whoami"])
    subprocess.run(["sudo", "ls", "--", word])
    subprocess.run(["doas", "-u", "web", word])  # S603
    subprocess.run(["timeout", "-k", "9", "5", word])  # S603
    subprocess.run(["timeout", "--kill-after=9", word, "ls"])
    subprocess.run(["timeout", "5", "echo", word])
    subprocess.run(["nice", "-n", word, "nohup", "setsid", "ls"])
    subprocess.run(["nice", "-n", "5", "nohup", "setsid", word])  # S603
    subprocess.run(["ionice", "-c", "3", "stdbuf", "-o", "L", word])  # S603
    subprocess.run(["/usr/bin/env", "-u", "LANG", f"NAME={word}", "ls"])
    subprocess.run(["/usr/bin/env", "LANG=C", word])  # S603
    subprocess.run(["chroot", word, "ls"])
    subprocess.run(["chroot", "/srv", word])  # S603
    subprocess.run(["docker", "exec", "-i", "-e", "LANG=C", "box", word])  # S603
    subprocess.run(["docker", "exec", word, "ls"])
    subprocess.run(["docker", "stop", "box", word])
    subprocess.run(["podman", "exec", "box", "sh", "-c", word])  # S603
    subprocess.run(["kubectl", "exec", "-n", word, "pod", "--", "ls"])
    subprocess.run(["kubectl", "exec", "pod", "-c", "web", "--", word])  # S603
    subprocess.run(["sudo", "git", "clone", word])  # S603
    subprocess.run(["sudo", "python3", "-c", word])  # S603
    subprocess.run(["sudo"])
    return ""


@app.route("/script")
def start_script():
    word = request.args["word"]
    subprocess.run([sys.executable, word])  # S603
    subprocess.run([sys.executable, "-u", word])  # S603
    subprocess.run([sys.executable, "-m", word])  # S603
    subprocess.run(["bash", word])  # S603
    subprocess.run(["bash", "--rcfile", word])
    subprocess.run([sys.executable, "-m", "pytest", word])
    subprocess.run([sys.executable, f"/srv/scripts/{word}.py"])
    subprocess.run([sys.executable, find_script(word)])
    subprocess.run(["python3", "/srv/convert.py", word])
    subprocess.run(["php", "-r", word])  # S603
    subprocess.run(["php", "-f", "/srv/convert.php", word])
    subprocess.run(["osascript", "-e", f'display dialog "{word}"'])  # S603
    subprocess.run(["rsync", "-e", f"ssh -p {word}", "here/", "there:"])  # S603
    return ""


@app.route("/sql")
def ask():
    word = request.args["word"]
    subprocess.run(["psql", "-d", word, "-c", "SELECT 1"])
    subprocess.run(["psql", "-v", "name=" + word, "-c", "SELECT * FROM teas WHERE name = :'name'"])
    subprocess.run(["psql", "-c", f"SELECT * FROM teas WHERE name = '{word}'"])  # S608
    subprocess.run(["mysql", "shop", "--execute", word])  # S608
    subprocess.run(["sudo", "mariadb", "-e", word])  # S608
    subprocess.run(["mysql", "-e", "SELECT %d" % int(word)])
    return ""
