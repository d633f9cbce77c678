# profile: standard
"""Models in files that the program names, which are its own, and in others."""
from pathlib import Path

import joblib
import numpy

MODELS = Path(__file__).parent / "models"

BASE = joblib.load(MODELS / "base.joblib")
ROWS = numpy.load("rows.npy", allow_pickle=True)


def load(name):
    joblib.load(MODELS / name)  # SEC302
    numpy.load(name, allow_pickle=True)  # SEC302
    return map(joblib.load, [name])  # SEC302
