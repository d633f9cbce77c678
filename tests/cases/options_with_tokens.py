"""Tokens and keys that a program is given on its command line, and what is about them."""
import subprocess  # S404


def start(token, key, count):
    subprocess.run(["/usr/bin/worker", "--api-key", key])  # S603 SEC707
    subprocess.run(["/usr/bin/worker", f"--token={token}"])  # S603 SEC707
    subprocess.run(["/usr/bin/worker", "--auth-token", token, "--count", count])  # S603 SEC707
    subprocess.run(["/usr/bin/curl", "-H", f"Authorization: Bearer {token}", "https://shop.example.org"])  # S603 SEC707
    subprocess.run(["/usr/bin/curl", "-H", "X-Api-Key: " + key, "https://shop.example.org"])  # S603 SEC707


def start_others(token, path, count):
    subprocess.run(["/usr/bin/worker", "--token-file", path])  # S603
    subprocess.run(["/usr/bin/worker", f"--count={count}", token])  # S603
    subprocess.run(["/usr/bin/worker", "--count", count, "--token", "--verbose", path])  # S603
    subprocess.run(["/usr/bin/worker", "--token", "none", count])  # S603
    subprocess.run(["/usr/bin/curl", "-H", f"Accept: {count}", "https://shop.example.org"])  # S603
