# profile: standard
"""Digests that find something or tell things apart, and those that prove something."""
import hashlib
import hmac
import json
import os
import random
from hashlib import md5, sha1

import requests
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.twofactor.totp import TOTP


def etag(page):
    digest = hashlib.sha1()
    digest.update(page)
    return digest.hexdigest()


def cache_key(name):
    return "pages:" + md5(name.encode()).hexdigest()


def picture(email):
    return f"https://www.gravatar.com/avatar/{md5(email.lower().encode()).hexdigest()}"


def accept(key):
    """Return the value of Sec-WebSocket-Accept."""
    return sha1(key + GUID).digest()


def is_known(password):
    found = sha1(password.encode()).hexdigest()
    return found[5:] in requests.get("https://api.pwnedpasswords.com/range/" + found[:5], timeout=9).text


def place(path, email, stream):
    named = md5(os.fspath(path).encode()).hexdigest()
    content = md5(open(path, "rb").read()).hexdigest()  # S324
    return {"emailHash": md5(email.encode()).hexdigest(), "hash": md5(email.encode()).hexdigest()}, named, content  # S324


def identified(texts, ids, session):
    ids = ids or [sha1(text.encode()).hexdigest() for text in texts]
    session_id = sha1(session).hexdigest()  # S324
    rows = [sha1(text.encode()).hexdigest() for text in texts]  # S324
    return ids, session_id, rows


def is_changed(headers, data):
    return md5(data).hexdigest() != headers.get("If-None-Match")


SIGNING = dict(key_derivation="hmac", digest_method=hashlib.sha1)
LOOSE = dict(key_derivation="concat", function=hashlib.sha1)  # S324


def offered(info, stream, piece_length):
    pieces = [sha1(stream.read(piece_length)).digest()]
    return pieces, magnet(sha1(info).hexdigest())


def found_by(info):
    info_hash = sha1(info).hexdigest()
    return info_hash


class Codes:
    algorithm = hashes.SHA1()
    signing = hashes.SHA1()  # S303

    def code(self, key, time):
        return TOTP(key, 6, algorithm=self.algorithm, time_step=30).generate(time), sign(key, self.signing)


def authenticated(key, is_new):
    function = hashes.SHA256() if is_new else hashes.SHA1()
    return HMAC(key, function)


def digested(is_new, key):
    function = hashes.SHA256() if is_new else hashes.SHA1()  # S303
    return HMAC(key, function), hashes.Hash(function)


def mac(key, data, digest=hashlib.sha1):
    return hmac.new(key, msg=data, digestmod=digest).hexdigest()


def no_mac(data, digest=hashlib.sha1):  # S324
    return digest(data).hexdigest()


def told_apart(event, title):
    guid = sha1(title.encode()).hexdigest()
    grid = sha1(title.encode()).hexdigest()
    return guid, grid


def kept(name, count, data, page):
    short = hashlib.md5(name).hexdigest()[:8]
    place = int(hashlib.md5(name).hexdigest(), 16) % count
    filename = sha1(data).hexdigest() + ".png"
    header["ETag"] = '"%s"' % md5(page).hexdigest()
    size = sha1().digest_size
    return short, place, filename, size


def digest_of(data, *, usedforsecurity=True):
    return hashlib.md5(data)


def signed(key, message):
    hmac.new(key, message, hashlib.sha1)
    hmac.new(key, message, "sha1")
    hmac.new(key, message, hashlib.md5)  # S324


def proofs(password, token, data):
    cache = {}
    cache_key = md5(token).hexdigest()  # S324
    stored_password = sha1(data).hexdigest()  # S324
    short = md5(password).hexdigest()[:8]  # S324
    fingerprint = md5(data).hexdigest()  # S324
    half = sha1(data).hexdigest()[:20]  # S324
    return cache, cache_key, stored_password, short, fingerprint, half


def signature(data):
    cache_entry = md5(data).hexdigest()  # S324
    return cache_entry


def tried(data):
    try:
        digest = hashlib.md5()
    except ValueError:
        digest = hashlib.md5(usedforsecurity=False)
    try:
        digest = hashlib.md5()
    except ValueError:
        digest = hashlib.new("md5", **{"usedforsecurity": False})
    try:
        other = hashlib.md5(data)  # S324
    except ValueError:
        other = None
    chosen = sha1
    print("hashed with {}".format(chosen))
    return digest, other


OFFERED = {"3des-cbc": (algorithms.TripleDES, 24), "sha1": hashes.SHA1()}
OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
signature = key.sign(message, padding.PKCS1v15(), hashes.SHA1())  # S303


def checksum(items):
    digest = md5()
    for item in items:
        digest.update(item)
    return digest.hexdigest()


def name_of(value):
    digest = md5(value)
    return uuid.UUID(digest.hexdigest())


def stretched(key, salt):
    return derive(sha1().name, key, salt)  # S324


def style(tag):
    digest = md5(tag.encode()).hexdigest()
    return int(digest[:4], 16) % 360, md5(tag.encode()).digest()[0]


def half_style(tag):
    digest = md5(tag.encode()).hexdigest()  # S324
    return digest[:4], digest


def compared(instance, key):
    first = sha1(json.dumps(instance, sort_keys=True).encode()).hexdigest()
    second = sha1(json.dumps(instance).encode()).hexdigest()
    third = sha1((json.dumps(instance, sort_keys=True) + key.secret).encode()).hexdigest()  # S324
    return first, second, third


def response_file(folder, arguments, source):
    hasher = sha1()
    hasher.update(arguments)
    digest = hasher.hexdigest()
    named = md5(source)
    other = md5(source)  # S324
    return f"rsp_{digest}.rsp", os.path.join(folder, named.hexdigest()), other.hexdigest()


def changed(path, data, known):
    old_file_hash = md5(data).digest()
    # Fast is enough here, it is not cryptographically secure.
    fast = md5(path.read_bytes()).digest()
    return old_file_hash != known, fast


class Post:
    def __repr__(self):
        digest = md5()
        digest.update(self.text)
        return digest.hexdigest()

    def described(self):
        digest = md5()  # S324
        digest.update(self.text)
        return digest.hexdigest(), md5(b"").hexdigest(), md5(b"text").hexdigest()  # S324


def module_of(schemas):
    module_name = sha1("".join(schemas).encode()).hexdigest()
    return module_name


def made_up(text):
    first = md5(str(random.random()).encode()).hexdigest()  # S324
    second = sha1(os.urandom(64)).hexdigest()
    third = sha1(text).hexdigest()  # S324
    return first, second, third


def file_hash(stream):
    digest = md5()
    digest.update(stream.read())
    return {"md5": digest.hexdigest(), "size": len(sha1(stream.read()).hexdigest())}


def insecure_digest(text):
    return md5(text).hexdigest()  # S324


def non_cryptographic_digest(text):
    return md5(text).hexdigest()


def announced(text):
    parts = {"md5": md5(text).hexdigest(), "sum": md5(text).hexdigest()}  # S324
    return parts


def of_git(text):
    return sha1(b"blob " + text).hexdigest()


def indexed(form, content, other, family):
    form["md5_digest"] = md5(content).hexdigest()
    form["digest"] = md5(content).hexdigest()
    form["other"] = md5(other).hexdigest()  # S324
    form["sha256"] = hashlib.sha256(content).hexdigest()
    summed = sha1()
    summed.update(family)
    whole = sha1()  # S324
    whole.update(family)
    return form, summed.hexdigest()[:8], whole.hexdigest()


def old_and_new_password(password):
    old = hashlib.sha1(password.encode()).hexdigest()  # S324
    return old, hashlib.sha512(password.encode()).hexdigest()


def of_either_kind(content):
    old = hashlib.sha1(content).hexdigest()
    return old, hashlib.sha512(content).hexdigest()


def of_all_kinds(content, password):
    first = hashlib.md5()
    second = hashlib.sha256()
    first.update(content)
    second.update(content)
    third = hashlib.md5()  # S324
    third.update(password)
    second.update(password)
    fourth = hashlib.md5()  # S324
    fourth.update(content[1:])
    return first, second, third, fourth


def of_all_kinds_of_password(password):
    first = hashlib.md5()  # S324
    second = hashlib.sha256()
    first.update(password)
    second.update(password)
    return first, second


def tag_of(text):
    return md5(text).hexdigest()


def checksums(pages):
    checksum = tag_of(pages)
    return {"checksum": checksum}


def mark_of(text):
    return md5(text).hexdigest()  # S324


def seals(user, pages):
    user.signature = mark_of(pages)


class PageCache:
    def reduced(self, text):
        return md5(text).hexdigest()


def file_name_root(pages):
    summed = md5()
    summed.update(pages)
    return summed.digest()


def message_id_hash(message):
    return md5(message["Message-ID"].encode()).digest()


def session_id_hash(text):
    return md5(text).digest()  # S324


def get_digest(filename):
    h = hashlib.md5()
    with open(filename, "rb") as stream:
        h.update(stream.read())
    return h.hexdigest()


def calculate_md5(data):
    return hashlib.md5(data.encode("utf-8")).hexdigest()


def sha1_of_package(package):
    return hash_stream(open(package, "rb"), hashlib.sha1())


def hash_download(address):
    with open(address, "rb") as stream:
        return hashlib.sha1(stream.read()).hexdigest()


def hash_text(text):
    return hashlib.sha1(text).hexdigest()  # S324


def file_sha1(address):
    return hash_stream(open(address, "rb"), hashlib.sha1)


def some_sha1(address):
    hash_stream(open(address, "rb"), hashlib.sha1)  # S324


def get_md5(text):
    return hashlib.md5(text).hexdigest()  # S324


def stored(password):
    return get_md5(password)


def md5_of_word(word, salt):
    return hashlib.md5(word + salt).hexdigest()  # S324


ALGORITHMS = dict(md5=hashlib.md5, sha1=hashlib.sha1, sha256=hashlib.sha256)
CHOSEN = make(md5=hashlib.md5)  # S324


def is_whole(path, digest, **digests):
    digests["md5"] = digest
    for algorithm, expected in digests.items():
        with open(path, "rb") as stream:
            if hashlib.file_digest(stream, algorithm).hexdigest() != expected:
                return False
    return True


def is_the_same(known, path, content):
    return path in known and known[path] == hashlib.md5(content).hexdigest()


def is_proved(known, user, content):
    return known[user] == hashlib.md5(content).hexdigest()  # S324


def named(run):
    result = "%s.cached" % hashlib.sha1(run).hexdigest()
    return os.path.join("logs", result)


def sent(query):
    fields = {"query": query}
    fields["sign"] = hashlib.md5(query).hexdigest()
    requests.get("https://shop.example/", params=fields, timeout=5)
    requests.post("https://shop.example/", headers={"X-Sign": hashlib.md5(query).hexdigest()}, timeout=5)
    more = [("query", query)]
    more.append(("sign", hashlib.md5(query).hexdigest().upper()))
    return client.request("https://shop.example/", params=more)


def answered(query):
    fields = {"query": query}
    fields["sign"] = hashlib.md5(query).hexdigest()  # S324
    return Answer(headers=fields)
