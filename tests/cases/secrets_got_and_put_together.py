# profile: standard
"""Secrets that functions get, that stand in a text with more, and codes that methods compute."""


class Service:
    def may_call(self, request):
        if request.headers.get("KEY") == self.get_config("api_key"):  # SEC212
            return True
        if request.headers.get("COLOR") == self.get_config("color"):
            return True
        if request.headers.get("KEY") == self.get_label("api_key"):
            return True
        if request.headers.get("KEY") == self.get_config("api_key", scope="shop"):
            return True
        return request.headers.get("KEY") == self.get_config(self.section, "api_key")  # SEC212

    def check_api(self, request):
        if request.params.get("x") != self.get_api_token():  # SEC212
            raise PermissionError
        if request.headers.get("x") != self.get_token_type():
            raise ValueError
        if request.headers.get("x") != self.derive_api_token():
            raise ValueError
        if request.headers.get("x") != self.get_api_token(request):
            raise ValueError
        if request.form["csrf_token"] != self.session.get_csrf_token():
            raise PermissionError

    def check_pair(self, request):
        if request.headers.get("x") != f"{self.user}:{self.password}":  # SEC212
            raise PermissionError
        if request.headers.get("x") != self.user + ":" + self.password:  # SEC212
            raise PermissionError
        if request.headers.get("x") != "%s:%s" % (self.user, self.password):  # SEC212
            raise PermissionError
        if request.headers.get("x") != "{}:{}".format(self.user, self.password):  # SEC212
            raise PermissionError
        if request.headers.get("x") != f"{self.user}:password":
            raise ValueError
        if request.headers.get("x") != self.offset + self.token:
            raise ValueError


class Cipher:
    def open(self, nonce, ciphertext, data):
        tag = ciphertext[-16:]
        if tag != self._auth(ciphertext[:-16], data):  # SEC212
            return None
        return self.decrypt(nonce, ciphertext[:-16])

    def _auth(self, ciphertext, data):
        return self.field.multiply(ciphertext, data)

    def verify(self, data, mac):
        expected = self._mac(data)
        return mac == expected  # SEC212

    def check(self, message, tag):
        return self.compute_tag(message) == tag  # SEC212

    def is_known(self, element, tag, data):
        return element.tag == tag or tag == self.make_tag(data) or self.kind == self.compute_tag(data)

    def is_neighbour(self, device, mac):
        return device.mac == mac or self.get_mac(device) == mac or self.mac(device) == mac
