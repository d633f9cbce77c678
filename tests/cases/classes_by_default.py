# profile: standard
"""Classes that are the defaults of parameters, and instances of classes."""
import ftplib  # S402
import urllib.request

import httpx
import paramiko
import yaml


def fetch(url, client=httpx.Client, check=False):
    return client(verify=False).get(url)  # S501


def fetch_by(url, client=None, make=httpx.get):
    return client(verify=False).get(url) or make(url, verify=False)


def fetch_with(opener: Callable = urllib.request.FancyURLopener, other: str = urllib.request.FancyURLopener):
    other(None)
    return opener(None)  # S310


def store(host, make=ftplib.FTP):  # S321
    return make(host)


def map_all(proxies, start=urllib.request.FancyURLopener):
    return pool.map(start, proxies)  # S310


def load(text, loader=yaml.SafeLoader, other=yaml.Loader):
    return yaml.load(text, Loader=loader), yaml.load(text, Loader=other)  # S506


def connect(host, policy=paramiko.AutoAddPolicy(), fallback=paramiko.RejectPolicy()):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(policy)  # S507
    other = paramiko.SSHClient()
    other.set_missing_host_key_policy(fallback)
    return client, other
