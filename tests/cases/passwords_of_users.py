# profile: standard
"""Users of Django that are made with a password as it was typed, and by what hashes it."""
from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.shortcuts import redirect
from shop.models import Member


def join(request):
    name, word = request.POST["name"], request.POST["password"]
    User.objects.create(username=name, password=word)  # SEC705
    get_user_model().objects.create(username=name, password=word)  # SEC705
    User.objects.create(username=name, password=make_password(word))
    User.objects.create_user(name, password=word)
    Member.objects.create(name=name, password=word)
    return redirect("/")


def change(request):
    user = User.objects.get(username=request.POST["username"])
    user.password = request.POST["password"]  # SEC705
    user.save()
    return redirect("/")


def change_well(request):
    user = get_user_model().objects.get(username=request.POST["username"])
    user.password = make_password(request.POST["password"])
    user.email = request.POST["password"]
    user.save()
    return redirect("/")


def make(request):
    user = get_user_model()(username=request.POST["username"], password=request.POST["password"])  # SEC705
    user.save()
    return redirect("/")


def make_well(request):
    user = User(username=request.POST["username"], password=request.POST["password"])
    user.set_password(user.password)
    user.save()
    return redirect("/")


def change_at_once(request):
    Member.objects.filter(pk=request.user.pk).update(password=request.POST["password"])  # SEC705
    Member.objects.filter(pk=request.user.pk).update(password=make_password(request.POST["password"]))
    request.session.update(password=request.POST["password"])
    return redirect("/")


class JoinForm(forms.ModelForm):
    password = forms.CharField()


def join_by_form(request):
    form = JoinForm(request.POST)
    user = form.save(commit=False)
    user.password = form.cleaned_data["password"]  # SEC705
    user.save()
    return redirect("/")


def join_by_form_well(request):
    form = JoinForm(request.POST)
    user = form.save(commit=False)
    user.password = make_password(form.cleaned_data["password"])
    user.save()
    return redirect("/")


def ask_by_form(request):
    form = JoinForm(request.POST)
    client = form.save()
    client.password = form.cleaned_data["password"]
    return client.login()
