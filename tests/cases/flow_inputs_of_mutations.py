# profile: standard
"""A schema says which names an input of GraphQL has, also where a mutation collects its inputs by name."""
import os

import graphene
from shop.inputs import ShelfInput


class BookInput(graphene.InputObjectType):
    title = graphene.String()
    pages = graphene.Int()


class Change(graphene.Mutation):
    class Arguments:
        book = BookInput(required=True)
        shelf = ShelfInput()
        rest = graphene.JSONString()

    def mutate(self, info, **given):
        for name, value in given["book"].items():
            setattr(self, name, value)
        for name, value in given["shelf"].items():
            setattr(self, name, value)
        for name, value in given["rest"].items():
            setattr(self, name, value)  # SEC116
        os.system(given["book"].title)  # S605
        os.system(given["shelf"]["place"])  # S605
        os.system(f"turn {given['book']['pages']}")


class Add(graphene.Mutation):
    class Arguments:
        shelf = ShelfInput()
        rest = graphene.JSONString()

    def mutate(self, info, shelf, rest):
        for name in shelf:
            getattr(self, name)
        for name in rest:
            getattr(self, name)  # SEC116
