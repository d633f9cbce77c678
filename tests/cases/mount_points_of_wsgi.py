# profile: standard
"""Where the server has mounted an application, which no visitor chooses, and what visitors ask for."""


class Redirecting:
    def __call__(self, environ, start_response):
        start_response("301 Moved Permanently", [("Location", environ.get("SCRIPT_NAME", "") + "/")])
        return []


class RedirectingTo:
    def __call__(self, environ, start_response):
        start_response("301 Moved Permanently", [("Location", environ["QUERY_STRING"])])  # SEC104
        return []
