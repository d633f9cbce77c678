# profile: standard
"""Loops that escape each element of a list, or each value of a dictionary, where it is."""

from django.utils.html import escape
from django.utils.safestring import mark_safe


def by_place(text):
    words = text.split()
    for place, word in enumerate(words):
        words[place] = escape(word)
    return mark_safe("<br>".join(words))


def by_number(text):
    words = text.split()
    for place in range(len(words)):
        words[place] = escape(words[place])
    for word in words:
        yield mark_safe(word)


def by_kind(text):
    words = text.split()
    for place, word in enumerate(words):
        if word.startswith("http"):
            words[place] = '<a href="%s">here</a>' % escape(word)
            continue
        if not word:
            raise ValueError
        elif word.isupper():
            words[place] = "<b>" + escape(word) + "</b>"
        else:
            words[place] = escape(word)
    return mark_safe("<br>".join(words))


def of_request(request):
    words = request.GET["q"].split()
    for place, word in enumerate(words):
        words[place] = escape(word)
    return mark_safe("<br>".join(words))


def values(request):
    data = dict(request.GET.items())
    for key, value in data.items():
        data[key] = escape(value)
    return mark_safe("<br>".join(data.values()))


def values_by_key(request):
    data = request.GET.dict()
    for key in data:
        data[key] = escape(data[key])
    return mark_safe(data["q"])


def values_of_copied_keys(request):
    data = {"q": request.GET["q"], "n": request.GET["n"]}
    for key in list(data.keys()):
        data[key] = escape(data[key])
    return mark_safe(data["q"] + data["n"])


def not_the_keys(request):
    data = request.GET.dict()
    for key in data:
        data[key] = escape(data[key])
    return mark_safe("<br>".join(data))  # S308


def some(text):
    words = text.split()
    for place, word in enumerate(words):
        if "<" in word:
            words[place] = escape(word)
    return mark_safe("<br>".join(words))  # S308


def but_for_some(text):
    words = text.split()
    for place, word in enumerate(words):
        if "x" in word:
            continue
        words[place] = escape(word)
    return mark_safe("<br>".join(words))  # S308


def up_to_one(request):
    words = request.GET["q"].split()
    for place, word in enumerate(words):
        if word == "--":
            break
        words[place] = escape(word)
    return mark_safe("<br>".join(words))  # S308


def one_kind(text):
    words = text.split()
    for place, word in enumerate(words):
        if word.startswith("http"):
            words[place] = '<a href="%s">here</a>' % word
        else:
            words[place] = escape(word)
    return mark_safe("<br>".join(words))  # S308


def more_behind(text, more):
    words = text.split()
    for place, word in enumerate(words):
        words[place] = escape(word)
    words.append(more)
    return mark_safe("<br>".join(words))  # S308


def more_within(text, more):
    words = text.split()
    for place, word in enumerate(words):
        words[place] = escape(word)
        words[place] += more
    return mark_safe("<br>".join(words))  # S308


def other_places(request):
    words = request.GET["q"].split()
    for place, word in enumerate(words):
        words[place // 2] = escape(word)
    return mark_safe("<br>".join(words))  # S308


def other_list(request):
    words, others = request.GET["q"].split(), request.GET["n"].split()
    for place, word in enumerate(words):
        words[place] = escape(word)
    words = others
    return mark_safe("<br>".join(words))  # S308
