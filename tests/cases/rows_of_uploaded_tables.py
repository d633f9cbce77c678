# profile: standard
"""Cells of tables that were uploaded, by all the ways in which a program comes to them."""
import multiprocessing
import os

import pandas as pd
import requests
from fastapi import FastAPI, UploadFile

api = FastAPI()


def ping(host):
    os.system("ping " + host)  # S605
@api.post("/import")
def load(file: UploadFile):
    df = pd.read_csv(file.file)
    for _, row in df.iterrows():
        requests.get(row["url"], timeout=3)  # SEC103
    for row in df.itertuples():
        requests.get(row.url, timeout=3)  # SEC103
    for record in df.to_dict("records"):
        requests.get(record["url"], timeout=3)  # SEC103
    for url in df["url"].dropna().unique():
        requests.get(url, timeout=3)  # SEC103
    for url in df["url"].tolist():
        requests.get(url, timeout=3)  # SEC103
    df["status"] = df["url"].apply(lambda u: requests.get(u, timeout=3).status_code)  # SEC103
    requests.get(df.loc[0, "url"], timeout=3)  # SEC103
    requests.get(df["url"].iloc[0], timeout=3)  # SEC103
    for url in df["url"].str.strip():
        requests.get(url, timeout=3)  # SEC103
    for url in df.url.values:
        requests.get(url, timeout=3)  # SEC103
    requests.get("https://example.org/" + str(len(df)), timeout=3)
    requests.get("https://" + str(df.shape[0]), timeout=3)
    return {}

@api.post("/own")
def own(name: str):
    df = pd.read_csv("/srv/data/" + name)  # SEC101
    for _, row in df.iterrows():
        requests.get(row["url"], timeout=3)


@api.post("/pool")
def pool(host: str):
    with multiprocessing.Pool() as workers:
        workers.apply(ping, (host,))
