# profile: standard
"""One of several phrases, or of the keys of a table but for the first, is no secret; nor are coordinates of a picture."""
import random

from django.conf import settings
from shop import say

WEATHER_STRINGS = ("The rain pours down.", "A gust of wind blows.", "It is a fine day.")
LETTER_STRINGS = ("abcdef", "0123456789")


def tell(room, rows):
    room.say("|w%s|n" % random.choice(WEATHER_STRINGS))
    say("|w%s|n" % random.choice(LETTER_STRINGS))  # S311
    rows.append((1, random.choice(settings.BOOTSTRAP_COLOR_TYPES)))
    rows.append((1, random.choice(settings.STR_TYPES)))  # S311


def chosen():
    chosen_db_key = random.choice(list(settings.DATABASES.keys())[1:])
    return settings.DATABASES[chosen_db_key]


def click(page, box):
    captcha_x, captcha_y = box["x"] + random.randint(26, 28), box["y"] + random.randint(25, 27)
    captcha = str(random.randint(1000, 9999))  # S311
    page.click(captcha_x, captcha_y)
    return captcha
