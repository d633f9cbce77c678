# profile: standard
"""Disks and databases of clouds: what is told not to be encrypted, and what decides of it in other ways."""
import boto3
import pulumi_aws as aws
from aws_cdk import aws_efs as efs
from aws_cdk import aws_rds as rds
from troposphere.ec2 import Volume
from troposphere.rds import DBInstance

IN_CLEAR = False


def build(stack, network, engine, safe):
    Volume("Orders", AvailabilityZone="eu-west-1a", Size=20, Encrypted="false")  # SEC633
    Volume("Carts", AvailabilityZone="eu-west-1a", Size=20, Encrypted="true")
    DBInstance("Shop", Engine="postgres", StorageEncrypted=False)  # SEC633
    DBInstance("Shops", Engine="postgres", StorageEncrypted=safe)
    efs.FileSystem(stack, "Files", vpc=network, encrypted=IN_CLEAR)  # SEC633
    efs.FileSystem(stack, "Pages", vpc=network)
    rds.DatabaseInstance(stack, "Orders", engine=engine, vpc=network, storage_encrypted=not safe)
    aws.rds.Cluster("orders", engine="aurora-postgresql", storage_encrypted=False)  # SEC633
    aws.rds.Cluster("carts", engine="aurora-postgresql", storage_encrypted=True)
    aws.rds.Instance("plain", engine="postgres", allocated_storage=20)
    settings = {"StorageEncrypted": False}
    boto3.client("rds").create_db_instance(DBInstanceIdentifier="orders", **settings)  # SEC633
