# profile: audit
"""What is called like everybody is to Google, in a program that has nothing to do with its cloud."""

GROUPS = {"members": ["allUsers", "allAuthenticatedUsers"]}
