# profile: standard
"""Paths on another machine or in an image, by what is beside them, and those whose owner is asked for."""
import os
import stat


class Run:
    RESULTS_FILE = "/tmp/results.json"
    OTHER_FILE = "/tmp/other.json"  # S108
    LATER_FILE = "/tmp/later.json"  # S108

    def copy(self, virtctl, place):
        virtctl.fetch(file_path="/tmp/a.json", local_path=place)
        virtctl.fetch("/tmp/a.json", local_file=place)
        virtctl.fetch(file_path=f"/tmp/{place}.json", localdir=place)
        virtctl.fetch(file_path=place, local_path="/tmp/a.json")  # S108
        virtctl.fetch(file_path="/tmp/b.json", localized=place)  # S108
        virtctl.fetch(file_path=self.RESULTS_FILE, local_path=place)
        virtctl.fetch(file_path=self.OTHER_FILE, local_path=place)
        virtctl.fetch(file_path=place, local_path=self.LATER_FILE)
        virtctl.fetch(place, local_path=open("/tmp/c.json"))  # S108
        return open(self.OTHER_FILE)


def from_device(ios_device, sandbox, name, place):
    packed = f"/tmp/{name}.tar"
    ios_device.execute_command(f"tar -cf {packed} .")
    ios_device.download_file(packed, place)
    ios_device.shell("rm /tmp/a")
    ios_device.shell("/tmp/a")
    ios_device.run_command("/tmp/a", place)
    ios_device.exec_command("/tmp/a")
    ios_device.run_command(place, "/tmp/a")  # S108
    other = f"/tmp/{name}.tar"  # S108
    sandbox.execute_command(f"tar -cf {other} .")


def files_of_image(name):
    return {
        "conda/install.bash": "/tmp/install.bash",
        "conda/activate.sh": "/etc/profile.d/activate.sh",
    }, {
        "conda/install.bash": "/tmp/install.bash",  # S108
        "activate": "/etc/profile.d/activate.sh",
    }, {
        "conda/install.bash": "/tmp/install2.bash",  # S108
        "activate.sh": "/var/activate.sh",
    }, {
        "conda/install.bash": "/tmp/install3.bash",  # S108
        "activate.sh": "/etc/activate.sh",
        **name,
    }, ["/tmp/install4.bash", "/etc/activate.sh"]  # S108


def runtime_directory(user):
    place = f"/tmp/shop-{user}"
    found = os.lstat(place)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise OSError(place)
    return place


def runtime_directory_of(user):
    place = f"/tmp/shop-{user}"
    if os.getuid() != os.lstat(place).st_uid:
        raise OSError(place)
    return place


def of_anybody(user):
    place = f"/tmp/shop-{user}"  # S108
    return place if stat.S_ISDIR(os.lstat(place).st_mode) else None


def of_who_made_what_it_leads_to(user):
    place = f"/tmp/shop-{user}"  # S108
    return place if os.stat(place).st_uid == os.getuid() else None


def of_another(user, other):
    place = f"/tmp/shop-{user}"  # S108
    return place if os.lstat(other).st_uid == os.getuid() else None


if os.lstat("/srv/shop").st_uid == os.getuid():
    directory = "/tmp/shop"  # S108


def tickets():
    return os.environ.get("KRB5CCNAME", f"/tmp/krb5cc_{os.getuid()}"), f"/tmp/shop_krb5cc_{os.getuid()}"  # S108
