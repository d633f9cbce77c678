# profile: standard
"""What all calls of a method give is known also where other classes have one of its name, or it runs in a thread."""
from asgiref.sync import sync_to_async
from channels.db import database_sync_to_async
from django.db import connection
from django.views import View


class Rooms(View):
    def get(self, request):
        return self._rows(int(request.GET["least"]))

    def _rows(self, least):
        connection.cursor().execute(f"SELECT name FROM room WHERE size > {least}")


class Houses(View):
    def get(self, request):
        return self._rows(int(request.GET["least"]))

    def _rows(self, least):
        return least


class Base:
    def show(self, word):
        return self._found(word)

    def _found(self, word):
        raise NotImplementedError


class Heir(Base):
    def shown(self):
        return self._found(len("of its own"))

    def _found(self, word):
        connection.cursor().execute(f"SELECT name FROM heir WHERE word = {word}")  # S608


class Strange(View):
    def find(self, others, word):
        return self._sought(len(word)), others._sought(word)

    def _sought(self, word):
        connection.cursor().execute(f"SELECT name FROM strange WHERE word = {word}")  # S608


class Chat(View):
    async def receive(self, content):
        await self._count(int(content["least"]))
        await self._number(int(content["least"]))
        await self._text(content["words"])

    @database_sync_to_async
    def _count(self, least):
        connection.cursor().execute(f"SELECT count(*) FROM chat WHERE size > {least}")

    @sync_to_async(thread_sensitive=True)
    def _number(self, least):
        connection.cursor().execute(f"SELECT count(*) FROM chat WHERE size > {least}")

    @database_sync_to_async
    def _text(self, words):
        connection.cursor().execute(f"SELECT count(*) FROM chat WHERE size > {words}")  # S608
