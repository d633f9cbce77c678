# profile: standard
"""Numbers that players guess or are told, and lists of numbers; codes and tokens that are put into messages, too."""
import random


def play(guess):
    number = random.randint(1, 100)
    if guess != number:
        print("The number was " + str(number) + "!")
    other = random.randint(1, 100)
    if guess == str(other):
        print("{} it was".format(other))
    print("Rolled: " + str(random.randint(1, 6)))
    print(str(random.randint(1, 6)))
    print("Temperature: " + str(random.uniform(20, 30)) + " C")
    print(str(random.randint(0, 9)), end="")  # S311
    return "You hit the goblin for " + str(random.randint(5, 15)) + " points."


def write(path):
    count = random.randint(1, 100)
    text = str(random.randint(1, 100))
    print(count)
    print(text, " ".join(str(random.randint(0, 1000)) for _ in range(count)))
    print("".join(str(random.randint(0, 9)) for _ in range(count)))  # S311
    print("-".join([str(random.randint(0, 9)) for _ in range(4)]))  # S311
    with open(path, "w") as out:
        out.write(str(random.randint(0, 100)) + "\n")
        out.write(",".join([str(random.randint(0, 10**6)) for _ in range(10)]))
        out.write(str(random.randint(0, 100)))  # S311
    result = "{:.2f}".format(random.random()) + "," + "{:.2f}".format(random.random())
    return result


def get_value(answer):
    answer("The number is " + str(random.randint(100000, 999999)))  # S311
    answer("Your code is " + str(random.randint(1, 7777)))  # S311
    answer("https://shop.example.org/reset?n=" + str(random.randint(1, 7777)))  # S311
    text = str(random.randint(0, 9)) + str(random.randint(0, 9))  # S311 S311
    text += str(random.randint(0, 9))  # S311
    value = random.randint(1, 7777)
    print("The number was " + str(value) + "!")
    answer(str(value))
    num = random.randint(1, 7777)
    return text


def draw_numbers():
    numbers = [str(random.randint(1, 49)) for _ in range(6)]
    print("Numbers: " + " ".join(numbers))
    result = [str(random.randint(0, 9)) for _ in range(6)]  # S311
    print("".join(result))
    values = [str(random.randint(0, 9)) for _ in range(6)]  # S311
    print(*values, sep="")


def rounds():
    secret_number = random.randint(1, 10)
    secret_code = [random.choice(["red", "blue"]) for _ in range(4)]
    secret_word = random.choice(["apple", "pear"])
    return secret_number, secret_code, secret_word


def logins():
    secret_number = random.randint(1, 10**9)  # S311
    secret_code = "".join(random.choice(["1", "2"]) for _ in range(4))  # S311
    secret_numbers = str(random.randint(0, 9)) + str(random.randint(0, 9))  # S311 S311
    otp = str(random.randint(1000, 9999))  # S311
    secret = random.randint(1, 10)  # S311
    return secret_number, secret_code, secret_numbers, otp, secret
