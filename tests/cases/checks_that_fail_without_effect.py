# profile: standard
"""Checks of signatures whose failure changes nothing, or does."""
import logging

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from cryptography.exceptions import InvalidSignature
from itsdangerous import BadSignature, Signer
from PIL import Image

hasher = PasswordHasher()


def guarded(view, key):
    def wrapper(request):
        try:
            jwt.decode(request.token, key, algorithms=["RS256"])  # SEC215
        except Exception:
            pass
        return view(request)
    return wrapper


def in_a_branch(key, signature, blob):
    if signature:
        try:
            key.verify(signature, blob)  # SEC215
        except (InvalidSignature, TypeError) as error:
            logging.warning("signature: %s", error)
    return blob


def unsigned(signer, value):
    try:
        Signer(signer).unsign(value)  # SEC215
    except BadSignature:
        """Never mind."""
    return value.rpartition(".")[0]


def always(key, signature, blob):
    try:
        key.verify(signature, blob)  # SEC215
        return True
    except InvalidSignature:
        return True


def noted(key, signature, blob):
    good = True
    try:
        key.verify(signature, blob)
    except InvalidSignature:
        good = False
    return blob if good else None


def noted_first(key, signature, blob):
    good = False
    try:
        key.verify(signature, blob)
        good = True
    except InvalidSignature:
        pass
    return blob if good else None


def of_any_key(keys, signature, blob):
    for key in keys:
        try:
            key.verify(signature, blob)
            return blob
        except InvalidSignature:
            continue
    raise ValueError("no key fits")


def expired(token, key):
    try:
        jwt.decode(token, key, algorithms=["RS256"])
    except jwt.ExpiredSignatureError:
        logging.info("expired")
    return token


def answered(key, signature, blob):
    try:
        key.verify(signature, blob)
    except InvalidSignature:
        print("wrong")
    else:
        print("right")
    return len(blob)


def shown(key, signature, blob):
    try:
        key.verify(signature, blob)
        print("right")
    except InvalidSignature:
        print("wrong")
    print(len(blob))


def without_user(word, stored):
    try:
        hasher.verify(stored, word)
    except VerifyMismatchError:
        pass
    return None


def with_dummy(word, found):
    try:
        hasher.verify("dummy", word)
    except VerifyMismatchError:
        pass
    return found


def last(key, signature, blob):
    try:
        key.verify(signature, blob)
    except InvalidSignature:
        logging.error("wrong")


def picture(path):
    try:
        Image.open(path).verify()
    except OSError:
        pass
    return path


class Form:
    def save(self):
        try:
            self.verify(self.fields)
        except ValueError:
            pass
        return self.fields


def claims(token, key):
    try:
        return jwt.decode(token, key, algorithms=["RS256"])
    except jwt.InvalidTokenError:
        return jwt.decode(token, options={"verify_signature": False})  # SEC530


def claims_of_old_ones(token, key):
    try:
        return jwt.decode(token, key, algorithms=["RS256"])
    except jwt.ExpiredSignatureError:
        return jwt.decode(token, options={"verify_signature": False})  # SEC530


def claims_for_the_log(token, key):
    try:
        return jwt.decode(token, key, algorithms=["RS256"])
    except jwt.InvalidTokenError:
        claims = jwt.decode(token, options={"verify_signature": False})
        logging.warning("wrong: %s", claims["sub"])
        raise


def sign_in(hasher, user, password, limited):
    if user is None:
        try:
            hasher.verify(TIMING_HASH, password)
        except VerifyMismatchError:
            pass
        count_failure(password)
        raise PermissionError
    return hasher.verify(user.hash, password)


def sign_in_within_limits(hasher, user, password, limited):
    if user is None:
        try:
            hasher.verify(MISSING, password)
        except VerifyMismatchError:
            pass
        if limited:
            raise TimeoutError
        raise PermissionError
    return hasher.verify(user.hash, password)


def sign_in_anyhow(hasher, user, password, limited):
    try:
        hasher.verify(user.hash, password)  # SEC215
    except VerifyMismatchError:
        pass
    if limited:
        raise TimeoutError
    return user


def sign_in_some(hasher, user, password, limited):
    try:
        hasher.verify(user.hash, password)  # SEC215
    except VerifyMismatchError:
        pass
    if limited:
        return user
    raise PermissionError
