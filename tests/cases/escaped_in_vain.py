# profile: standard
"""What is escaped for HTML does no harm in texts, and does in addresses, bare attributes and scripts."""

from html import escape
from flask import Flask, make_response, request
from markupsafe import escape as esc

app = Flask(__name__)


@app.route("/address")
def address():
    url = request.args["url"]
    return f'<a href="{escape(url)}">go</a>'  # SEC105


@app.route("/behind")
def behind():
    name = request.args["name"]
    return f'<a href="/shelf/{escape(name)}">go</a>'


@app.route("/class")
def bare():
    kind = request.args["kind"]
    return "<p class=" + escape(kind) + ">text</p>"  # SEC105


@app.route("/class2")
def quoted():
    kind = request.args["kind"]
    return '<p class="' + escape(kind) + '">text</p>'


@app.route("/click")
def click():
    name = request.args["name"]
    return "<button onclick=\"show('%s')\">x</button>" % esc(name)  # SEC105


@app.route("/script")
def script():
    name = request.args["name"]
    page = f"""
    <script>
      var size = {escape(name)};
    </script>
    """
    return page  # SEC105


@app.route("/script2")
def script2():
    name = request.args["name"]
    return f"""
    <script>
      var size = "{escape(name)}";
    </script>
    """


@app.route("/script3")
def script3():
    name = request.args["name"]
    return f"""
    <script>
      var size = 3;
    </script>
    <p>size: {escape(name)}</p>
    <p>size={escape(name)}</p>
    <p>5 < {escape(name)}</p>
    """


@app.route("/own")
def own():
    return f'<a href="{escape(request.url)}">again</a>'


@app.route("/own2")
def own2():
    return f'<a href="{escape(request.path)}">again</a>'


@app.route("/checked")
def checked():
    url = request.args["url"]
    if not url.startswith(("http://", "https://")):
        url = "/"
    return f'<a href="{escape(url)}">go</a>'


@app.route("/number")
def number():
    size = int(request.args["size"])
    return f"<p class={escape(size)}>go</p>"


@app.route("/form")
def form():
    to = request.args["to"]
    html = "<form method='post' action='{}'>".format(escape(to))
    html += "</form>"
    return html  # SEC105


@app.route("/img")
def img():
    to = request.args["to"]
    return f'<img src="{escape(to)}">'


@app.route("/value")
def value():
    to = request.args["to"]
    return f'<input name="q" value="{escape(to)}" onfocus="this.select()"><b title="{escape(to)}">'


@app.route("/plain")
def plain():
    answer = make_response(f"<a href='{escape(request.args['to'])}'>")
    answer.mimetype = "text/plain"
    return answer


@app.route("/typed")
def typed():
    return f"<a href='{escape(request.args['to'])}'>", 200, {"Content-Type": "text/plain"}


@app.route("/missing")
def missing():
    return f"<a href='{escape(request.args['to'])}'>", 404  # SEC105
