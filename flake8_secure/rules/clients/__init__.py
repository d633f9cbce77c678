"""Client libraries: connections without TLS, checks or passwords, and commands that they run elsewhere.

Rules without a profile are standard; some of their findings are for audits only.

======  ===========  ==========================  =======
Code    Module       Name                        Profile
======  ===========  ==========================  =======
SEC600  connections  store-not-verified
SEC601  connections  store-without-tls
SEC602  stores       mongodb-cr
SEC603  stores       mongo-client-unprotected    audit
SEC604  stores       redis-client-unprotected    audit
SEC620  sqlalchemy   sqlalchemy-fragment         audit
SEC630  boto3        public-object
SEC640  ldap         ldap-without-password
SEC641  ldap         ldap-without-tls
SEC642  ldap         ldap-not-verified
SEC650  docker       docker-any-image            audit
SEC651  docker       docker-privileged
SEC652  docker       docker-daemon-without-tls
SEC660  commands     airflow-formatted-command   audit
SEC661  commands     airflow-command-of-trigger
SEC662  commands     sh-formatted-argument       audit
SEC663  commands     graphql-explorer            audit
======  ===========  ==========================  =======
"""
