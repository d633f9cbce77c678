# profile: standard
"""Arguments of queries and mutations, by the types that graphene converts them to."""
import os

import graphene


class Resize(graphene.Mutation):
    class Arguments:
        width = graphene.Int(required=True)
        ratio = graphene.Float()
        name = graphene.String(required=True)
        key = graphene.ID()
        kinds = graphene.List(graphene.String)

    done = graphene.Boolean()

    def mutate(self, info, width, name, key, ratio=1.0, kinds=()):
        os.system(f"resize {width} {ratio}")
        os.system(f"resize {name}")  # S605
        os.system(f"resize {key}")  # S605
        os.system(f"resize {kinds[0]}")  # S605
        return Resize(done=True)


class Query(graphene.ObjectType):
    page = graphene.String(number=graphene.Int(), name=graphene.String())
    since = graphene.Field(graphene.String, day=graphene.Date(required=True))

    def resolve_page(self, info, number, name):
        with open(f"pages/{number}.txt") as file:
            return file.read() + open("pages/" + name).read()  # SEC101

    def resolve_since(self, info, day, other=None):
        with open(f"days/{day}.txt") as file:
            return file.read() + open("days/" + other).read()  # SEC101

    def resolve_all(self, info, number):
        return open("pages/" + number).read()  # SEC101
