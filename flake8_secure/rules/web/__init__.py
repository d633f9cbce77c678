"""Web frameworks: settings, views and responses that give a protection up.

===========  ==========================================================================
Codes        About
===========  ==========================================================================
S201         Flask's debugger
SEC400-409   Flask
SEC420-439   Django and Django REST framework
SEC440-449   Starlette and FastAPI, debug modes of other frameworks
SEC450-459   aiohttp
SEC460-469   Tornado
SEC500-509   cookies
SEC510-519   cross-origin requests
SEC520-529   forged requests
SEC530-539   JSON Web Tokens
SEC540-549   sessions and the keys that sign them
SEC550-559   passwords of users, logins
===========  ==========================================================================
"""
