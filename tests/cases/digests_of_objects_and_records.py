# profile: standard
"""Digests of objects that are written out, of records with the digest by that function, and those that nothing says it of."""
import hashlib
import json


class Place:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        if name == "path":
            object.__setattr__(self, "_path_hash", hashlib.sha1(value.encode()).digest())
            object.__setattr__(self, "_seal", hashlib.sha1(value.encode()).digest())  # S324

    @property
    def hash(self):
        hash = hashlib.sha1()
        hash.update(self.model_dump_json().encode())
        return hash.hexdigest()

    @property
    def other_hash(self):
        hash = hashlib.sha1()  # S324
        hash.update(self.text.encode())
        return hash.hexdigest()


def ask(query):
    key = json.dumps(query, sort_keys=True).encode()
    made = hashlib.sha1(key)
    return made, query


def ask_with(query, secret):
    key = json.dumps({"query": query, "by": secret}).encode()
    token = hashlib.sha1(key).hexdigest()  # S324
    return token, query


def hash_of(text, place):
    return hashlib.md5(text.encode()).digest()[place]


def check(record, data, expected):
    made = hashlib.sha1()
    made.update(data)
    if made.hexdigest() != record.sha1:
        return False
    value = hashlib.md5(data).hexdigest()
    if value != record["md5"]:
        return False
    other = hashlib.sha1(data).hexdigest()  # S324
    return other == expected


def keep(data, sha1):
    if sha1 is True:
        sha1 = hashlib.sha1(data).hexdigest()
    return upload(data, sha1=sha1)


def hash_stream(stream):
    return hashlib.file_digest(stream, hashlib.sha1).hexdigest() if stream.read() else None


def proof(stream):
    return hashlib.file_digest(stream, hashlib.sha1).hexdigest()  # S324
