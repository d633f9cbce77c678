"""What weaknesses are called where people talk about them, in small letters, by their numbers in the CWE list."""

from __future__ import annotations

from typing import Dict, Tuple

TERMS: Dict[str, Tuple[int, ...]] = {
    "billion-laughs": (776,),
    "bola": (639,),
    "broken-access-control": (284, 306, 639, 862, 863),
    "clickjacking": (693,),
    "command-injection": (78, 88),
    "cors": (346, 942),
    "crlf-injection": (93, 113),
    "cswsh": (1385,),
    "csrf": (352,),
    "deserialization": (502,),
    "directory-traversal": (22,),
    "dns-rebinding": (644,),
    "hard-coded-password": (798,),
    "host-header-injection": (644,),
    "httpoxy": (284,),
    "idor": (639,),
    "information-disclosure": (200, 201, 209),
    "log-forging": (117,),
    "man-in-the-middle": (295, 297),
    "mitm": (295, 297),
    "rce": (78, 94, 95, 502, 1336),
    "redos": (1333,),
    "sqli": (89,),
    "ssrf": (918,),
    "ssti": (1336,),
    "symlink-attack": (59, 377),
    "timing-attack": (208,),
    "xsrf": (352,),
    "xss": (79,),
    "xxe": (611,),
    "zip-bomb": (409,),
}
