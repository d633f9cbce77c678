# profile: standard
"""What servers answer, run without a look at what it is."""
import subprocess
import sys
from urllib.request import urlopen, urlretrieve

import requests

RELEASES = "https://releases.example.com/shop"


def fed(url, name):
    script = requests.get(url, timeout=9).text
    subprocess.run(["sh"], input=script.encode(), check=True)  # S603
    subprocess.run([sys.executable, "-c", script], check=True)  # S603
    process = subprocess.Popen(["bash", "-s"], stdin=subprocess.PIPE)
    process.communicate(script.encode())  # S603
    subprocess.run(["sort"], input=script.encode(), check=True)
    subprocess.run(["echo", script], check=True)
    subprocess.run(["sh"], input=name.encode(), check=True)


def written(url, tool):
    tool.write_bytes(requests.get(url, timeout=9).content)
    tool.chmod(0o700)
    subprocess.run([tool])  # S603
    subprocess.run([tool.name])
    urlretrieve(url, "/opt/tool")  # S310
    subprocess.run(["/opt/tool"])  # S603
    with open(url) as file:
        subprocess.run([file])


def of_one_host(version, tool):
    tool.write_bytes(urlopen(f"{RELEASES}/{version}").read())
    subprocess.run([tool])
    subprocess.run(["sh"], input=requests.get(f"{RELEASES}/install.sh?{version}", timeout=9).content)
    subprocess.run(["sh"], input=requests.get(f"https://{version}/install.sh", timeout=9).content)  # S603
