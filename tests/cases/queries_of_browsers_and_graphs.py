# profile: standard
"""Queries of XPath that a browser is given, and those of graphs of LangChain."""
from flask import Flask, request
from langchain_community.graphs import NeptuneGraph
from langchain_neo4j import Neo4jGraph
from selenium import webdriver
from selenium.webdriver.common.by import By

app = Flask(__name__)
browser = webdriver.Chrome()
graph = Neo4jGraph()


@app.route("/shown")
def shown():
    text = request.args["text"]
    browser.find_elements(By.XPATH, f"//p[contains(text(), '{text}')]")  # SEC109
    browser.find_element("xpath", "//p[. = '" + text + "']")  # SEC109
    browser.find_element(by=By.XPATH, value="//p[. = '%s']" % text)  # SEC109
    browser.find_element(By.XPATH, text)
    browser.find_element(By.CSS_SELECTOR, f"p.{text}")
    browser.find_element(By.ID, "p" + text)
    browser.find_element(By.XPATH, "//p[%d]" % int(text))
    if "'" not in text:
        browser.find_element(By.XPATH, f"//p[. = '{text}']")
    return ""


@app.route("/asked")
def asked(other: NeptuneGraph):
    name = request.args["name"]
    graph.query(f"MATCH (p:Person {{name: '{name}'}}) RETURN p")  # SEC107
    other.query("MATCH (p:Person {name: '" + name + "'}) RETURN p")  # SEC107
    graph.query("MATCH (p:Person {name: $name}) RETURN p", {"name": name})
    return ""
