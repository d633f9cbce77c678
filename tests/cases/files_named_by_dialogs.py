# profile: standard
"""What is called like the name of an attachment, without a mail: the user's choice in a dialog."""


def save(dialog, text):
    with open(dialog.get_filename(), "w") as file:
        file.write(text)
