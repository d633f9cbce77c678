# profile: audit
"""Sessions that settings of CherryPy turn on, and the flags of their cookie."""
import cherrypy

SETTINGS = {"/": {"tools.sessions.on": True, "tools.sessions.name": "shop"}}  # SEC501
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.secure": True})  # SEC501
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.secure": False, "tools.sessions.httponly": True})  # SEC501
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.httponly": True, "tools.sessions.secure": True})
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.httponly": True, "tools.sessions.secure": SECURE})
cherrypy.config.update({"tools.sessions.on": True, **COMMON})
cherrypy.config.update({"tools.sessions.on": False})
cherrypy.config.update({"tools.sessions.only": True})
cherrypy.quickstart(None, "/", SETTINGS)
