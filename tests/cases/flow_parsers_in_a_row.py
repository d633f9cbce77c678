# profile: standard
"""Arguments that are added to a parser one behind the other, each by what the last call gives."""
from flask_restx import Namespace, Resource

shelf = Namespace("shelf")
columns = shelf.parser().add_argument("page", type=int).add_argument("name")


@shelf.route("/books")
class Books(Resource):
    def get(self):
        given = shelf.parser().add_argument("title").add_argument("number", type=int).parse_args()
        open(given["title"]).close()  # SEC101
        return {"text": open(f"/srv/books/{given['number']}").read()}

    def put(self):
        given = columns.parse_args()
        open(given["name"]).close()  # SEC101
        return {"text": open(f"/srv/books/{given['page']}").read()}
