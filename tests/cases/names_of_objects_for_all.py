# profile: standard
"""Names of objects in stores, which only audits follow, beside those of attachments, which are written without waiting too."""
import email
import gzip
import os

import aiofiles
import anyio
import boto3

s3 = boto3.client("s3")


def fetch(bucket, directory):
    for one in s3.list_objects_v2(Bucket=bucket)["Contents"]:
        s3.download_file(bucket, one["Key"], os.path.join(directory, one["Key"]))


async def save(data, directory):
    for part in email.message_from_bytes(data).walk():
        path = os.path.join(directory, part.get_filename())
        async with aiofiles.open(path, "wb") as file:  # SEC334
            await file.write(part.get_payload(decode=True))
        async with await anyio.open_file(path, "wb") as file:  # SEC334
            await file.write(part.get_payload(decode=True))
        with gzip.open(path, "wb") as file:  # SEC334
            file.write(part.get_payload(decode=True))


async def read(data, directory):
    for part in email.message_from_bytes(data).walk():
        async with aiofiles.open(os.path.join(directory, part.get_filename())) as file:
            print(await file.read())
