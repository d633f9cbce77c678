# profile: standard
"""Commands whose words are listed in several steps."""
import shlex
import subprocess


def fetch(url):
    command = ["curl", "-s"]  # SEC233
    command.append("--insecure")
    command.append(url)
    subprocess.run(command, check=True)


def fetch_added(url):
    command = ["curl", "-s"]  # SEC233
    command += ["--insecure", url]
    subprocess.run(command, check=True)


def fetch_unpacked(url):
    options = ["--insecure", "-s"]
    subprocess.run(["curl", *options, url], check=True)  # SEC233
    subprocess.run(["curl"] + options + [url], check=True)  # SEC233
    subprocess.run(["wget", *options, url], check=True)


def fetch_as_asked(url, insecure):
    command = ["curl", "-s"]
    if insecure:
        command.append("--insecure")
    command.append(url)
    subprocess.run(command, check=True)


def fetch_twice(url):
    command = ["wget", url]
    subprocess.run(command, check=True)
    command = ["ping"]
    command.append("--no-check-certificate")
    subprocess.run(command, check=True)


def start_container(image):
    command = ["docker", "run"]  # SEC651
    command.extend(["--privileged", image])
    subprocess.run(command, check=True)


def convert(name, login):
    command = ["bash"]
    if login:
        command += ["-l"]
    command += ["-c", f"convert {name}"]
    subprocess.run(command, check=True)  # S603


def convert_added(name):
    shell = ["bash", "-c"]
    subprocess.run(shell + ["convert " + name], check=True)  # S603
    subprocess.run([*shell, "convert " + name], check=True)  # S603
    subprocess.run(shell + ["convert " + shlex.quote(name)], check=True)
    subprocess.run(shell + ["date"], check=True)
    shell.append("convert " + name)
    subprocess.run(list(shell), check=True)  # S603


def convert_by_script(name):
    command = ["bash", "convert.sh"]
    command += ["-c", name]
    subprocess.run(command, check=True)


def convert_somewhere(name, windows):
    if windows:
        command = ["cmd", "/c"]
    else:
        command = ["sh", "-c"]
    command.append("convert " + name)
    subprocess.run(command, check=True)  # S603
