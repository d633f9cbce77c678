# profile: standard
"""Functions that run code, named in a list of builtins or in one of their own."""
KNOWN = {dict, eval, exec, float, int}
RUNNERS = [eval, exec]  # S102, S307
CHOICES = {"eval": eval, "float": float, "int": int}  # S307
MINE = [eval, run, start]  # S307
