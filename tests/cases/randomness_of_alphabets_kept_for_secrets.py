# profile: standard
"""An alphabet says what is spelled with it, whatever the function is called."""
import random
import string

WCS_SECRET_CHARSET = string.ascii_letters + string.digits
CAPTCHA_CHARS = "abcdef"
MAZE_CHARACTERS = "#. "
passwordChars = "abc123"


def spell_signature(length):
    return "".join(random.choice(WCS_SECRET_CHARSET) for _ in range(length)).encode()  # S311


def spell(length):
    return "".join(random.choices(passwordChars, k=length))  # S311


def draw_picture(length):
    return "".join(random.choice(CAPTCHA_CHARS) for _ in range(length))


def dig(width):
    return "".join(random.choice(MAZE_CHARACTERS) for _ in range(width))


def hand(letters):
    return random.choice(letters)
