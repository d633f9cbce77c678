"""The built-in rules, a module for each family. A rule is found by being a value of its module."""
