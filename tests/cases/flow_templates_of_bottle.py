# profile: standard
"""Templates of Bottle, and what they put in as it is."""
from bottle import post, request, template


@post("/preview")
def preview():
    text = request.forms.getunicode("text", "")
    if request.query.raw:
        return template("<article>{{!text}}</article>", text=text)  # SEC105
    return template("<article>{{text}}</article><p>{{!line}}</p>", text=text, line="<hr>")
