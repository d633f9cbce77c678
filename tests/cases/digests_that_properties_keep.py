# profile: standard
"""A property that is called after the digest that it keeps of a file."""
import hashlib


class Upload:
    @property
    def md5(self):
        if self._md5 is None:
            self._md5 = hashlib.md5(self.data.getvalue()).hexdigest()
        return self._md5

    @property
    def proof(self):
        if self._proof is None:
            self._proof = hashlib.md5(self.data.getvalue()).hexdigest()  # S324
        return self._proof

    @property
    def sha1(self):
        if self._sha1 is None:
            self._token = hashlib.sha1(self.data.getvalue()).hexdigest()  # S324
        return self._sha1
