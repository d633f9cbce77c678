# profile: standard
"""A user that is made for the check of a password, and for nothing else, is not kept."""
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

User = get_user_model()


class Checking(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True)

    def validate(self, attrs):
        user = User(**attrs)
        validate_password(attrs.get("password"), user)
        return attrs


class CheckingAtOnce(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True)

    def validate(self, attrs):
        validate_password(attrs.get("password"), user=User(**attrs))
        return attrs


class Keeping(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True)

    def create(self, attrs):
        user = User(**attrs)  # SEC705
        validate_password(attrs.get("password"), user)
        user.save()
        return user
