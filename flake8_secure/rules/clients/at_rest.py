"""Disks, databases and load balancers of AWS, as code, whose data lies or travels in the clear."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method, outside_tests
from flake8_secure.rules.clients.policies import AWS
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_DISK = arg("Encrypted", "encrypted")
_DISKS = call(
    "aws_cdk.aws_ec2.CfnVolume", "aws_cdk.aws_ec2.Volume", "aws_cdk.aws_efs.CfnFileSystem", "aws_cdk.aws_efs.FileSystem",
    "pulumi_aws.ebs.SnapshotCopy", "pulumi_aws.ebs.Volume", "pulumi_aws.efs.FileSystem",
    "troposphere.ec2.Volume", "troposphere.efs.FileSystem",
) | method("copy_snapshot", "create_file_system", "create_volume").where(AWS)
_DATABASE = arg("StorageEncrypted", "storage_encrypted")
_INSTANCES = call(
    "aws_cdk.aws_rds.CfnDBInstance", "aws_cdk.aws_rds.DatabaseInstance", "pulumi_aws.rds.Instance",
    "troposphere.rds.DBInstance",
) | method("create_db_instance").where(AWS)
_CLUSTERS = call(
    "aws_cdk.aws_docdb.CfnDBCluster", "aws_cdk.aws_docdb.DatabaseCluster", "aws_cdk.aws_neptune.CfnDBCluster",
    "aws_cdk.aws_rds.CfnDBCluster", "aws_cdk.aws_rds.DatabaseCluster", "pulumi_aws.docdb.Cluster",
    "pulumi_aws.neptune.Cluster", "pulumi_aws.rds.Cluster", "troposphere.docdb.DBCluster", "troposphere.neptune.DBCluster",
    "troposphere.rds.DBCluster",
) | method("create_db_cluster").where(AWS)
# What decides of it as well: a key, what the database is a copy of, and the cluster that it is a part of.
_DECIDING = (
    "DBClusterIdentifier", "DBSnapshotIdentifier", "KmsKeyId", "SourceDBInstanceIdentifier", "db_cluster_identifier",
    "db_snapshot_identifier", "kms_key_id", "replicate_source_db", "restore_to_point_in_time", "s3_import",
    "snapshot_identifier", "source_db_instance_identifier", "storage_encryption_key",
)
_AS_TEXT = (False, "false", "False")

UNENCRYPTED = Rule(
    code="SEC633", name="unencrypted-storage", cwe=311, severity=MEDIUM, confidence=MEDIUM,
    message="what is stored here, and every snapshot of it, is not encrypted: turn encryption on",
    when=either(
        outside_tests(_DISKS.where(_DISK.equals(*_AS_TEXT))),
        outside_tests((_INSTANCES | _CLUSTERS).where(_DATABASE.equals(*_AS_TEXT))),
        outside_tests(_INSTANCES.where(_DATABASE.absent).where(arg(*_DECIDING).absent)).saying(
            "nobody asks for this database to be encrypted, and by default it is not: turn encryption on",
            severity=LOW, confidence=LOW, profile=AUDIT),
    ),
    why="""
        Whoever comes by a snapshot or a disk of somebody else's account reads all that is on it. Encryption costs nothing
        here, and it cannot be turned on later: the data has to be copied.
    """,
    bad=(
        """
        import pulumi_aws
        from aws_cdk import aws_ec2, aws_rds

        pulumi_aws.ebs.Volume("orders", availability_zone="eu-west-1a", size=20, encrypted=False)  # SEC633
        pulumi_aws.rds.Instance("orders", engine="postgres", storage_encrypted=False)  # SEC633
        aws_ec2.Volume(stack, "Orders", availability_zone=zone, size=size, encrypted=False)  # SEC633
        aws_rds.DatabaseCluster(stack, "Orders", engine=engine, vpc=network, storage_encrypted=False)  # SEC633
        pulumi_aws.rds.Instance("carts", engine="postgres", allocated_storage=20)  # SEC633
        """,
        """
        import boto3

        boto3.client("ec2").create_volume(AvailabilityZone="eu-west-1a", Size=20, Encrypted=False)  # SEC633
        boto3.client("rds").create_db_instance(DBInstanceIdentifier="orders", StorageEncrypted=False)  # SEC633
        boto3.client("rds").create_db_cluster(DBClusterIdentifier="orders", StorageEncrypted=False)  # SEC633
        """,
    ),
    good=(
        """
        import pulumi_aws
        from aws_cdk import aws_ec2, aws_rds

        pulumi_aws.ebs.Volume("orders", availability_zone="eu-west-1a", size=20, encrypted=True)
        pulumi_aws.ebs.Volume("carts", availability_zone="eu-west-1a", size=20)
        pulumi_aws.rds.Instance("orders", engine="postgres", storage_encrypted=True)
        pulumi_aws.rds.Instance("copy", replicate_source_db=orders.identifier)
        aws_ec2.Volume(stack, "Orders", availability_zone=zone, size=size, encrypted=encrypted)
        aws_rds.DatabaseInstance(stack, "Orders", engine=engine, vpc=network, storage_encryption_key=key)
        """,
        """
        def fill(store):
            store.create_volume(Encrypted=False)
            store.create_db_instance(StorageEncrypted=False)
        """,
    ),
    see=("https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
         "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"),
)

_ACTIONS = arg("DefaultActions", "default_actions")


def _hands_on(match: Match, file: File) -> bool:
    """Tell whether what a listener does with a request is written here, and that it hands it to a server."""
    given = _ACTIONS.node(match)
    written = set() if given is None else {one.value for one in below(given) if isinstance(one, ast.Constant)}
    return "forward" in written and "redirect" not in written


IN_CLEAR = Rule(
    code="SEC634", name="listener-in-clear", cwe=319, severity=LOW, confidence=LOW, profile=AUDIT,
    message="this load balancer takes requests in the clear and hands them on: redirect them to HTTPS",
    when=outside_tests((
        call("pulumi_aws.alb.Listener", "pulumi_aws.lb.Listener", "aws_cdk.aws_elasticloadbalancingv2.CfnListener",
             "troposphere.elasticloadbalancingv2.Listener") | method("create_listener").where(AWS)
    ).where(arg("Protocol", "protocol").equals("HTTP")).where(Test(_hands_on))),
    why="Whoever sits on the way between a browser and the load balancer reads passwords and cookies, and puts in code.",
    bad="""
        import boto3
        import pulumi_aws

        pulumi_aws.lb.Listener("shop", load_balancer_arn=shop.arn, port=80, protocol="HTTP", default_actions=[  # SEC634
            {"type": "forward", "target_group_arn": servers.arn}])
        boto3.client("elbv2").create_listener(LoadBalancerArn=SHOP, Port=80, Protocol="HTTP", DefaultActions=[  # SEC634
            {"Type": "forward", "TargetGroupArn": SERVERS}])
    """,
    good=(
        """
        import pulumi_aws

        pulumi_aws.lb.Listener("shop", load_balancer_arn=shop.arn, port=80, protocol="HTTP", default_actions=[
            {"type": "redirect", "redirect": {"protocol": "HTTPS", "status_code": "HTTP_301"}}])
        pulumi_aws.lb.Listener("shops", load_balancer_arn=shop.arn, port=443, protocol="HTTPS", default_actions=[
            {"type": "forward", "target_group_arn": servers.arn}], certificate_arn=certificate.arn)
        """,
        """
        def listen(radio):
            radio.create_listener(Protocol="HTTP", DefaultActions=[{"Type": "forward", "To": "speakers"}])
        """,
    ),
    see=("https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1",),
)
