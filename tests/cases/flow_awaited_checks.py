# profile: standard
"""Checks that have to be waited for, and members of enumerations that a call makes."""
import os
from enum import Enum

import tornado.web

Language = Enum("Language", {"cs": "cs", "en": "en"})


class Leave(tornado.web.RequestHandler):
    async def get(self):
        url = self.get_argument("url")
        if not await self.guard.is_allowed(url):
            raise tornado.web.HTTPError(400)
        self.redirect(url)

    async def post(self):
        url = self.get_argument("url")
        allowed, reason = await self.guard.check_url(url)
        if not allowed:
            raise tornado.web.HTTPError(400, reason)
        self.redirect(url)

    async def put(self):
        url = self.get_argument("url")
        error = await self.guard.validate_url(url)
        if error:
            raise tornado.web.HTTPError(400)
        self.redirect(url)

    async def patch(self):
        url = self.get_argument("url")
        if await self.guard.is_allowed(url) is False:
            raise tornado.web.HTTPError(400)
        self.redirect(url)

    async def delete(self):
        url = self.get_argument("url")
        if await is_ours(url):
            self.redirect(url)
        else:
            self.redirect(url)  # SEC104

    async def head(self):
        url = self.get_argument("url")
        if await self.guard.count(url):
            self.redirect(url)  # SEC104

    def options(self):
        language = Language(self.get_argument("language"))
        os.remove("/srv/texts/" + language.value)
        os.remove("/srv/texts/" + self.get_argument("dialect"))  # SEC101


async def is_ours(url):
    return url in OURS
