"""Django and Django REST framework: settings, pages, queries, passwords.

=======  ===================================  =======  ===================================
Code     About                                Code     About
=======  ===================================  =======  ===================================
SEC420   DEBUG in the source                  SEC428   classes and filters that are trusted
SEC421   any host is allowed                  SEC429   format_html() of a formatted text
SEC422   a default that protects is off       SEC430   answers that are not escaped
SEC423   settings that nobody decided         SEC431   SQL expressions of one's own
SEC424   middleware that is missing           SEC432   raw() with an unknown query
SEC425   tools for debugging                  SEC433   data that a form did not clean
SEC426   mail without TLS                     SEC434   REST API without throttling
SEC427   escaping is off                      SEC435   REST API that is open by default
=======  ===================================  =======  ===================================
"""
