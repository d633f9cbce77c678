# profile: standard
# Types that other modules annotate with what a framework injects: sessions of databases, and who has logged in.

from fastapi import APIRouter

from .deps import CurrentActiveUser, CurrentUser, DbSession, OptionalCurrentUser, SqlAsyncSession
from .models import ChatSession, CurrentWeather

router = APIRouter()


@router.get("/own")
def own(session: DbSession, other: SqlAsyncSession, user: CurrentUser, active: CurrentActiveUser, some: OptionalCurrentUser):
    open("/srv/" + session.name)
    open("/srv/" + other.name)
    open("/srv/" + user.name)
    open("/srv/" + active.name)
    open("/srv/" + some.name)


@router.post("/chat")
def chat(session: ChatSession):
    open("/srv/" + session.name)  # SEC101


@router.post("/weather")
def weather(current: CurrentWeather):
    open("/srv/" + current.name)  # SEC101
