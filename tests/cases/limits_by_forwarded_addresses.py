"""Requests that are counted by an address which whoever sends them writes, in audits."""
from fastapi import HTTPException, status
from flask import request
from slowapi import Limiter

HITS = {}


def client():
    forwarded = request.headers.get("X-Forwarded-For")  # SEC513
    if forwarded:
        return forwarded.split(",")[0].strip()
    return request.remote_addr


def ask():
    key = client()
    HITS[key] = HITS.get(key, 0) + 1
    if HITS[key] > 5:
        return "slow down", 429
    return "ok"


def ask_again(request):
    address = request.headers["X-Real-IP"]  # SEC513
    HITS[address] = HITS.get(address, 0) + 1
    if HITS[address] > 5:
        raise HTTPException(status.HTTP_429_TOO_MANY_REQUESTS)


def counted(request):
    return request.headers.get("X-Real-IP")  # SEC513


def noted(request):
    return request.headers.get("X-Real-IP")


def by_proxy(request):
    address = request.headers["X-Forwarded-For"].split(",")[-1]
    if HITS[address] > 5:
        return "slow down", 429
    return "ok"


LIMITER = Limiter(key_func=counted)
