# profile: standard
"""Who starts a program and asks to debug it wants to see what goes on in it."""
from fastapi import FastAPI
from shop.options import in_debug_mode, in_test_mode

if in_debug_mode():
    app = FastAPI(debug=True)
elif in_test_mode():
    app = FastAPI(debug=True)  # SEC440
else:
    app = FastAPI()
