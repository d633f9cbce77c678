"""A program that connects somewhere and starts programs, none of them a shell for the other side."""
import pty
import socket
import subprocess  # S404

connection = socket.socket()
connection.connect(address)
pty.spawn("/usr/bin/less")  # S606
pty.spawn(["/usr/bin/less", "README"])  # S606
subprocess.call(["/bin/sh", "install.sh"])  # S603
subprocess.call(["/usr/bin/grep", "-i", "error"])  # S603
