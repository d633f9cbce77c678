# profile: standard
"""What still other libraries open, run, ask and fetch, for whoever calls a server or sends a message."""
import asyncssh
import chdb
import chromadb
import dask.dataframe
import datafusion
import faiss
import faust
import gdown
import modin.pandas
import paramiko
import podman
import primp
import pyarrow.dataset
import safetensors
import weasyprint
from deltalake import DeltaTable
from fastapi import FastAPI
from kubernetes import client
from mcp.server.lowlevel import Server
from playwright.async_api import async_playwright
from prefect_shell import ShellOperation
from safetensors.torch import load_file
from scp import SCPClient
from selenium import webdriver
from slack_bolt import App

app = FastAPI()
shop = faust.App("shop", broker="kafka://kafka:9092")
server = Server("shop")
chat = App()


@app.get("/models")
async def models(name: str, number: int):
    load_file(name)  # SEC101
    safetensors.safe_open(f"/srv/{name}", framework="pt")  # SEC101
    safetensors.safe_open(f"/srv/{number}", framework="pt")
    faiss.read_index(name)  # SEC101
    faiss.write_index(index, f"/srv/{name}")  # SEC101
    modin.pandas.read_csv(name)  # SEC101
    dask.dataframe.read_parquet(f"/srv/{name}")  # SEC101
    pyarrow.dataset.dataset(f"/srv/{name}")  # SEC101
    DeltaTable(f"/srv/{name}")  # SEC101
    chromadb.PersistentClient(path=f"/srv/{name}")  # SEC101
    weasyprint.HTML(filename=f"/srv/{name}")  # SEC101
    weasyprint.HTML(string="<p>name</p>")


@app.get("/pictures")
async def pictures(name: str, number: int):
    async with async_playwright() as playwright:
        page = await (await playwright.chromium.launch()).new_page()
        await page.screenshot(path=f"/srv/{name}.png")  # SEC101
        await page.pdf(path=f"/srv/{name}.pdf")  # SEC101
        await page.pdf(path=f"/srv/{number}.pdf")
        await page.evaluate(f"document.title = '{name}'")  # SEC123
        await page.evaluate(f"document.title = {number}")
        await page.evaluate("name => { document.title = name }", name)
        await page.eval_on_selector("h1", f"one => one.id == '{name}'")  # SEC123
        await page.add_script_tag(content=f"show('{name}')")  # SEC123
    driver = webdriver.Chrome()
    driver.save_screenshot(f"/srv/{name}.png")  # SEC101
    driver.execute_script(f"document.title = '{name}'")  # SEC123
    driver.execute_script("document.title = arguments[0]", name)


@app.get("/logs")
def logs(host: str):
    ssh = paramiko.SSHClient()
    with SCPClient(ssh.get_transport()) as scp:
        scp.get("/var/log/app.log", f"/srv/{host}.log")  # SEC101
        scp.get("/var/log/app.log", "/srv/app.log")
        scp.put(f"/srv/{host}.conf", "/etc/app.conf")  # SEC101


@app.get("/orders")
def orders(name: str, number: int):
    chdb.query(f"SELECT '{name}'")  # S608
    chdb.query(f"SELECT {number}")
    datafusion.SessionContext().sql(f"SELECT '{name}'")  # S608


@app.get("/pages")
def pages(url: str):
    primp.Client().get(url)  # SEC103
    gdown.download(url)  # SEC103
    gdown.download("https://shop.example/page")


@app.get("/jobs")
def jobs(name: str):
    podman.PodmanClient().containers.run("alpine", ["sh", "-c", name])  # S601
    podman.PodmanClient().containers.run("alpine", ["ls", name])
    ShellOperation(commands=[f"rm -rf /srv/{name}"]).run()  # S605
    ShellOperation(commands=["ls"]).run()
    return client.V1Container(name="job", command=["sh", "-c", f"process {name}"])  # S601


@shop.agent(shop.topic("orders"))
async def ordered(stream):
    async for order in stream:
        open("/srv/" + order.name)  # SEC101


@server.read_resource()
async def read(uri):
    return open("/srv/" + uri.path).read()  # SEC101


@server.get_prompt()
async def prompt(name: str, arguments: dict):
    return open(f"/srv/{name}.txt").read()  # SEC101


@chat.message("find (.*)")
def find(message, say, context):
    open("/srv/" + context["matches"][0])  # SEC101
    open("/srv/" + context["bot_id"])
    say("found")


async def handle(process: asyncssh.SSHServerProcess):
    open("/srv/" + process.command)  # SEC101
    open(f"/srv/{process.get_extra_info('username')}")


async def handle_too(process):
    open("/srv/" + process.command)  # SEC101


async def serve():
    await asyncssh.listen("localhost", 8022, process_factory=handle_too)
