# profile: standard
"""Selectors for pages in a browser: some are queries of XPath, by their beginning or by the method."""
from flask import Flask, request
from playwright.sync_api import sync_playwright
from selenium import webdriver

app = Flask(__name__)


@app.route("/playwright")
def of_playwright():
    name = request.args["name"]
    with sync_playwright() as playwright:
        page = playwright.chromium.launch().new_page()
        page.locator(f"a[title={name}]").click()
        page.get_by_text(name).click()
        page.locator(name).click()
        page.locator(f"xpath=//a[@title='{name}']").click()  # SEC109
        page.wait_for_selector(f"//a[@title='{name}']")  # SEC109
        page.query_selector(f"//a[{int(name)}]")
        page.query_selector(f"//a[@title='{name}']")
    return ""


@app.route("/selenium")
def of_selenium():
    name = request.args["name"]
    browser = webdriver.Firefox()
    browser.find_element_by_id(name)
    browser.find_elements_by_xpath("//a[1]")
    browser.find_elements_by_xpath(f"//a[@title='{name}']")  # SEC109
    return ""


def escape_xpath(text):
    if "'" not in text:
        return f"'{text}'"
    return "concat(" + ', "\'", '.join(f"'{part}'" for part in text.split("'")) + ")"


def parts(text):
    return "concat('" + "', '".join(text.split("'")) + "')"


@app.route("/escaped")
def escaped():
    name = request.args["name"]
    browser = webdriver.Firefox()
    browser.find_elements_by_xpath(f"//a[@title={escape_xpath(name)}]")
    browser.find_elements_by_xpath(f"//a[@title={parts(name)}]")  # SEC109
    return ""
