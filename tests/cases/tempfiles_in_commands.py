# profile: standard
"""Files in directories that all users share, written or run by a shell."""
import os
import subprocess
import uuid


def written(name):
    os.system("mysqldump shop > /tmp/shop.sql")  # S108
    os.system("mysqldump shop >>/var/tmp/shop.sql 2>&1")  # S108
    os.popen("date 2> '/tmp/errors.txt'")  # S108
    subprocess.run("date | tee /tmp/date.txt", shell=True, check=True)  # S108
    subprocess.call("curl -o /tmp/shop.tgz https://shop.example/all.tgz", shell=True)  # S108
    command = "mysqldump shop > /tmp/shop.sql"
    subprocess.check_output(command, shell=True)  # S108
    subprocess.getoutput("mysqldump %s > /tmp/shop.sql" % int(name))  # S108


def run(size):
    os.system("sh /tmp/install.sh")  # S108
    os.system("sudo bash -x /tmp/install.sh --all")  # S108
    os.system("LANG=C /tmp/bin/gpu -s 0 %d" % int(size))  # S108
    subprocess.run("/tmp/bin/gpu -s 0", shell=True, check=True)  # S108
    os.system("cd /tmp/mojitos; ./configure; make")  # S108
    os.system("cd /tmp/mojitos && make")  # S108


def read():
    os.system("df /tmp")
    os.system("ls -l /tmp/shop.sql; rm -f /tmp/shop.sql")
    os.system("cd /tmp; ls; date > /dev/null")
    os.system("cd /srv/mojitos && make")
    os.system("cd /tmp/mojitos && ls")
    os.system("git clone https://git.example/mojitos.git > /srv/tmp/log")
    os.system("diff /tmp/one /tmp/other > /srv/differences")
    subprocess.run(["date", "> /tmp/shop.sql"], check=True)
    subprocess.run("date > /tmp/shop.sql", check=True)
    os.system("unzip -o /tmp/shop.zip")


def of_unknown_name():
    name = uuid.uuid4().hex
    os.system(f"mysqldump shop > /tmp/{name}")
    os.system(f"mysqldump shop > /tmp/shop-{name}.sql")
    os.system("mysqldump shop > /tmp/shop-$$.sql")


def elsewhere(host):
    os.system("ssh backup 'mysqldump shop > /tmp/shop.sql'")
    os.system("docker exec shop sh -c 'date > /tmp/shop.sql'")
    os.system("/usr/bin/docker-compose exec shop sh /tmp/install.sh")
    subprocess.run("kubectl exec shop -- sh /tmp/install.sh", shell=True, check=True)
