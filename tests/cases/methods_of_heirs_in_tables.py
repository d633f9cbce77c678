# profile: standard
"""Methods in tables know their instance, also where derived classes have others."""

from pathlib import Path

from aiohttp import web

HOME = Path("/srv/terminals")


class Session:
    palette = "dark"

    def feed(self, message):
        handler = {1: self.on_ready}.get(self.state)
        a, answer = handler(message)
        return answer

    def on_ready(self, message):
        if message == "x":
            return 1, (HOME / f"{self.palette}.json").read_text()
        return 2, (HOME / message).read_text()  # SEC101


class OtherSession(Session):
    def on_ready(self, message):
        return 1, 2


async def serve(request: web.Request, session: Session):
    ws = web.WebSocketResponse()
    async for msg in ws:
        await ws.send_str(session.feed(msg.data))
