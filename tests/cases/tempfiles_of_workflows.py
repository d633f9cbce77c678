# profile: standard
"""Paths below /tmp in a program that says what is to run in containers, its functions too."""
from hera.workflows import Artifact, Container, script


@script(outputs=Artifact(name="hello", path="/tmp/hello.txt"))
def write():
    with open("/tmp/hello.txt", "w") as file:
        file.write("hello")


Container(name="show", image="busybox", args=["cat", "/tmp/message"])
