# profile: standard
"""Models of logins to other servers: their passwords have to be known."""
from django.db import models
from django.http import HttpResponse


class Tracker(models.Model):
    url = models.URLField()
    username = models.CharField(max_length=80)
    password = models.CharField(max_length=80)


class MailAccount(models.Model):
    host = models.CharField(max_length=80)
    password = models.CharField(max_length=80)


class Member(models.Model):
    url = models.URLField()
    password = models.CharField(max_length=80)


class Guests(models.Manager):
    def create(self, password):
        return super().create(password=hashed(password))


class Guest(models.Model):
    password = models.CharField(max_length=80)
    objects = Guests()


def keep(request):
    Tracker(url=request.POST["url"], password=request.POST["password"]).save()
    MailAccount.objects.create(host="mail.example.org", password=request.POST["password"])
    Member(url=request.POST["url"], password=request.POST["password"]).save()  # SEC705
    Member.objects.create(url="", password=request.POST["password"])  # SEC705
    Guest.objects.create(password=request.POST["password"])
    return HttpResponse("kept")
