# profile: standard
"""Tasks of Celery that are given the results of those in front of them."""
from celery import chain, chord, group, shared_task
from flask import make_response, request


@shared_task
def stripped(name):
    return name.strip()


@shared_task
def counted(name):
    return len(name)


@shared_task
def second(name):
    return make_response("<p>" + name)  # SEC105


@shared_task
def third(name):
    return make_response("<p>" + name)  # SEC105


@shared_task
def piped(name):
    return make_response("<p>" + name)  # SEC105


@shared_task
def linked(name):
    return make_response("<p>" + name)  # SEC105


@shared_task
def joined(names):
    return make_response("<p>" + names[0])  # SEC105


@shared_task
def called(names):
    return make_response("<p>" + names[0])  # SEC105


@shared_task
def grouped(names):
    return make_response("<p>" + names[0])  # SEC105


@shared_task
def told(number, name):
    return make_response(f"<p>{number}"), make_response("<p>" + name)  # SEC105


@shared_task
def shown(name):
    return make_response(f"<p>{name}")


@shared_task
def shown_alone(name):
    return make_response("<p>" + name)


def start():
    name = request.args["name"]
    chain(stripped.s(name), second.s(), counted.s(), shown.s()).delay()
    (stripped.s(name) | stripped.s() | third.s()).delay()
    (stripped.s(name) | piped.s()).delay()
    stripped.apply_async((name,), link=linked.s())
    counted.apply_async((name,), link=shown.s())
    chord([stripped.s(name)], joined.s())()
    chord(stripped.s(one) for one in [name])(called.s())
    (group(stripped.s(one) for one in [name]) | grouped.s()).delay()
    (counted.s(name) | told.s(name)).delay()
    (stripped.s(name) | shown_alone.si("all")).delay()
    (stripped.s("all") | shown_alone.s()).delay()
    chain(shown_alone.s("all"), counted.s(name)).delay()
