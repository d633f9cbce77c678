# profile: standard
"""A handler of Tornado whose base class is in another module, in a file that does not import Tornado."""

from project.views import BaseHandler


class Run(BaseHandler):
    def get(self):
        name = self.get_argument("name")
        self.write("<p>%s</p>" % name)  # SEC105
        with open("/srv/" + name) as f:  # SEC101
            self.write(f.read())
