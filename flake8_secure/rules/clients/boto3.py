"""AWS by boto3, its CDK and Pulumi: what everyone may read, write or connect to; keys are with the rules for these.

What everyone may read in the stores of Azure and Google is here as well.
"""

from __future__ import annotations

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    made_by,
    method,
    outside_tests,
    setting,
    written,
)
from flake8_secure.match.conditions import Condition
from flake8_secure.rules.clients.firewalls import ANYBODY, OF_OTHERS, OPENED, RULES, opens_a_port
from flake8_secure.rules.clients.policies import ASSUMED_BY_ALL, AWS, FOR_EVERYBODY, READS_ALONE, ROLE_OF_ALL

_ACL, _EXTRA = arg("ACL"), arg("ExtraArgs").item("ACL")
_WRITES = method(
    "copy", "copy_from", "copy_object", "create_bucket", "put", "put_bucket_acl", "put_object", "put_object_acl",
    "upload_file", "upload_fileobj",
).where(AWS)

# The same as resources of Pulumi, and of the CDK.
_RESOURCES = call(*(f"pulumi_aws.s3.{kind}" for kind in (
    "Bucket", "BucketAcl", "BucketAclV2", "BucketObject", "BucketObjectv2", "BucketV2")))
_RESOURCE_ACL = arg("acl")

# https://learn.microsoft.com/python/api/azure-storage-blob/azure.storage.blob.publicaccess
_CONTAINERS = method("create_container", "set_container_access_policy").where(anywhere(imports("azure.storage.blob"))).where(
    arg("public_access").equals("blob", "container")
    | arg("public_access").refers_to(*(
        f"azure.storage.blob.PublicAccess.{kind}" for kind in ("BLOB", "Blob", "CONTAINER", "Container"))))
# https://cloud.google.com/python/docs/reference/storage/latest/google.cloud.storage.blob.Blob
_GOOGLE = anywhere(imports("google.cloud.storage"))
# What keeps policies and lists of others from making a bucket public.
_BLOCKED = arg("PublicAccessBlockConfiguration")
_UNBLOCKED = call("pulumi_aws.s3.BucketPublicAccessBlock").where(
    arg("block_public_acls").equals(False) | arg("block_public_policy").equals(False)) | method(
    "put_public_access_block").where(AWS).where(
    _BLOCKED.item("BlockPublicAcls").equals(False) | _BLOCKED.item("BlockPublicPolicy").equals(False))
_GIVEN_AWAY = method("make_public").where(_GOOGLE) | method(
    "create", "create_bucket", "save_predefined", "upload_from_file", "upload_from_filename", "upload_from_string",
).where(_GOOGLE).where(arg("predefined_acl", "predefined").equals("publicRead", "public-read"))

PUBLIC = Rule(
    code="SEC630", name="public-object", cwe=732, severity=MEDIUM,
    message="everyone on the internet may read this, or even write it: leave ACL out, and hand out signed URLs",
    when=either(
        outside_tests(_WRITES.where(_ACL.equals("public-read-write") | _EXTRA.equals("public-read-write"))).saying(
            severity=HIGH),
        _WRITES.where(_ACL.equals("public-read") | _EXTRA.equals("public-read")).saying(
            severity=LOW, profile=AUDIT),
        outside_tests(_RESOURCES.where(_RESOURCE_ACL.equals("public-read-write"))).saying(severity=HIGH),
        _RESOURCES.where(_RESOURCE_ACL.equals("public-read")).saying(severity=LOW, profile=AUDIT),
        setting("AWS_DEFAULT_ACL").where(written.equals("public-read-write")).saying(severity=HIGH),
        setting("AWS_DEFAULT_ACL").where(written.equals("public-read")).saying(severity=LOW, profile=AUDIT),
        call("aws_cdk.aws_s3.Bucket").where(arg("access_control").refers_to(
            "aws_cdk.aws_s3.BucketAccessControl.PUBLIC_READ_WRITE")).saying(severity=HIGH),
        call("aws_cdk.aws_s3.CfnBucket").where(arg("access_control").equals("PublicReadWrite")).saying(severity=HIGH),
        call("aws_cdk.aws_s3.CfnBucket").where(arg("access_control").equals("PublicRead")).saying(severity=LOW, profile=AUDIT),
        ROLE_OF_ALL.saying(
            "everyone on the internet may do what this role allows: check that it is public", severity=LOW, confidence=LOW,
            profile=AUDIT),
        call("aws_cdk.aws_s3.Bucket").where(arg("public_read_access").equals(True)).saying(
            "everyone on the internet may read this: check that it is public", severity=LOW, profile=AUDIT),
        call("aws_cdk.aws_s3.Bucket().grant_public_access").saying(
            "everyone on the internet may read this: check that it is public", severity=LOW, profile=AUDIT),
        _UNBLOCKED.saying(
            "a list or a policy may make this bucket public: block that, unless it is meant to be", severity=LOW, profile=AUDIT),
        (_CONTAINERS | _GIVEN_AWAY | call("pulumi_azure_native.storage.StorageAccount").where(
            arg("allow_blob_public_access").equals(True))).saying(
            "everyone on the internet may read this: hand out signed addresses instead", severity=LOW, profile=AUDIT),
    ),
    why="Objects that were public by mistake are behind many of the large leaks of the last years.",
    bad=(
        """
        import boto3

        store = boto3.client("s3")
        store.create_bucket(Bucket="shop", ACL="public-read-write")  # SEC630
        store.put_object(Bucket="shop", Key="invoice", Body=text, ACL="public-read")  # SEC630
        store.upload_file("invoice", "shop", "invoice", ExtraArgs={"ACL": "public-read"})  # SEC630
        """,
        """
        import pulumi_aws
        from aws_cdk import aws_s3

        pulumi_aws.s3.Bucket("uploads", acl="public-read-write")  # SEC630
        pulumi_aws.s3.BucketAcl("pages", bucket=bucket, acl="public-read")  # SEC630
        aws_s3.Bucket(stack, "Pages", public_read_access=True)  # SEC630
        aws_s3.Bucket(stack, "Files").grant_public_access("files/*")  # SEC630
        """,
        """
        from azure.storage.blob import BlobServiceClient, PublicAccess
        from google.cloud import storage

        service = BlobServiceClient(address)
        service.create_container("orders", public_access="blob")  # SEC630
        service.get_container_client("orders").create_container(public_access=PublicAccess.CONTAINER)  # SEC630
        service.get_container_client("orders").create_container(public_access=PublicAccess.Container)  # SEC630
        blob = storage.Client().bucket("shop").blob("order")
        blob.upload_from_filename("order", predefined_acl="publicRead")  # SEC630
        blob.make_public()  # SEC630
        """,
    ),
    good=(
        """
        from azure.storage.blob import BlobServiceClient
        from google.cloud import storage

        BlobServiceClient(address).create_container("orders", public_access=None)
        blob = storage.Client().bucket("shop").blob("order")
        blob.upload_from_filename("order", predefined_acl="private")
        blob.make_private()
        """,
        """
        import pulumi_aws
        from aws_cdk import aws_s3

        pulumi_aws.s3.Bucket("uploads", acl="private")
        aws_s3.Bucket(stack, "Orders", public_read_access=False).grant_read(role)
        """,
        """
        import boto3

        store = boto3.client("s3")
        store.create_bucket(Bucket="shop", ACL="private")
        store.put_object(Bucket="shop", Key="invoice", Body=text)
        """,
        """
        def fill(store):
            store.put_object(ACL="public-read")
            store.put_object(ACL="public-read-write")
            store.create_container("orders", public_access="blob")
            store.upload_from_filename("order", predefined_acl="publicRead")
            store.make_public()
        """,
    ),
    see=("https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",),
)

_DATABASES = (
    *(f"aws_cdk.aws_rds.{kind}" for kind in (
        "CfnDBInstance", "DatabaseInstance", "DatabaseInstanceFromSnapshot", "DatabaseInstanceReadReplica")),
    "aws_cdk.aws_amazonmq.CfnBroker",
    "aws_cdk.aws_dms.CfnReplicationInstance",
    "aws_cdk.aws_lightsail.CfnDatabase",
    "aws_cdk.aws_rds.ClusterInstance.provisioned",
    "aws_cdk.aws_rds.ClusterInstance.serverless_v2",
    "aws_cdk.aws_rds.InstanceProps",
    "aws_cdk.aws_redshift.CfnCluster",
    "aws_cdk.aws_redshiftserverless.CfnWorkgroup",
    *(f"pulumi_aws.{kind}" for kind in (
        "lightsail.Database", "mq.Broker", "neptune.ClusterInstance", "rds.ClusterInstance", "rds.Instance",
        "redshift.Cluster", "redshiftserverless.Workgroup")),
)
_SUBNETS = arg("vpc_subnets")


def _in_subnets(*kinds: str) -> Condition:
    """Ask whether a database is put into subnets of one of some *kinds*."""
    return made_by(_SUBNETS, call("aws_cdk.aws_ec2.SubnetSelection").where(
        arg("subnet_type").refers_to(*(f"aws_cdk.aws_ec2.SubnetType.{kind}" for kind in kinds))))


OPEN = Rule(
    code="SEC631", name="open-to-the-internet", cwe=284, severity=MEDIUM, confidence=MEDIUM,
    message="everyone on the internet can connect to this: name the addresses that may",
    when=either(
        outside_tests(method("authorize_ingress", "authorize_security_group_ingress")).where(AWS).where(Test(opens_a_port)),
        outside_tests(method(
            "create_cluster", "create_db_instance", "modify_cluster", "modify_db_instance",
        ).where(arg("PubliclyAccessible").equals(True))).where(AWS),
        outside_tests(method("add_ingress_rule").where(made_by(arg("peer", 0), ANYBODY)).where(
            made_by(arg("connection", 1), OPENED))),
        outside_tests(method("allow_from").where(made_by(arg("other", 0), ANYBODY)).where(
            made_by(arg("port_range", 1), OPENED))),
        outside_tests(method("allow_from_any_ipv4").where(made_by(arg("port_range", 0), OPENED))),
        outside_tests(RULES),
        outside_tests(OF_OTHERS),
        outside_tests(call("aws_cdk.aws_lambda.CfnPermission").where(arg("principal").equals("*")).where(
            arg("principal_org_id", "source_account", "source_arn").absent)).saying(
            "everyone on the internet may call this function: check that it asks who they are",
            confidence=LOW, profile=AUDIT),
        outside_tests(call(*_DATABASES).where(arg("publicly_accessible").equals(True)).where(
            _in_subnets("ISOLATED", "PRIVATE_ISOLATED"))).saying(
            "this database asks for an address that everyone can reach, where it gets none: leave that out",
            severity=LOW, confidence=LOW, profile=AUDIT),
        outside_tests(call(*_DATABASES).where(arg("publicly_accessible").equals(True))),
        outside_tests(call(*_DATABASES).where(_in_subnets("PUBLIC")).where(arg("publicly_accessible").absent)).saying(
            "a database in a public subnet has an address that everyone can reach: put it into a private one",
            confidence=LOW, profile=AUDIT),
        outside_tests(either(
            method("create_function_url_config", "update_function_url_config").where(arg("AuthType").equals("NONE")),
            method("add_permission").where(arg("Principal").equals("*")).where(
                arg("PrincipalOrgID", "SourceAccount", "SourceArn").absent),
            method("add_function_url").where(arg("auth_type").refers_to("aws_cdk.aws_lambda.FunctionUrlAuthType.NONE")),
        )).where(AWS).saying(
            "{name}() lets everyone on the internet call this function: check that it asks who they are",
            confidence=LOW, profile=AUDIT),
        ASSUMED_BY_ALL.saying(
            "everyone on the internet may take on this role: name the accounts or services that may", severity=HIGH),
        FOR_EVERYBODY.where(READS_ALONE).saying(
            "everyone on the internet may read what this policy is for: check that it is public",
            severity=LOW, confidence=LOW, profile=AUDIT),
        FOR_EVERYBODY.saying(
            "this policy lets everyone on the internet in: name the accounts, or add a condition", severity=HIGH),
    ),
    why="Whatever is open to all addresses is found by those who look for it within hours, and tried with known passwords.",
    bad=(
        """
        import boto3

        cloud = boto3.client("ec2")
        cloud.authorize_security_group_ingress(  # SEC631
            GroupId="shop", IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="0.0.0.0/0")
        cloud.authorize_security_group_ingress(GroupId="shop", IpPermissions=[  # SEC631
            {"IpProtocol": "tcp", "FromPort": 5000, "ToPort": 6000, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        everywhere = "::/0"
        permissions = [{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": everywhere}]}]
        cloud.authorize_security_group_ingress(GroupId="shop", IpPermissions=permissions)  # SEC631
        boto3.client("rds").create_db_instance(DBInstanceIdentifier="a", StorageEncrypted=True, PubliclyAccessible=True)  # SEC631
        boto3.client("lambda").create_function_url_config(FunctionName="order", AuthType="NONE")  # SEC631
        boto3.client("lambda").add_permission(FunctionName="order", StatementId="all", Action=CALL, Principal="*")  # SEC631
        """,
        """
        import boto3

        POLICY = {"Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"},  # SEC631
            {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["s3:GetObject"], "Resource": PAGES},  # SEC631
        ]}
        """,
        """
        from aws_cdk import aws_ec2, aws_rds

        group = aws_ec2.SecurityGroup(stack, "Shop", vpc=network)
        group.add_ingress_rule(aws_ec2.Peer.any_ipv4(), aws_ec2.Port.tcp(22))  # SEC631
        group.add_ingress_rule(peer=aws_ec2.Peer.any_ipv6(), connection=aws_ec2.Port.all_traffic())  # SEC631
        aws_rds.DatabaseInstance(stack, "Orders", engine=engine, storage_encrypted=True, publicly_accessible=True)  # SEC631
        group.connections.allow_from_any_ipv4(aws_ec2.Port.tcp(22))  # SEC631
        group.connections.allow_from(aws_ec2.Peer.ipv4("0.0.0.0/0"), aws_ec2.Port.tcp_range(20, 25))  # SEC631
        aws_ec2.CfnSecurityGroupIngress(  # SEC631
            stack, "Login", ip_protocol="tcp", from_port=22, to_port=22, cidr_ip="0.0.0.0/0")
        """,
        """
        from aws_cdk import aws_iam

        store.add_to_resource_policy(aws_iam.PolicyStatement(  # SEC631
            actions=["s3:PutObject"], resources=["*"], principals=[aws_iam.AnyPrincipal()]))
        """,
        """
        import pulumi_aws
        from troposphere import ec2

        pulumi_aws.ec2.SecurityGroup("shop", ingress=[  # SEC631
            {"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}])
        pulumi_aws.ec2.SecurityGroupRule(  # SEC631
            "orders", type="ingress", protocol="tcp", from_port=5432, to_port=5432, cidr_blocks=["0.0.0.0/0"])
        pulumi_aws.vpc.SecurityGroupIngressRule(  # SEC631
            "orders", ip_protocol="tcp", from_port=5432, to_port=5432, cidr_ipv4="0.0.0.0/0")
        ec2.SecurityGroup("Shop", SecurityGroupIngress=[  # SEC631
            ec2.SecurityGroupRule(IpProtocol="tcp", FromPort="22", ToPort="22", CidrIp="0.0.0.0/0")])
        """,
    ),
    good=(
        """
        from aws_cdk import aws_ec2, aws_rds

        group = aws_ec2.SecurityGroup(stack, "Shop", vpc=network)
        group.add_ingress_rule(aws_ec2.Peer.any_ipv4(), aws_ec2.Port.tcp(443))
        group.add_ingress_rule(aws_ec2.Peer.ipv4("10.0.0.0/8"), aws_ec2.Port.tcp(22))
        aws_rds.DatabaseInstance(stack, "Orders", engine=engine, storage_encrypted=True, publicly_accessible=False)
        group.connections.allow_from_any_ipv4(aws_ec2.Port.tcp(443))
        group.connections.allow_from(aws_ec2.Peer.any_ipv4(), aws_ec2.Port.tcp_range(8000, 8080))
        group.connections.allow_from(
            aws_ec2.Peer.any_ipv4(), aws_ec2.Port(protocol=aws_ec2.Protocol.TCP, from_port=80, to_port=90))
        aws_ec2.CfnSecurityGroupIngress(
            stack, "Pages", ip_protocol="tcp", from_port=443, to_port=443, cidr_ip="0.0.0.0/0")
        """,
        """
        from aws_cdk import aws_iam

        store.add_to_resource_policy(aws_iam.PolicyStatement(
            actions=["s3:PutObject"], resources=["*"], principals=[aws_iam.AccountPrincipal(OURS)]))
        store.add_to_resource_policy(aws_iam.PolicyStatement(
            actions=["s3:*"], resources=["*"], principals=[aws_iam.AnyPrincipal()], effect=aws_iam.Effect.DENY))
        store.add_to_resource_policy(aws_iam.PolicyStatement(
            actions=["s3:*"], resources=["*"], principals=[aws_iam.AnyPrincipal()], conditions=ONLY_OURS))
        """,
        """
        import pulumi_aws
        from troposphere import ec2

        pulumi_aws.ec2.SecurityGroup(
            "shop", ingress=[{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}],
            egress=[{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}])
        pulumi_aws.ec2.SecurityGroupRule(
            "pages", type="ingress", protocol="tcp", from_port=443, to_port=443, cidr_blocks=["0.0.0.0/0"])
        pulumi_aws.vpc.SecurityGroupIngressRule(
            "pages", ip_protocol="tcp", from_port=443, to_port=443, cidr_ipv4="0.0.0.0/0")
        pulumi_aws.ec2.SecurityGroupRule(
            "out", type="egress", protocol="-1", from_port=0, to_port=0, cidr_blocks=["0.0.0.0/0"])
        ec2.SecurityGroup(
            "Shop", SecurityGroupIngress=[ec2.SecurityGroupRule(IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="10.0.0.0/8")],
            SecurityGroupEgress=[ec2.SecurityGroupRule(IpProtocol="-1", CidrIp="0.0.0.0/0")])
        """,
        """
        import boto3

        cloud = boto3.client("ec2")
        cloud.authorize_security_group_ingress(
            GroupId="shop", IpProtocol="tcp", FromPort=443, ToPort=443, CidrIp="0.0.0.0/0")
        cloud.authorize_security_group_ingress(
            GroupId="shop", IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="10.0.0.0/8")
        cloud.authorize_security_group_ingress(GroupId="shop", IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]},
            {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        boto3.client("rds").create_db_instance(DBInstanceIdentifier="shop", StorageEncrypted=True, PubliclyAccessible=False)
        boto3.client("lambda").create_function_url_config(FunctionName="order", AuthType="AWS_IAM")
        boto3.client("lambda").add_permission(StatementId="sns", Action=CALL, Principal="sns.amazonaws.com")
        boto3.client("lambda").add_permission(StatementId="ours", Action=CALL, Principal="*", PrincipalOrgID=OURS)
        POLICY = {"Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"},
            {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": "*"},
            {"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": OURS},
        ]}
        """,
        """
        def fill(store, group):
            store.create_cluster(PubliclyAccessible=True)
            store.add_permission(Principal="*")
            group.authorize_ingress(IpProtocol="-1", CidrIp="0.0.0.0/0")
            return {"Effect": "Allow", "Principal": "*"}
        """,
    ),
    see=("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
         "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html"),
)
