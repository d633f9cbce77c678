# profile: standard
"""What a configuration may say of a cookie is for it to say; what nobody can is not."""
from typing import Optional

import jwt
from flask import Flask, Response


class Manager:
    def __init__(self):
        self._samesite: Optional[str] = None

    def init_app(self, app: Flask):
        self._samesite = app.config["JWT_COOKIE_SAMESITE"]
        self.register(app)

    def register(self, app: Flask):
        @app.after_request
        def keep(response: Response):
            token = jwt.encode({"sub": "x"}, self._key, algorithm="HS256")
            response.set_cookie("jwt", value=token, httponly=True, secure=True, samesite=self._samesite)
            return response


class Plain:
    def __init__(self):
        self._samesite = None

    def register(self, app: Flask):
        @app.after_request
        def keep(response: Response):
            token = jwt.encode({"sub": "x"}, self._key, algorithm="HS256")
            response.set_cookie("jwt", value=token, httponly=True, secure=True, samesite=self._samesite)  # SEC500
            response.set_cookie("jwt", value=token, httponly=True, secure=True)  # SEC500
            return response
