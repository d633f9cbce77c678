# profile: standard
"""Resources of Pulumi, the CDK and manifests: what everyone can reach, what can take its host over, and what is closed."""
import json

import ldap3
import pulumi_aws as aws
from airflow.providers.docker.operators.docker import DockerOperator
from aws_cdk import SecretValue
from aws_cdk import aws_ec2 as ec2
from confluent_kafka import Consumer
from kubernetes import client

ANYBODY = ["0.0.0.0/0"]

shop = aws.ec2.SecurityGroup(  # SEC631
    "shop",
    ingress=[aws.ec2.SecurityGroupIngressArgs(protocol="tcp", from_port=20, to_port=30, cidr_blocks=["0.0.0.0/0"])],
)
pages = aws.ec2.SecurityGroup(
    "pages",
    ingress=[aws.ec2.SecurityGroupIngressArgs(protocol="tcp", from_port=443, to_port=443, cidr_blocks=["0.0.0.0/0"])],
    egress=[aws.ec2.SecurityGroupEgressArgs(protocol="-1", from_port=0, to_port=0, cidr_blocks=["0.0.0.0/0"])],
)
uploads = aws.s3.Bucket("uploads", acl="public-read-write")  # SEC630
pictures = aws.s3.Bucket("pictures", acl="public-read")
orders = aws.rds.Instance("orders", engine="postgres", publicly_accessible=True)  # SEC631
pages = aws.lightsail.Database("pages", publicly_accessible=True)  # SEC631
reports = aws.redshiftserverless.Workgroup("reports", publicly_accessible=True)  # SEC631
graph = aws.neptune.ClusterInstance("graph", publicly_accessible=False)
policy = aws.iam.Policy("all", policy=json.dumps(
    {"Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}]}))  # SEC632
password = SecretValue.unsafe_plain_text("Nk7-vq2Lw9")  # S106
password = SecretValue.secrets_manager("shop/orders")


login = ec2.CfnSecurityGroup(None, "login", group_description="login", security_group_ingress=[  # SEC631
    {"ipProtocol": "tcp", "cidrIp": "0.0.0.0/0", "fromPort": 20, "toPort": 30}])
shop_pages = ec2.CfnSecurityGroup(None, "pages", group_description="pages", security_group_ingress=[
    ec2.CfnSecurityGroup.IngressProperty(ip_protocol="tcp", cidr_ip="0.0.0.0/0", from_port=443, to_port=443)])


def open_port(database, load_balancer):
    database.connections.allow_from(ec2.Peer.any_ipv4(), ec2.Port.tcp_range(3300, 3310))  # SEC631
    database.connections.allow_from(ec2.Peer.any_ipv4(), ec2.Port(from_port=22, to_port=22, protocol=ec2.Protocol.TCP))  # SEC631
    database.connections.allow_from(ec2.Peer.ipv4("10.0.0.0/8"), ec2.Port.all_tcp())
    database.connections.allow_from(load_balancer, ec2.Port.tcp(3306))
    database.connections.allow_from_any_ipv4(ec2.Port.tcp(3306))  # SEC631
    load_balancer.connections.allow_from_any_ipv4(ec2.Port.tcp(443))


task = DockerOperator(task_id="tea", image="tea", privileged=True)  # SEC651
task = DockerOperator(task_id="tea", image="tea", privileged=False)
container = {"image": "tea", "securityContext": {"privileged": True}}  # SEC651
container = {"image": "tea", "securityContext": {"privileged": False}}
user = {"name": "Ann", "privileged": True}
consumer = Consumer({"group.id": "tea", "enable.ssl.certificate.verification": False})  # SEC225
consumer = Consumer({"group.id": "tea", "enable.ssl.certificate.verification": True})


def connect(host, checked):
    configuration = client.Configuration.get_default_copy()
    configuration.verify_ssl = False  # SEC225
    configuration.verify_ssl = checked
    server = ldap3.Server(host, port=389)  # SEC641
    return ldap3.Server(host, port=636, use_ssl=True, tls=ldap3.Tls(validate=2)), server
