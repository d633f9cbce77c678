# confidence: medium
"""Commands in audits: those in which nothing varies are of little confidence."""
import asyncio
import os
import shlex
import subprocess
import sys

LIST = ["/bin/ls", "-l"]

subprocess.run(["ls", "-l"])
subprocess.run(LIST, cwd=folder)
subprocess.check_call(args=[sys.executable, "-m", "pip", "list"])
subprocess.run("ls -l", shell=True)
os.system("ls -l")
os.execl("/bin/ls", "/bin/ls")
os.execve("/bin/ls", ["/bin/ls", "-l"], os.environ)
os.spawnlp(os.P_WAIT, "ls", "ls", "-l")

subprocess.run(["ls", folder])  # S603
subprocess.run([*LIST, folder])  # S603
subprocess.run(command)  # S603
subprocess.run(*command)  # S603
subprocess.run(**command)  # S603
subprocess.run("ls " + folder, shell=True)  # S602
subprocess.run("ls " + shlex.quote(folder), shell=True)
os.system("ls " + folder)  # S605
os.execl("/bin/ls", "/bin/ls", folder)  # S606
os.execve("/bin/ls", ["/bin/ls", "-l"], environment)  # S606
os.spawnlp(os.P_WAIT, "ls", "ls", folder)  # S606


async def start(loop, arguments):
    await loop.subprocess_exec(Protocol, *arguments)  # S606
    await asyncio.create_subprocess_exec("/bin/ls", "-l")
    await asyncio.create_subprocess_exec("/bin/ls", folder)  # S606
