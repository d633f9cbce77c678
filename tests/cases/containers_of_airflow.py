# profile: standard
"""What whoever starts a DAG says, in shells of pods and containers, and as words of programs there."""
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.providers.docker.operators.docker import DockerOperator
from airflow.providers.google.cloud.operators.kubernetes_engine import GKEStartPodOperator

SHELL = ["/bin/sh", "-c"]
NAME = "shop"

pod = KubernetesPodOperator(task_id="a", cmds=["sh", "-c"], arguments=["dump {{ dag_run.conf['table'] }}"])  # SEC661
pod = KubernetesPodOperator(task_id="b", cmds=SHELL, arguments=[f"dump {NAME} {{{{ params.table }}}}"])  # SEC661
pod = GKEStartPodOperator(task_id="c", cmds=["bash", "-lc", "dump " + "{{ dag_run.conf.table }}"])  # SEC661
box = DockerOperator(task_id="d", image="dump", command="sh -c 'dump {{ params.table }}'")  # SEC661
box = DockerOperator(task_id="e", image="dump", command=["bash", "-c", "dump {{ params.table }}"])  # SEC661
box = DockerOperator(task_id="f", image="dump", entrypoint=["bash", "-c"], command="dump {{ params.table }}")  # SEC661

pod = KubernetesPodOperator(task_id="g", cmds=["dump"], arguments=["{{ dag_run.conf['table'] }}"])
pod = KubernetesPodOperator(task_id="h", cmds=["sh", "-c"], arguments=['dump "$1"', "sh", "{{ dag_run.conf['table'] }}"])
pod = KubernetesPodOperator(task_id="i", cmds=["sh", "-c"], arguments=["dump {{ ds }}"])
pod = KubernetesPodOperator(
    task_id="j", cmds=["sh", "-c"], arguments=['dump "$TABLE"'], env_vars={"TABLE": "{{ dag_run.conf['table'] }}"})
box = DockerOperator(task_id="k", image="dump", command="dump {{ params.table }}")
box = DockerOperator(task_id="l", image="dump", command="sh -c 'dump {{ params.table }}'", params={"table": "shop"})
