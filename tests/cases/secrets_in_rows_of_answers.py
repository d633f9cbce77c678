# profile: standard
from django.contrib.auth.models import User
from django.http import JsonResponse
from rest_framework import serializers

from .models import Account


def one(request):
    user = User.objects.get(pk=request.GET["id"])
    return JsonResponse({"name": user.username, "password": user.password})  # SEC706


def listed(request):
    rows = [{"name": user.username, "password": user.password} for user in User.objects.all()]
    return JsonResponse({"rows": rows})  # SEC706


def appended(request):
    rows = []
    for user in User.objects.all():
        rows.append({"name": user.username, "password": user.password})
    return JsonResponse({"rows": rows})  # SEC706


def appended_by_name(request):
    rows = []
    for user in User.objects.all():
        row = {"name": user.username, "password": user.password}
        rows.append(row)
    return JsonResponse(rows, safe=False)  # SEC706


def taken_out(request):
    rows = []
    for user in User.objects.all():
        rows.append({"name": user.username, "password": user.password})
    for row in rows:
        check(row.pop("password"))
    return JsonResponse({"rows": rows})


def sent_before(request):
    rows = []
    answer = JsonResponse({"rows": rows})
    rows.append({"password": request.user.password})
    check(rows)
    return answer


def of_another(request):
    def put():
        rows = []
        rows.append({"password": request.user.password})
        check(rows)

    put()
    rows = []
    return JsonResponse({"rows": rows})


def counted(request):
    rows = [{"name": user.username} for user in User.objects.all()]
    return JsonResponse({"rows": rows, "count": Account.objects.values("password").count()})


def columns(request):
    return JsonResponse(list(User.objects.values("id", "password")), safe=False)  # SEC706


def columns_by_order(request):
    return JsonResponse({"rows": list(Account.objects.filter(active=True).values_list("name", "hashed_password"))})  # SEC706


def all_columns(request):
    return JsonResponse({"rows": list(User.objects.order_by("id").values())})  # SEC706


def some_columns(request):
    return JsonResponse({"rows": list(User.objects.values("id", "username")), "all": list(Account.objects.values())})


def of_a_dictionary(request):
    return JsonResponse({"rows": list(request.session.values()), "values": list(TABLE.values("password"))})


def hashed(request):
    account = Account.objects.get(pk=request.GET["id"])
    return JsonResponse({"hash": account.password_hash})  # SEC706


def reset(request):
    account = Account.objects.get(pk=request.GET["id"])
    return JsonResponse({"token": account.reset_token})  # SEC706


def made_of_it(request):
    hashed_password = make_password(request.POST["password"])
    return JsonResponse({"hashed_password": hashed_password})


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password"]  # SEC706


class PlainSerializer(serializers.ModelSerializer):
    password = serializers.CharField(max_length=80)

    class Meta:
        model = User
        fields = ("id", "username", "password")  # SEC706


class WrittenSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password"]
        extra_kwargs = {"password": {"write_only": True}}


class MemberSerializer(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True)

    class Meta:
        model = User
        fields = ["id", "username", "password"]


class HiddenSerializer(serializers.ModelSerializer):
    password = MaskedField()

    class Meta:
        model = User
        fields = ["id", "username", "password"]


class KindSerializer(serializers.ModelSerializer):
    password = serializers.CharField(**OPTIONS)

    class Meta:
        model = User
        fields = ["id", "username", "password"]


class ChosenSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password"]

    def to_representation(self, instance):
        return {"name": instance.username}


class SharedSerializer(serializers.ModelSerializer):
    class Meta(WrittenSerializer.Meta):
        fields = ["id", "username", "password"]


class RegisterSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["username", "password"]


class NameSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password_changed"]


class Table:
    class Meta:
        fields = ["id", "password"]
