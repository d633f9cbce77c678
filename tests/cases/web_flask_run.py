"""A file that runs a Flask application decides about its protection."""
from flask import Flask

app = Flask(__name__)  # SEC404

if __name__ == "__main__":
    app.run()
