# profile: standard
"""Passwords of the source that a program enters into pages, gives other programs, or lets somebody in by who is asked for it."""
import base64
import getpass

import click
import environ
import requests
import streamlit as st

ARGUMENTS = ["--user", "admin", "--password", "Adm1n-Crm-77"]  # S105
IN_ONE_WORD = ["--user=admin", "--password=Adm1n-Crm-77"]  # S105
WITH_TOKEN = ["--api-key", "q8Zt71LmX0aWc4Re"]  # S105
OPTIONS = ["--password", "--token", "--user"]
NAMED = ["--password", "password"], ["--password", "{password1}"], ["--password-file", "pass1.txt"], ["--password"]
TABLE = [("--password", "db_password2"), ("--token", "token")]
COMMAND = ["mysqldump", "--password=Adm1n-Crm-77"]  # SEC702

ASKED = "Password"
env = environ.Env(DB_PASSWORD=(str, "k8#2hd!ls9-2kz"), DB_HOST=(str, "db"))  # S106
env = environ.Env(DB_PASSWORD=(str, ""), DB_TOKEN=str)


def log_in(page, driver, password):
    page.fill("#password", "R0bot-Shop-26")  # S106
    page.fill("#password", password)
    page.fill("#search", "R0bot-Shop-26")
    page.locator("input[name=password]").fill("R0bot-Shop-26")  # S106
    driver.find_element("id", "password").send_keys("R0bot-Shop-26")  # S106
    driver.find_element("id", "user").send_keys("R0bot-Shop-26")
    field = driver.find_element("name", "user_password")
    field.send_keys("R0bot-Shop-26")  # S106
    field.clear()


def let_in(name):
    if st.text_input("Password", type="password") == "0rders-2026":  # S105
        return True
    entered = getpass.getpass("Word: ")
    if entered == "0rders-2026":  # S105
        return True
    if input("New name for password field: ") == "0rders-2026" or input("Name: ") == "0rders-2026":
        return False
    return input("Password: ") == "0rders-2026"  # S105 SEC708


def fetch(user, word):
    basic = base64.b64encode(b"svc:Pr0xy-s3rvice").decode()  # SEC702
    other = base64.b64encode(f"{user}:{word}".encode()).decode()
    label = base64.b64encode(b"user:password").decode()
    again = base64.b64encode(b"svc:svc").decode(), base64.b64encode(b"Pr0xy-s3rvice").decode()
    for one in (basic, other, label, again):
        requests.get("https://api.shop.example", headers={"Authorization": "Basic " + one}, timeout=3)


def ask(user, what):
    click.prompt(ASKED)  # SEC708
    click.prompt(f"Password for {user}")  # SEC708
    input(f"{user}'s password: ")  # SEC708
    click.prompt(f"{what} password")
    click.prompt(what)
