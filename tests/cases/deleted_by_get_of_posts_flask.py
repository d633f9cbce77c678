# profile: standard
"""The same in Flask."""
from flask import Flask, redirect
from flask_login import login_required

from blog.models import Post, db

app = Flask(__name__)


@app.route("/post/<int:number>/delete")
@login_required
def remove(number):  # SEC522
    db.session.delete(Post.query.get_or_404(number))
    db.session.commit()
    return redirect("/")
