# profile: standard
"""An application that is wrapped is still one."""
from quart import Quart
from quart_cors import cors

app = cors(Quart(__name__), allow_origin="https://shop.example")
app.run(debug=True)  # S201
