# profile: standard
"""Names of files that a server of SFTP lists: it may list any."""
import os

import paramiko


def pull(sftp: paramiko.SFTPClient):
    for entry in sftp.listdir_attr("/out"):
        sftp.get("/out/" + entry.filename, "/srv/in/" + entry.filename)  # SEC334
        sftp.get("/out/" + entry.filename, "/srv/in/" + os.path.basename(entry.filename))
        open(f"/srv/in/{entry.st_size}", "w")
    for name in sftp.listdir("/out"):
        sftp.get("/out/" + name, "/srv/in/" + name)  # SEC334
        open("/srv/in/" + name, "w")  # SEC334
        sftp.get("/out/" + name, "/srv/in/last")
        sftp.remove("/out/" + name)
        print(name)


def pull_one(client: paramiko.SSHClient, name):
    sftp = client.open_sftp()
    sftp.get("/out/" + name, "/srv/in/" + name)
