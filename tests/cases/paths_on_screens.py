# profile: standard
"""XPath that finds its way on the screen of a device: the caller asks for all of it, and there is no document."""
import uiautomator2
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("android")


def device(serial: str) -> object:
    return uiautomator2.connect(serial)


@mcp.tool()
def wait_gone(serial: str, path: str) -> str:
    return str(device(serial).xpath(path).wait_gone(timeout=5))


@mcp.tool()
def wait_for(serial: str, text: str) -> str:
    return str(device(serial).xpath(f"//*[@text='{text}']").wait(timeout=5))  # SEC109
