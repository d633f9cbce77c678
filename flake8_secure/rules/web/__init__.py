"""Web frameworks: settings, views and responses that give a protection up.

Rules without a profile are standard; some of their findings are for audits only.

======  ===============  ===============================  =======
Code    Module           Name                             Profile
======  ===============  ===============================  =======
S201    flask            flask-debug
SEC400  flask            flask-debug-setting
SEC401  flask            flask-fixed-setting              audit
SEC402  flask            werkzeug-debugger
SEC403  flask            flask-run-on-import              audit
SEC404  flask            flask-protection-missing         audit
SEC405  flask            xss-protection-header-off        audit
SEC406  flask_views      flask-template-not-escaped
SEC408  flask_views      form-field-without-limit         audit
SEC420  django.settings  django-debug
SEC421  django.settings  django-any-host
SEC422  django.settings  django-protection-off
SEC423  django.settings  django-settings-undecided        audit
SEC424  django.settings  django-middleware-missing        audit
SEC425  django.settings  django-debug-tools               audit
SEC426  django.settings  django-mail-without-tls          audit
SEC427  django.pages     django-autoescape-off
SEC428  django.pages     django-trusted-html              audit
SEC429  django.pages     django-format-html-of-formatted
SEC430  django.pages     django-unescaped-answer          audit
SEC431  django.queries   django-custom-sql-expression     audit
SEC432  django.queries   django-raw-query                 audit
SEC433  django.queries   django-form-bypassed             audit
SEC434  django.settings  rest-api-without-throttle        audit
SEC435  django.settings  rest-api-open                    audit
SEC436  contexts         all-variables-in-template
SEC437  ownership        record-of-anybody                audit
SEC440  debugging        web-debug-mode
SEC441  fastapi          fastapi-protection-missing       audit
SEC442  fastapi          trusted-host-any
SEC443  fastapi          any-proxy-trusted                audit
SEC450  aiohttp          aiohttp-follow-symlinks
SEC451  aiohttp          aiohttp-folder-listing
SEC452  aiohttp          aiohttp-csrf-missing             audit
SEC460  tornado          tornado-autoescape-off
SEC461  tornado          websocket-any-origin
SEC500  cookies          insecure-cookie
SEC501  cookies          insecure-session-cookie
SEC502  cookies          insecure-cookie-setting
SEC510  cors             cors-credentials-for-all
SEC511  cors             cors-for-all                     audit
SEC512  origins          cors-origin-reflected
SEC513  origins          client-address-from-header
SEC514  origins          host-header-in-url               audit
SEC520  csrf             csrf-disabled
SEC521  csrf             csrf-exempt                      audit
SEC530  jwt              jwt-not-verified
SEC531  jwt              jwt-none-algorithm
SEC532  jwt              jwt-hard-coded-key
SEC533  jwt              jwt-claims-not-checked           audit
SEC534  jwt              jwt-symmetric-algorithm          audit
SEC535  jwt              jwt-carries-password
SEC536  jwt              jwt-of-parameter                 audit
SEC537  jwt              jwt-mixed-algorithms
SEC540  sessions         pickled-session
SEC541  sessions         session-in-cookie
SEC542  sessions         known-signing-key
SEC543  sessions         flask-jwt-undecided              audit
SEC550  passwords        password-not-validated           audit
SEC551  passwords        empty-password
SEC553  passwords        no-password-validators           audit
SEC554  passwords        flask-login-disabled
SEC557  limits           login-without-limit              audit
======  ===============  ===============================  =======
"""
