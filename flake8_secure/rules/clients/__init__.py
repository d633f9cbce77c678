"""Client libraries: connections without TLS, checks or passwords, and commands that they run elsewhere."""
