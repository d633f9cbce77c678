# profile: standard
"""A pattern of an origin in which anything may stand right before the domain lets in those whose domain ends so."""
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask_cors import CORS, cross_origin

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*example\.com", allow_credentials=True)  # SEC804
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https?://(.+)example\.com(?::\d+)?", allow_credentials=True)  # SEC804
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*-shop\.vercel\.app", allow_credentials=True)  # SEC804
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.example\.com", allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://(.*\.)?example\.com", allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://shop-[0-9]+\.example\.com", allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://[a-z]+-shop\.example\.com", allow_credentials=True)
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w*example\.com$"]  # SEC804
CORS(app, origins=r"https://.*\.example\.com")


@cross_origin(origins=r"https://.*example\.com")  # SEC804
def show():
    return ""
