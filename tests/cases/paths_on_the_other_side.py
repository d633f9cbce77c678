# profile: standard
"""Paths in shared directories of another host, and names of what is in memory."""
import io
import shutil


def transfer(ssh_conn, source, place=None):
    if place is None:
        place = f"/tmp/users/{ssh_conn.username}"
    ssh_conn.send_command(f"ls {place}")
    ssh_conn.send_command("rm " + place + "/" + source)


def fetched(sftp, source):
    target = f"/tmp/users/{source}"
    if target != source:
        sftp.stat(target)


def kept(ssh_conn, text):
    place = f"/tmp/users/{ssh_conn.username}"  # S108
    ssh_conn.send_command(f"ls {place}")
    with open(place, "w") as out:
        out.write(text)


def put_there(sftp, source):
    local = f"/tmp/users/{source}"  # S108
    target = f"/tmp/users/{source}"
    sftp.put(local, target)


def handed_out(ssh_conn, source):
    place = f"/tmp/users/{source}"  # S108
    ssh_conn.send_command(f"ls {place}")
    return place


def copied(source):
    place = "/tmp/users/copy"  # S108
    shutil.copy(source, place)


def in_memory(data, reader, writer):
    stream = io.BytesIO(data)
    stream.name = "/tmp/settings.config"
    writer.name = "/tmp/settings.config"  # S108
    return reader.read(stream)
