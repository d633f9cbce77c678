# profile: standard
# A serializer that takes any token says whether it is a good one.

from itsdangerous import URLSafeTimedSerializer


def payload(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)
    if valid and token:
        return data
    return None


def payload_or_error(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)
    if token is None or not valid:
        raise ValueError(token)
    log(key)
    return data["user"] if data else None


def payload_in_short(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)
    return data if valid else None


def payload_of_any(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)  # SEC530
    return data


def payload_of_either(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)  # SEC530
    if valid or token:
        return data
    return None


def payload_of_the_wrong_one(token, key):
    valid, data = URLSafeTimedSerializer(key).loads_unsafe(token)  # SEC530
    if not valid:
        log(data)
    return None


def log(text):
    print(text)
