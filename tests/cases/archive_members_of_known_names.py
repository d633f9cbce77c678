# profile: standard
# A member that goes by a name which the program says is written below the directory.

import tarfile


def info(path, work):
    with tarfile.open(path) as archive:
        names = archive.getnames()
        if "info.json" in names:
            archive.extract("info.json", path=work)
        elif "./info.json" in names:
            archive.extract("./info.json", path=work)
        for name in ("readme.txt", "licenses/mit.txt"):
            archive.extract(name, path=work)


def others(path, work, name):
    with tarfile.open(path) as archive:
        archive.extract("../info.json", path=work)  # S202
        archive.extract("/etc/info.json", path=work)  # S202
        archive.extract(name or "info.json", path=work)  # S202
        archive.extract(archive.getmember("/info.json"), path=work)  # S202
        archive.extractall("info")  # S202
        for member in archive.getnames():
            archive.extract(member, path=work)  # S202
