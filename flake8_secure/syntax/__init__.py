"""What a file contains: one walk, the scopes it finds, and what the names in them mean."""
