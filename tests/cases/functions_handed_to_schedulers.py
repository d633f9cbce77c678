# profile: standard
"""Functions that schedulers, queues and executors of libraries call, with what they are handed."""
import os

import dask
import joblib
import schedule
from flask import Flask, request

app = Flask(__name__)


@app.post("/restart")
def restart(hass, queue):
    command = "restart " + request.form["name"]
    hass.async_add_executor_job(os.system, command)  # S605
    schedule.every(3).seconds.do(os.system, command)  # S605
    joblib.Parallel()(joblib.delayed(os.system)(command) for _ in "ab")  # S605
    queue.enqueue(os.system, command)  # S605
    queue.enqueue(print, command)
    hass.async_add_executor_job(len, command)
    hass.async_add_executor_job(by_hass, command)
    schedule.every().day.do(by_schedule, command)
    joblib.delayed(by_joblib)(command)
    dask.delayed(by_dask)(command)
    joblib.delayed(by_nobody)("restart")
    return ""


def by_hass(command):
    os.system(command)  # S605


def by_schedule(command):
    os.system(command)  # S605


def by_joblib(command):
    os.system(command)  # S605


def by_dask(command):
    os.system(command)  # S605


def by_nobody(command):
    return command
