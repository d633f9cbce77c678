# profile: standard
"""Routers that a project makes of those of a framework."""
from fastapi.responses import FileResponse

from project.routing import APIRouter, Register

router = APIRouter()
register = Register()


@router.get("/files/{path:path}")
async def file(path):
    return FileResponse("/srv/files/" + path)  # SEC101


@router.get("/files")
async def index():
    return FileResponse("/srv/files/index.html")


@register.get("/files/{path}")
async def other(path):
    return FileResponse("/srv/files/" + path)
