"""Constants inside f-strings count. Their columns differ before Python 3.12, so the examples of rules have none."""

settings = {"bind": f"0.0.0.0:{port}"}  # S104
cache = f"/var/tmp/{name}.cache"  # S108
command = f"ssh -o StrictHostKeyChecking=no {host}"  # SEC611

settings = {"bind": f"127.0.0.1:{port}"}
cache = f"{name}/tmp/cache"
command = f"ssh -o StrictHostKeyChecking=yes {host}"
run(command, shell=f"{b''}")  # S604
run(command, shell=f"{''}")
