# profile: standard
"""What a class says of its fields is not what an instance of it was sent."""
import msgspec
from litestar import post


class Tag(msgspec.Struct):
    name: str

    def to_dict(self):
        return {field: getattr(self, field) for field in self.__struct_fields__}

    def chosen(self):
        return getattr(self, self.name)  # SEC116


@post("/tags")
async def create(data: Tag) -> None:
    store(data.to_dict())
    store(data.chosen())
