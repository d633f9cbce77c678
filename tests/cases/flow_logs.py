# confidence: medium
"""What has line breaks when it is logged."""
import json
import logging

import structlog
from flask import Flask, request
from loguru import logger

app = Flask(__name__)
log = logging.getLogger(__name__)
events = structlog.get_logger()


@app.route("/page/<name>", methods=["POST"])
def page(name):
    word = request.args["word"]
    log.info("word %r", word)
    log.info("%d words, %r and %a", 2, word, word)
    log.log(logging.INFO, "100 %%: %-10r", word)
    log.info("%(word)r", {"word": word})
    log.info("word", extra={"word": word}, exc_info=word)
    events.info("word", word=word)
    log.info(f"{word!r} {word=}")
    log.info("{!r} {word!a}".format(word, word=word))
    log.info("%r" % word)
    log.info("%s: %s" % (ascii(word), json.dumps(word)))

    log.info("word %s", word)  # SEC111
    log.info("%d words, %r and %s", 2, word, word)  # SEC111
    log.log(logging.INFO, "word %s", word)  # SEC111
    log.info("%(word)s", {"word": word})  # SEC111
    log.info(msg=word)  # SEC111
    log.info(f"{word!s} {word:>20}")  # SEC111
    log.info("{:>20}".format(word))  # SEC111
    log.info("%r and %20s" % (word, word))  # SEC111
    log.info(word, name)  # SEC111
    log.info("%s", *[word])  # SEC111
    logger.info("{word}", word=word)  # SEC111
    events.info("word " + name)  # SEC111


@app.route("/parts", methods=["POST"])
def parts():
    # Servers take no line break in a header.
    log.info("from %s, %s", request.headers["Origin"], request.user_agent.string)
    log.info("from %s", request.environ["HTTP_ORIGIN"])
    log.info("from %s", request.environ["REMOTE_ADDR"])
    log.info("without %s", {"name", "text"} - set(request.form))
    log.info("beside %s", set(request.form) - {"name", "text"})  # SEC111
    log.info("by %s", request.environ["REMOTE_USER"])  # SEC111
    log.info("crumb %s", request.cookies["crumb"])  # SEC111
    # Dictionaries, lists and files show what they hold by its repr().
    log.info("%s", request.form)
    log.info("%s and %s", request.files["picture"], request.get_json())
    document = json.loads(request.data)
    log.info("%s" % document)
    log.info(f"{document}")
    log.info("%s", document["text"])  # SEC111
    log.info(f"{document['text']}")  # SEC111
    log.info("%s", request.files["picture"].filename)  # SEC111
    log.info("%s", request.form["text"])  # SEC111
    return {}


class Log(logging.getLoggerClass()):
    def shout(self):
        self.info("%s", request.form["text"])  # SEC111
        self.info("%r", request.form["text"])


def shout():
    Log("shop").error(request.form["text"])  # SEC111
    Log("shop").error("%r", request.form["text"])


@app.route("/lines", methods=["POST"])
def lines():
    text = request.args["text"]
    log.info("text %s", "".join(text.splitlines()))
    log.info("text %s", " ".join(text.split()))
    for line in text.splitlines():
        log.info("line %s", line)
    log.info("text %s", "\n".join(text.split()))  # SEC111
    log.info("text %s", "".join(text.splitlines(True)))  # SEC111
    log.info("text %s", " ".join(text.split(" ")))  # SEC111
