# profile: standard
"""Names under which a cluster or a cloud keeps secrets, which are no secrets."""

from airflow.providers.cncf.kubernetes.secret import Secret
from google.cloud import run_v2

from shop import connect

token = Secret(deploy_type="env", deploy_target="TOKEN", secret="airflow-gke-restricted-secrets", key="shop__token")
selected = run_v2.SecretKeySelector(secret="shop-restricted-secrets", version="latest")
connection = connect(secret="airflow-gke-restricted-secrets")  # S106
