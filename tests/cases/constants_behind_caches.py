# profile: standard
# A cache calls a function with what its callers pass.

from functools import lru_cache
from pathlib import Path

import joblib
import streamlit as st
from tools import cached, repeated

DATA = Path("/srv/data")
MODELS = {"small": "small.joblib", "large": "large.joblib"}


@lru_cache
def of_the_program(path):
    return joblib.load(DATA / path)


@st.cache_resource(show_spinner=False)
def shown(path):
    return joblib.load(DATA / path)


@cached
def of_anybody(path):
    return joblib.load(DATA / path)  # SEC302


@repeated
def changed_on_the_way(path):
    return joblib.load(DATA / path)  # SEC302


def predict(size, path):
    of_anybody(path)
    changed_on_the_way(MODELS[size])
    return of_the_program(MODELS[size]).predict([1]), shown(MODELS[size]).predict([1])
