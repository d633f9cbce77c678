# profile: standard
"""Sessions of other libraries than requests that work as its own do."""
from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuth2Client
from authlib.integrations.requests_client import OAuth2Session as AuthlibSession
import cloudscraper
import niquests
from curl_cffi import requests as curl
from flask import Flask, request
from requests_futures.sessions import FuturesSession
from requests_html import HTMLSession
from requests_oauthlib import OAuth2Session
from requests_toolbelt import sessions

app = Flask(__name__)


def by_authlib(url):
    AsyncOAuth2Client("shop", verify=False)  # S501
    OAuth2Client("shop", verify=True)
    AuthlibSession("shop").refresh_token(url, verify=False)  # S501


def by_oauthlib(url, answer):
    session = OAuth2Session("shop")
    session.fetch_token(url, authorization_response=answer)
    return session.fetch_token(url, authorization_response=answer, verify=False)  # S501


def by_sessions(url):
    base = sessions.BaseUrlSession(base_url=url)
    base.verify = False  # S501
    scraper = cloudscraper.create_scraper()
    scraper.verify = False  # S501
    pages = HTMLSession()
    pages.verify = "corporate.pem"
    later = FuturesSession()
    later.verify = False  # S501
    other = niquests.Session()
    other.verify = False  # S501


def with_defaults_of_their_own(url):
    curl.get(url)
    niquests.get(url)
    curl.get(url, verify=False)  # S501
    curl.Session().post(url, verify=False)  # S501
    return niquests.get(url, verify=False)  # S501


@app.route("/fetched")
def fetched():
    curl.get(request.args["a"])  # SEC103
    curl.Session().post(request.args["a"])  # SEC103
    curl.AsyncSession().request("GET", request.args["a"])  # SEC103
    niquests.Session().request("GET", request.args["a"])  # SEC103
    cloudscraper.create_scraper().get(request.args["a"], timeout=3)  # SEC103
    return {}
