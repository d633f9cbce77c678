# profile: standard
# A mixin that asks who comes is asked only where it stands before the view.

from braces.views import LoginRequiredMixin as Braces
from django.contrib.auth.mixins import AccessMixin, LoginRequiredMixin, PermissionRequiredMixin, UserPassesTestMixin
from django.core.exceptions import PermissionDenied
from django.utils.decorators import method_decorator
from django.views import View
from django.views.generic import DetailView, TemplateView
from django.views.generic.detail import SingleObjectMixin
from guardian.mixins import PermissionRequiredMixin as ObjectPermission
from rest_framework.views import APIView
from rest_framework.viewsets import ModelViewSet


class Show(DetailView, PermissionRequiredMixin):  # SEC558
    permission_required = "shop.view_order"


class Owned(DetailView, ObjectPermission):  # SEC558
    permission_required = "shop.view_order"


class Api(APIView, LoginRequiredMixin):  # SEC558
    pass


class Set(ModelViewSet, Braces):  # SEC558
    pass


class Staff(View, UserPassesTestMixin):  # SEC558
    def test_func(self):
        return self.request.user.is_staff

    def post(self, request, number):
        return delete(number)


class Base(TemplateView):
    template_name = "base.html"

    def dispatch(self, request):
        return super().dispatch(request)


class Report(Base, LoginRequiredMixin):  # SEC558
    pass


class StaffMixin(AccessMixin):
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_staff:
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class OwnerMixin:
    def dispatch(self, request, *args, **kwargs):
        if self.get_object().owner != request.user:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class LoggedMixin:
    def dispatch(self, request, *args, **kwargs):
        logger.info("asked")
        return super().dispatch(request, *args, **kwargs)


class OfStaff(DetailView, StaffMixin):  # SEC558
    pass


class OfOwner(
    DetailView,
    SingleObjectMixin,
    OwnerMixin,  # SEC558
):
    pass


class Logged(DetailView, LoggedMixin):
    pass


class Right(LoginRequiredMixin, DetailView):
    pass


class RightStaff(StaffMixin, DetailView):
    pass


class OnlyMixins(UserPassesTestMixin, SingleObjectMixin, LoginRequiredMixin):
    def test_func(self):
        return True


class OrderMixin(SingleObjectMixin):
    model = Order


class OrderPart(SingleObjectMixin):
    model = Order


class RightOrder(OrderMixin, LoginRequiredMixin, DetailView):
    pass


class RightPart(OrderPart, LoginRequiredMixin, DetailView):
    pass


class Guarded(LoginRequiredMixin, View):
    pass


class StillGuarded(DetailView, Guarded):  # View stands behind both
    pass


class GuardedTwice(Guarded, LoginRequiredMixin):
    pass


class GuardedOnce(Guarded, PermissionRequiredMixin):  # SEC558
    permission_required = "shop.view_order"


class Own(View, LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.login()
        return super().dispatch(request, *args, **kwargs)


class ByHand(View, PermissionRequiredMixin):
    permission_required = "shop.view_order"

    def get(self, request):
        return page() if self.has_permission() else self.handle_no_permission()


class Unused(View, AccessMixin):
    pass


@method_decorator(login_required, name="dispatch")
class Decorated(DetailView, LoginRequiredMixin):  # SEC558
    pass
