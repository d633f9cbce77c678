# profile: standard
"""Methods of instances that are made where they are handed over, and streams of gRPC."""

import grpc
from websockets.asyncio.server import serve

import things_pb2 as pb
import things_pb2_grpc as rpc


class Things(rpc.ThingsServicer):
    def Upload(self, request_iterator, context):
        for part in request_iterator:
            open("/srv/" + part.name, "ab")  # SEC101
        return pb.Empty()

    async def Send(self, stream, context: grpc.aio.ServicerContext) -> pb.Empty:
        async for part in stream:
            open("/srv/" + part.name, "ab")  # SEC101
        return pb.Empty()

    def Get(self, request, context):
        return open("/srv/" + request.name)  # SEC101

    def Put(self, request: pb.Thing, context):
        return open("/srv/" + request.name)  # SEC101


class Chat:
    async def run(self, socket):
        async for message in socket:
            open("/srv/" + message)  # SEC101


class Talk:
    async def run(self, socket):
        async for message in socket:
            open("/srv/" + message)  # SEC101


class Idle:
    async def run(self, socket):
        async for message in socket:
            open("/srv/" + message)


async def main(talk: Talk):
    async with serve(Chat().run, "", 1), serve(talk.run, "", 2):  # S104
        pass
