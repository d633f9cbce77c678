# profile: standard
"""What the attributes of an object hold that a module makes once, also where they have a name of their own."""
import os

import tornado.web


class Settings:
    def __init__(self, directory):
        self.directory = directory

    def path_of(self, name):
        return os.path.join(self.directory, name)

    def checked_path_of(self, name):
        return os.path.join(self.directory, os.path.basename(name))


class Dashboard:
    def __init__(self):
        self.settings = Settings("/srv/boards")
        self.title = "boards"


board = Dashboard()
settings = board.settings


class Edit(tornado.web.RequestHandler):
    def get(self):
        with open(settings.path_of(self.get_argument("name"))) as file:  # SEC101
            self.write({"text": file.read(), "title": board.title})

    def post(self):
        with open(board.settings.path_of(self.get_argument("name")), "w") as file:  # SEC101
            file.write("")

    def put(self):
        with open(settings.checked_path_of(self.get_argument("name")), "w") as file:
            file.write("")
