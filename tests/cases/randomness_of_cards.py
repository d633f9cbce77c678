# profile: standard
"""Numbers of cards that are drawn at random for somebody to pay with, and those of a game."""
import random
import string


def generate_cvv():
    return "".join(random.choices(string.digits, k=3))  # S311


def generate_card_number():
    return "4" + "".join(random.choices(string.digits, k=15))  # S311


def draw_card():
    return random.choices(string.digits, k=1)


def deal(deck):
    card_number = random.randint(0, len(deck) - 1)
    return deck[card_number]
