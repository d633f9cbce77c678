# profile: standard
"""What somebody starts a job of Airflow with, and what the program says of it."""
import sqlite3

from airflow.decorators import task
from airflow.models import BaseOperator
from airflow.operators.python import PythonOperator, get_current_context

database = sqlite3.connect("stock.db")


def load(**context):
    conf = context["dag_run"].conf
    database.execute("SELECT * FROM " + conf["table"])  # S608
    database.execute("SELECT * FROM stock WHERE day = ?", (conf["day"],))
    database.execute(f"SELECT * FROM stock_{context['ds_nodash']}")
    open("/srv/" + conf["name"])  # SEC101
    open("/srv/" + context["ds"])


def load_by_name(ds, dag_run=None, **kwargs):
    open("/srv/" + dag_run.conf.get("name", "all"))  # SEC101
    open("/srv/" + ds)


def never_started(**context):
    open("/srv/" + context["dag_run"].conf["name"])


PythonOperator(task_id="load", python_callable=load)
PythonOperator(task_id="load_by_name", python_callable=load_by_name)


@task
def extract(path: str):
    open("/srv/" + path)
    open("/srv/" + get_current_context()["dag_run"].conf["name"])  # SEC101
    return path


@task.branch
def choose(**context):
    return eval(context["dag_run"].conf["test"])  # S307


class Copy(BaseOperator):
    def execute(self, context):
        open("/srv/" + context["dag_run"].conf["name"])  # SEC101
        open("/srv/" + context["task"].task_id)


def load_by_parameter(**context):
    open("/srv/" + context["params"]["name"])  # SEC101
    open("/srv/" + context["task_instance"].task_id)


PythonOperator(task_id="load_by_parameter", python_callable=load_by_parameter)
