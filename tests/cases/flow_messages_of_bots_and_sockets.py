# profile: standard
"""What people write to bots for Teams, and what comes through the sockets of Autobahn."""
from autobahn.asyncio.websocket import WebSocketServerProtocol
from botbuilder.core import ActivityHandler, TurnContext


class Bot(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext):
        open(turn_context.activity.text).close()  # SEC101
        open(f"/srv/{turn_context.activity.type}").close()

    async def on_members_added_activity(self, members_added, turn_context):
        open(turn_context.activity.value["file"]).close()  # SEC101
        open(turn_context.activity.locale_file).close()


class Socket(WebSocketServerProtocol):
    def onMessage(self, payload, isBinary):
        open(payload.decode()).close()  # SEC101
        open(f"/srv/{isBinary}").close()

    def onClose(self, wasClean, code, reason):
        open(self.factory.log).close()
