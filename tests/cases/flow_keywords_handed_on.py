"""Names of keywords that functions hand on; and what decides an `and`, which is empty then."""
from django.views import View
from shop.models import Order


class Changing:
    def update(self, request, *args, **kwargs):
        return super().update(request, *args, **kwargs)


class Orders(Changing, View):
    slug_field = "slug"

    def put(self, request, *args, **kwargs):
        return self.update(request, *args, **kwargs)

    def patch(self, request, *args, **kwargs):
        kwargs["partial"] = True
        return self.update(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        save(**kwargs)
        save(**dict(kwargs, kind="new"))
        save(**request.POST.dict())

    def get(self, request):
        order = Order.objects.first()
        slug = self.kwargs.get("slug")
        field = slug and self.slug_field or None
        setattr(order, field, slug)
        name = request.GET["name"] and request.GET["field"]
        setattr(order, name, slug)  # SEC116


def save(**fields):
    Order.objects.create(**fields)  # SEC125
