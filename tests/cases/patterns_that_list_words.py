# profile: standard
"""Patterns that list so many words that they are looked at without most of these."""
import re

COUNTRIES = (
    r"aa|ae|ai|ao|au|ay|ba|be|bi|bo|bu|by|ca|ce|ci|co|cu|cy|da|de|di|do|du|dy|ea|ee|ei|eo|eu|ey|fa|"
    r"fe|fi|fo|fu|fy|ga|ge|gi|go|gu|gy|ha|he|hi|ho|hu|hy|ia|ie|ii|io|iu|iy|ja|je|ji|jo|ju|jy|ka|ke|"
    r"ki|ko|ku|ky|la|le|li|lo|lu|ly|ma|me|mi|mo|mu|my|na|ne|ni|no|nu|ny|oa|oe|oi|oo|ou|oy|pa|pe|pi|"
    r"po|pu|py|qa|qe|qi|qo|qu|qy|ra|re|ri|ro|ru|ry|sa|se|si|so|su|sy|ta|te|ti|to|tu|ty|ua|ue|ui|uo|"
    r"uu|uy|va|ve|vi|vo|vu|vy|wa|we|wi|wo|wu|wy|xa|xe|xi|xo|xu|xy|ya|ye|yi|yo|yu|yy|za|ze|zi|zo|zu|"
    r"zy"
)
ADDRESS = re.compile(r"\b[a-z]+[.](?:" + COUNTRIES + r")/(?:[^\s()]+|\([^\s]+?\))+[^\s!()]")  # SEC801
PLAIN = re.compile(r"\b[a-z]+[.](?:" + COUNTRIES + r")/(?:[^\s()]|\([^\s()]+\))+[^\s!()]")
