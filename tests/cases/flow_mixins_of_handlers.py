# profile: standard
"""Methods that a class beside the one of the framework has for the classes that derive from both."""
from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Commands:
    async def receive_json(self, content, **kwargs):
        await getattr(self, f"do_{content['command']}")(content)


class Chat(Commands, AsyncJsonWebsocketConsumer):
    async def do_say(self, content):
        open("/srv/" + content["file"])  # SEC101

    async def say(self, content):
        open("/srv/" + content["file"])


class Hook:
    async def receive_json(self, content, **kwargs):
        await self.done(content)

    async def done(self, content):
        pass


class Hooked(Hook, AsyncJsonWebsocketConsumer):
    async def done(self, content):
        open("/srv/" + content["file"])  # SEC101


class Alone:
    async def receive_json(self, content, **kwargs):
        open("/srv/" + content["file"])
