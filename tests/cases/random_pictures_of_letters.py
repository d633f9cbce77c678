# profile: standard
"""What letters look like that only people can read, and which letters these are."""
import random
import string


def random_letter_color_challenge():
    red, green = random.randint(64, 15000), random.randint(64, 15000)
    return f"#{red:02X}{green:02X}"


def random_letter_challenge():
    red, green = random.randint(64, 15000), random.randint(64, 15000)  # S311  # S311
    return f"#{red:02X}{green:02X}"


def captcha_image(letters, limits):
    picture = letters.rotate(random.randrange(*limits), expand=0)
    picture.rectangle(random.randrange(*limits))
    picture.note(random.randrange(*limits))
    return picture


def char_challenge():
    letters = ""
    for _ in range(6):
        letters += random.choice(string.ascii_uppercase)  # S311
    return letters
