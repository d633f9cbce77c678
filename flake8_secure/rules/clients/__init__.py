"""Client libraries: connections without TLS, checks or passwords, and commands that they run elsewhere.

===========  ==========================================================================
Codes        About
===========  ==========================================================================
SEC600-609   databases, caches, search engines and queues
SEC620-629   SQLAlchemy
SEC630-639   boto3
SEC640-649   LDAP
SEC650-659   Docker
SEC660-669   Airflow, sh, GraphQL
===========  ==========================================================================
"""
