# profile: standard
"""Functions that are handed to what calls them later, with their arguments in a row and in a table."""
import os
import subprocess
from multiprocessing import Pool
from threading import Thread, Timer

import requests
from apscheduler.schedulers.background import BackgroundScheduler
from fastapi import FastAPI

app = FastAPI()
scheduler = BackgroundScheduler()


def nightly():
    subprocess.run(["true"])


@app.post("/jobs")
def add(cmd: str, path: str):
    scheduler.add_job(os.system, "interval", args=[cmd], minutes=5)  # S605
    scheduler.add_job(func=subprocess.run, trigger="date", args=(f"convert {path}",), kwargs={"shell": True})  # S602
    scheduler.add_job(nightly, "interval", minutes=5)
    with Pool(2) as pool:
        pool.map(os.system, [cmd])  # S605
        pool.apply_async(os.system, (cmd,))  # S605
        pool.apply(os.system, args=(cmd,))  # S605


@app.post("/threads")
def threads(cmd: str, path: str, url: str):
    Thread(target=subprocess.run, args=(f"convert {path}",), kwargs={"shell": True}).start()  # S602
    Thread(target=subprocess.run, args=(["convert", path],), kwargs={"check": True}).start()
    Thread(None, os.system, "name", (cmd,)).start()  # S605
    Thread(target=requests.get, args=("https://example.org",), kwargs={"timeout": 3}).start()
    Thread(target=requests.get, args=("https://example.org",), kwargs=dict(timeout=3)).start()
    Thread(target=requests.get, args=("https://example.org",), kwargs=options).start()
    Thread(target=requests.get, args=("https://example.org",)).start()  # S113
    Timer(3, os.system, [cmd]).start()  # S605
    scheduler.add_job(requests.get, "cron", ["https://example.org"], {"timeout": 3}, hour=4)
    scheduler.add_job(requests.get, "cron", ["https://example.org"], hour=4)  # S113
