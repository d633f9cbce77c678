# profile: audit
"""Databases that nobody asks to be encrypted, and load balancers that take requests in the clear."""
import pulumi_aws as aws
from aws_cdk import aws_elasticloadbalancingv2 as elb
from aws_cdk import aws_rds as rds


def build(stack, network, engine, key, options, servers):
    aws.rds.Instance("plain", engine="postgres", allocated_storage=20)  # SEC633
    aws.rds.Instance("keyed", engine="postgres", allocated_storage=20, storage_encrypted=True, kms_key_id=key.arn)
    aws.rds.Instance("restored", instance_class="db.t3.micro", snapshot_identifier="orders-7")
    aws.rds.Instance("told", **options)
    rds.DatabaseInstance(stack, "Orders", engine=engine, vpc=network)  # SEC633
    rds.DatabaseInstance(stack, "Carts", engine=engine, vpc=network, storage_encryption_key=key)
    rds.CfnDBInstance(stack, "Reader", engine="aurora-mysql", db_cluster_identifier="orders")
    hand_on = [{"type": "forward", "targetGroupArn": servers.ref}]
    elb.CfnListener(stack, "In", load_balancer_arn="b", port=80, protocol="HTTP", default_actions=hand_on)
    elb.CfnListener(stack, "Clear", load_balancer_arn="b", port=80, protocol="HTTP", default_actions=[  # SEC634
        elb.CfnListener.ActionProperty(type="forward", target_group_arn=servers.ref)])
    elb.CfnListener(stack, "Turned", load_balancer_arn="b", port=80, protocol="HTTP", default_actions=[
        elb.CfnListener.ActionProperty(type="redirect", redirect_config=options)])
