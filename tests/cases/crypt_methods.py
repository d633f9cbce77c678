# profile: standard
"""Methods of the module crypt: two that are too fast, and those that are not."""
import crypt

stored = crypt.crypt(word, salt=crypt.METHOD_CRYPT)  # S324
stored = crypt.crypt(word, crypt.mksalt(method=crypt.METHOD_MD5))  # S324
stored = crypt.crypt(word, crypt.METHOD_BLOWFISH)
stored = crypt.crypt(word, crypt.mksalt(crypt.METHOD_BLOWFISH, rounds=1 << 12))
stored = crypt.crypt(word)
