# profile: standard
"""What is imported as Cryptodome somewhere else says nothing of Crypto."""
from Cryptodome.Random import get_random_bytes

try:
    from Crypto.Util import Counter  # S413
except ImportError:
    Counter = None

try:
    from Cryptodome.Util import strxor
except ImportError:
    strxor = None
