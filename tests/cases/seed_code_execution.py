# profile: standard
"""Text that is run: what the first list of rules shows, and what nobody can change."""
import ast


def constant():
    eval("1 + 1")
    eval(f"1 + 1")
    exec("import sys")


def literal(text):
    ast.literal_eval(text)


def given():
    user_input = "os.system('cat /etc/passwd')"
    eval(user_input)  # S307
    user_input = "import os; os.system('cat /etc/passwd')"
    exec(user_input)  # S102
