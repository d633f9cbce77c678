# profile: standard
"""Functions that a cloud runs for an event, each in a container of its own."""
import functions_framework
from google.cloud import storage


@functions_framework.cloud_event
def on_upload(event):
    storage.Client().bucket("shelf").blob("list.csv").download_to_filename("/tmp/shelf/list.csv")
