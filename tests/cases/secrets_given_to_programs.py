# profile: audit
"""Secrets among the arguments of programs, and those that are given to them in other ways."""
import subprocess  # S404

from shop.programs import start


def dump(password, password_file, user):
    subprocess.run(["/usr/bin/skopeo", "copy", "--authfile", password_file])  # S603
    subprocess.run(["/usr/bin/mysqldump", "--password"], input=password, env={"MYSQL_PWD": password})  # S603
    subprocess.run(["/usr/bin/mysqldump", str(len(password))])  # S603
    subprocess.run(["/usr/bin/mysqldump", f"-p{password}"])  # S603 SEC707
    subprocess.run(["/usr/bin/mysqldump"] + ["-u", user] + ["-p", password])  # S603 SEC707
    start(["/usr/bin/mysqldump", password])
