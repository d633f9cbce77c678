# profile: standard
"""Functions of a cloud have a directory for temporary files that nobody else sees."""
import boto3


def handler(event, context):
    boto3.client("s3").download_file("photos", "one.jpg", "/tmp/one.jpg")
