# profile: standard
"""What is imported as Cryptodome where that is the name is PyCryptodome's under the other as well."""
try:
    from Crypto.Cipher import DES3
    from Crypto.Util import Counter
except ImportError:
    from Cryptodome.Cipher import DES3
    from Cryptodome.Util import Counter
