"""Names of what is drawn at random: what nobody may guess, and what may well be guessed."""

from __future__ import annotations

from flake8_secure.regex import regex

# Names of what nobody may guess.
_SECRET = regex(
    r"(?i)(^|_|\b)(api_?key|auth|captcha|challenge|cookie|credential|csrf|iv|key|license|nonce|one_?time|otp|pass(code|phrase|"
    r"wd|word)?|pin|pwd?|salt|secret|session(_?(id|key|token))?|sid|ticket|token|voucher|coupon|verification(_?code)?|"
    r"activation(_?code)?|reset(_?code)?|invite(_?code)?|remember(_?me)?"
    r"|(access|auth|backup|claim|confirm(ation)?|discount|e?mail|gift|join|login|numeric|one_?time|otp|pairing|promo|recovery|"
    r"referral|security|share|short|sms|unlock|verify)_?code)s?($|_|\d)|^code$"
    r"|^_*(create|gen(erate)?|issue|make)_(random_)?(card_?num(ber)?|cv[cv]2?)$"
    r"|^(?!ob|pos)[a-z]+sessions?$|(?-i:[a-z](Challenge|Token|Key|Secret|Password|Salt|Nonce|Session|Cookie|Pin|Otp)s?$)"
)
_NOT_SECRET = regex(r"(?i)key_?(board|frame|point|prefix|word|stroke|error|list|index|range|space|press|down|up)|tokenize|"
                    r"(^|_)(num|number)_of_|^num_|"
                    r"(cache|column|config|dict|field|file|foreign|group|hash|item|log|lookup|node|object|partition|primary|rand|"
                    r"random|row|sample|shard|sort|storage|test)_?key|pinned|tokens?_?(count|id|index|len(gth)?|limit|num|type)|"
                    r"(challenge|coupon|key|license|ticket|voucher)_?ids?$|_count(er)?s?$|"
                    r"_?(dir(ectory)?|file(_?name)?|folder)s?$|cookie_?(jar|name|path|suffix)$|"
                    r"key_?(kind|len(gth)?|name|size|type)s?$|"
                    r"(input|max|min|num|output|prompt|sampled?|target|total)_tokens?$|(colou?r|design|theme)_?tokens?$|"
                    r"(^|_)colou?rs?_|"
                    r"^_*pass_(\w+_)?(along|on|through|to)(_|$)|"  # does something
                    r"session_?(bytes|count|len(gth)?|num(ber)?|rate|rx|tx)$"
                    r"|(^|_)(echo|heart_?beat|ping|pong)_(key|nonce|token)$|(^|_)(first|last|max|min|start)_nonce$"
                    # How much, how long, how often, and what it looks like.
                    r"|_(age|amount|attempt|bucket|colou?r|cost|day|delay|duration|expir(y|ation|es)|height|hour|interval|jitter|"
                    r"len(gth)?|lifetime|limit|max_?age|minute|offset|order|percentage|position|probability|rate|ratio|"
                    r"ret(ry|ries)|score|second|size|speed|strength|threshold|time|time_?out|ttl|user|weight|width|x|y)s?$"
                    r"|(?-i:[a-z](Age|Color|Delay|Duration|Length|Lifetime|Limit|Size|Timeout|Ttl|TTL|Weight)s?$)"
                    r"|(^|_)(n|mask(ed)?|next|predicted|prev(ious)?)_tokens?$")
# Names of what may well be guessed.
HARMLESS = regex(
    r"(?i)(^|_)(angle|fill|backoff|batch|chance|color|colour|count|delay|duration|height|idx|index|interval|jitter|latency|"
    r"noise|offset|position|prob|probability|ratio|rate|retry|retries|size|sleep|speed|step|temperature|time|timeout|wait|"
    r"weight|width|[ds]?port|random_?state|alias|hostname|countdown|deadline|length|x|y|z|lat|lon|score|shuffle|sample|"
    r"clock_?seq|fingerprint|"
    r"train|test|seed|epoch|dice|roll|card|player|level|damage|enemy|prefix|suffix|boundary|sep(arator)?|user_?name|nick_?name|"
    r"fraction|label|magic|amount|price|quantity|age|year|month|day|hour|minute|second)s?($|_)"
    r"|(^|_)(account|flight|invoice|order|phone|serial|tracking)_?(no|num|number)$|(^|_)(ean|reference|sku|slug|upc)$"
    r"|^(fake|generate|make|new|random)_?name$|^unique_?(name|string)$|(^|_)(pid|tid)$|(?-i:[a-z](Guid|P(id|ID)|Thread(Id|ID))$)"
    r"|(^|_)(app|branch|bucket|cluster|computer|column|container|deployment|device|display|fork|gateway|group|host|image|"
    r"instance|machine|pool|project|queue|registry|repo(sitory)?|resource|server|service|stage|table|topic|vm|volume|"
    r"workspace)_?name$"
    r"|(?-i:(App|Computer|Device|Host|Machine|Server|Service|Stage|Table)Name$)"
    r"|(?-i:[a-z](Count|Delay|Duration|Index|Interval|Offset|Position|Size|Speed|Timeout)s?$)"
    r"|(^|_)(batch|button|canvas|channel|chart|client|container|correlation|cursor|device|dialog|div|dom|element|execution|"
    r"figure|form|frame|html|input|job|message|modal|msg|node|picker|process|request|run|series|span|statement|stream|tab|task|"
    r"thread|trace|widget|worker)_?id$"
    r"|(^|_)(ip(v[46])?|mac|subnet)($|_)|(^|_)(num|number)_of_|^num_|(^|_)(max|min)_"
)


def is_secret(name: str) -> bool:
    """Tell whether nobody may guess what goes by *name*."""
    return _SECRET.search(name) is not None and _NOT_SECRET.search(name) is None
