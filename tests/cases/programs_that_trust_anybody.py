# profile: standard
"""Commands with options that turn checks of certificates off, and options that look like these."""
import os
import subprocess
import sys


def download(url, path, insecure):
    subprocess.run(["curl", "-fsSL", "--cacert", "corporate.pem", "-o", path, url], check=True)
    subprocess.run(["curl", "-ok", url], check=True)
    subprocess.run(["curl", "-sk", "https://127.0.0.1:8443/health"], check=True)
    subprocess.run(["curl", "-sk", "-o", path, url], check=True)  # SEC233
    subprocess.run(["/usr/bin/curl", "--insecure", f"{url}/index"], check=True)  # SEC233
    subprocess.check_output("wget --no-check-certificate https://shop.internal/prices", shell=True)  # SEC233
    subprocess.check_output("wget --ca-certificate=corporate.pem https://shop.internal/prices", shell=True)
    if insecure:
        subprocess.run(["curl", "-k", url], check=True)


def clone(url, branch):
    subprocess.run(["git", "-c", "http.sslVerify=false", "clone", url], check=True)  # SEC233
    subprocess.run(["git", "-c", "http.sslVerify=true", "clone", url], check=True)
    subprocess.run(f"git config --global http.sslVerify false && git clone -b {branch}", shell=True)  # SEC233 S602
    subprocess.run(["git", "fetch"], env={**os.environ, "GIT_SSL_NO_VERIFY": "1"}, check=True)  # SEC233
    subprocess.run(["git", "fetch"], env={**os.environ, "GIT_TERMINAL_PROMPT": "0"}, check=True)


def install(name, folder):
    subprocess.run([sys.executable, "-m", "pip", "install", "-r", "requirements.txt"], check=True)
    subprocess.run([sys.executable, "-m", "pip", "install", "--trusted-host", "packages", name], check=True)  # SEC233
    subprocess.check_call(["sudo", "kubectl", "--insecure-skip-tls-verify", "apply", "-f", name])  # SEC233
    print("pip reads --trusted-host from its configuration")
    subprocess.run([folder / "bin/pip", "install", "--trusted-host", "packages", name], check=True)  # SEC233
    subprocess.run([folder / "bin/pip", "install", "--no-deps", name], check=True)
    subprocess.run(["git", "clone", "--config", "http.sslVerify=false", name], check=True)  # SEC233
