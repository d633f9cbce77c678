"""Regular expressions that take too long, or that let through what they were to stop."""
