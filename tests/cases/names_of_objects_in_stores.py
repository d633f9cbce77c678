# profile: audit
"""Objects in stores, whose names may lead out of the directory that they are written below."""
import os
from pathlib import Path

import boto3
from azure.storage.blob import ContainerClient
from google.cloud import storage

s3 = boto3.client("s3")


def fetch(bucket, directory):
    for one in s3.list_objects_v2(Bucket=bucket)["Contents"]:
        s3.download_file(bucket, one["Key"], os.path.join(directory, one["Key"]))  # SEC334
        s3.download_file(bucket, one["Key"], os.path.join(directory, os.path.basename(one["Key"])))
        s3.download_file(bucket, one["Key"], os.path.join(directory, "object"))


def fetch_pages(bucket, directory):
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for one in page.get("Contents", []):
            target = Path(directory, one["Key"])
            target.parent.mkdir(parents=True)  # SEC334
            s3.download_file(bucket, one["Key"], str(target))  # SEC334


def fetch_from(name, directory):
    bucket = boto3.resource("s3").Bucket(name)
    for one in bucket.objects.all():
        bucket.download_file(one.key, os.path.join(directory, one.key))  # SEC334
    for one in bucket.objects.filter(Prefix="reports/"):
        bucket.download_file(one.key, os.path.join(directory, one.key))  # SEC334


def fetch_blobs(name, directory):
    for blob in storage.Client().list_blobs(name):
        blob.download_to_filename(os.path.join(directory, blob.name))  # SEC334
    blob = storage.Client().bucket(name).blob("known")
    blob.download_to_filename(os.path.join(directory, blob.name))


def fetch_container(url, directory):
    container = ContainerClient.from_container_url(url)
    for blob in container.list_blobs():
        with open(os.path.join(directory, blob.name), "wb") as file:  # SEC334
            file.write(container.download_blob(blob.name).readall())
