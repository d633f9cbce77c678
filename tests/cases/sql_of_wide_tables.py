# profile: standard
"""A dictionary of constants is one however many it has; what was put into it later is not among them."""

TABLE = {
    "a": "bird_a", "b": "bird_b", "c": "bird_c", "d": "bird_d", "e": "bird_e", "f": "bird_f",
    "g": "bird_g", "h": "bird_h", "i": "bird_i", "j": "bird_j", "k": "bird_k", "l": "bird_l",
    "m": "bird_m", "n": "bird_n", "o": "bird_o", "p": "bird_p", "q": "bird_q", "r": "bird_r",
    "s": "bird_s", "t": "bird_t", "u": "bird_u", "v": "bird_v", "w": "bird_w", "x": "bird_x",
    "y": "bird_y", "z": "bird_z",
}


def chosen(cursor, letter):
    cursor.execute(f"SELECT * FROM birds WHERE name = '{TABLE.get(letter)}'")
    cursor.execute(f"SELECT * FROM birds WHERE name = '{TABLE.get(letter, 'bird_a')}'")
    cursor.execute(f"SELECT * FROM birds WHERE name = '{TABLE[letter]}'")


def chosen_or_given(cursor, letter, name):
    cursor.execute(f"SELECT * FROM birds WHERE name = '{TABLE.get(letter, name)}'")  # S608
    table = {"a": "bird_a"}
    table["b"] = name
    cursor.execute(f"SELECT * FROM birds WHERE name = '{table.get(letter)}'")  # S608
    copied = dict(name)
    cursor.execute(f"SELECT * FROM birds WHERE name = '{copied.get(letter)}'")  # S608
