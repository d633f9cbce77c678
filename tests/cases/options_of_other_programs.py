# profile: standard
"""What may be an option of a program that runs others by one, however the program is started."""
import asyncio
import os
import pty

import ptyprocess
from aiohttp import web


async def git(*words):
    process = await asyncio.create_subprocess_exec("git", *words)  # S606
    return await process.wait()


async def tar(name):
    await asyncio.create_subprocess_exec("tar", "-x", "-f", name)  # SEC101


async def listed(words):
    await asyncio.create_subprocess_exec("git", *words)


async def joined(words):
    await asyncio.create_subprocess_exec("git", "clone", *words, "--")  # S606


async def clone(request):
    url = (await request.json())["url"]
    await asyncio.create_subprocess_exec("git", "clone", url)  # S606
    await asyncio.create_subprocess_exec("git", "clone", "--", url)
    await asyncio.create_subprocess_exec("git", "clone", "--branch", url)
    await asyncio.create_subprocess_exec("git", "clone", "https://" + url)
    await asyncio.create_subprocess_exec("echo", url)
    await git("clone", url)
    await tar(url)
    await listed(["clone", "--", url])
    await joined([url])
    await asyncio.get_running_loop().subprocess_exec(asyncio.SubprocessProtocol, "git", "clone", url)  # S606
    await asyncio.get_running_loop().subprocess_exec(asyncio.SubprocessProtocol, "git", "clone", "--", url)
    return web.Response()


async def fetch(request):
    url = (await request.json())["url"]
    os.spawnlp(os.P_WAIT, "git", "git", "clone", url)  # S606
    os.spawnlp(os.P_WAIT, "git", "git", "clone", "--", url)
    os.spawnvp(os.P_WAIT, "git", ["git", "clone", url])  # S606
    os.spawnvp(os.P_WAIT, "git", ["git", "clone", "--", url])
    os.posix_spawnp("git", ["git", "clone", url], {})  # S606
    os.posix_spawnp("echo", ["echo", url], {})
    pty.spawn(["ssh", url])  # S606
    pty.spawn(["ssh", "--", url])
    ptyprocess.PtyProcess.spawn(["ssh", url])  # S606
    ptyprocess.PtyProcess.spawn(["ssh", "web@" + url])
    if url.startswith("-"):
        return web.Response()
    os.execlp("git", "git", "clone", url)


async def become(request):
    url = (await request.json())["url"]
    if request.query:
        os.execlp("git", "git", "clone", url)  # S606
    os.execvp("git", ["git", "clone", url])  # S606


async def begin(request):
    os.execle("/usr/bin/git", "git", "status", {"NAME": request.query["name"]})


application = web.Application()
application.router.add_post("/clone", clone)
application.router.add_post("/fetch", fetch)
application.router.add_post("/become", become)
application.router.add_post("/begin", begin)
