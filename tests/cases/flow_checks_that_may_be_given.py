# profile: standard
"""Checks that whoever sets a handler up may give it: where there is none, that was a choice."""
import os

import tornado.web


class Files(tornado.web.RequestHandler):
    def initialize(self, root, path_validation=None, on_start=None):
        self.root = root
        self._path_validation = path_validation
        self.on_start = on_start

    def get(self, path):
        if self._path_validation is not None:
            self._path_validation(path)
        with open(os.path.join(self.root, path)) as file:
            return file.read()

    def post(self, path):
        if self.on_start is not None:
            self.on_start(path)
        with open(os.path.join(self.root, path)) as file:  # SEC101
            return file.read()

    def put(self, path):
        if self.root is not None:
            self._path_validation(path)
        with open(os.path.join(self.root, path)) as file:  # SEC101
            return file.read()
