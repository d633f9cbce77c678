# profile: standard
"""Shells that are looked for in the search path, and other programs."""
import shutil
import subprocess


def clean(folder):
    shell = shutil.which("bash") or shutil.which("sh")
    subprocess.run([shell, "-c", "rm -r " + folder])  # S603
    subprocess.run([shutil.which("zsh"), "-c", f"rm {folder}"])  # S603
    subprocess.run([shell, "-c", "date"])
    subprocess.run([shutil.which("tar"), "-c", "backup " + folder])
    subprocess.run([shell, "clean.sh", folder])
